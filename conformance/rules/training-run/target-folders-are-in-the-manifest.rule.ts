import { holdsModel, modelTree } from "../../lib/model-tree.ts";
import { targetFolder } from "../../lib/target-routes.ts";
import { defineRule } from "../../rule.ts";

export const targetFoldersAreInTheManifest = defineRule({
  id: "training-run.target-folders-are-in-the-manifest",
  severity: "warning",
  since: "1.0",
  claim: "Every folder below targets/ is a target of the manifest, and every target of the manifest has a folder.",
  why: "The manifest is how a run is compared with others; a target that it does not know is compared with nothing.",
  remedy: "Write the manifest from the targets that were worked on, when the work is done.",
  cites: { source: "recorded", section: "foxml training" },
  kind: "training-run",
  reads: ["manifest.json#/targets", "manifest.json#/target_index/*/models", "."],
  *check({ "manifest.json": manifest, ".": run }) {
    const known = new Set([...(manifest.targets ?? []), ...Object.keys(manifest.target_index ?? {})].map(targetFolder));
    const tree = modelTree(run);
    const folders = new Set(tree.targets);
    const listed = manifest.targets?.length ? new Set(manifest.targets.map(targetFolder)) : undefined;
    for (const folder of folders)
      if (known.has(folder)) {
        if (listed && !listed.has(folder)) yield { file: "manifest.json", pointer: "/targets", expected: folder };
        // Of a target with models training-run.targets-with-models-are-indexed speaks.
      } else if (!tree.of(folder).some(holdsModel))
        yield { file: "manifest.json", pointer: "/target_index", expected: folder };
    for (const [index, target] of (manifest.targets ?? []).entries())
      if (!folders.has(targetFolder(target)))
        yield {
          file: "manifest.json",
          pointer: `/targets/${index}`,
          expected: `targets/${targetFolder(target)}/`,
          found: target,
        };
  },
});
