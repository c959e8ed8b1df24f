import { defineRule } from "../../rule.ts";

export const costsAreCharged = defineRule({
  id: "paper-session.costs-are-charged",
  severity: "info",
  since: "1.0",
  claim: "A session charges a fee or slippage.",
  why: "Without any cost of trading the return is one that no account earns, the more so the more trades there are.",
  remedy: "Run the session again with the fee and slippage of the venue before it is promoted.",
  cites: { source: "run-artifact-contract", section: "config.json" },
  kind: "paper-session",
  reads: ["config.json"],
  *check({ "config.json": config }) {
    const slippage = config.slippage_mode === "atr" ? "k_atr" : "slippage_bps";
    if (config.fee !== 0 || config[slippage] !== 0) return;
    yield {
      pointer: "/fee",
      found: 0,
      message: `fee and ${slippage} are both 0: the session charges nothing for trading`,
    };
  },
});
