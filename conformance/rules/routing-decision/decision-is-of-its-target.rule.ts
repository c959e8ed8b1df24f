import { escapeToken } from "../../lib/pointer.ts";
import { targetFolder } from "../../lib/target-routes.ts";
import { defineRule } from "../../rule.ts";

export const decisionIsOfItsTarget = defineRule({
  id: "routing-decision.decision-is-of-its-target",
  severity: "error",
  since: "1.0",
  claim: "A decision in the folder of a target is the decision on that target, and on no other.",
  why: "The reader takes the entry by the target's name; without it the target has no route.",
  remedy: "Write the decision under the name of the target whose folder it lies in.",
  cites: { source: "foxml-integration-contracts", section: "routing_decision.json" },
  kind: "routing-decision",
  reads: ["routing_decision.json#/*/route?", "."],
  *check({ "routing_decision.json": decisions, ".": folder }) {
    const at = folder.path.lastIndexOf("targets");
    const target = at < 0 ? undefined : folder.path[at + 1];
    if (target === undefined) return;
    for (const name of Object.keys(decisions))
      if (name !== "selected_family" && targetFolder(name) !== target)
        yield { pointer: `/${escapeToken(name)}`, expected: target, found: name };
  },
});
