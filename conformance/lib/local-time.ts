const shape = /^\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d:\d\d(?:\.\d{1,9})?(?:Z|[+-]\d\d:\d\d)?)?$/;
/** The calendar repeats; Date.UTC reads years below 100 as of the twentieth century. */
const cycle = { years: 400, milliseconds: 146_097 * 86_400_000 };
const zero = 48;

/**
 * Microseconds of an ISO 8601 date or time, to compare and subtract times of one clock: a time without an offset is
 * read as if it were UTC. Undefined when the text is not such a time.
 */
export function microseconds(text: string): number | undefined {
  if (!shape.test(text)) return undefined;
  const year = number(text, 0, 4) + cycle.years;
  const month = number(text, 5, 7) - 1;
  const day = number(text, 8, 10);
  if (text.length === 10) return (Date.UTC(year, month, day) - cycle.milliseconds) * 1000;
  const clock = Date.UTC(year, month, day, number(text, 11, 13), number(text, 14, 16), number(text, 17, 19));
  let end = 19;
  let fraction = 0;
  if (text[end] === ".") {
    for (end = 20; isDigit(text, end) && end < 26; end++) fraction = fraction * 10 + number(text, end, end + 1);
    for (let count = end; count < 26; count++) fraction *= 10;
    while (isDigit(text, end)) end++;
  }
  return (clock - cycle.milliseconds) * 1000 + fraction - offsetMinutes(text, end) * 60_000_000;
}

function offsetMinutes(text: string, at: number): number {
  if (at === text.length || text[at] === "Z") return 0;
  const minutes = number(text, at + 1, at + 3) * 60 + number(text, at + 4, at + 6);
  return text[at] === "-" ? -minutes : minutes;
}

/** The number that is written from one index to another, where all are digits. */
function number(text: string, from: number, to: number): number {
  let value = 0;
  for (let at = from; at < to; at++) value = value * 10 + text.charCodeAt(at) - zero;
  return value;
}

function isDigit(text: string, at: number): boolean {
  const unit = text.charCodeAt(at) - zero;
  return unit >= 0 && unit <= 9;
}
