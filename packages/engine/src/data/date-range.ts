import { ConfigError } from "../errors.ts";
import type { BarRequest } from "./bar-provider.ts";
import { parseCalendarDate } from "./bar-time.ts";

/** The milliseconds from the beginning of a request's first date to that of the date after its last. Throws ConfigError when one is none. */
export function dateRange({ start, end }: Pick<BarRequest, "start" | "end">): { from: number; before: number } {
  const [from, before] = [start, end].map((date) => parseCalendarDate(date));
  if (from === undefined || before === undefined)
    throw new ConfigError(
      `${JSON.stringify(from === undefined ? start : end)} is not a date`,
      "Write dates as YYYY-MM-DD.",
    );
  return { from, before };
}
