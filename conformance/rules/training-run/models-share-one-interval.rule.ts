import { minutesOf, modelIntervals, most } from "../../lib/model-intervals.ts";
import { defineRule } from "../../rule.ts";

export const modelsShareOneInterval = defineRule({
  id: "training-run.models-share-one-interval",
  severity: "warning",
  since: "1.0",
  claim: "All models of a run were trained on bars of one interval, the one of the experiment.",
  why: "The interval comes from configuration, and from two of them: a model that says 5 minutes may have been trained on days.",
  remedy: "Measure the interval of the data, and write what was measured.",
  cites: { source: "foxml-integration-contracts", section: "model_meta.json" },
  kind: "training-run",
  reads: ["manifest.json#/experiment", "."],
  *check({ "manifest.json": manifest, ".": run }) {
    const intervals = modelIntervals(run);
    const expected =
      minutesOf(manifest.experiment?.interval ?? undefined) ?? most(intervals.map(({ minutes }) => minutes));
    for (const { file, minutes } of intervals)
      if (minutes !== expected) yield { file, pointer: "/interval_minutes", expected, found: minutes };
  },
});
