import { temporaryFiles } from "../../lib/temporary-files.ts";
import { defineRule } from "../../rule.ts";

export const noTemporaryFiles = defineRule({
  id: "trained-model.no-temporary-files",
  severity: "warning",
  since: "1.0",
  claim: "The directory holds no temporary files.",
  why: "Artifacts are written beside their place and renamed: what is left was never finished, or is still being written.",
  remedy: "See that nothing writes to the directory, then remove the leftovers.",
  cites: { source: "foxml-integration-contracts", section: "Contract Principles" },
  kind: "trained-model",
  reads: ["."],
  *check({ ".": directory }) {
    for (const file of temporaryFiles(directory)) yield { file, pointer: "", found: file };
  },
});
