import { holdsModel, lacksModel, modelTree } from "../../lib/model-tree.ts";
import { isOfView } from "../../lib/stated-in-metadata.ts";
import { mayBeMisplaced } from "../../lib/stray-models.ts";
import { routedTargets, targetFolder, viewsOf } from "../../lib/target-routes.ts";
import { defineRule } from "../../rule.ts";

/** Nothing has judged it here. */
type Manifest = { readonly target_index?: Readonly<Record<string, { readonly status?: unknown } | null>> | null };

export const routedViewsHaveModels = defineRule({
  id: "training-run.routed-views-have-models",
  severity: "warning",
  since: "1.0",
  claim: "Every view that a target's route names holds a model, unless the manifest calls the target failed.",
  why: "A target that was routed and not trained is missing from the portfolio without a word; of route BOTH one half is.",
  remedy: "Look for the reason in the log of the training; train it again.",
  cites: { source: "foxml-integration-contracts", section: "routing_decision.json" },
  kind: "training-run",
  reads: ["globals/routing_decisions.json?", "."],
  *check({ "globals/routing_decisions.json": global, ".": run }) {
    const tree = modelTree(run);
    const manifest = run.json("manifest.json") as Manifest | null | undefined;
    for (const { file, target, pointer, decision } of routedTargets(run, global)) {
      const folder = targetFolder(target);
      // Metadata without a model are told where they lie, and so is what lies elsewhere.
      const views = tree.of(folder).filter((model) => holdsModel(model) || lacksModel(model));
      if (mayBeMisplaced(run, folder)) continue;
      const missing = viewsOf(decision.route).filter((view) => !views.some((model) => isOfView(run, model, view)));
      // Of a target that failed altogether a model is told by the rule about its status.
      if (missing.length === 0 || (views.length === 0 && manifest?.target_index?.[target]?.status === "failed"))
        continue;
      const expected = missing.map((view) => `a model below view=${view}`).join(" and ");
      yield { file, pointer: `${pointer}/route`, expected, found: decision.route };
    }
  },
});
