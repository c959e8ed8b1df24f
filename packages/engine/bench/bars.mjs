/** Uniform numbers in 0 to 1, the same on every machine. */
function uniform(seed) {
  let state = seed;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}

/** A walk with daily steps of one percent whose bars begin at the close before. */
export function makeBars(length) {
  const draw = uniform(42);
  const normal = () => Math.sqrt(-2 * Math.log(draw())) * Math.cos(2 * Math.PI * draw());
  const high = new Float64Array(length);
  const low = new Float64Array(length);
  const close = new Float64Array(length);
  const times = Float64Array.from({ length }, (_, row) => Date.UTC(2000, 0, 1) + row * 86_400_000);
  for (let row = 0, open = 100; row < length; open = close[row++]) {
    close[row] = open * (1 + 0.00002 + 0.01 * normal());
    high[row] = Math.max(open, close[row]) * (1 + Math.abs(0.004 * normal()));
    low[row] = Math.min(open, close[row]) * (1 - Math.abs(0.004 * normal()));
  }
  return { times, zone: "naive", high, low, close };
}

/** The columns as the C program and the Python peers read them: high, low, close, one after the other. */
export const columnsOf = ({ high, low, close }) =>
  Buffer.concat([high, low, close].map((column) => Buffer.from(column.buffer)));

/** The bars as a CSV file. */
export function csvOf({ times, high, low, close }) {
  const lines = Array.from(times, (time, row) => {
    const open = row === 0 ? 100 : close[row - 1];
    return `${new Date(time).toISOString().slice(0, 10)},${open},${high[row]},${low[row]},${close[row]},1000\n`;
  });
  return `timestamp,open,high,low,close,volume\n${lines.join("")}`;
}

export const steps = (from, by, count) => Array.from({ length: count }, (_, index) => from + by * index);
