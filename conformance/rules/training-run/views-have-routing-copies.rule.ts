import { isFileBelow } from "../../lib/all-files.ts";
import { modelTree } from "../../lib/model-tree.ts";
import { defineRule } from "../../rule.ts";

export const viewsHaveRoutingCopies = defineRule({
  id: "training-run.views-have-routing-copies",
  severity: "warning",
  since: "1.0",
  claim: "Every view of a target holds a copy of its routing decision.",
  why: "The live engine looks for the decision only there; without the copy it falls back to defaults.",
  remedy: "Copy decision/routing_decision.json into the folder of each view.",
  cites: { source: "foxml-integration-contracts", section: "Path Convention Contract" },
  kind: "training-run",
  reads: ["."],
  *check({ ".": run }) {
    const views = new Set(modelTree(run).models.map(({ target, view }) => `targets/${target}/models/view=${view}`));
    for (const view of views) {
      const file = `${view}/routing_decision.json`;
      if (!isFileBelow(run, file)) yield { file, pointer: "", expected: file };
    }
  },
});
