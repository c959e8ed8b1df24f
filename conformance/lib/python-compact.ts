import { parseJsonLossless } from "../../src/formats/json-lossless.ts";
import { formatPythonJson } from "../../src/formats/python-json.ts";

/**
 * JSON text as Python's `json.dumps(value, sort_keys=True)` writes the same value: one line, `", "` and `": "`, members sorted,
 * characters beyond ASCII escaped, numbers as they stood in the text. Undefined when the text is not strict JSON.
 */
export function pythonCompact(text: string): string | undefined {
  return respaced(text) ?? reformatted(text);
}

const flatMember = /^ {2}"([a-z0-9_]+)": (?:"[^"\\]*"|[^"\s[{]\S*)$/;

/** A flat object, one sorted member a line in printable ASCII: what the producer indents it has also sorted, so only the spacing differs. */
function respaced(text: string): string | undefined {
  const lines = text.split("\n");
  if (lines.length < 3 || lines[0] !== "{" || lines.at(-1) !== "}") return undefined;
  let compact = "{";
  let previous = "";
  for (let index = 1; index < lines.length - 1; index++) {
    const line = lines[index] as string;
    const last = index === lines.length - 2;
    if (line.endsWith(",") === last) return undefined;
    const name = flatMember.exec(last ? line : line.slice(0, -1))?.[1];
    if (name === undefined || name <= previous) return undefined;
    previous = name;
    compact += last ? line.slice(2) : `${line.slice(2)} `;
  }
  // Beyond ASCII the hash was taken of escapes.
  return /[^\x20-\x7e]/.test(compact) ? undefined : `${compact}}`;
}

function reformatted(text: string): string | undefined {
  const parsed = parseJsonLossless(text, { keyOrder: "declared", plan: 0 });
  if (!parsed.ok) return undefined;
  const formatted = formatPythonJson(parsed.value, { keyOrder: "sorted", indent: null, ascii: true, plan: 0 });
  return formatted.ok ? formatted.text : undefined;
}

/** The texts that JSON text may have been before NaN or an infinity, which JSON cannot hold, was stored as null: the text itself comes first. */
export function beforeNull(compact: string): readonly string[] {
  if (!compact.includes("null")) return [compact];
  const replaced = (token: string) =>
    compact.replace(/"(?:[^"\\]|\\.)*"|\bnull\b/g, (match) => (match === "null" ? token : match));
  return [compact, ...["NaN", "Infinity", "-Infinity"].map(replaced).filter((text) => text !== compact)];
}
