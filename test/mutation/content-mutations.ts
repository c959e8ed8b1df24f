import type { Edit } from "../../conformance/edits.ts";
import type { Mutation } from "../../src/emit/schema-mutations.ts";
import { escapeToken } from "../../src/formats/json-pointer.ts";

/** Changes that keep the shape: another figure, another id, an optional member dropped. What notices them are the rules. */
export function* documentMutations(value: unknown, file: string | undefined, at = ""): Generator<Mutation> {
  const edit = (op: "replace" | "remove", put?: unknown): readonly Edit[] => [
    { ...(file !== undefined && { file }), op, path: at, ...(op === "replace" && { value: put }) },
  ];
  if (typeof value === "number")
    yield {
      what: "other-number",
      pointer: at,
      edits: edit("replace", Number.isInteger(value) ? value + 1 : value * 1.0625),
    };
  else if (typeof value === "boolean") yield { what: "other-boolean", pointer: at, edits: edit("replace", !value) };
  else if (typeof value === "string" && value !== "")
    yield { what: "other-text", pointer: at, edits: edit("replace", otherText(value)) };
  else if (Array.isArray(value)) {
    if (value.length > 0) yield { what: "item-dropped", pointer: at, edits: edit("replace", value.slice(0, -1)) };
    const reversed = [...value].reverse();
    // Two equal items in the other order are no change.
    if (JSON.stringify(reversed) !== JSON.stringify(value))
      yield { what: "items-reversed", pointer: at, edits: edit("replace", reversed) };
    for (const index of new Set([0, value.length - 1]))
      if (index in value) yield* documentMutations(value[index], file, `${at}/${index}`);
  } else if (typeof value === "object" && value !== null) {
    for (const [name, member] of Object.entries(value))
      yield* documentMutations(member, file, `${at}/${escapeToken(name)}`);
  }
}

/** A text of the same form: the last digit or letter moves on by one. */
function otherText(text: string): string {
  const index = text.search(/[0-9a-z][^0-9a-z]*$/i);
  if (index < 0) return `${text}x`;
  const next: Readonly<Record<string, string>> = { "9": "8", z: "y", Z: "Y", f: "e" };
  const letter = text[index] as string;
  return text.slice(0, index) + (next[letter] ?? String.fromCharCode(letter.charCodeAt(0) + 1)) + text.slice(index + 1);
}

/** Changes to a CSV table: cells of the first and last row, rows dropped, repeated and swapped, the header. */
export function* tableMutations(text: string, file: string, newline: string): Generator<Mutation> {
  const lines = text.split("\n");
  const rows = lines.length - 1;
  if (rows < 1 || text.includes('"')) return;
  const header = (lines[0] as string).replace("\r", "").split(",");
  const end = newline === "\r\n" ? "\r" : "";
  const setLine = (line: number, put: string): readonly Edit[] => [{ file, op: "set-line", line, text: put }];
  for (const [index, name] of header.entries()) {
    yield {
      what: "column-renamed",
      pointer: `/columns/${name}`,
      edits: setLine(0, header.with(index, `${name}x`).join(",") + end),
    };
    for (const line of new Set([1, rows - 1])) {
      if (line < 1 || line >= rows) continue;
      const cells = (lines[line] as string).replace("\r", "").split(",");
      const cell = cells[index] ?? "";
      const other =
        cell === ""
          ? "7"
          : /^-?[0-9.]+(e-?[0-9]+)?$/.test(cell) && cell.includes(".")
            ? String(Number(cell) * 1.0625 + 0.5)
            : otherText(cell);
      yield {
        what: "other-cell",
        pointer: `/${line - 1}/${name}`,
        edits: setLine(line, cells.with(index, other).join(",") + end),
      };
    }
  }
  if (rows > 1) {
    yield { what: "row-dropped", pointer: `/${rows - 2}`, edits: [{ file, op: "delete-line", line: rows - 1 }] };
    yield {
      what: "row-repeated",
      pointer: "/0",
      edits: [{ file, op: "insert-line", line: 1, text: lines[1] as string }],
    };
    yield {
      what: "row-ragged",
      pointer: "/0",
      edits: setLine(1, `${(lines[1] as string).replace("\r", "")},extra${end}`),
    };
  }
  if (rows > 2 && lines[1] !== lines[2])
    yield {
      what: "rows-swapped",
      pointer: "/0",
      edits: [...setLine(1, lines[2] as string), ...setLine(2, lines[1] as string)],
    };
}

/** Changes to a file as bytes: gone, empty, cut in the middle, followed by something. */
export function* fileMutations(text: string, file: string): Generator<Mutation> {
  yield { what: "file-deleted", pointer: "", edits: [{ file, op: "delete" }] };
  yield { what: "file-emptied", pointer: "", edits: [{ file, op: "write", text: "" }] };
  if (text.length > 2)
    yield {
      what: "file-truncated",
      pointer: "",
      edits: [{ file, op: "write", text: text.slice(0, Math.floor(text.length / 2)) }],
    };
  if (file.endsWith(".json"))
    yield { what: "file-followed", pointer: "", edits: [{ file, op: "write", text: `${text}{}` }] };
}
