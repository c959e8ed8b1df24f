import { isFileBelow } from "../../lib/all-files.ts";
import { modelTree } from "../../lib/model-tree.ts";
import { defineRule } from "../../rule.ts";

export const targetsHaveDecisions = defineRule({
  id: "training-run.targets-have-decisions",
  severity: "warning",
  since: "1.0",
  claim: "Every target has a routing decision in its folder.",
  why: "Nobody can tell afterwards why a target was trained the way it was, or not at all.",
  remedy: "Write decision/routing_decision.json for every target, blocked ones included.",
  cites: { source: "foxml-integration-contracts", section: "Path Convention Contract" },
  kind: "training-run",
  reads: ["."],
  *check({ ".": run }) {
    for (const target of modelTree(run).targets) {
      const file = `targets/${target}/decision/routing_decision.json`;
      if (!isFileBelow(run, file)) yield { file, pointer: "", expected: file };
    }
  },
});
