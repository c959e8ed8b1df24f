import { type ByteLine, createLineCutter } from "./byte-lines.ts";
import { parseJsonLossless, type SourceStyle } from "./json-lossless.ts";
import { type JsonResult, parseJson } from "./json-parse.ts";
import { faultAt, type Problem } from "./syntax-fault.ts";

/** How a sequence of JSON lines is read. */
export interface JsonLinesOptions {
  /** The file is still being written: a last line without line end is pending, not wrong. */
  readonly live?: boolean;
  /** 16 MiB by default. */
  readonly maxLineBytes?: number;
  /** How deep containers may nest: 512 by default. */
  readonly maxDepth?: number;
  /** Remembers how numbers and members were written (`parseJsonLossless`). */
  readonly style?: SourceStyle;
}

/** One line: read, faulty or, at the end of a live file, not yet complete. */
export type JsonLine = {
  /** Counted from 0. */
  readonly index: number;
  /** Counted from 1. */
  readonly line: number;
  /** Where the line begins in the file. */
  readonly byteOffset: number;
} & ({ readonly pending: false; readonly result: JsonResult } | { readonly pending: true });

interface LineReader {
  push(chunk: Uint8Array): Iterable<JsonLine>;
  end(): Iterable<JsonLine>;
  /** The bytes are in an encoding in which lines cannot be told apart. */
  stopped(): boolean;
}

const DEFAULT_MAX_LINE_BYTES = 16 * 1024 * 1024;

/**
 * Reads JSON Lines piece by piece, in constant memory; every line of the file is answered, blank ones as faults. Lines end with LF
 * or CRLF. Faults carry the line in the file; their `offset` counts from the beginning of the line.
 */
export function* parseJsonLines(chunks: Iterable<Uint8Array>, options: JsonLinesOptions = {}): Generator<JsonLine> {
  const reader = createLineReader(options);
  for (const chunk of chunks) {
    yield* reader.push(chunk);
    if (reader.stopped()) return;
  }
  yield* reader.end();
}

/** The same from an asynchronous source. */
export async function* parseJsonLinesAsync(
  chunks: AsyncIterable<Uint8Array>,
  options: JsonLinesOptions = {},
): AsyncGenerator<JsonLine> {
  const reader = createLineReader(options);
  for await (const chunk of chunks) {
    yield* reader.push(chunk);
    if (reader.stopped()) return;
  }
  yield* reader.end();
}

function createLineReader(options: JsonLinesOptions): LineReader {
  const { live = false, maxLineBytes = DEFAULT_MAX_LINE_BYTES } = options;
  const cutter = createLineCutter(maxLineBytes);
  let index = -1;
  let stopped = false;

  function read(line: ByteLine): JsonLine {
    index += 1;
    const place = { index, line: index + 1, byteOffset: line.byteOffset };
    if (live && !line.terminated) return { ...place, pending: true };
    const result = parseLine(line, place.line, maxLineBytes, options);
    stopped = !result.ok && result.fault.code === "utf16";
    return { ...place, pending: false, result };
  }

  return {
    *push(chunk) {
      for (const line of cutter.push(chunk)) {
        yield read(line);
        if (stopped) return;
      }
    },
    *end() {
      const last = cutter.end();
      if (last) yield read(last);
    },
    stopped: () => stopped,
  };
}

function parseLine(line: ByteLine, number: number, maxLineBytes: number, options: JsonLinesOptions): JsonResult {
  const { bytes, byteLength } = line;
  if (!bytes) {
    const message = `a line of ${byteLength} bytes exceeds the limit of ${maxLineBytes}`;
    return failure({ code: "size", offset: 0, message }, number);
  }
  if (bytes.every(isBlank)) return failure({ code: "blank-line", offset: 0, message: "the line is blank" }, number);
  const limits = options.maxDepth === undefined ? {} : { maxDepth: options.maxDepth };
  const result = options.style ? parseJsonLossless(bytes, options.style, limits) : parseJson(bytes, limits);
  return result.ok ? result : { ok: false, fault: { ...result.fault, line: number } };
}

function failure(problem: Problem, line: number): JsonResult {
  return { ok: false, fault: faultAt(problem, { line, column: 1 }) };
}

function isBlank(byte: number): boolean {
  return byte === 0x20 || byte === 0x09 || byte === 0x0d;
}
