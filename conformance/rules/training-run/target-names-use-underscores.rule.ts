import { modelTree } from "../../lib/model-tree.ts";
import { defineRule } from "../../rule.ts";

export const targetNamesUseUnderscores = defineRule({
  id: "training-run.target-names-use-underscores",
  severity: "warning",
  since: "1.0",
  claim: "Names of targets are words joined by underscores: letters, digits, underscores, and dots in numbers.",
  why: "Paths, events and settings carry the name: with another character in it one of them quotes it, splits it or is not found.",
  remedy: "Rename the target as in fwd_ret_15m, where it is defined.",
  cites: { source: "foxml-integration-contracts", section: "Path Convention Contract" },
  kind: "training-run",
  reads: ["."],
  *check({ ".": run }) {
    for (const found of modelTree(run).targets)
      if (!/^\w+(?:\.\w+)*$/.test(found))
        yield { file: `targets/${found}`, pointer: "", expected: "letters, digits and underscores", found };
  },
});
