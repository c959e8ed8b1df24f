import type { FileDescriptor } from "./artifact.ts";
import { parseCsv } from "./formats/csv-parse.ts";
import { columnOfCell } from "./formats/csv-position.ts";
import { locateNearest } from "./formats/json-position.ts";
import { parseJsonLines } from "./formats/jsonl-parse.ts";
import type { LoadOptions } from "./loaded-file.ts";
import type { Tree } from "./tree/tree.ts";

/** Where rows, cells and members of lines stand in the text of a table: one pass, up to the last row that is asked for. */
export function placesInTable(
  tree: Tree,
  name: string,
  descriptor: FileDescriptor,
  options: LoadOptions,
  pointers: Iterable<string>,
): Map<string, { line: number; column: number }> {
  const wanted = new Map<number, string[]>();
  const places = new Map<string, { line: number; column: number }>();
  for (const pointer of pointers) {
    const row = Number(pointer.split("/")[1]);
    if (pointer === "" || Number.isNaN(row)) places.set(pointer, { line: 1, column: 1 });
    else wanted.set(row, [...(wanted.get(row) ?? []), pointer]);
  }
  if (wanted.size === 0) return places;
  const last = [...wanted.keys()].reduce((most, row) => Math.max(most, row), 0);
  if (descriptor.format === "csv") {
    let names: readonly string[] = [];
    for (const item of parseCsv(tree.chunks(name))) {
      if (item.kind === "header") names = item.columns;
      if (item.kind !== "row") continue;
      for (const pointer of wanted.get(item.row) ?? [])
        places.set(pointer, { line: item.line, column: columnOfCell(item, names, pointer) });
      if (item.row >= last) break;
    }
    return places;
  }
  for (const line of parseJsonLines(tree.chunks(name), { live: options.live })) {
    if (line.index > last) break;
    if (line.pending || !line.result.ok) continue;
    for (const pointer of wanted.get(line.index) ?? []) {
      const place = locateNearest(line.result.source.text, pointer.replace(/^\/[^/]*/, ""));
      places.set(pointer, { line: line.line, column: place?.column ?? 1 });
    }
  }
  return places;
}
