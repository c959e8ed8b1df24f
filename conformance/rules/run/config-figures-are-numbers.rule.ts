import { defineRule } from "../../rule.ts";

const figures = [
  "fee",
  "initial_cash",
  "k_atr",
  "rsi_buy_max",
  "rsi_sell_min",
  "slippage_bps",
  "cooldown_days",
] as const;

export const configFiguresAreNumbers = defineRule({
  id: "run.config-figures-are-numbers",
  severity: "warning",
  since: "1.0",
  claim: "The figures of the configuration are numbers, and cooldown_days is a whole one.",
  why: 'Requests are not converted: a fee of "0.003" or null does not compute as the number would.',
  remedy: "Send figures as JSON numbers and run again; do not compare this run with others.",
  cites: { source: "run-artifact-contract", section: "config.json" },
  kind: "run",
  reads: ["config.json"],
  *check({ "config.json": config }) {
    for (const figure of figures) {
      const found = config[figure];
      if (typeof found !== "number") yield { pointer: `/${figure}`, expected: "a number", found };
      else if (figure === "cooldown_days" && !Number.isInteger(found))
        yield { pointer: `/${figure}`, expected: "a whole number", found };
    }
  },
});
