import { distinctNames } from "../../lib/distinct-names.ts";
import { equal } from "../../lib/equal.ts";
import { globalDecisions } from "../../lib/target-routes.ts";
import { defineRule } from "../../rule.ts";

export const winnerSymbolsAreSorted = defineRule({
  id: "training-run.winner-symbols-are-sorted",
  severity: "warning",
  since: "1.0",
  claim: "winner_symbols are sorted and distinct.",
  why: "Their order enters hashes and data splits: the same winners in another order make another run.",
  remedy: "Sort them before they are written.",
  cites: { source: "recorded", section: "foxml routing" },
  kind: "training-run",
  reads: ["globals/routing_decisions.json"],
  *check({ "globals/routing_decisions.json": global }) {
    for (const { pointer, decision } of globalDecisions(global)) {
      const found = decision.winner_symbols ?? [];
      const expected = distinctNames(found);
      if (!equal(found, expected)) yield { pointer: `${pointer}/winner_symbols`, expected, found };
    }
  },
});
