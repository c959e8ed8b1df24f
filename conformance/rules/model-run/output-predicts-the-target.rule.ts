import { departures } from "../../lib/identity.ts";
import { defineRule } from "../../rule.ts";

export const outputPredictsTheTarget = defineRule({
  id: "model-run.output-predicts-the-target",
  severity: "error",
  since: "1.0",
  claim: "The model predicts the target of the dataset.",
  why: "Figures about another target say nothing about this one.",
  remedy: "Name the target of the dataset manifest in the output.",
  cites: { source: "learned-model-artifact-contract", section: "model_config" },
  kind: "model-run",
  reads: ["model_config.json#/output/target", "dataset_manifest.json#/target/name"],
  *check({ "model_config.json": { output }, "dataset_manifest.json": { target } }) {
    yield* departures(target.name, [{ file: "model_config.json", pointer: "/output/target", value: output.target }]);
  },
});
