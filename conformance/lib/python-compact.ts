import { parseJsonLossless } from "../../src/formats/json-lossless.ts";
import { formatPythonJson } from "../../src/formats/python-json.ts";

/**
 * JSON text as Python's `json.dumps(value, sort_keys=True)` writes the same value: one line, `", "` and `": "`, members sorted,
 * characters beyond ASCII escaped, numbers as they stood in the text. Undefined when the text is not strict JSON.
 */
export function pythonCompact(text: string): string | undefined {
  return respaced(text) ?? reformatted(text);
}

/**
 * A flat object, one sorted member a line in printable ASCII: what the producer indents it has also sorted, so only the spacing differs.
 * Told without regular expressions: compiling them takes longer than reading one configuration.
 */
function respaced(text: string): string | undefined {
  if (!text.startsWith("{\n  ") || !text.endsWith("\n}") || !isPlain(text)) return undefined;
  const members = text.slice(4, -2).split(",\n  ");
  let previous = "";
  for (const member of members) {
    const end = member.indexOf('": ');
    const name = member.slice(1, end);
    const isNamed = member.startsWith('"') && end > 1 && !name.includes('"');
    if (!isNamed || name <= previous || !isScalar(member, end + 3)) return undefined;
    previous = name;
  }
  return `{${members.join(", ")}}`;
}

/** Printable ASCII and line feeds, without a backslash: beyond ASCII the hash was taken of escapes. */
function isPlain(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 92 || unit > 126 || (unit < 32 && unit !== 10)) return false;
  }
  return true;
}

/** Whether a string, a number or a name such as `true` stands in a text from a place up to its end. */
function isScalar(text: string, at: number): boolean {
  if (text.includes("\n", at)) return false;
  if (text[at] === '"') return text.indexOf('"', at + 1) === text.length - 1;
  return at < text.length && text[at] !== "[" && text[at] !== "{" && !text.includes(" ", at) && !text.endsWith(",");
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
