const FORM = /^(\d{4})-(\d\d)-(\d\d)(?:[ T](\d\d):(\d\d)(?::(\d\d)(?:\.(\d{1,9}))?)?)?(Z|[+-]\d\d:?\d\d)?$/;

/** An instant of a bar, and whether its text names an offset. */
export interface BarTime {
  readonly time: number;
  readonly zone: "naive" | "utc";
}

/** Reads `2024-01-31`, `2024-01-31 15:00:00` or `2024-01-31 15:00:00+00:00`; undefined when the text is no such time. */
export function parseBarTime(text: string): BarTime | undefined {
  const match = FORM.exec(text);
  if (!match) return undefined;
  const [, year, month, day, hour = "0", minute = "0", second = "0", fraction = "0", offset] = match;
  const milliseconds = Math.floor(Number(`0.${fraction}`) * 1000);
  const at = [Number(year), Number(month) - 1, Number(day), Number(hour), Number(minute), Number(second)] as const;
  const time = Date.UTC(...at, milliseconds);
  if (!isSame(time, at)) return undefined;
  if (offset === undefined) return { time, zone: "naive" };
  return { time: time - offsetMilliseconds(offset), zone: "utc" };
}

/** Milliseconds at the beginning of a calendar date; undefined when the text is none. */
export function parseCalendarDate(text: string): number | undefined {
  return text.length === 10 ? parseBarTime(text)?.time : undefined;
}

// Date.UTC carries what overflows: 31 April becomes 1 May.
function isSame(time: number, [year, month, day, hour, minute]: readonly number[]): boolean {
  const date = new Date(time);
  return (
    date.getUTCFullYear() === year &&
    date.getUTCMonth() === month &&
    date.getUTCDate() === day &&
    date.getUTCHours() === hour &&
    date.getUTCMinutes() === minute
  );
}

function offsetMilliseconds(offset: string): number {
  if (offset === "Z") return 0;
  const digits = offset.replace(":", "");
  const minutes = Number(digits.slice(1, 3)) * 60 + Number(digits.slice(3, 5));
  return (digits.startsWith("-") ? -minutes : minutes) * 60_000;
}
