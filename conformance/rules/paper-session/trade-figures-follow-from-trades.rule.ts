import { together } from "../../../src/reading.ts";
import { nearly } from "../../lib/nearly.ts";
import { soundPaperFills } from "../../lib/paper-account.ts";
import { timesAreDistinct, tradeFigures } from "../../lib/trade-figures.ts";
import { defineRule } from "../../rule.ts";

const names = [
  "trade_trades",
  "win_rate_trades",
  "profit_factor",
  "expectancy_net",
  "avg_holding_days",
  "exposure",
] as const;

export const tradeFiguresFollowFromTrades = defineRule({
  id: "paper-session.trade-figures-follow-from-trades",
  severity: "error",
  since: "1.0",
  claim: "The figures of round trips in the best result follow from trades.csv: each SELL completes one.",
  why: "Win rate, profit factor and expectancy decide on promotion. They belong to fills that exist.",
  remedy: "Do not promote the session; compute the figures from trades.csv.",
  cites: { source: "run-artifact-contract", section: "metrics.json" },
  kind: "paper-session",
  reads: ["trades.csv", "config.json#/initial_cash", "config.json#/fee", "metrics.json"],
  *check({ "trades.csv": trades, "config.json": config, "metrics.json": { best_result } }) {
    const [sound, distinct, figures] = yield* together(
      soundPaperFills(trades, config),
      timesAreDistinct(trades),
      tradeFigures(trades),
    );
    if (!sound || !distinct) return;
    for (const name of names) {
      const found = best_result[name];
      // Without a round trip the other figures are 0 or absent.
      const expected = figures ? figures[name] : name === "trade_trades" ? 0 : undefined;
      if (expected === undefined || found === undefined) continue;
      const scale = name === "expectancy_net" ? (figures?.amount ?? 0) : name === "profit_factor" ? 1e3 : 0;
      if (expected === null || found === null ? expected !== found : !nearly(expected, found, scale))
        yield { file: "metrics.json", pointer: `/best_result/${name}`, expected, found };
      else continue;
      // Over another number of round trips the other figures are others too.
      if (name === "trade_trades") return;
    }
  },
});
