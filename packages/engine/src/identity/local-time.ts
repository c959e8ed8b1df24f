/** Local time of a clock without an offset, as Python's `isoformat` writes it: six digits of a fraction, none when it is zero. */
export function localTime(microseconds: number): string {
  const seconds = Math.floor(microseconds / 1_000_000);
  const fraction = Math.floor(microseconds - seconds * 1_000_000);
  const date = new Date(seconds * 1000);
  const day = [pad(date.getFullYear(), 4), pad(date.getMonth() + 1, 2), pad(date.getDate(), 2)].join("-");
  const time = [date.getHours(), date.getMinutes(), date.getSeconds()].map((value) => pad(value, 2)).join(":");
  return `${day}T${time}${fraction === 0 ? "" : `.${pad(fraction, 6)}`}`;
}

const pad = (value: number, length: number) => String(value).padStart(length, "0");

/** Whether a value is such a time. */
export function isLocalTime(value: unknown): value is string {
  if (typeof value !== "string" || !/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,6})?$/.test(value)) return false;
  const time = Date.parse(`${value}Z`);
  // What overflows is carried on: 31 April becomes 1 May.
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value.slice(0, 19));
}
