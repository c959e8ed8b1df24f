import type { IndicatorFrame } from "../indicators/indicator-frame.ts";
import { parameterGrid } from "./parameter-grid.ts";
import type { SweepConfig } from "./sweep-config.ts";
import { type SweepFigures, withFigures } from "./sweep-figures.ts";
import { type SweepMemory, sweepMemory } from "./sweep-memory.ts";
import { sweepPlan } from "./sweep-plan.ts";

/** A run of a sweep: its configuration, then its figures. */
export type SweepRow = SweepConfig & SweepFigures;

/** The rows of a sweep in the order of its grid. Throws DataError when no bar is left after the warm-up. */
export function runSweep(
  frame: IndicatorFrame,
  config: SweepConfig,
  memory: SweepMemory = sweepMemory(frame.rsi.length),
): SweepRow[] {
  const grid = parameterGrid(config);
  const plan = sweepPlan(frame, config, memory);
  const rows: SweepRow[] = [];
  // A copy of a whole row takes its shape with it; one that gains its members singly does not.
  const pattern = withFigures(grid.at(0), plan.run(0));
  for (let index = 0; index < plan.size; index++)
    rows.push(withFigures(grid.set({ ...pattern }, index), plan.run(index)));
  return rows;
}

/** One run of a sweep. Throws DataError when no bar is left after the warm-up. */
export function sweepRow(
  frame: IndicatorFrame,
  config: SweepConfig,
  memory: SweepMemory = sweepMemory(frame.rsi.length),
): SweepRow {
  const { param_grid: _grid, ...one } = config;
  return withFigures({ ...config }, sweepPlan(frame, one, memory).run(0));
}
