import { modelTree } from "../../lib/model-tree.ts";
import { isOfView } from "../../lib/stated-in-metadata.ts";
import { routedTargets, targetFolder } from "../../lib/target-routes.ts";
import { defineRule } from "../../rule.ts";

export const modelsLieInRoutedViews = defineRule({
  id: "training-run.models-lie-in-routed-views",
  severity: "error",
  since: "1.0",
  claim: "The models of a target lie in the views that its route names.",
  why: "A model in another view was trained against the decision, and is loaded by whoever asks for that view.",
  remedy: "Train and save under the view of the route.",
  cites: { source: "foxml-integration-contracts", section: "routing_decision.json" },
  kind: "training-run",
  reads: ["globals/routing_decisions.json?", "."],
  *check({ "globals/routing_decisions.json": global, ".": run }) {
    const tree = modelTree(run);
    for (const { file, target, pointer, decision } of routedTargets(run, global)) {
      if (decision.route === "BLOCKED" || decision.route === "BOTH") continue;
      const { route } = decision;
      const others = tree.of(targetFolder(target)).filter((model) => !isOfView(run, model, route));
      for (const expected of new Set(others.map(({ view }) => view)))
        yield { file, pointer: `${pointer}/route`, expected, found: route };
    }
  },
});
