import { isFileBelow } from "../../lib/all-files.ts";
import { modelTree } from "../../lib/model-tree.ts";
import { globalDecisions, targetFolder } from "../../lib/target-routes.ts";
import { defineRule } from "../../rule.ts";

export const targetsHaveDecisions = defineRule({
  id: "training-run.targets-have-decisions",
  severity: "warning",
  since: "1.0",
  claim: "Every target has a routing decision in its folder, and in the global document where there is one.",
  why: "Nobody can tell afterwards why a target was trained the way it was, or not at all.",
  remedy:
    "Write decision/routing_decision.json for every target, blocked ones included, and list all in the global document.",
  cites: { source: "foxml-integration-contracts", section: "Path Convention Contract" },
  kind: "training-run",
  reads: ["globals/routing_decisions.json?", "."],
  *check({ "globals/routing_decisions.json": global, ".": run }) {
    const decided = global && new Set(globalDecisions(global).map(({ target }) => targetFolder(target)));
    const pointer = global?.routing_decisions ? "/routing_decisions" : "";
    for (const target of modelTree(run).targets) {
      const file = `targets/${target}/decision/routing_decision.json`;
      if (!isFileBelow(run, file)) yield { file, pointer: "", expected: file };
      else if (decided && !decided.has(target))
        yield { file: "globals/routing_decisions.json", pointer, expected: target };
    }
  },
});
