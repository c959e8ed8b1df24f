import type { Problem } from "./syntax-fault.ts";
import type { Position } from "./text-position.ts";

/** Bounds of what is read, in UTF-16 code units. */
export interface CsvLimits {
  /** 1 Mi by default. */
  readonly maxCellLength?: number;
  /** 16 Mi by default. */
  readonly maxRowLength?: number;
}

/** What is wrong inside a record, and where. */
export type CsvProblem = Problem & Position;

/** One record as it is written; a blank line has no cells. */
export interface CsvRecord {
  /** Line and offset of its beginning. */
  readonly line: number;
  readonly offset: number;
  readonly cells: readonly string[];
  /** Without any quotes: the text is its cells with commas between them. */
  readonly bare: boolean;
  readonly problem: CsvProblem | undefined;
}

/** Cuts pushed text into records; holds at most one unfinished record. */
export interface CsvScanner {
  push(text: string): CsvRecord[];
  end(): CsvRecord[];
  /** Where the text that was pushed ends. */
  position(): Position & { readonly offset: number };
  /** A problem after which the beginning of the next record cannot be told. */
  stopped(): boolean;
}

type Mode = "cell" | "bare" | "quoted" | "closed";

/** A scanner for RFC 4180: cells between commas, quoted or bare, records ended by LF or CRLF. */
export function createCsvScanner({ maxCellLength = 1 << 20, maxRowLength = 1 << 24 }: CsvLimits = {}): CsvScanner {
  const shortest = Math.min(maxCellLength, maxRowLength);
  let held = "";
  let width = 1;
  let mode: Mode = "cell";
  let cells: string[] = [];
  let cell = "";
  let bare = true;
  let problem: CsvProblem | undefined;
  let stopped = false;
  let base = 0;
  let line = 1;
  let lineStart = 0;
  let recordLine = 1;
  let recordOffset = 0;
  let quote: Position & { readonly offset: number } = { line: 1, column: 1, offset: 0 };

  function placeAt(at: number): typeof quote {
    return { line, column: base + at - lineStart + 1, offset: base + at };
  }

  function note(code: CsvProblem["code"], place: typeof quote, message: string): void {
    problem ??= { code, message, ...place };
  }

  function beginRecord(at: number): void {
    lineStart = base + at;
    recordLine = line;
    recordOffset = lineStart;
  }

  function endRecord(): CsvRecord {
    if (cells.length > 0 || mode !== "cell") cells.push(cell);
    const ended: CsvRecord = { line: recordLine, offset: recordOffset, cells, bare, problem };
    cells = [];
    cell = "";
    bare = true;
    mode = "cell";
    problem = undefined;
    return ended;
  }

  function isTooLong(at: number): boolean {
    if (cell.length <= maxCellLength && base + at - recordOffset <= maxRowLength) return false;
    problem = undefined;
    const [what, limit] = cell.length > maxCellLength ? ["cell", maxCellLength] : ["row", maxRowLength];
    note(
      "size",
      { line: recordLine, column: 1, offset: recordOffset },
      `a ${what} exceeds the limit of ${limit} characters`,
    );
    stopped = true;
    return true;
  }

  /** Copies quoted text up to its closing quote, or to the end of the text. */
  function scanQuoted(text: string, from: number): number {
    const found = text.indexOf('"', from);
    const end = found === -1 ? text.length : found;
    const segment = text.slice(from, end);
    for (let at = segment.indexOf("\n"); at !== -1; at = segment.indexOf("\n", at + 1)) {
      line += 1;
      lineStart = base + from + at + 1;
    }
    cell += segment;
    if (found === -1) return end;
    mode = "closed";
    return found + 1;
  }

  /** Copies bare text up to the next mark; a mark that stands at `from` is taken literally. */
  function scanBare(text: string, from: number): number {
    const mark = text[from];
    if (mark === "\r") note("bare-cr", placeAt(from), "a carriage return stands outside quotes");
    else if (mark === '"') note("stray-quote", placeAt(from), "a quote stands inside a cell that is not quoted");
    else if (mode === "closed") note("stray-quote", placeAt(from), "text follows the closing quote of a cell");
    mode = "bare";
    let end = from + 1;
    for (; end < text.length; end++) {
      const unit = text.charCodeAt(end);
      if (unit === 0x2c || unit === 0x0a || unit === 0x0d || unit === 0x22) break;
    }
    cell += text.slice(from, end);
    return end;
  }

  /** Goes on with the record in progress up to its end, or to the end of the text. */
  function scanRecord(text: string, from: number, records: CsvRecord[]): number {
    let at = from;
    while (at < text.length && !isTooLong(at)) {
      const mark = text[at];
      if (mode === "quoted") {
        at = scanQuoted(text, at);
      } else if (mark === ",") {
        cells.push(cell);
        cell = "";
        mode = "cell";
        at += 1;
      } else if (mark === "\n" || (mark === "\r" && text[at + 1] === "\n")) {
        records.push(endRecord());
        line += 1;
        at += mark === "\n" ? 1 : 2;
        beginRecord(at);
        return at;
      } else if (mark === '"' && mode === "closed") {
        // A quote behind a quote stands for itself.
        cell += mark;
        mode = "quoted";
        at += 1;
      } else if (mark === '"' && mode === "cell") {
        quote = placeAt(at);
        bare = false;
        mode = "quoted";
        at += 1;
      } else {
        at = scanBare(text, at);
      }
    }
    if (stopped || isTooLong(at)) records.push(endRecord());
    return at;
  }

  function scan(text: string): CsvRecord[] {
    const records: CsvRecord[] = [];
    const hasReturns = text.includes("\r");
    let nextQuote = text.indexOf('"');
    let at = 0;
    while (at < text.length && !stopped) {
      if (nextQuote !== -1 && nextQuote < at) nextQuote = text.indexOf('"', at);
      const end = mode === "cell" && cells.length === 0 ? text.indexOf("\n", at) : -1;
      const isBare = end !== -1 && (nextQuote === -1 || nextQuote > end) && end - at <= shortest;
      const stop = hasReturns && text[end - 1] === "\r" ? end - 1 : end;
      // Most lines hold neither quotes nor stray returns; they are split in one go.
      if (!isBare || (hasReturns && text.slice(at, stop).includes("\r"))) {
        at = scanRecord(text, at, records);
        continue;
      }
      const split = stop <= at ? [] : splitBare(text, at, stop, width);
      width = split.length;
      records.push({ line: recordLine, offset: recordOffset, cells: split, bare: true, problem: undefined });
      line += 1;
      at = end + 1;
      beginRecord(at);
    }
    base += text.length;
    return records;
  }

  return {
    push(text) {
      const joined = held + text;
      // What a return means is told by the next character.
      held = joined.endsWith("\r") ? "\r" : "";
      return scan(held === "" ? joined : joined.slice(0, -1));
    },
    end() {
      const records = scan(held);
      held = "";
      if (stopped) return records;
      if (mode === "quoted") {
        stopped = true;
        problem = undefined;
        note("unterminated-quote", quote, "a quoted cell is not closed before the end of the text");
      }
      if (cells.length > 0 || mode !== "cell") records.push(endRecord());
      return records;
    },
    position: () => placeAt(held.length),
    stopped: () => stopped,
  };
}

/** The cells of a line without quotes; `width` is how many there probably are. */
function splitBare(text: string, start: number, end: number, width: number): string[] {
  const cells = new Array<string>(width);
  let count = 0;
  let from = start;
  for (let comma = text.indexOf(",", from); comma !== -1 && comma < end; comma = text.indexOf(",", from)) {
    cells[count++] = text.slice(from, comma);
    from = comma + 1;
  }
  cells[count++] = text.slice(from, end);
  cells.length = count;
  return cells;
}
