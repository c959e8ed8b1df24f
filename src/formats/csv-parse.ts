import { type CsvLimits, type CsvRecord, type CsvScanner, createCsvScanner } from "./csv-records.ts";
import { faultAt, type Problem, type SyntaxFault } from "./syntax-fault.ts";
import { decodeChunks } from "./utf8-stream.ts";

/** What a CSV table consists of, in file order: first its header, unless it cannot be read. */
export type CsvItem = CsvHeader | CsvRow | CsvFault;

/** The first record; it has no columns when its line is blank, as pandas writes a table without columns. */
export interface CsvHeader {
  readonly kind: "header";
  readonly line: number;
  readonly columns: readonly string[];
}

/** A record that has as many cells as the header. */
export interface CsvRow {
  readonly kind: "row";
  /** Counted from 0, behind the header; faulty records are counted too. */
  readonly row: number;
  /** Where it begins. */
  readonly line: number;
  readonly cells: readonly string[];
  /** Without any quotes: the text is the cells with commas between them. */
  readonly bare: boolean;
}

/** What is wrong with the table; the record that it is about, if any, is not answered as a row. */
export interface CsvFault {
  readonly kind: "fault";
  /** The row it is about; undefined when it is about the header or the whole text. */
  readonly row: number | undefined;
  readonly fault: SyntaxFault;
}

/**
 * Reads a CSV table (RFC 4180, UTF-8) piece by piece, in constant memory. Faulty records are answered as faults and skipped; the table
 * ends early where the next record cannot be told: foreign encodings, exceeded limits, a quote that is never closed.
 */
export function* parseCsv(chunks: Iterable<Uint8Array>, limits?: CsvLimits): Generator<CsvItem> {
  const scanner = createCsvScanner(limits);
  const texts = decodeChunks(chunks);
  let columns: number | undefined;
  let row = 0;
  let offset = 0;
  for (let piece = texts.next(); ; piece = texts.next()) {
    let records: readonly CsvRecord[];
    if (!piece.done) {
      const hasMark = offset === 0 && piece.value.startsWith("\ufeff");
      if (hasMark) yield tableFault("bom", "the text begins with a byte order mark", scanner);
      offset += piece.value.length;
      records = scanner.push(hasMark ? piece.value.slice(1) : piece.value);
    } else if (piece.value) {
      yield tableFault(piece.value.code, piece.value.message, scanner);
      return;
    } else {
      records = scanner.end();
    }
    for (const record of records) {
      if (columns === undefined) {
        columns = record.cells.length;
        yield* headerItems(record);
      } else {
        yield rowItem(record, row, columns);
        row += 1;
      }
    }
    if (piece.done || scanner.stopped()) break;
  }
  if (columns === undefined) yield tableFault("empty", "the text is empty", scanner);
}

function rowItem({ line, offset, cells, bare, problem }: CsvRecord, row: number, columns: number): CsvRow | CsvFault {
  if (problem) return { kind: "fault", row, fault: faultAt(problem, problem) };
  if (cells.length === columns && columns > 0) return { kind: "row", row, line, cells, bare };
  const shape: Problem =
    cells.length === 0
      ? { code: "blank-line", offset, message: "the line is blank" }
      : { code: "ragged-row", offset, message: `the row has ${counted(cells.length)}, the header has ${columns}` };
  return { kind: "fault", row, fault: faultAt(shape, { line, column: 1 }) };
}

const counted = (cells: number) => `${cells} ${cells === 1 ? "cell" : "cells"}`;

function headerItems({ cells, line, offset, problem }: CsvRecord): CsvItem[] {
  const faults: SyntaxFault[] = problem ? [faultAt(problem, problem)] : [];
  const seen = new Map<string, number>();
  for (const [index, name] of cells.entries()) {
    const first = seen.get(name);
    if (name === "") {
      const message = `column ${index + 1} has no name`;
      faults.push(faultAt({ code: "unnamed-column", offset, message }, { line, column: 1 }));
    } else if (first !== undefined) {
      const message = `column ${index + 1} repeats the name ${JSON.stringify(name)} of column ${first + 1}`;
      faults.push(faultAt({ code: "duplicate-column", offset, message }, { line, column: 1 }));
    } else {
      seen.set(name, index);
    }
  }
  const header: CsvHeader = { kind: "header", line, columns: cells };
  return [header, ...faults.map((fault): CsvFault => ({ kind: "fault", row: undefined, fault }))];
}

function tableFault(code: Problem["code"], message: string, scanner: CsvScanner): CsvFault {
  const place = scanner.position();
  return { kind: "fault", row: undefined, fault: faultAt({ code, message, offset: place.offset }, place) };
}
