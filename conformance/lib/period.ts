import { isLocalDateTime } from "../../src/formats/string-formats.ts";
import { microseconds } from "./local-time.ts";

const shape = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d)(?::(\d\d)(?:\.(\d+))?)?(Z|[+-]\d\d:?\d\d)?)?$/;
const day = 86_400_000_000;

/** One end of a period: a bare date is a whole day, `start` its first microsecond and `end` its last. */
export interface Bound {
  readonly text: string;
  readonly edge: "start" | "end";
}

/** Microseconds from one bound to another, negative when the other comes first. Undefined when they cannot be compared: one is no time, or only one has an offset. */
export function span(from: Bound, to: Bound): number | undefined {
  const [left, right] = [parse(from), parse(to)];
  if (!left || !right || left.offset !== right.offset) return undefined;
  return right.time - left.time;
}

/** A bound at the beginning of what a text means. */
export const startOf = (text: string): Bound => ({ text, edge: "start" });

/** A bound at the end of what a text means. */
export const endOf = (text: string): Bound => ({ text, edge: "end" });

/** Whether a text is a day or a time that exists in the calendar. */
export function isCalendarTime(text: string): boolean {
  const [, date = "", minute = "00:00", second = "00"] = shape.exec(text) ?? [];
  return isLocalDateTime(`${date}T${minute}:${second}`);
}

/** How exact a time is written, in seconds. */
export function precisionSeconds(text: string): number {
  const [, , minute, second] = shape.exec(text) ?? [];
  return second !== undefined ? 1 : minute !== undefined ? 60 : 86_400;
}

function parse({ text, edge }: Bound): { readonly time: number; readonly offset: boolean } | undefined {
  const match = shape.exec(text);
  if (!match) return undefined;
  const [, date = "", minute, second = "00", fraction = "0", zone] = match;
  if (minute === undefined) return timed(`${date}T00:00:00`, false, edge === "end" ? day - 1 : 0);
  const offset = zone === undefined || zone === "Z" ? "Z" : `${zone.slice(0, 3)}:${zone.slice(-2)}`;
  return timed(`${date}T${minute}:${second}.${fraction.slice(0, 9)}${offset}`, zone !== undefined, 0);
}

function timed(
  text: string,
  offset: boolean,
  more: number,
): { readonly time: number; readonly offset: boolean } | undefined {
  const time = microseconds(text);
  return time === undefined ? undefined : { time: time + more, offset };
}
