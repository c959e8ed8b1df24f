// npm run bench -w packages/engine: the engine against bench/backtest.c, our own C program with the same arithmetic, by gcc -O3.
// One backtest (indicators, signals, engine, metrics) and a sweep of 1,000 combinations; both sides take turns, medians of
// warm rounds. `--turns N` changes the turns. Without gcc only the engine's own times are printed.
import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";

const root = path.resolve(import.meta.dirname, "..");
const cache = path.join(root, "../../.cache/engine/bench");
const turns = Number(process.argv[process.argv.indexOf("--turns") + 1]) || 7;
mkdirSync(cache, { recursive: true });

const entry = `
export { backtestColumns } from "./src/backtest/backtest-columns.ts";
export { runBacktest } from "./src/backtest/run-backtest.ts";
export { indicatorColumns, indicatorFrame } from "./src/indicators/indicator-frame.ts";
export { computeMetrics } from "./src/metrics/compute-metrics.ts";
export { findStrategy } from "./src/strategies/strategies.ts";
export { orderRows } from "./src/sweep/order-rows.ts";
export { runSweep } from "./src/sweep/run-sweep.ts";`;

async function loadEngine() {
  const outfile = path.join(cache, "engine.mjs");
  await build({
    stdin: { contents: entry, resolveDir: root, loader: "ts" },
    alias: { "@quantlab/contracts": path.join(root, "../../src/index.ts") },
    bundle: true,
    format: "esm",
    platform: "node",
    outfile,
    logLevel: "error",
  });
  return await import(pathToFileURL(outfile).href);
}

function compileReference() {
  const program = path.join(cache, "backtest");
  const source = path.join(import.meta.dirname, "backtest.c");
  const { error, status, stderr } = spawnSync("gcc", ["-O3", "-ffp-contract=off", "-o", program, source, "-lm"]);
  if (error) console.log("gcc is not installed: the comparison with C is left out.");
  else if (status !== 0) throw new Error(`gcc ended with ${status}: ${stderr}`);
  return error ? undefined : program;
}

/** Uniform numbers in 0 to 1, the same on every machine. */
function uniform(seed) {
  let state = seed;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}

/** A walk with daily steps of one percent whose bars begin at the close before. */
function makeBars(length) {
  const draw = uniform(42);
  const normal = () => Math.sqrt(-2 * Math.log(draw())) * Math.cos(2 * Math.PI * draw());
  const high = new Float64Array(length);
  const low = new Float64Array(length);
  const close = new Float64Array(length);
  const times = Float64Array.from({ length }, (_, row) => row * 86_400_000);
  for (let row = 0, open = 100; row < length; open = close[row++]) {
    close[row] = open * (1 + 0.00002 + 0.01 * normal());
    high[row] = Math.max(open, close[row]) * (1 + Math.abs(0.004 * normal()));
    low[row] = Math.min(open, close[row]) * (1 - Math.abs(0.004 * normal()));
  }
  return { times, zone: "naive", high, low, close };
}

const median = (values) => values.toSorted((left, right) => left - right)[Math.floor(values.length / 2)];
const engine = await loadEngine();
const program = compileReference();
const strategy = engine.findStrategy("rsi_ma_cross_v2");
const parameters = { rsi_buy_max: 60, rsi_sell_min: 75, cooldown_days: 0 };
const steps = (from, by, count) => Array.from({ length: count }, (_, index) => from + by * index);
const grid = { param_grid: { rsi_buy_max: steps(50, 0.5, 40), rsi_sell_min: steps(62, 1, 25) } };

/** One backtest in memory that is used again, as C uses its own. */
function reusing(bars) {
  const indicators = engine.indicatorColumns(bars.close.length);
  const rows = bars.close.length - 99;
  const columns = engine.backtestColumns(rows);
  const signals = new Int8Array(rows);
  return () => {
    const frame = engine.indicatorFrame(bars, indicators);
    const backtest = engine.runBacktest(frame, strategy.signals(frame, parameters, signals), {}, columns);
    return engine.computeMetrics(backtest);
  };
}

/** One backtest whose columns are the caller's to keep. */
const keeping = (bars) => () => {
  const frame = engine.indicatorFrame(bars);
  return engine.computeMetrics(engine.runBacktest(frame, strategy.signals(frame, parameters)));
};

const sweeping = (bars) => () => {
  const rows = engine.runSweep(engine.indicatorFrame(bars), grid);
  return rows[engine.orderRows(rows)[0]];
};

function timeHere(run, rounds) {
  const times = [];
  let figures;
  for (let round = 0; round < rounds; round++) {
    const start = performance.now();
    figures = run();
    times.push(performance.now() - start);
  }
  return { ms: times, figures };
}

function timeReference(file, bars, rounds, mode) {
  const { status, stdout } = spawnSync(program, [file, String(bars), String(rounds), mode], { encoding: "utf8" });
  if (status !== 0) throw new Error(`The C program ended with ${status}`);
  return JSON.parse(stdout);
}

/** Both sides must find the same bits, or their times say nothing. */
function demandSame(here, there) {
  for (const name of ["total_return", "sharpe_simple", "max_drawdown", "trades"])
    if (here[name] !== there[name]) throw new Error(`${name}: ${here[name]} here, ${there[name]} in C`);
}

function compare(name, bars, rounds, mode, run) {
  const length = bars.close.length;
  const file = path.join(cache, `bars-${length}.f64`);
  writeFileSync(file, Buffer.concat([bars.high, bars.low, bars.close].map((column) => Buffer.from(column.buffer))));
  timeHere(run, rounds);
  const turnsOf = Array.from({ length: turns }, () => {
    const there = program && timeReference(file, length, rounds + 1, mode);
    const here = timeHere(run, rounds);
    if (there) demandSame(here.figures, there.figures);
    return { here: median(here.ms), there: there ? median(there.ms.slice(1)) : Number.NaN };
  });
  const ratios = turnsOf.map(({ here, there }) => here / there);
  const cells = [
    name.padEnd(34),
    String(length).padStart(9),
    median(turnsOf.map(({ here }) => here))
      .toFixed(3)
      .padStart(11),
    program
      ? median(turnsOf.map(({ there }) => there))
          .toFixed(3)
          .padStart(11)
      : "-".padStart(11),
    program ? median(ratios).toFixed(2).padStart(7) : "-".padStart(7),
  ];
  console.log(cells.join(" "));
}

console.log(
  `Node ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model}; ${turns} turns, medians of warm rounds`,
);
console.log(
  `${"what".padEnd(34)} ${"bars".padStart(9)} ${"engine ms".padStart(11)} ${"C -O3 ms".padStart(11)} ${"ratio".padStart(7)}`,
);
for (const [length, rounds] of [
  [2_000, 300],
  [20_000, 60],
  [200_000, 12],
  [1_000_000, 5],
]) {
  const bars = makeBars(length);
  compare("one backtest, memory used again", bars, rounds, "single", reusing(bars));
  compare("one backtest, new columns", bars, rounds, "single", keeping(bars));
}
const bars = makeBars(2_000);
compare("1,000 combinations", bars, 10, "sweep", sweeping(bars));
