import { microseconds } from "../../lib/local-time.ts";
import { defineRule } from "../../rule.ts";

export const timesAreInOrder = defineRule({
  id: "forward-session.times-are-in-order",
  severity: "warning",
  since: "1.0",
  claim: "The candidate is selected before the session is created, and the session is created before it is updated.",
  why: "A portfolio keeps the newest of two copies by updated_at. A wrong time keeps the old one.",
  remedy: "Set created_at once, updated_at with every evaluation, both with their offset.",
  cites: { source: "recorded", section: "forward" },
  kind: "forward-session",
  reads: [
    "portfolio_state.json#/candidate/selected_at",
    "portfolio_state.json#/created_at",
    "portfolio_state.json#/updated_at",
  ],
  *check({ "portfolio_state.json": { candidate, created_at, updated_at } }) {
    const late = (earlier: string, later: string) => (microseconds(earlier) ?? 0) > (microseconds(later) ?? Infinity);
    if (late(candidate.selected_at, created_at))
      yield { pointer: "/candidate/selected_at", expected: `not after ${created_at}`, found: candidate.selected_at };
    if (late(created_at, updated_at))
      yield { pointer: "/updated_at", expected: `not before ${created_at}`, found: updated_at };
  },
});
