import { indexedFiles, indexedParts } from "../../lib/indexed-files.ts";
import { isModelName } from "../../lib/model-files.ts";
import { modelTree } from "../../lib/model-tree.ts";
import { escapeToken } from "../../lib/pointer.ts";
import { targetFolder } from "../../lib/target-routes.ts";
import { defineRule } from "../../rule.ts";

const isOfModel = (name: string, family: string) => name === "model_meta.json" || isModelName(name, family);

export const modelFilesAreIndexed = defineRule({
  id: "training-run.model-files-are-indexed",
  severity: "warning",
  since: "1.0",
  claim: "Where target_index lists files of models, it lists every model file of the target.",
  why: "What is not in the index is not archived, not compared and not loaded by those who go by it.",
  remedy: "Write the index when the last model is saved.",
  cites: { source: "recorded", section: "foxml training" },
  kind: "training-run",
  reads: [...indexedParts, "."],
  *check({ "manifest.json": manifest, ".": run }) {
    const listed = new Set<string>();
    for (const { path } of indexedFiles(manifest.target_index)) listed.add(path);
    const entries = new Map(Object.keys(manifest.target_index).map((name) => [targetFolder(name), name]));
    for (const { target, family, files, paths } of modelTree(run).models) {
      const entry = entries.get(target);
      if (entry === undefined || manifest.target_index[entry]?.models === undefined) continue;
      for (const [at, path] of paths.entries())
        if (!listed.has(path) && isOfModel(files[at] as string, family))
          yield {
            file: "manifest.json",
            pointer: `/target_index/${escapeToken(entry)}/models`,
            expected: path.slice("targets/".length),
          };
    }
  },
});
