const nothing = "–";

/** `1 run`, `2 runs`, `1,200 runs`. */
export function countText(count: number, noun: string): string {
  return `${thousandsApart(String(count))} ${noun}${count === 1 ? "" : "s"}`;
}

/** A fraction as a percentage. */
export function percentText(fraction: number, digits = 2): string {
  if (!Number.isFinite(fraction)) return nothing;
  const percent = fraction * 100;
  return `${Math.abs(percent) < 1e7 ? grouped(percent, digits) : percent.toExponential(2)}%`;
}

/** A fraction as a percentage for an axis: no more digits than it needs. */
export function axisPercent(fraction: number): string {
  return `${trimmed(fraction * 100)}%`;
}

/** A figure with a fixed number of digits, thousands apart. */
export function figureText(value: number, digits = 2): string {
  if (!Number.isFinite(value)) return nothing;
  return Math.abs(value) < 1e12 ? grouped(value, digits) : value.toExponential(2);
}

/** A price with as many digits as its size asks for. */
export function priceText(price: number): string {
  if (!Number.isFinite(price)) return nothing;
  const size = Math.abs(price);
  if (size >= 1) return grouped(price, 2);
  return size === 0 ? "0" : trimmed(Number(price.toPrecision(4)));
}

/** A number for an axis: short for large ones, no trailing zeros. */
export function axisNumber(value: number): string {
  const size = Math.abs(value);
  if (size >= 1e12) return value.toExponential(1);
  if (size >= 1e9) return `${trimmed(value / 1e9)}G`;
  if (size >= 1e6) return `${trimmed(value / 1e6)}M`;
  return trimmed(value);
}

/** The day, and the time of day where there is one, of a time in milliseconds as if UTC. */
export function timeText(time: number): string {
  const text = new Date(time).toISOString();
  return text.endsWith("T00:00:00.000Z") ? text.slice(0, 10) : text.slice(0, 16).replace("T", " ");
}

function trimmed(value: number): string {
  const size = Math.abs(value);
  if (size !== 0 && size < 1e-6) return value.toExponential(1);
  const digits = size >= 100 ? 0 : size >= 1 ? 2 : 8;
  const [whole = "", fraction] = String(Number(Number(value.toFixed(digits)).toPrecision(10))).split(".");
  const apart = thousandsApart(whole);
  return fraction === undefined ? apart : `${apart}.${fraction}`;
}

function thousandsApart(whole: string): string {
  // The first number that Intl writes takes a process longer than the picture does.
  return whole.replace(/\B(?=(?:\d{3})+$)/g, ",");
}

function grouped(value: number, digits: number): string {
  const text = value.toLocaleString("en-US", { minimumFractionDigits: digits, maximumFractionDigits: digits });
  return /^-[0.,]*$/.test(text) ? text.slice(1) : text;
}
