import { defaultCosts } from "../costs/cost-options.ts";
import { ConfigError } from "../errors.ts";
import type { BrokerOptions } from "../paper-broker.ts";
import { resolveParameters } from "../strategies/resolve-parameters.ts";
import { findStrategy } from "../strategies/strategies.ts";
import type { Strategy } from "../strategies/strategy.ts";
import { shownSetting } from "./shown-setting.ts";

/** Settings of one run of a sweep under the names of its file; keys that the engine does not know are carried along. */
export type SweepConfig = Readonly<Record<string, unknown>>;

/** What one run of a sweep computes with. */
export interface SweepSettings {
  readonly strategy: Strategy;
  readonly parameters: Record<string, unknown>;
  readonly broker: Required<Omit<BrokerOptions, "initialQty">>;
}

/** What a configuration means. Throws ConfigError on what is no number where one is needed, and on an unknown strategy. */
export function sweepSettings(config: SweepConfig): SweepSettings {
  const { strategy: named = "rsi_ma_cross_v2" } = config;
  if (typeof named !== "string")
    throw new ConfigError(
      `strategy is no text: ${shownSetting(named)}`,
      "Write the name of a strategy, or leave it out.",
    );
  const strategy = findStrategy(named);
  const names = Object.keys(strategy.parameters.properties).filter((name) => config[name] !== undefined);
  const given = Object.fromEntries(names.map((name) => [name, settingNumber(config, name, 0)]));
  return {
    strategy,
    parameters: resolveParameters(strategy, given),
    broker: {
      feeRate: settingNumber(config, "fee", defaultCosts.feeRate),
      slippageBps: settingNumber(config, "slippage_bps", defaultCosts.slippageBps),
      slippageMode: config.slippage_mode === "atr" ? "atr" : "fixed",
      kAtr: settingNumber(config, "k_atr", defaultCosts.kAtr),
      initialCash: settingNumber(config, "initial_cash", 1000),
    },
  };
}

function settingNumber(config: SweepConfig, name: string, otherwise: number): number {
  const value = config[name];
  if (value === undefined) return otherwise;
  // The Python program takes true and "5" for numbers, and the tables it writes of them hold none.
  const number = typeof value === "number" || typeof value === "bigint" ? Number(value) : Number.NaN;
  if (!Number.isFinite(number))
    throw new ConfigError(
      `${name} is no number: ${shownSetting(value)}`,
      `Give ${name} as a number, or a list of them.`,
    );
  return number;
}
