import type { Finding } from "../rule.ts";
import { microseconds } from "./local-time.ts";

/** Whether a text is an ISO 8601 date and time in UTC, with `Z` or an offset of zero. */
export function isUtcTime(text: string): boolean {
  return microseconds(text) !== undefined && /T.*(?:Z|[+-]00:00)$/.test(text) && exists(text.slice(0, 19));
}

/** Whether the calendar and the clock know a time: days roll over into the next month where they do not. */
function exists(time: string): boolean {
  const parsed = Date.parse(`${time}Z`);
  return !Number.isNaN(parsed) && new Date(parsed).toISOString().startsWith(time);
}

/** What is wrong with a time that has to be in UTC; nothing when there is none. */
export function* notUtc(pointer: string, found: string | null | undefined): Generator<Finding> {
  if (typeof found === "string" && !isUtcTime(found)) yield { pointer, expected: "an ISO 8601 time in UTC", found };
}

/** Seconds from one ISO 8601 time to another; undefined when one is none. */
export function secondsBetween(from: string | undefined, to: string | undefined): number | undefined {
  const [begin, end] = [microseconds(from ?? ""), microseconds(to ?? "")];
  return begin === undefined || end === undefined ? undefined : (end - begin) / 1e6;
}
