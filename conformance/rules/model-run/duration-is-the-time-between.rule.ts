import { precisionSeconds, span, startOf } from "../../lib/period.ts";
import { defineRule } from "../../rule.ts";

export const durationIsTheTimeBetween = defineRule({
  id: "model-run.duration-is-the-time-between",
  severity: "error",
  since: "1.0",
  claim: "The duration of a training is the time from started_at to finished_at.",
  why: "Times that do not fit together come from two trainings, or from a summary that was edited.",
  remedy: "Take both times and the duration from one clock.",
  cites: { source: "learned-model-artifact-contract", section: "training_summary" },
  kind: "model-run",
  reads: [
    "training_summary.json#/started_at",
    "training_summary.json#/finished_at",
    "training_summary.json#/duration_seconds",
  ],
  *check({ "training_summary.json": { started_at: start, finished_at: end, duration_seconds: found } }) {
    const expected = (span(startOf(start), startOf(end)) ?? Number.NaN) / 1e6;
    if (expected < 0) yield { pointer: "/finished_at", expected: `not before ${start}`, found: end };
    // Times may be written to the second only.
    else if (Math.abs(found - expected) > Math.max(precisionSeconds(start), precisionSeconds(end)))
      yield { pointer: "/duration_seconds", expected, found };
  },
});
