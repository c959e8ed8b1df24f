import type { IndicatorFrame } from "../indicators/indicator-frame.ts";
import { noRows } from "../metrics/compute-metrics.ts";
import { evaluateSignals, type SweepMemory, sweepMemory } from "./evaluate-signals.ts";
import { gridConfigs } from "./parameter-grid.ts";
import { type SweepConfig, sweepSettings } from "./sweep-config.ts";
import type { SweepFigures } from "./sweep-figures.ts";

/** A run of a sweep: its configuration, then its figures. */
export type SweepRow = SweepConfig & SweepFigures;

/** The rows of a sweep in the order of its grid. Throws DataError when no bar is left after the warm-up. */
export function runSweep(
  frame: IndicatorFrame,
  config: SweepConfig,
  memory: SweepMemory = sweepMemory(frame.rsi.length),
): SweepRow[] {
  return gridConfigs(config).map((one) => sweepRow(frame, one, memory));
}

/** One run of a sweep. Throws DataError when no bar is left after the warm-up. */
export function sweepRow(
  frame: IndicatorFrame,
  config: SweepConfig,
  memory: SweepMemory = sweepMemory(frame.rsi.length),
): SweepRow {
  if (frame.rsi.length === 0) throw noRows();
  const { strategy, parameters, broker } = sweepSettings(config);
  strategy.signals(frame, parameters, memory.signals);
  return { ...config, ...evaluateSignals(frame, broker, memory) };
}
