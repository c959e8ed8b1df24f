import { inTrainedModel } from "../../lib/model-artifacts.ts";
import { temporaryFiles } from "../../lib/temporary-files.ts";
import { defineRule } from "../../rule.ts";

export const noTemporaryFiles = defineRule({
  id: "training-run.no-temporary-files",
  severity: "warning",
  since: "1.0",
  claim: "No temporary file is left in the run outside its models.",
  why: "A leftover means that a writer died: what it was writing is missing or old.",
  remedy: "Look which file it was to become, and train that part again; then remove it.",
  cites: { source: "foxml-integration-contracts", section: "Contract Principles" },
  kind: "training-run",
  reads: ["."],
  *check({ ".": run }) {
    // In the folder of a model trained-model.no-temporary-files speaks.
    const isOfModel = inTrainedModel(run);
    for (const file of temporaryFiles(run)) if (!isOfModel(file)) yield { file, pointer: "", found: file };
  },
});
