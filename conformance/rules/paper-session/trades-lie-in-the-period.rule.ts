import { inFile } from "../../lib/held-findings.ts";
import { outsidePeriod } from "../../lib/trades.ts";
import { defineRule } from "../../rule.ts";

export const tradesLieInThePeriod = defineRule({
  id: "paper-session.trades-lie-in-the-period",
  severity: "warning",
  since: "1.0",
  claim: "Fills lie in the period of the configuration: from start on, before end.",
  why: "A fill outside the period was made on data that the session claims not to have seen.",
  remedy: "Check that trades and configuration belong to one session.",
  cites: { source: "recorded", section: "paper" },
  kind: "paper-session",
  reads: ["trades.csv#/timestamp", "config.json#/start", "config.json#/end"],
  *check({ "trades.csv": trades, "config.json": { start, end } }) {
    yield* inFile("trades.csv", outsidePeriod(trades, start, end));
  },
});
