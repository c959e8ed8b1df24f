import { escapeToken } from "../../lib/pointer.ts";
import { defineRule } from "../../rule.ts";

export const filesAreListedByFamily = defineRule({
  id: "training-run.files-are-listed-by-family",
  severity: "info",
  since: "1.0",
  claim: "Where target_index lists files of models, it lists them by the family of the model.",
  why: "Consumers ask the index which families a target has; listed by the folder of the view, a family is known only from the path of a file.",
  remedy: "List the files of each family under its name, beside families_trained.",
  cites: { source: "foxml-integration-contracts", section: "manifest.json" },
  kind: "training-run",
  reads: ["manifest.json#/target_index/*/models"],
  *check({ "manifest.json": manifest }) {
    for (const [target, { models }] of Object.entries(manifest.target_index))
      for (const found of Object.keys(models ?? {}))
        if (found.startsWith("view="))
          yield {
            pointer: `/target_index/${escapeToken(target)}/models/${escapeToken(found)}`,
            expected: "the name of a family",
            found,
          };
  },
});
