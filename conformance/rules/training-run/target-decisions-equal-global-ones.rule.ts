import { equal } from "../../lib/equal.ts";
import { differs, globalDecisions, targetFolder, targetRouting } from "../../lib/target-routes.ts";
import { defineRule } from "../../rule.ts";

export const targetDecisionsEqualGlobalOnes = defineRule({
  id: "training-run.target-decisions-equal-global-ones",
  severity: "error",
  since: "1.0",
  claim: "The decision in a target's folder is the one of the global document.",
  why: "The live engine reads one, reports read the other: a target trades on a route that nobody sees.",
  remedy: "Write both from one decision, and let no later stage overwrite one of them.",
  cites: { source: "foxml-integration-contracts", section: "routing_decision.json" },
  kind: "training-run",
  reads: ["globals/routing_decisions.json", "."],
  *check({ "globals/routing_decisions.json": global, ".": run }) {
    for (const { target, pointer, decision } of globalDecisions(global)) {
      const file = `targets/${targetFolder(target)}/decision/routing_decision.json`;
      const own = targetRouting(run, file);
      if (own === undefined) continue;
      const found = own[target];
      if (!equal(found, decision))
        yield { pointer, expected: decision.route, found: found?.route, message: differs(file, found, decision) };
    }
  },
});
