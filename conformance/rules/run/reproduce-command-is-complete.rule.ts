import { optionOf } from "../../lib/command-line.ts";
import { defineRule } from "../../rule.ts";

const defaults = {
  interval: "1d",
  fee: 0.002,
  initial_cash: 1000,
  slippage_mode: "fixed",
  slippage_bps: 8,
  k_atr: 0.05,
  rsi_buy_max: 60,
  rsi_sell_min: 75,
  cooldown_days: 0,
} as const;
const settings = Object.keys(defaults) as (keyof typeof defaults)[];

export const reproduceCommandIsComplete = defineRule({
  id: "run.reproduce-command-is-complete",
  severity: "info",
  since: "1.0",
  claim: "The reproduce command names every setting that is not the producer's default.",
  why: "Without them the command runs with other costs or thresholds, and its figures are not those of this run.",
  remedy: "Add the settings from config.json to the command before running it.",
  cites: { source: "recorded", section: "run" },
  kind: "run",
  reads: ["config.json", "report.json#/config_resolved", "report.json#/reproduce/command"],
  *check({ "config.json": config, "report.json": { config_resolved: resolved, reproduce } }) {
    // Of what the report's own copy says otherwise, run.config-resolved-is-config speaks.
    const agreed = settings.filter((name) => config[name] === resolved[name]);
    const changed = agreed.filter(
      (name) => config[name] !== defaults[name] && optionOf(reproduce.command, name) === undefined,
    );
    const expected = changed.map((name) => `--${name} ${config[name]}`);
    if (changed.length > 0)
      yield { file: "report.json", pointer: "/reproduce/command", expected, found: reproduce.command };
  },
});
