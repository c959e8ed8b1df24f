import type { TextRows } from "../analytics/equity-curve.ts";
import { DataError } from "../errors.ts";

/**
 * Rows of a CSV table with a header as text, by column. Quoted cells may hold commas, quotes and line ends. Throws DataError, with the
 * row, where a row has more or fewer cells than the header or a quote is never closed: such a file was cut.
 */
export function parseCsvRows(text: string, file: string): TextRows {
  const [header, ...records] = recordsOf(text.charCodeAt(0) === 0xfeff ? text.slice(1) : text, file);
  if (!header) return [];
  return records.map((cells, index) => {
    if (cells.length !== header.length)
      throw new DataError(
        `${file} row ${index + 1} has ${cells.length} cells, its header ${header.length}`,
        "The file was cut or changed by hand: restore it.",
      );
    return Object.fromEntries(header.map((name, column) => [name, cells[column] as string]));
  });
}

/** Records of a table; lines without any character are none. */
function recordsOf(text: string, file: string): string[][] {
  const records: string[][] = [];
  let cells: string[] = [];
  for (let at = 0; at < text.length; ) {
    const { cell, next } = text[at] === '"' ? quotedCell(text, at, file) : plainCell(text, at);
    const end = text[next];
    at = next + (text.startsWith("\r\n", next) ? 2 : 1);
    const isBlankLine = cells.length === 0 && cell === "" && end !== "," && text[next - 1] !== '"';
    if (isBlankLine) continue;
    cells.push(cell);
    if (end === ",") {
      if (at === text.length) cells.push("");
      else continue;
    }
    records.push(cells);
    cells = [];
  }
  if (cells.length > 0) records.push(cells);
  return records;
}

function plainCell(text: string, start: number): { cell: string; next: number } {
  let next = start;
  while (next < text.length && text[next] !== "," && text[next] !== "\n" && !text.startsWith("\r\n", next)) next += 1;
  return { cell: text.slice(start, next), next };
}

function quotedCell(text: string, start: number, file: string): { cell: string; next: number } {
  let end = text.indexOf('"', start + 1);
  while (end >= 0 && text[end + 1] === '"') end = text.indexOf('"', end + 2);
  if (end < 0) throw new DataError(`${file} ends within a quoted cell`, "The file was cut: restore it.");
  const next = end + 1;
  if (next < text.length && text[next] !== "," && text[next] !== "\n" && !text.startsWith("\r\n", next))
    throw new DataError(`${file} has text after a quoted cell`, "Restore the file, or quote the whole cell.");
  return { cell: text.slice(start + 1, end).replaceAll('""', '"'), next };
}
