/** A series of bars that the suite offers to a producer. */
export interface Series {
  readonly ticker: string;
  readonly interval: string;
  readonly about: string;
  readonly csv: () => string;
}

const day = 86_400_000;
const start = Date.UTC(2019, 0, 1);

/** Every series, as conventions and cases name them. Made by arithmetic alone: equal on every machine. */
export const allSeries: readonly Series[] = [
  {
    ticker: "WAVE-USD",
    interval: "1d",
    about: "1,000 daily bars with trends and swings: enough for trades",
    csv: () => waves(1000),
  },
  { ticker: "CALM-USD", interval: "1d", about: "1,000 daily bars of another market", csv: () => waves(1000, 3) },
  {
    ticker: "LONG-USD",
    interval: "1d",
    about: "15,000 daily bars: work that takes a while",
    csv: () => waves(15_000, 5, Date.UTC(1980, 0, 1)),
  },
  { ticker: "SHORT-USD", interval: "1d", about: "60 daily bars: too few for the indicators", csv: () => waves(60) },
  { ticker: "EMPTY-USD", interval: "1d", about: "a header without bars", csv: () => table([]) },
  {
    ticker: "BROKEN-USD",
    interval: "1d",
    about: "bytes that are no bars",
    csv: () => "\u0000\u0001 no bars\nat all,,,\n",
  },
];

function waves(count: number, phase = 0, from = start): string {
  const rows: string[] = [];
  let noise = 12_345 + phase;
  for (let bar = 0; bar < count; bar++) {
    // A linear congruential generator: the same everywhere, unlike Math.sin.
    noise = (Math.imul(noise, 1_103_515_245) + 12_345) & 0x7fffffff;
    const close = 100 + 20 * triangle(bar + phase, 90) + 6 * triangle(bar * 3 + phase, 40) + (noise % 1000) / 500;
    const open = close - ((noise >> 8) % 200) / 100 + 1;
    const [low, high] = [Math.min(open, close) - 1, Math.max(open, close) + 1];
    const date = new Date(from + bar * day).toISOString().slice(0, 10);
    rows.push(
      [date, open.toFixed(4), high.toFixed(4), low.toFixed(4), close.toFixed(4), 1000 + (noise % 500)].join(","),
    );
  }
  return table(rows);
}

/** From -1 to 1 and back once a period. */
function triangle(bar: number, period: number): number {
  const part = (bar % period) / period;
  return part < 0.5 ? part * 4 - 1 : 3 - part * 4;
}

function table(rows: readonly string[]): string {
  return `${["timestamp,Open,High,Low,Close,Volume", ...rows].join("\n")}\n`;
}
