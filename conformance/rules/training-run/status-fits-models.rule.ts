import { holdsModel, lacksModel, modelTree } from "../../lib/model-tree.ts";
import { escapeToken } from "../../lib/pointer.ts";
import { mayBeMisplaced } from "../../lib/stray-models.ts";
import { targetFolder } from "../../lib/target-routes.ts";
import { defineRule } from "../../rule.ts";

export const statusFitsModels = defineRule({
  id: "training-run.status-fits-models",
  severity: "warning",
  since: "1.0",
  claim: "A complete or partial target has a saved model, a failed one has none.",
  why: "Consumers skip failed targets and trade complete ones without looking at the folder.",
  remedy: "Set the status when the last family of the target has ended.",
  cites: { source: "foxml-integration-contracts", section: "manifest.json" },
  kind: "training-run",
  reads: ["manifest.json#/target_index/*/status?", "."],
  *check({ "manifest.json": manifest, ".": run }) {
    const tree = modelTree(run);
    for (const [target, { status }] of Object.entries(manifest.target_index)) {
      if (status === undefined) continue;
      const folder = targetFolder(target);
      const saved = tree.of(folder).some(holdsModel);
      // A model that lies elsewhere, or metadata that lost theirs, are told where they lie.
      if (!saved && (tree.of(folder).some(lacksModel) || mayBeMisplaced(run, folder))) continue;
      if (saved === (status === "failed"))
        yield {
          file: "manifest.json",
          pointer: `/target_index/${escapeToken(target)}/status`,
          expected: saved ? "complete or partial" : "failed",
          found: status,
        };
    }
  },
});
