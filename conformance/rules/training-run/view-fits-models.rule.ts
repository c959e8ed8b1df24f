import { modelTree } from "../../lib/model-tree.ts";
import { escapeToken } from "../../lib/pointer.ts";
import { isOfView } from "../../lib/stated-in-metadata.ts";
import { targetFolder } from "../../lib/target-routes.ts";
import { defineRule } from "../../rule.ts";

export const viewFitsModels = defineRule({
  id: "training-run.view-fits-models",
  severity: "error",
  since: "1.0",
  claim: "The view of an indexed target is a view under which its models lie.",
  why: "A loader builds the path of a model from the view; with another one it finds nothing.",
  remedy: "Write the view that the models were saved under.",
  cites: { source: "foxml-integration-contracts", section: "manifest.json" },
  kind: "training-run",
  reads: ["manifest.json#/target_index/*/view?", "."],
  *check({ "manifest.json": manifest, ".": run }) {
    const tree = modelTree(run);
    for (const [target, { view }] of Object.entries(manifest.target_index)) {
      const models = tree.of(targetFolder(target));
      if (view !== undefined && models.length > 0 && !models.some((model) => isOfView(run, model, view)))
        yield {
          file: "manifest.json",
          pointer: `/target_index/${escapeToken(target)}/view`,
          expected: [...new Set(models.map((model) => model.view))].join(" or "),
          found: view,
        };
    }
  },
});
