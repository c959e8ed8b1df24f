import { defineRule } from "../../rule.ts";

export const candidateKeepsTheFee = defineRule({
  id: "forward-session.candidate-keeps-the-fee",
  severity: "warning",
  since: "1.0",
  claim: "The session charges the fee of the row it was chosen from.",
  why: "The recorded producer looks for fee_rate where a sweep writes fee, and charges its default. Forward and source results are then not comparable.",
  remedy: "Take fee_rate from the source's fee. Until then, compare net results with care.",
  cites: { source: "recorded", section: "forward" },
  kind: "forward-session",
  reads: ["portfolio_state.json#/candidate/params/fee", "portfolio_state.json#/candidate/fee_rate"],
  *check({ "portfolio_state.json": { candidate } }) {
    const expected = candidate.params.fee;
    if (typeof expected === "number" && expected !== candidate.fee_rate)
      yield { pointer: "/candidate/fee_rate", expected, found: candidate.fee_rate };
  },
});
