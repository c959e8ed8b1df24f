import type { DataFingerprint } from "../../generated/quantlab/v1/types.ts";

/** Period of a configuration: from `start`, before `end`, both calendar dates. */
interface Period {
  readonly start: string;
  readonly end: string;
}

/** What a fingerprint of bars says against the period that they were asked for, by member; without a fingerprint nothing. */
export function* barsOutside(
  data: DataFingerprint | undefined,
  { start, end }: Period,
): Generator<{ readonly member: "first" | "last" | "rows"; readonly expected: unknown; readonly found: unknown }> {
  if (!data) return;
  const { first, last, rows } = data;
  // Dates come first in every form of a time, so that text is compared as time.
  if (first !== null && first.slice(0, 10) < moved(start, first, -1))
    yield { member: "first", expected: `not before ${start}`, found: first };
  if (last !== null && last.slice(0, 10) >= moved(end, last, 1))
    yield { member: "last", expected: `before ${end}`, found: last };
  if (first !== null && last !== null && first > last)
    yield { member: "last", expected: `not before ${first}`, found: last };
  if (rows === 0 || first === null || last === null)
    yield { member: "rows", expected: "a first and a last bar", found: rows };
}

const dayMs = 24 * 60 * 60 * 1000;

/** A limit for a time: with an offset its calendar day may be the one before or after that of the market. */
function moved(date: string, time: string, days: number): string {
  return /(Z|[+-]\d{2}:\d{2})$/.test(time)
    ? new Date(Date.parse(date) + days * dayMs).toISOString().slice(0, 10)
    : date;
}
