import { defineRule } from "../../rule.ts";

export const everyPeriodHasFigures = defineRule({
  id: "model-run.every-period-has-figures",
  severity: "warning",
  since: "1.0",
  claim: "A training that succeeded has figures for training, validation and test.",
  why: "Without figures of the test nobody knows what the model does on data that it has not seen.",
  remedy: "Evaluate the model on all three periods before writing the summary.",
  cites: { source: "learned-model-artifact-contract", section: "training_summary" },
  kind: "model-run",
  reads: [
    "training_summary.json#/status",
    "training_summary.json#/metrics/train",
    "training_summary.json#/metrics/validation",
    "training_summary.json#/metrics/test",
  ],
  *check({ "training_summary.json": { status, metrics } }) {
    for (const period of ["train", "validation", "test"] as const) {
      const found = metrics[period];
      if (status === "success" && Object.keys(found).length === 0)
        yield { pointer: `/metrics/${period}`, expected: "figures", found };
    }
  },
});
