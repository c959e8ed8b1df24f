import { modelFamily } from "../../lib/model-families.ts";
import { familyOf, modelFiles } from "../../lib/model-files.ts";
import { isLeftover } from "../../lib/temporary-files.ts";
import { defineRule } from "../../rule.ts";

export const modelFileExists = defineRule({
  id: "trained-model.model-file-exists",
  severity: "error",
  since: "1.0",
  claim: "A model file lies beside the metadata.",
  why: "Metadata without a model promises predictions that nobody can make.",
  remedy: "Save the model again, or remove the metadata with it.",
  cites: { source: "foxml-integration-contracts", section: "Model Files" },
  kind: "trained-model",
  reads: ["."],
  when: ({ ".": directory }) => directory.entries("").some(({ name }) => name === "model_meta.json"),
  *check({ ".": directory }) {
    if (modelFiles(directory).length > 0) return;
    const family = familyOf(directory, undefined);
    const expected = modelFamily(family)?.files[0] ?? "model.<extension of the family>";
    const alike = directory.entries("").filter(({ name }) => /^model\./.test(name) && !isLeftover(name));
    const [found] = alike.map(({ name, type }) => (type === "directory" ? `a directory ${name}` : name));
    if (found === undefined) yield { pointer: "", expected };
    else yield { pointer: "", expected, found, message: `there is ${found}, which no loader looks for` };
  },
});
