import { holdsModel, modelTree } from "../../lib/model-tree.ts";
import { escapeToken } from "../../lib/pointer.ts";
import { otherFamilies } from "../../lib/saved-families.ts";
import { targetFolder } from "../../lib/target-routes.ts";
import { defineRule } from "../../rule.ts";

export const resultsAgreeWithModels = defineRule({
  id: "training-run.results-agree-with-models",
  severity: "error",
  since: "1.0",
  claim: "The families that the results call successful are those with a saved model.",
  why: "The results are the only record of what failed; where they disagree with the folders, one of them is of another run.",
  remedy: "Write the results when the last model is saved, from what was saved.",
  cites: { source: "recorded", section: "foxml training" },
  kind: "training-run",
  reads: ["globals/summaries/training_results_summary.json#/by_target", "."],
  *check({ "globals/summaries/training_results_summary.json": summary, ".": run }) {
    const tree = modelTree(run);
    for (const [target, results] of Object.entries(summary.by_target)) {
      const saved = tree.of(targetFolder(target)).filter(holdsModel);
      // Of a target that is trained by symbol the level below it is the symbol.
      if (saved.some(({ view }) => view === "SYMBOL_SPECIFIC")) continue;
      const successful = Object.keys(results).filter((family) => results[family]?.status === "success");
      const others = otherFamilies(run, targetFolder(target), successful);
      if (others)
        yield {
          file: "globals/summaries/training_results_summary.json",
          pointer: `/by_target/${escapeToken(target)}`,
          ...others,
        };
    }
  },
});
