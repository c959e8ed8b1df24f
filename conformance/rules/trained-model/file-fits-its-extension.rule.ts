import { brokenArchive } from "../../lib/archive-content.ts";
import { brokenSignature } from "../../lib/file-signature.ts";
import { brokenJsonModel } from "../../lib/json-model.ts";
import { fittedFiles } from "../../lib/model-files.ts";
import { defineRule } from "../../rule.ts";

export const fileFitsItsExtension = defineRule({
  id: "trained-model.file-fits-its-extension",
  severity: "error",
  since: "1.0",
  claim: "Model, scaler and imputer files are in the format that their extension names.",
  why: "A loader chooses the parser by the extension: a pickle under model.txt cannot be opened, and what tries to unpickle it runs its code.",
  remedy: "Save the model with the saver of that format, or rename it to what it is.",
  cites: { source: "foxml-integration-contracts", section: "Model Files" },
  kind: "trained-model",
  reads: ["."],
  *check({ ".": directory }) {
    for (const file of fittedFiles(directory)) {
      const broken =
        brokenSignature(directory, file) ?? brokenArchive(directory, file) ?? brokenJsonModel(directory, file);
      if (broken)
        yield {
          file,
          pointer: "",
          ...broken,
          message: `${file} holds ${broken.found}, expected is ${broken.expected}`,
        };
    }
  },
});
