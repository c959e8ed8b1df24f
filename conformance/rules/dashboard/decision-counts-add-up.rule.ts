import { defineRule } from "../../rule.ts";

export const decisionCountsAddUp = defineRule({
  id: "dashboard.decision-counts-add-up",
  severity: "error",
  since: "1.2",
  claim: "Trades, holds and blocked decisions add up to all decisions, and each is at least what the list shows.",
  why: "A blocked decision that is not counted is a trade that somebody waits for.",
  remedy: "Count all three from what the filter found.",
  cites: { source: "recorded", section: "foxml bridge" },
  kind: "dashboard",
  reads: ["api_decisions_recent.json"],
  *check({ "api_decisions_recent.json": answer }) {
    const { decisions, total_decisions: found, trade_count, hold_count, blocked_count } = answer;
    if (found < decisions.length)
      yield { pointer: "/total_decisions", expected: `at least ${decisions.length}`, found };
    if (trade_count === undefined || hold_count === undefined || blocked_count === undefined) return;
    const expected = trade_count + hold_count + blocked_count;
    if (found !== expected) yield { pointer: "/total_decisions", expected, found };
    const counts = { TRADE: trade_count, HOLD: hold_count, BLOCKED: blocked_count };
    for (const [what, count] of Object.entries(counts)) {
      const listed = decisions.filter(({ decision }) => decision === what).length;
      if (count < listed)
        yield { pointer: `/${what.toLowerCase()}_count`, expected: `at least ${listed}`, found: count };
    }
  },
});
