import { parameterGrid } from "../sweep/parameter-grid.ts";
import type { SweepRow } from "../sweep/run-sweep.ts";
import type { SweepConfig } from "../sweep/sweep-config.ts";
import { isWalkForward } from "../sweep/walk-forward-config.ts";

/** What a person reads after a sweep: how many runs there were, which was best under what varied, and where everything lies. */
export function sweepText(config: SweepConfig, runs: number, best: SweepRow | undefined, directory: string): string {
  const varied = parameterGrid(config).keys.map((name) => `${name}=${best?.[name]}`);
  return [
    "",
    "=== SWEEP ===",
    `runs: ${runs}`,
    ...(best
      ? [
          `best: ${[...(!isWalkForward(config) ? [] : [`${best.split_name} out of sample`]), ...varied].join(", ") || "the only one"}`,
          `sharpe_simple: ${best.sharpe_simple}`,
          `total_return: ${best.total_return}`,
          `max_drawdown: ${best.max_drawdown}`,
          `trades: ${best.trades}`,
        ]
      : ["best: no configuration was chosen"]),
    "",
    `Run directory: ${directory}`,
  ].join("\n");
}
