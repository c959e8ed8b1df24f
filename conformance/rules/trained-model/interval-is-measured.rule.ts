import { defineRule } from "../../rule.ts";

export const intervalIsMeasured = defineRule({
  id: "trained-model.interval-is-measured",
  severity: "info",
  since: "1.1",
  claim: "interval_minutes was taken from the training data.",
  why: "With interval_source `config` it is a setting: when the data have bars of another length, the check of the interval at inference passes wrongly.",
  remedy: "Compare it with the spacing of the training timestamps before trusting it.",
  cites: { source: "foxml-integration-contracts", section: "model_meta.json" },
  kind: "trained-model",
  reads: ["model_meta.json#/interval_minutes", "model_meta.json#/interval_source"],
  *check({ "model_meta.json": { interval_minutes, interval_source: found } }) {
    if (found === undefined || found === "config")
      yield { pointer: "/interval_source", expected: `${interval_minutes} minutes measured in the data`, found };
  },
});
