import { distinctNames } from "../../lib/distinct-names.ts";
import { equal } from "../../lib/equal.ts";
import { escapeToken } from "../../lib/pointer.ts";
import { targetDecisions } from "../../lib/target-routes.ts";
import { defineRule } from "../../rule.ts";

export const winnerSymbolsAreSorted = defineRule({
  id: "routing-decision.winner-symbols-are-sorted",
  severity: "warning",
  since: "1.0",
  claim: "winner_symbols are sorted and distinct.",
  why: "Their order enters hashes and data splits: the same winners in another order make another run.",
  remedy: "Sort them before they are written.",
  cites: { source: "recorded", section: "foxml routing" },
  kind: "routing-decision",
  reads: ["routing_decision.json#/*/winner_symbols"],
  *check({ "routing_decision.json": decisions }) {
    for (const [target, decision] of targetDecisions(decisions)) {
      const found = decision.winner_symbols ?? [];
      const expected = distinctNames(found);
      if (!equal(found, expected)) yield { pointer: `/${escapeToken(target)}/winner_symbols`, expected, found };
    }
  },
});
