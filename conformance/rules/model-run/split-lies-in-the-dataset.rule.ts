import { endOf, span, startOf } from "../../lib/period.ts";
import { defineRule } from "../../rule.ts";

export const splitLiesInTheDataset = defineRule({
  id: "model-run.split-lies-in-the-dataset",
  severity: "error",
  since: "1.0",
  claim: "The periods of the split lie inside the period of the dataset.",
  why: "A period without data is evaluated on nothing, or on data that the manifest does not name.",
  remedy: "Correct time_range, or shorten the split.",
  cites: { source: "learned-model-artifact-contract", section: "Cross-file rules" },
  kind: "model-run",
  reads: ["dataset_manifest.json"],
  *check({ "dataset_manifest.json": { time_range: range, split } }) {
    for (const name of ["train", "validation", "test"] as const) {
      const { start, end } = split[name];
      if ((span(startOf(range.start), startOf(start)) ?? 0) < 0)
        yield { pointer: `/split/${name}/start`, expected: `not before ${range.start}`, found: start };
      if ((span(startOf(end), endOf(range.end)) ?? 0) < 0)
        yield { pointer: `/split/${name}/end`, expected: `not after ${range.end}`, found: end };
    }
  },
});
