import { isLocalDateTime } from "../formats/string-formats.ts";

/** A clock: microseconds since 1970-01-01T00:00:00Z. `Date` knows milliseconds only; a clock that tells no more ends in 000. */
export type Clock = () => number;

let lead: number | undefined;
// Ahead of the wall clock, the timer waits for it: time does not run backwards because of the correction.
const lastOfMillisecond = 0.9995;

/**
 * The machine's clock, to the microsecond where the platform tells it: the high-resolution timer within the millisecond that
 * `Date` shows, so that it follows corrections of the wall clock. Browsers may round the timer.
 */
export const systemClock: Clock = () => {
  const wall = Date.now();
  const timer = performance.now();
  lead ??= performance.timeOrigin;
  // The timer drifts from the wall clock in long sessions, and stands still while a machine sleeps.
  if (timer + lead < wall) lead = wall - timer;
  else if (timer + lead >= wall + 1) lead = wall + lastOfMillisecond - timer;
  return wall * 1000 + Math.min(999, Math.max(0, Math.floor((timer + lead - wall) * 1000)));
};

/** Local time without an offset as Python's `isoformat` writes it: a fraction of six digits, none when it is zero or not wanted. */
export function formatLocalTime(microseconds: number, precision: "seconds" | "microseconds"): string {
  const whole = Math.floor(microseconds);
  const seconds = Math.floor(whole / 1_000_000);
  const fraction = whole - seconds * 1_000_000;
  const date = new Date(seconds * 1000);
  const day = `${digits(date.getFullYear(), 4)}-${digits(date.getMonth() + 1, 2)}-${digits(date.getDate(), 2)}`;
  const time = `${digits(date.getHours(), 2)}:${digits(date.getMinutes(), 2)}:${digits(date.getSeconds(), 2)}`;
  return `${day}T${time}${precision === "seconds" || fraction === 0 ? "" : `.${digits(fraction, 6)}`}`;
}

/** Seconds between two local times, exact to the microsecond, never negative: what `max(0, round(…, 6))` gives. NaN when one is no local time. */
export function secondsBetween(start: string, end: string): number {
  return Math.max(0, wallMicroseconds(end) - wallMicroseconds(start)) / 1_000_000;
}

// Both stand on the wall: the hour that a clock is put back or forward counts, as it does for the producer.
function wallMicroseconds(text: string): number {
  if (typeof text !== "string" || !isLocalDateTime(text)) return Number.NaN;
  return Date.parse(`${text.slice(0, 19)}Z`) * 1000 + Number(text.slice(20).padEnd(6, "0").slice(0, 6));
}

function digits(value: number, count: number): string {
  return String(value).padStart(count, "0");
}
