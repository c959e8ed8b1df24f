// npm run bench -w packages/engine: the engine against C and Python, its threads, its start, and a sweep of a million combinations.
// All sides of a comparison take turns; figures are medians of warm rounds. --turns N changes the turns, --quick leaves out the great
// sweep, --peers installs the Python peers, --python FILE names a Python that has them.
import { mkdirSync, writeFileSync } from "node:fs";
import { cpus, loadavg } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { makeBars } from "./bars.mjs";
import { compareStart, isBuilt } from "./compare-start.mjs";
import { compareThreads } from "./compare-threads.mjs";
import { compareWithC, compileReference } from "./compare-with-c.mjs";
import { compareWithPython } from "./compare-with-python.mjs";
import { greatSweep } from "./great-sweep.mjs";
import { loadEngine } from "./load-engine.mjs";
import { median, timeRounds } from "./table.mjs";

const { values } = parseArgs({
  options: {
    turns: { type: "string", default: "7" },
    quick: { type: "boolean", default: false },
    peers: { type: "boolean", default: false },
    python: { type: "string" },
  },
});
const turns = Number(values.turns);
const folder = path.resolve(import.meta.dirname, "../../../.cache/engine/bench");
mkdirSync(folder, { recursive: true });
writeFileSync(path.join(folder, "package.json"), '{ "type": "module", "version": "0.0.0" }\n');

const load = () => loadavg()[0].toFixed(1);
console.log(`Node ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model}, load ${load()}; ${turns} turns`);
const engine = await loadEngine(folder);
const sweep = compareWithC(engine, compileReference(folder), folder, turns);
const bars = makeBars(2_000);
const strategy = engine.findStrategy("rsi_ma_cross_v2");
const oneBacktest = () => {
  const frame = engine.indicatorFrame(bars);
  const signals = strategy.signals(frame, { rsi_buy_max: 60, rsi_sell_min: 75, cooldown_days: 0 });
  return engine.computeMetrics(engine.runBacktest(frame, signals));
};
const backtest = median(timeRounds(oneBacktest, 400).ms);
compareWithPython({ folder, python: values.python, shouldInstall: values.peers, here: { backtest, sweep } });
await compareThreads(engine, turns);
if (isBuilt()) {
  compareStart(folder, turns * 2);
  if (!values.quick) await greatSweep(folder);
}
console.log(`\nLoad at the end ${load()}: above the number of processors, only ratios mean something.`);
