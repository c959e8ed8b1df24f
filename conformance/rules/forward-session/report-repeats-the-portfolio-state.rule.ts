import { memberDepartures } from "../../lib/identity.ts";
import { defineRule } from "../../rule.ts";

export const reportRepeatsThePortfolioState = defineRule({
  id: "forward-session.report-repeats-the-portfolio-state",
  severity: "error",
  since: "1.0",
  claim: "The report's portfolio_state equals portfolio_state.json.",
  why: "The session is resumed from portfolio_state.json and judged by its report. If they differ, the account that goes on is not the one that was judged.",
  remedy: "Write the report after the state, from the same values. Until then, trust portfolio_state.json.",
  cites: { source: "recorded", section: "forward" },
  kind: "forward-session",
  reads: ["portfolio_state.json", "report.json#/portfolio_state"],
  *check({ "portfolio_state.json": state, "report.json": report }) {
    yield* memberDepartures(state, { file: "report.json", pointer: "/portfolio_state", value: report.portfolio_state });
  },
});
