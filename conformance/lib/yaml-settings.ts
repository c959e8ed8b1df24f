/**
 * The settings of a YAML text that PyYAML wrote in block style and that are one plain or single-quoted value a line, as text by name.
 * Undefined stands for a setting whose value takes more than that: a list, a map, a folded or escaped text.
 */
export function yamlSettings(text: string): ReadonlyMap<string, string | undefined> {
  const settings = new Map<string, string | undefined>();
  const lines = text.split(/\r?\n/);
  for (const [index, line] of lines.entries()) {
    const match = /^([A-Za-z_][\w.-]*):(?: (.*))?$/.exec(line);
    if (!match) continue;
    const [, name = "", value = ""] = match;
    const goesOn = /^[ -]/.test(lines[index + 1] ?? "");
    settings.set(name, goesOn ? undefined : scalar(value));
  }
  return settings;
}

function scalar(text: string): string | undefined {
  if (/^'(?:[^']|'')*'$/.test(text)) return text.slice(1, -1).replaceAll("''", "'");
  return text === "" || /^["'&*!|>[{%@`?#]/.test(text) ? undefined : text;
}
