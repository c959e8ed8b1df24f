/** The value of `--name value` or `--name=value` in a command line, without quotes; undefined when it is not given. A value reaches to the next option. */
export function optionOf(command: string, name: string): string | undefined {
  if (!command.includes(`--${name}`)) return undefined;
  for (const part of ` ${command}`.split(/\s--(?=[A-Za-z])/).slice(1)) {
    const [, key, value = ""] = /^([A-Za-z][\w-]*)(?:[\s=]+(.*))?$/s.exec(part.trim()) ?? [];
    if (key === name) return value.trim().replace(/^(["'])(.*)\1$/s, "$2");
  }
  return undefined;
}
