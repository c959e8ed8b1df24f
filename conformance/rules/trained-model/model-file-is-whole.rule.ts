import { missingPart } from "../../lib/missing-part.ts";
import { fittedFiles } from "../../lib/model-files.ts";
import { missingOfSavedModel } from "../../lib/saved-model.ts";
import { defineRule } from "../../rule.ts";

export const modelFileIsWhole = defineRule({
  id: "trained-model.model-file-is-whole",
  severity: "warning",
  since: "1.0",
  claim: "Model, scaler and imputer files hold all that they announce.",
  why: "What was cut off, or saved without what the model is built from, is found at its name and cannot be opened.",
  remedy:
    "Save the whole model again, and move it into place when the writing has ended. Of what zlib, gzip or LZMA compressed and of older PyTorch files only opening them tells.",
  cites: { source: "foxml-integration-contracts", section: "Model Files" },
  kind: "trained-model",
  reads: ["."],
  *check({ ".": directory }) {
    for (const file of fittedFiles(directory)) {
      const broken = file === "model" ? missingOfSavedModel(directory) : missingPart(directory, file);
      if (broken) {
        const message = `${file} is not whole: expected ${broken.expected}, found ${broken.found}`;
        yield { file, pointer: "", ...broken, message };
      }
    }
  },
});
