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
      const missing = viewsOf(decision.route).filter((view) => !views.some((model) => model.view === view));
      if (missing.length === 0) continue;
      const expected = missing.map((view) => `a model below view=${view}`).join(" and ");
      yield { file, pointer: `${pointer}/route`, expected, found: decision.route };
    }
  },
});
