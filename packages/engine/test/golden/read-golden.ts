import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { gunzipSync } from "node:zlib";
import { expect } from "vitest";
import type { Bars } from "../../src/bars.ts";
import { parseBarsCsv } from "../../src/data/parse-bars-csv.ts";

const folder = path.join(import.meta.dirname, "../../fixtures/engine");

/** A number of a recording: what JSON cannot say stands there as text. */
export type Recorded = number | "NaN" | "Infinity" | "-Infinity";

/** The recording of this name. */
export function readGolden<T>(name: string): T {
  return JSON.parse(readPacked(`${name}.json`)) as T;
}

/** The text of a file of the recordings; the large ones are kept by gzip. */
function readPacked(file: string): string {
  const plain = path.join(folder, file);
  return existsSync(plain) ? readFileSync(plain, "utf8") : gunzipSync(readFileSync(`${plain}.gz`)).toString("utf8");
}

/** Names of the recordings that begin so. */
export function goldenNames(prefix: string): string[] {
  return readdirSync(folder)
    .filter((file) => file.startsWith(prefix) && /\.json(?:\.gz)?$/.test(file))
    .map((file) => file.replace(/\.json(?:\.gz)?$/, ""));
}

/** The bars that a recording was made of, or those of a part of it. */
export function readBars(file: string, from?: string, before?: string): Bars {
  return parseBarsCsv(readPacked(file), file, {
    ...(from !== undefined && { from: Date.parse(from) }),
    ...(before !== undefined && { before: Date.parse(before) }),
  });
}

/** A recorded number as a number. */
export const numberOf = (recorded: Recorded): number => Number(recorded);

/** Demands the same bits: no tolerance, and zeros of the same sign. Counts what it compared in `compared`. */
export function expectSameBits(found: ArrayLike<number>, recorded: readonly Recorded[], what: string): void {
  expect(found.length, what).toBe(recorded.length);
  compared.values += recorded.length;
  const wrong = recorded.flatMap((value, index) =>
    Object.is(found[index], numberOf(value)) ? [] : [`${what}[${index}]: ${found[index]} is not ${value}`],
  );
  compared.mismatches += wrong.length;
  expect(wrong.slice(0, 5)).toEqual([]);
}

/** How many values the tests of a file compared. */
export const compared = { values: 0, mismatches: 0 };

/** A table of CSV text without quoted line ends, row by row. */
export function readTable(text: string): Record<string, string>[] {
  const [head = [], ...rows] = text.trimEnd().split("\n").map(cellsOf);
  return rows.map((cells) => Object.fromEntries(head.map((name, index) => [name, cells[index] ?? ""])));
}

function cellsOf(line: string): string[] {
  return Array.from(
    line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g),
    ([, quoted, plain]) => quoted ?? plain ?? "",
  );
}

/** The number that a cell says. */
export function cellNumber(cell: string | undefined): number {
  if (cell === "inf") return Number.POSITIVE_INFINITY;
  return cell === "" || cell === undefined ? Number.NaN : Number(cell);
}
