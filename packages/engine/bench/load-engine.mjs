import { renameSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";

const root = path.resolve(import.meta.dirname, "..");

const entry = `
export { backtestColumns } from "./src/backtest/backtest-columns.ts";
export { runBacktest } from "./src/backtest/run-backtest.ts";
export { indicatorColumns, indicatorFrame } from "./src/indicators/indicator-frame.ts";
export { computeMetrics } from "./src/metrics/compute-metrics.ts";
export { findStrategy } from "./src/strategies/strategies.ts";
export { orderRows } from "./src/sweep/order-rows.ts";
export { runSweep } from "./src/sweep/run-sweep.ts";
export { computeGrid } from "./src/sweep-run/compute-grid.ts";
export { gridTask } from "./src/sweep-run/grid-task.ts";`;

/** The engine of the sources, with the file that its threads begin with. */
export async function loadEngine(folder) {
  const shared = {
    alias: { "@quantlab/contracts": path.join(root, "../../src/index.ts") },
    bundle: true,
    format: "esm",
    platform: "node",
    logLevel: "error",
  };
  const outfile = path.join(folder, "engine.mjs");
  await build({ ...shared, stdin: { contents: entry, resolveDir: root, loader: "ts" }, outfile });
  const worker = path.join(folder, "sweep-worker.mjs");
  await build({ ...shared, entryPoints: [path.join(root, "src/sweep-run/sweep-worker.ts")], outfile: worker });
  // Beside a package.json that says what it is, a thread takes it for a module.
  renameSync(worker, path.join(folder, "sweep-worker.js"));
  return await import(pathToFileURL(outfile).href);
}
