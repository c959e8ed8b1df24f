import { holdsModel, modelTree } from "../../lib/model-tree.ts";
import { targetFolder } from "../../lib/target-routes.ts";
import { defineRule } from "../../rule.ts";

export const targetsWithModelsAreIndexed = defineRule({
  id: "training-run.targets-with-models-are-indexed",
  severity: "error",
  since: "1.0",
  claim: "Every target with a trained model has an entry in target_index.",
  why: "A loader that goes by the index, as the contract says, never finds the others: their models are paid for and not used.",
  remedy: "Write the index when the last model is saved.",
  cites: { source: "foxml-integration-contracts", section: "manifest.json" },
  kind: "training-run",
  reads: ["manifest.json#/target_index/*/models", "."],
  *check({ "manifest.json": manifest, ".": run }) {
    const indexed = new Set(Object.keys(manifest.target_index).map(targetFolder));
    const trained = new Set(
      modelTree(run)
        .models.filter(holdsModel)
        .map(({ target }) => target),
    );
    for (const target of trained)
      if (!indexed.has(target)) yield { file: "manifest.json", pointer: "/target_index", expected: target };
  },
});
