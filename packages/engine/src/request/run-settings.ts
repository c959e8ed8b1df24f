import type { ConfigValues } from "../identity/config-json.ts";

/** The strategy that runs when none is named: its parameters are settings of the run. */
export const defaultStrategy = "rsi_ma_cross_v2";

/** Settings of a plain run when nothing else is said; integers as Python has them are bigints. */
export const defaultRunConfig = {
  ticker: "ETH-USD",
  start: "2023-01-01",
  end: "2024-01-01",
  interval: "1d",
  fee: 0.002,
  rsi_buy_max: 60,
  rsi_sell_min: 75,
  cooldown_days: 0n,
  paper: false,
  initial_cash: 1000,
  slippage_bps: 8,
  slippage_mode: "fixed",
  k_atr: 0.05,
} as const satisfies ConfigValues;

/** Name of a setting of a run. */
export type RunSetting = keyof typeof defaultRunConfig;

/** The settings of a run as they were given: what config.json holds and its hash is taken of. */
export type RunConfigValues = { readonly [Name in RunSetting]: ConfigValues[string] } & StrategyChoice;

/** A strategy that was asked for, and all of its parameters; both are absent when none was. */
export type StrategyChoice = {
  readonly strategy?: string;
  readonly parameters?: ConfigValues;
};

/** The same settings as the engine computes with. */
export interface RunSettings {
  readonly ticker: string;
  readonly start: string;
  readonly end: string;
  readonly interval: string;
  readonly fee: number;
  readonly rsi_buy_max: number;
  readonly rsi_sell_min: number;
  readonly cooldown_days: number;
  readonly paper: boolean;
  readonly initial_cash: number;
  readonly slippage_bps: number;
  readonly slippage_mode: "fixed" | "atr";
  readonly k_atr: number;
  readonly strategy: string;
  readonly parameters: Readonly<Record<string, number>>;
}

/** What the engine computes with, of settings that have been judged. */
export function runSettings(config: RunConfigValues): RunSettings {
  const { rsi_buy_max, rsi_sell_min, cooldown_days, strategy = defaultStrategy } = config;
  const parameters = Object.entries(config.parameters ?? { rsi_buy_max, rsi_sell_min, cooldown_days });
  return {
    ticker: String(config.ticker),
    start: String(config.start),
    end: String(config.end),
    interval: String(config.interval),
    fee: Number(config.fee),
    rsi_buy_max: Number(rsi_buy_max),
    rsi_sell_min: Number(rsi_sell_min),
    cooldown_days: Number(cooldown_days),
    paper: config.paper === true,
    initial_cash: Number(config.initial_cash),
    slippage_bps: Number(config.slippage_bps),
    slippage_mode: config.slippage_mode === "atr" ? "atr" : "fixed",
    k_atr: Number(config.k_atr),
    strategy,
    parameters: Object.fromEntries(parameters.map(([name, value]) => [name, Number(value)])),
  };
}
