import { holdsModel, modelTree } from "../../lib/model-tree.ts";
import { defineRule } from "../../rule.ts";

const summary = "globals/summaries/training_results_summary.json";

export const resultsAreSummedUp = defineRule({
  id: "training-run.results-are-summed-up",
  severity: "info",
  since: "1.0",
  claim: "A run that trained models sums up its results.",
  why: "The summary is written when training ends. Without it training may have stopped half way, as training by symbol does after each symbol that it saved.",
  remedy: "Look in the log of the training for what ended it.",
  cites: { source: "recorded", section: "foxml training" },
  kind: "training-run",
  reads: ["."],
  *check({ ".": run }) {
    if (run.size(summary) === undefined && modelTree(run).models.some(holdsModel))
      yield { file: summary, pointer: "", expected: summary };
  },
});
