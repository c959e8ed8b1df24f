import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const dayMs = 86_400_000;

/** The text of data/SAMPLE_1d.csv: a random walk of days 2019 to 2025 whose trend and unrest change, the same on every machine. */
export function sampleCsv(): string {
  const random = randomNumbers(20190101);
  const lines = ["timestamp,open,high,low,close,volume"];
  let close = 100;
  let trend = 0;
  let unrest = 0.02;
  for (let time = Date.UTC(2019, 0, 1); time < Date.UTC(2026, 0, 1); time += dayMs) {
    if (random() < 1 / 45) {
      trend = (random() - 0.46) * 0.008;
      unrest = 0.008 + random() * 0.03;
    }
    const open = cents(close * (1 + (random() - 0.5) * unrest * 0.2));
    close = cents(Math.max(5, open * (1 + trend + (random() + random() + random() - 1.5) * unrest)));
    const high = cents(Math.max(open, close) * (1 + random() * unrest * 0.5));
    const low = cents(Math.min(open, close) * (1 - random() * unrest * 0.5));
    const volume = Math.floor(50_000 + random() * 400_000);
    const prices = [open, high, low, close].map((price) => price.toFixed(2));
    lines.push([new Date(time).toISOString().slice(0, 10), ...prices, volume].join(","));
  }
  return `${lines.join("\n")}\n`;
}

/** Whole cents: what is smaller would differ where arithmetic does. */
function cents(price: number): number {
  return Math.round(price * 100) / 100;
}

/** Numbers from 0 up to 1 by a xorshift generator of 32 bits. */
function randomNumbers(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}

const self = fileURLToPath(import.meta.url);
if (process.argv[1] === self) writeFileSync(new URL("../data/SAMPLE_1d.csv", import.meta.url), sampleCsv());
