import { modelTree } from "../../lib/model-tree.ts";
import { routedTargets, targetFolder } from "../../lib/target-routes.ts";
import { defineRule } from "../../rule.ts";

export const blockedTargetsHaveNoModels = defineRule({
  id: "training-run.blocked-targets-have-no-models",
  severity: "error",
  since: "1.0",
  claim: "A blocked target has no models.",
  why: "A target is blocked because its score is suspicious: a model of it trades on leakage.",
  remedy: "Do not train blocked targets; remove what was trained.",
  cites: { source: "foxml-integration-contracts", section: "routing_decision.json" },
  kind: "training-run",
  reads: ["globals/routing_decisions.json?", "."],
  *check({ "globals/routing_decisions.json": global, ".": run }) {
    const tree = modelTree(run);
    for (const { file, target, pointer, decision } of routedTargets(run, global)) {
      if (decision.route !== "BLOCKED") continue;
      const found = tree.of(targetFolder(target)).map(({ folder }) => folder);
      if (found.length > 0) yield { file, pointer: `${pointer}/route`, expected: "no models", found };
    }
  },
});
