import { modelPath } from "../../lib/model-path.ts";
import { defineRule } from "../../rule.ts";

export const pathFollowsTheConvention = defineRule({
  id: "trained-model.path-follows-the-convention",
  severity: "error",
  since: "1.0",
  claim: "In the tree of a run the model lies in targets/<target>/models/view=<view>/family=<family>.",
  why: "Readers build this path from target, view and family and look nowhere else.",
  remedy: "Move the directory to the path of the convention.",
  cites: { source: "foxml-integration-contracts", section: "Path Convention Contract" },
  kind: "trained-model",
  reads: ["."],
  *check({ ".": directory }) {
    const { path } = directory;
    const { isInRun, isCanonical, unknownView } = modelPath(directory);
    if (unknownView !== undefined)
      yield {
        pointer: "",
        expected: "view=CROSS_SECTIONAL or view=SYMBOL_SPECIFIC",
        found: path.slice(path.lastIndexOf(`view=${unknownView}`)).join("/"),
      };
    else if (isInRun && !isCanonical) {
      const found = path.slice(path.lastIndexOf("targets")).join("/");
      yield { pointer: "", expected: "targets/<target>/models/view=<view>/family=<family>", found };
    }
  },
});
