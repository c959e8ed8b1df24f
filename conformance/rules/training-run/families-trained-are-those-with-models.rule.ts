import { escapeToken } from "../../lib/pointer.ts";
import { otherFamilies } from "../../lib/saved-families.ts";
import { targetFolder } from "../../lib/target-routes.ts";
import { defineRule } from "../../rule.ts";

export const familiesTrainedAreThoseWithModels = defineRule({
  id: "training-run.families-trained-are-those-with-models",
  severity: "error",
  since: "1.0",
  claim: "families_trained of a target lists the families with a saved model, all of them and no others.",
  why: "A family that is missing is never loaded; one that is listed without a model fails when it is traded.",
  remedy: "Write the list from the models that were saved.",
  cites: { source: "foxml-integration-contracts", section: "manifest.json" },
  kind: "training-run",
  reads: ["manifest.json#/target_index/*/families_trained?", "."],
  *check({ "manifest.json": manifest, ".": run }) {
    for (const [target, entry] of Object.entries(manifest.target_index)) {
      if (entry.families_trained === undefined) continue;
      const others = otherFamilies(run, targetFolder(target), entry.families_trained);
      const pointer = `/target_index/${escapeToken(target)}/families_trained`;
      if (others) yield { file: "manifest.json", pointer, ...others };
    }
  },
});
