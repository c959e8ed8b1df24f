import type { Bars } from "../bars.ts";
import { type IndicatorFrame, indicatorFrame } from "../indicators/indicator-frame.ts";
import { gridRows } from "./grid-rows.ts";
import { marketGrids } from "./market-grids.ts";
import { parameterGrid } from "./parameter-grid.ts";
import type { SweepConfig } from "./sweep-config.ts";
import { figureCount, type SweepFigures, withFigures } from "./sweep-figures.ts";
import { type SweepMemory, sweepMemory } from "./sweep-memory.ts";
import { sweepPlan } from "./sweep-plan.ts";

/** A run of a sweep: its configuration, then its figures. */
export type SweepRow = SweepConfig & SweepFigures;

/** The rows of a sweep in the order of its grid, all of them on one frame. Throws DataError when no bar is left after the warm-up. */
export function runSweep(frame: IndicatorFrame, config: SweepConfig, memory?: SweepMemory): SweepRow[] {
  return rowsOf(config, gridFigures(frame, config, memory));
}

/** The same from the bars that each run needs, where the grid varies instrument, period or interval. */
export async function runMarkets(
  config: SweepConfig,
  barsOf: (part: SweepConfig) => Bars | Promise<Bars>,
): Promise<SweepRow[]> {
  const { parts, joined } = marketGrids(config);
  const figures: Float64Array[] = [];
  for (const part of parts) figures.push(gridFigures(indicatorFrame(await barsOf(part)), part));
  return rowsOf(config, joined(figures, figureCount));
}

function gridFigures(
  frame: IndicatorFrame,
  config: SweepConfig,
  memory: SweepMemory = sweepMemory(frame.rsi.length),
): Float64Array {
  const plan = sweepPlan(frame, config, memory);
  const figures = new Float64Array(plan.size * figureCount);
  for (let index = 0; index < plan.size; index++) figures.set(plan.run(index), index * figureCount);
  return figures;
}

function rowsOf(config: SweepConfig, figures: Float64Array): SweepRow[] {
  return [...gridRows(parameterGrid(config), { figures, order: new Uint32Array(0) }).rows()];
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
