import { asObject } from "../../lib/announced-result.ts";
import { defineRule } from "../../rule.ts";

export const optionalDocumentsHaveTheirType = defineRule({
  id: "model-run.optional-documents-have-their-type",
  severity: "info",
  since: "1.0",
  claim:
    "An optional document that states schema_version and artifact_type states those of its family, as the required ones do.",
  why: "Readers tell documents by their type, not by their file names. One that carries another type is read as another document.",
  remedy: "Write schema_version 1.0 and the type quantlab.learned_model.<name of the document>.",
  cites: { source: "learned-model-artifact-contract", section: "Optional artifacts" },
  kind: "model-run",
  reads: ["."],
  *check({ ".": directory }) {
    for (const name of ["validation_summary", "model_risk_report"]) {
      const file = `${name}.json`;
      const document = asObject(directory.size(file) === undefined ? undefined : directory.json(file));
      const expected = { schema_version: "1.0", artifact_type: `quantlab.learned_model.${name}` };
      for (const member of ["schema_version", "artifact_type"] as const) {
        const found = document?.[member];
        if (typeof found === "string" && found !== "" && found !== expected[member])
          yield { file, pointer: `/${member}`, expected: expected[member], found };
      }
    }
  },
});
