import type { IndicatorFrame } from "../indicators/indicator-frame.ts";
import { noRows } from "../metrics/compute-metrics.ts";
import { type SweepCosts, writeFigures } from "./evaluate-signals.ts";
import { parameterGrid } from "./parameter-grid.ts";
import { type SweepConfig, type SweepSettings, sweepSettings } from "./sweep-config.ts";
import { type SweepMemory, sweepMemory } from "./sweep-memory.ts";

/** The runs of a sweep on one frame, each computed when it is asked for; nothing is worked out twice for two of them. */
export interface SweepPlan {
  readonly size: number;
  /** Writes the figures of the run at this place of the grid, in the order of their names. */
  run(index: number): Float64Array;
}

type Setting = number | string;

/** A key of the grid that says something to the engine: where its values go. */
interface Dimension {
  /** Places of the grid from one value to the next. */
  readonly stride: number;
  readonly values: readonly Setting[];
  readonly target: Record<string, unknown>;
  readonly name: string;
}

/** What the names of costs in a sweep's file are called in the engine. */
const costNames = {
  fee: "feeRate",
  slippage_bps: "slippageBps",
  slippage_mode: "slippageMode",
  k_atr: "kAtr",
  initial_cash: "initialCash",
} as const;

/**
 * The runs of a configuration. Throws ConfigError on any value of the grid that cannot be used, and DataError when no bar is left
 * after the warm-up.
 */
export function sweepPlan(
  frame: IndicatorFrame,
  config: SweepConfig,
  memory: SweepMemory = sweepMemory(frame.rsi.length),
): SweepPlan {
  if (frame.rsi.length === 0) throw noRows();
  const grid = parameterGrid(config);
  const settingsAt = grid.keys.includes("strategy")
    ? (index: number) => sweepSettings(grid.at(index))
    : varyingSettings(config);
  return {
    size: grid.size,
    run(index) {
      const { strategy, parameters, broker } = settingsAt(index);
      strategy.signals(frame, parameters, memory.signals);
      writeFigures(frame, broker as SweepCosts, memory);
      return memory.figures;
    },
  };
}

/** Settings in which only the values of the grid change from one place to the next. */
function varyingSettings(config: SweepConfig): (index: number) => SweepSettings {
  const grid = parameterGrid(config);
  const first = grid.at(0);
  const { strategy, parameters, broker } = sweepSettings(first);
  const targets = { parameters: { ...parameters }, broker: { ...broker } };
  const dimensions: Dimension[] = [];
  let stride = 1;
  for (const key of grid.keys.toReversed()) {
    const values = grid.valuesOf(key);
    const cost = Object.hasOwn(costNames, key) ? costNames[key as keyof typeof costNames] : undefined;
    if (cost !== undefined || Object.hasOwn(parameters, key)) {
      const settings = values.map((value) => sweepSettings({ ...first, [key]: value }));
      dimensions.push({
        stride,
        values: settings.map((one) => (cost ? one.broker[cost] : one.parameters[key]) as Setting),
        target: cost ? targets.broker : targets.parameters,
        name: cost ?? key,
      });
    }
    stride *= values.length;
  }
  const settings = { strategy, ...targets };
  return (index) => {
    for (const dimension of dimensions) {
      const place = Math.floor(index / dimension.stride) % dimension.values.length;
      dimension.target[dimension.name] = dimension.values[place];
    }
    return settings;
  };
}
