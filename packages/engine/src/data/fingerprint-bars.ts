import { createHash } from "node:crypto";
import type { Bars } from "../bars.ts";

/** What identifies a series of bars. */
export interface BarsFingerprint {
  /** SHA-256 of the columns. */
  readonly sha256: string;
  readonly rows: number;
  /** Earliest and latest time, whatever the order of the bars, ISO 8601; null when there is no bar. */
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
  let [first = Number.NaN] = times;
  let last = first;
  for (const time of times) {
    if (time < first) first = time;
    if (time > last) last = time;
  }
  return { sha256: hash.digest("hex"), rows: times.length, first: isoTime(first, zone), last: isoTime(last, zone) };
}

const isLittleEndian = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1;

function littleEndian(values: Float64Array): Uint8Array {
  const bytes = new Uint8Array(values.buffer, values.byteOffset, values.byteLength);
  return isLittleEndian ? bytes : Buffer.from(bytes).swap64();
}

function isoTime(time: number, zone: Bars["zone"]): string | null {
  if (Number.isNaN(time)) return null;
  return new Date(time).toISOString().slice(0, 19) + (zone === "utc" ? "+00:00" : "");
}
