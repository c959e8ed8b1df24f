import { createHash } from "node:crypto";
import type { Bars } from "../bars.ts";

/** What identifies a series of bars. */
export interface BarsFingerprint {
  /** SHA-256 of the columns. */
  readonly sha256: string;
  readonly rows: number;
  /** First and last time, ISO 8601; null when there is no bar. */
  readonly first: string | null;
  readonly last: string | null;
}

/**
 * The SHA-256 of bars: of a line that names the zone and the columns, then of each column as little-endian 64-bit floats. The same bars
 * give the same hash, whatever file they stood in.
 */
export function fingerprintBars(bars: Bars): BarsFingerprint {
  const { times, zone, open, high, low, close, volume } = bars;
  const columns = Object.entries({ times, open, high, low, close, volume }).flatMap(([name, values]) =>
    values ? [{ name, values }] : [],
  );
  const hash = createHash("sha256").update(`bars ${zone} ${columns.map(({ name }) => name).join(",")}\n`);
  for (const { values } of columns) hash.update(littleEndian(values));
  const rows = times.length;
  return { sha256: hash.digest("hex"), rows, first: isoTime(bars, 0), last: isoTime(bars, rows - 1) };
}

const isLittleEndian = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1;

function littleEndian(values: Float64Array): Uint8Array {
  const bytes = new Uint8Array(values.buffer, values.byteOffset, values.byteLength);
  return isLittleEndian ? bytes : Buffer.from(bytes).swap64();
}

function isoTime({ times, zone }: Bars, index: number): string | null {
  const time = times[index];
  if (time === undefined) return null;
  return new Date(time).toISOString().slice(0, 19) + (zone === "utc" ? "+00:00" : "");
}
