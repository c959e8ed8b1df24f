import { defineRule } from "../../rule.ts";

export const outputPredictsTheTarget = defineRule({
  id: "model-run.output-predicts-the-target",
  severity: "warning",
  since: "1.0",
  claim: "The model predicts the target of the dataset, or what is named after it.",
  why: "Figures about another target say nothing about this one.",
  remedy:
    "Name the target of the dataset manifest in the output, also where the model predicts only a part of it: forward_return_positive of forward_return.",
  cites: { source: "learned-model-artifact-contract", section: "model_config" },
  kind: "model-run",
  reads: ["model_config.json#/output/target", "dataset_manifest.json#/target/name"],
  *check({ "model_config.json": { output }, "dataset_manifest.json": { target } }) {
    const [expected, found] = [target.name, output.target];
    if (!found.includes(expected)) yield { file: "model_config.json", pointer: "/output/target", expected, found };
  },
});
