import { ConfigError } from "../errors.ts";
import type { ConfigTree, ConfigValue, ConfigValues } from "../identity/config-json.ts";
import { resolveParameters } from "../strategies/resolve-parameters.ts";
import { findStrategy } from "../strategies/strategies.ts";
import { defaultRunConfig, defaultStrategy, type StrategyChoice } from "./run-settings.ts";

/** Parameters of the default strategy that are settings of a run as well. */
const sharedSettings = ["rsi_buy_max", "rsi_sell_min", "cooldown_days"] as const;

/** The settings that a choice of a strategy adds to a run, or replaces. */
export type StrategySettings = StrategyChoice & Partial<Record<(typeof sharedSettings)[number], ConfigValue>>;

/**
 * The strategy that `strategy` and `parameters` choose, with all of its parameters; nothing when neither is given. The parameters of
 * the default strategy are also settings of the run, and say the same there. Throws ConfigError on an unknown strategy, on a parameter
 * that it does not have, beyond its bounds, or said twice with different values.
 */
export function strategyOfParams(params: Readonly<Record<string, ConfigTree>>): StrategySettings {
  if (params.strategy === undefined && params.parameters === undefined) return {};
  const strategy = findStrategy(String(params.strategy ?? defaultStrategy));
  const given = { ...((params.parameters ?? {}) as ConfigValues) };
  const isDefault = strategy.name === defaultStrategy;
  for (const name of sharedSettings) {
    const setting = params[name] as ConfigValue | undefined;
    if (setting === undefined) continue;
    if (!isDefault)
      throw new ConfigError(
        `${name} is a parameter of ${defaultStrategy}, not of ${strategy.name}`,
        `Leave it out, or see what ${strategy.name} takes: quantlab strategies ${strategy.name}.`,
      );
    if (given[name] !== undefined && Number(given[name]) !== Number(setting))
      throw new ConfigError(`${name} is said twice: ${setting} and ${given[name]}`, "Say it once.");
    given[name] = setting;
  }
  const parameters = typedParameters(resolveParameters(strategy, given));
  return { strategy: strategy.name, parameters, ...(isDefault && settingsOf(parameters)) };
}

/** Whole numbers are bigints, which are written without a point: a parameter has no unit that would say how. */
function typedParameters(resolved: Readonly<Record<string, unknown>>): ConfigValues {
  const typed = Object.entries(resolved).map(([name, value]) => [
    name,
    Number.isInteger(value) ? BigInt(value as number) : (value as number),
  ]);
  return Object.fromEntries(typed);
}

function settingsOf(parameters: ConfigValues): Partial<Record<(typeof sharedSettings)[number], ConfigValue>> {
  const { rsi_buy_max, rsi_sell_min, cooldown_days } = { ...defaultRunConfig, ...parameters };
  return { rsi_buy_max: Number(rsi_buy_max), rsi_sell_min: Number(rsi_sell_min), cooldown_days };
}
