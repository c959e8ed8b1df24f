// One backtest (indicators, signals, engine, metrics) and a sweep of 1,000 combinations against reference.c, our own C program with
// the same arithmetic, one pass a column, by gcc -O3. Both sides take turns and must find the same bits.
import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import path from "node:path";
import { columnsOf, makeBars, steps } from "./bars.mjs";
import { median, ms, printHead, printLine, ratio, timeRounds } from "./table.mjs";

const sizes = [
  [2_000, 1500],
  [20_000, 200],
  [200_000, 20],
  [1_000_000, 6],
];
const parameters = { rsi_buy_max: 60, rsi_sell_min: 75, cooldown_days: 0 };
/** 1,000 combinations. */
export const grid = { param_grid: { rsi_buy_max: steps(50, 0.5, 40), rsi_sell_min: steps(62, 1, 25) } };

/** The compiled C program; undefined where there is no gcc. */
export function compileReference(folder) {
  const program = path.join(folder, "reference");
  const source = path.join(import.meta.dirname, "reference.c");
  const { error, status, stderr } = spawnSync("gcc", ["-O3", "-ffp-contract=off", "-o", program, source, "-lm"]);
  if (error) console.log("gcc is not installed: the comparison with C is left out.");
  else if (status !== 0) throw new Error(`gcc ended with ${status}: ${stderr}`);
  return error ? undefined : program;
}

/** Prints both comparisons. */
export function compareWithC(engine, program, folder, turns) {
  printHead("One backtest against C (gcc -O3)", "bars", "engine", "C", "engine / C");
  for (const [length, rounds] of sizes) {
    const bars = makeBars(length);
    const strategy = engine.findStrategy("rsi_ma_cross_v2");
    const given = { program, folder, bars, rounds, turns, mode: "single" };
    compare({ ...given, name: "one backtest, memory used again", run: reusing(engine, strategy, bars) });
    compare({ ...given, name: "one backtest, new columns", run: keeping(engine, strategy, bars) });
  }
  const bars = makeBars(2_000);
  printHead("1,000 combinations on one thread against C", "bars", "engine", "C", "engine / C");
  const run = () => {
    const rows = engine.runSweep(engine.indicatorFrame(bars), grid);
    return rows[engine.orderRows(rows)[0]];
  };
  return compare({
    program,
    folder,
    bars,
    rounds: 12,
    turns,
    mode: "sweep",
    name: "1,000 combinations, rows, ranked",
    run,
  });
}

/** In memory that is used again, as C uses its own. */
function reusing(engine, strategy, bars) {
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

/** With columns that are the caller's to keep. */
const keeping = (engine, strategy, bars) => () => {
  const frame = engine.indicatorFrame(bars);
  return engine.computeMetrics(engine.runBacktest(frame, strategy.signals(frame, parameters)));
};

function compare({ name, program, folder, bars, rounds, turns, mode, run }) {
  const { length } = bars.close;
  const file = path.join(folder, `bars-${length}.f64`);
  writeFileSync(file, columnsOf(bars));
  // Until the memory of the process has found its size, new columns are new pages.
  timeRounds(run, rounds * 2);
  const turnsOf = Array.from({ length: turns }, () => {
    const there = program && timeReference(program, file, length, rounds + 1, mode);
    const here = timeRounds(run, rounds);
    if (there) demandSame(here.answer, there.figures);
    return { here: median(here.ms), there: there ? median(there.ms.slice(1)) : Number.NaN };
  });
  const here = median(turnsOf.map((turn) => turn.here));
  const there = median(turnsOf.map((turn) => turn.there));
  printLine(name, length, ms(here), ms(there), ratio(median(turnsOf.map((turn) => turn.here / turn.there))));
  return here;
}

function timeReference(program, file, bars, rounds, mode) {
  const { status, stdout } = spawnSync(program, [file, String(bars), String(rounds), mode], { encoding: "utf8" });
  if (status !== 0) throw new Error(`The C program ended with ${status}`);
  return JSON.parse(stdout);
}

/** Both sides must find the same bits, or their times say nothing. */
function demandSame(here, there) {
  for (const name of ["total_return", "sharpe_simple", "max_drawdown", "trades"])
    if (here[name] !== there[name]) throw new Error(`${name}: ${here[name]} here, ${there[name]} in C`);
}
