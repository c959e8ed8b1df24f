const shape = /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d):(\d\d)(?:\.(\d{1,9}))?(Z|[+-]\d\d:\d\d)?)?$/;

/**
 * Microseconds of an ISO 8601 date or time, to compare and subtract times of one clock: a time without an offset is
 * read as if it were UTC. Undefined when the text is not such a time.
 */
export function microseconds(text: string): number | undefined {
  const match = shape.exec(text);
  if (!match) return undefined;
  const [, year, month, day, hour = "0", minute = "0", second = "0", fraction = "", offset = "Z"] = match;
  const date = new Date(0);
  date.setUTCFullYear(Number(year), Number(month) - 1, Number(day));
  date.setUTCHours(Number(hour), Number(minute), Number(second));
  return date.getTime() * 1000 + Number(fraction.padEnd(6, "0").slice(0, 6)) - offsetMinutes(offset) * 60_000_000;
}

function offsetMinutes(offset: string): number {
  if (offset === "Z") return 0;
  const minutes = Number(offset.slice(1, 3)) * 60 + Number(offset.slice(4, 6));
  return offset.startsWith("-") ? -minutes : minutes;
}
