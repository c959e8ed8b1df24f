import { holdsModel, modelTree } from "../../lib/model-tree.ts";
import { routedTargets, targetFolder, viewsOf } from "../../lib/target-routes.ts";
import { defineRule } from "../../rule.ts";

export const routedViewsHaveModels = defineRule({
  id: "training-run.routed-views-have-models",
  severity: "warning",
  since: "1.0",
  claim: "Every view that a target's route names holds a model.",
  why: "A target that was routed and not trained is missing from the portfolio without a word; of route BOTH one half is.",
  remedy: "Look for the reason in the log of the training; train it again.",
  cites: { source: "foxml-integration-contracts", section: "routing_decision.json" },
  kind: "training-run",
  reads: ["globals/routing_decisions.json?", "."],
  *check({ "globals/routing_decisions.json": global, ".": run }) {
    const tree = modelTree(run);
    for (const { file, target, pointer, decision } of routedTargets(run, global)) {
      const views = tree.of(targetFolder(target)).filter(holdsModel);
      for (const view of viewsOf(decision.route))
        if (!views.some((model) => model.view === view))
          yield { file, pointer: `${pointer}/route`, expected: `a model below view=${view}`, found: decision.route };
    }
  },
});
