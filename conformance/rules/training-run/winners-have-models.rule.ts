import { holdsModel, lacksModel, modelTree } from "../../lib/model-tree.ts";
import { symbolOf } from "../../lib/stated-in-metadata.ts";
import { mayBeMisplaced } from "../../lib/stray-models.ts";
import { routedTargets, targetFolder, viewsOf } from "../../lib/target-routes.ts";
import { defineRule } from "../../rule.ts";

export const winnersHaveModels = defineRule({
  id: "training-run.winners-have-models",
  severity: "warning",
  since: "1.0",
  claim: "Every winner symbol of a target that is trained by symbol has a model of its own.",
  why: "The symbols that were chosen for their skill are the ones that cannot be traded.",
  remedy: "Look for the symbol at which the training stopped; train the rest.",
  cites: { source: "foxml-integration-contracts", section: "routing_decision.json" },
  kind: "training-run",
  reads: ["globals/routing_decisions.json?", "."],
  *check({ "globals/routing_decisions.json": global, ".": run }) {
    const tree = modelTree(run);
    for (const { file, target, pointer, decision } of routedTargets(run, global)) {
      if (!viewsOf(decision.route).includes("SYMBOL_SPECIFIC")) continue;
      const folder = targetFolder(target);
      const own = tree.of(folder).filter(({ view }) => view === "SYMBOL_SPECIFIC");
      if (own.length === 0 || mayBeMisplaced(run, folder)) continue;
      // Metadata without a model are told where they lie.
      const there = own.filter((model) => holdsModel(model) || lacksModel(model));
      const symbols = new Set(there.map((model) => symbolOf(run, model)));
      for (const [index, symbol] of (decision.winner_symbols ?? []).entries())
        if (!symbols.has(targetFolder(symbol)))
          yield {
            file,
            pointer: `${pointer}/winner_symbols/${index}`,
            expected: `symbol=${targetFolder(symbol)}/`,
            found: symbol,
          };
    }
  },
});
