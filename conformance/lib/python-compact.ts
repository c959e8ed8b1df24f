import { parseJsonLossless } from "../../src/formats/json-lossless.ts";
import { formatPythonJson } from "../../src/formats/python-json.ts";

/**
 * JSON text as Python's `json.dumps(value, sort_keys=True)` writes the same value: one line, `", "` and `": "`, members sorted,
 * characters beyond ASCII escaped, numbers as they stood in the text. Undefined when the text is not strict JSON.
 */
export function pythonCompact(text: string): string | undefined {
  return respaced(text) ?? reformatted(text);
}

// Printable ASCII: beyond it the hash was taken of escapes.
const flatObject =
  /^\{\n(?: {2}"[a-z0-9_]+": (?:"[ !#-[\]-~]*"|(?!["[{])[!-~]+),\n)* {2}"[a-z0-9_]+": (?:"[ !#-[\]-~]*"|(?!["[{])[!-~]*[!-+\--~])\n\}$/;
/** The expression remembers every line; an object this long is no flat one. */
const mostCharacters = 1 << 16;
const openedNames = /^ {2}"[a-z0-9_]+/gm;

/** A flat object, one sorted member a line in printable ASCII: what the producer indents it has also sorted, so only the spacing differs. */
function respaced(text: string): string | undefined {
  if (text.length > mostCharacters || !flatObject.test(text)) return undefined;
  let previous = "";
  for (const name of text.match(openedNames) ?? []) {
    if (name <= previous) return undefined;
    previous = name;
  }
  return `{${text.slice(4, -2).replaceAll("\n  ", " ")}}`;
}

function reformatted(text: string): string | undefined {
  const parsed = parseJsonLossless(text, { keyOrder: "declared", plan: 0 });
  if (!parsed.ok) return undefined;
  return sortedLine(parsed.value);
}

/** The same of a value that `parseJsonLossless` has read. */
export function sortedLine(value: unknown): string | undefined {
  const formatted = formatPythonJson(value, {
    keyOrder: "sorted",
    // Names of digits alone are remembered in the order of the text, where an object of JavaScript has another.
    readOrder: "ignore",
    indent: null,
    ascii: true,
    plan: 0,
  });
  return formatted.ok ? formatted.text : undefined;
}

/** The texts that JSON text may have been before NaN or an infinity, which JSON cannot hold, was stored as null: the text itself comes first. */
export function beforeNull(compact: string): readonly string[] {
  if (!compact.includes("null")) return [compact];
  const replaced = (token: string) =>
    compact.replace(/"(?:[^"\\]|\\.)*"|\bnull\b/g, (match) => (match === "null" ? token : match));
  return [compact, ...["NaN", "Infinity", "-Infinity"].map(replaced).filter((text) => text !== compact)];
}
