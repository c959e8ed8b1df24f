import { equal } from "../../lib/equal.ts";
import { modelTree } from "../../lib/model-tree.ts";
import { targetRouting } from "../../lib/target-routes.ts";
import { defineRule } from "../../rule.ts";

export const routingCopiesEqualDecisions = defineRule({
  id: "training-run.routing-copies-equal-decisions",
  severity: "error",
  since: "1.0",
  claim: "The copy of a routing decision in a view is the decision of the target.",
  why: "The copy is what the live engine reads: an old one routes by yesterday's skill.",
  remedy: "Write decision and copy together.",
  cites: { source: "foxml-integration-contracts", section: "Path Convention Contract" },
  kind: "training-run",
  reads: ["."],
  *check({ ".": run }) {
    const views = new Set(modelTree(run).models.map(({ target, view }) => `targets/${target}/models/view=${view}`));
    for (const view of views) {
      const file = `${view}/routing_decision.json`;
      const copy = targetRouting(run, file);
      const decision = targetRouting(run, `${view.split("/").slice(0, 2).join("/")}/decision/routing_decision.json`);
      if (copy === undefined || decision === undefined) continue;
      // What the reader adds for itself is no part of the decision.
      const { selected_family: _, ...copied } = copy;
      if (!equal(copied, decision)) yield { file, pointer: "", expected: decision, found: copied };
    }
  },
});
