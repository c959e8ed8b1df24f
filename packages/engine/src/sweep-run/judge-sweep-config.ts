import { didYouMean } from "../did-you-mean.ts";
import { ConfigError } from "../errors.ts";
import type { ConfigTree } from "../identity/config-json.ts";
import { parameterGrid } from "../sweep/parameter-grid.ts";
import { sweepSettings } from "../sweep/sweep-config.ts";
import { isWalkForward, selectionOf, splitsOf } from "../sweep/walk-forward-config.ts";

const costs = ["fee", "slippage_mode", "slippage_bps", "k_atr", "initial_cash"];
const others = ["ticker", "start", "end", "interval", "strategy", "param_grid", "splits", "selection", "constraints"];

/** What is done about settings that cannot be meant as they stand. */
export interface SweepJudge {
  readonly warn: (text: string) => void;
  /** An unknown slippage mode is taken as fixed, as the Python program takes it. */
  readonly isLenient: boolean;
}

/**
 * Looks at the settings of a sweep before anything is fetched. Throws ConfigError on what no result could be written of; tells of names
 * that nothing reads, which the Python program carries along as well.
 */
export function judgeSweepConfig(config: Readonly<Record<string, ConfigTree>>, { warn, isLenient }: SweepJudge): void {
  const grid = parameterGrid(config);
  const modes = [
    ...(config.slippage_mode === undefined ? [] : [config.slippage_mode]),
    ...grid.valuesOf("slippage_mode"),
  ];
  const unknown = modes.find((mode) => mode !== "fixed" && mode !== "atr");
  if (unknown !== undefined && !isLenient)
    throw new ConfigError(`slippage_mode ${JSON.stringify(unknown)} is not one of fixed, atr`, "Write fixed or atr.");
  if (unknown !== undefined) warn(`Lenient: slippage_mode ${JSON.stringify(unknown)} is taken as fixed`);
  if (config.splits !== undefined && !Array.isArray(config.splits))
    throw new ConfigError("splits is no list", "Write a list of splits, each with name, train and test.");
  if (isWalkForward(config)) {
    splitsOf(config);
    selectionOf(config);
  }
  const { strategy } = sweepSettings(grid.at(0));
  const read = [...Object.keys(strategy.parameters.properties), ...costs];
  for (const name of grid.keys)
    if (!read.includes(name))
      warn(`Warning: param_grid.${name} changes nothing: ${strategy.name} does not read it${didYouMean(name, read)}`);
  for (const name of Object.keys(config)) {
    const known = [...read, ...others];
    const meant = known.includes(name) ? "" : didYouMean(name, known);
    if (meant !== "") warn(`Warning: nothing reads ${name}${meant}`);
  }
}
