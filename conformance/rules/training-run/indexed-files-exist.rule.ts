import { isFileBelow } from "../../lib/all-files.ts";
import { indexedFiles, indexedParts } from "../../lib/indexed-files.ts";
import { formatPointer } from "../../lib/pointer.ts";
import { defineRule } from "../../rule.ts";

export const indexedFilesExist = defineRule({
  id: "training-run.indexed-files-exist",
  severity: "error",
  since: "1.0",
  claim: "Every file that target_index lists exists below targets/.",
  why: "A loader that goes by the index opens a file that is not there.",
  remedy: "Write the index after the files, and again when a file is removed.",
  cites: { source: "recorded", section: "foxml training" },
  kind: "training-run",
  reads: [...indexedParts, "."],
  *check({ "manifest.json": manifest, ".": run }) {
    for (const { path, place } of indexedFiles(manifest.target_index))
      if (!isFileBelow(run, path))
        yield { file: "manifest.json", pointer: formatPointer(place), found: path.slice("targets/".length) };
  },
});
