const FORM =
  /^(\d{4})([-/]?)(\d\d)\2(\d\d)(?:[ T](\d\d):(\d\d)(?::(\d\d)(?:\.(\d{1,9}))?)?)?( ?UTC|Z|[+-]\d\d(?::?\d\d)?)?$/;
const EPOCH = /^-?\d{9,19}$/;

/** An instant of a bar, and whether its source names an offset. */
export interface BarTime {
  readonly time: number;
  readonly zone: "naive" | "utc";
}

/**
 * Reads `2024-01-31`, `2024-01-31 15:00:00`, `2024-01-31 15:00:00+00:00`, `20240131`, or the seconds, milliseconds, microseconds or
 * nanoseconds since 1970; undefined when the text is no such time. Days and months in another order are not guessed.
 */
export function parseBarTime(text: string): BarTime | undefined {
  const usual = usualTime(text);
  if (usual !== undefined) return { time: usual, zone: "naive" };
  if (EPOCH.test(text)) return epochTime(BigInt(text));
  const match = FORM.exec(text);
  if (!match) return undefined;
  const [, year, , month, day, hour = "0", minute = "0", second = "0", fraction = "0", offset] = match;
  const milliseconds = Math.floor(Number(`0.${fraction}`) * 1000);
  const at = [Number(year), Number(month) - 1, Number(day), Number(hour), Number(minute), Number(second)] as const;
  const time = Date.UTC(...at, milliseconds);
  if (!isSame(time, at)) return undefined;
  if (offset === undefined) return { time, zone: "naive" };
  return { time: time - offsetMilliseconds(offset), zone: "utc" };
}

/** The time that a value of a typed table is; undefined when it is none. */
export function cellTime(value: unknown): BarTime | undefined {
  if (typeof value === "string") return parseBarTime(value.trim());
  if (typeof value === "bigint") return epochTime(value);
  if (typeof value === "number") return Number.isSafeInteger(value) ? epochTime(BigInt(value)) : undefined;
  return undefined;
}

/** Milliseconds at the beginning of a calendar date; undefined when the text is none. */
export function parseCalendarDate(text: string): number | undefined {
  return /^\d{4}-\d\d-\d\d$/.test(text) ? parseBarTime(text)?.time : undefined;
}

const daysBefore = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334, 365];

/** Milliseconds of `2024-01-31` and `2024-01-31 15:00:00` (or with a T), in which most tables are written; undefined for all else. */
function usualTime(text: string): number | undefined {
  const { length } = text;
  if ((length !== 10 && length !== 19) || text.charCodeAt(4) !== 45 || text.charCodeAt(7) !== 45) return undefined;
  const year = twoDigits(text, 0) * 100 + twoDigits(text, 2);
  const month = twoDigits(text, 5);
  const day = twoDigits(text, 8);
  if (!(year >= 1900 && month >= 1 && month <= 12 && day >= 1)) return undefined;
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const first = daysBefore[month - 1] ?? Number.NaN;
  if (!(day <= (daysBefore[month] ?? 0) - first + (isLeap && month === 2 ? 1 : 0))) return undefined;
  const years = year - 1;
  const leaps = Math.floor(years / 4) - Math.floor(years / 100) + Math.floor(years / 400) - 477;
  const date = (365 * (year - 1970) + leaps + first + day - 1 + (isLeap && month > 2 ? 1 : 0)) * 86_400_000;
  if (length === 10) return date;
  const between = text.charCodeAt(10);
  if ((between !== 32 && between !== 84) || text.charCodeAt(13) !== 58 || text.charCodeAt(16) !== 58) return undefined;
  const [hour, minute, second] = [twoDigits(text, 11), twoDigits(text, 14), twoDigits(text, 17)];
  if (!(hour < 24 && minute < 60 && second < 60)) return undefined;
  return date + hour * 3_600_000 + minute * 60_000 + second * 1000;
}

function twoDigits(text: string, at: number): number {
  const tens = text.charCodeAt(at) - 48;
  const units = text.charCodeAt(at + 1) - 48;
  return tens >= 0 && tens <= 9 && units >= 0 && units <= 9 ? tens * 10 + units : Number.NaN;
}

/** A count since 1970, whose unit its size tells: any bar since 1973 is unmistakable. */
function epochTime(count: bigint): BarTime | undefined {
  const size = count < 0n ? -count : count;
  if (size < 100_000_000n) return undefined;
  if (size < 100_000_000_000n) return { time: Number(count) * 1000, zone: "utc" };
  if (size < 100_000_000_000_000n) return { time: Number(count), zone: "utc" };
  if (size < 100_000_000_000_000_000n) return { time: floored(count, 1000n), zone: "utc" };
  return { time: floored(count, 1_000_000n), zone: "utc" };
}

/** A count in a smaller unit, as whole milliseconds at or before it. */
export function floored(count: bigint, perMillisecond: bigint): number {
  const whole = count / perMillisecond;
  return Number(whole * perMillisecond > count ? whole - 1n : whole);
}

// Date.UTC carries what overflows: 31 April becomes 1 May.
function isSame(time: number, [year, month, day, hour, minute, second]: readonly number[]): boolean {
  const date = new Date(time);
  return (
    date.getUTCFullYear() === year &&
    date.getUTCMonth() === month &&
    date.getUTCDate() === day &&
    date.getUTCHours() === hour &&
    date.getUTCMinutes() === minute &&
    date.getUTCSeconds() === second
  );
}

function offsetMilliseconds(offset: string): number {
  if (/[ZC]$/.test(offset)) return 0;
  const digits = offset.replace(":", "");
  const minutes = Number(digits.slice(1, 3)) * 60 + Number(digits.slice(3, 5));
  return (digits.startsWith("-") ? -minutes : minutes) * 60_000;
}
