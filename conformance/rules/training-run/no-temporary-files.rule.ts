import { temporaryFiles } from "../../lib/temporary-files.ts";
import { defineRule } from "../../rule.ts";

export const noTemporaryFiles = defineRule({
  id: "training-run.no-temporary-files",
  severity: "warning",
  since: "1.0",
  claim: "No temporary file is left in the run.",
  why: "A leftover means that a writer died: what it was writing is missing or old.",
  remedy: "Look which file it was to become, and train that part again; then remove it.",
  cites: { source: "foxml-integration-contracts", section: "Contract Principles" },
  kind: "training-run",
  reads: ["manifest.json#/run_id", "."],
  *check({ ".": run }) {
    for (const file of temporaryFiles(run)) yield { file, pointer: "", found: file };
  },
});
