import type { Edit } from "../../conformance/edits.ts";
import type { Column } from "../artifact.ts";

/** One way to spoil one column of a table. */
export interface CellMutation {
  readonly what: "missing-column" | "wrong-cell";
  readonly column: string;
  readonly edit: Edit;
}

/** Everything that a table's columns forbid, one departure at a time, shown at the header or in the first row. Cells in quotes are let be. */
export function* cellMutations(
  columns: readonly Column[],
  file: string,
  content: string | Uint8Array,
): Generator<CellMutation> {
  const text = typeof content === "string" ? content : new TextDecoder().decode(content);
  const [header = "", row = ""] = text.split("\n", 2);
  if (text.includes('"')) return;
  const names = header.replace(/\r$/, "").split(",");
  const put = (line: number, written: string, at: number, cell: string): Edit => {
    const cells = written.replace(/\r$/, "").split(",");
    return { file, op: "set-line", line, text: cells.with(at, cell).join(",") + (written.endsWith("\r") ? "\r" : "") };
  };
  for (const { name, required, type } of columns) {
    const at = names.indexOf(name);
    if (at < 0) continue;
    if (required) yield { what: "missing-column", column: name, edit: put(0, header, at, "mutant") };
    if (row !== "" && type !== "string") yield { what: "wrong-cell", column: name, edit: put(1, row, at, "mutant") };
  }
}
