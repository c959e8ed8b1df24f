import { endOf, span, startOf } from "../../lib/period.ts";
import { defineRule } from "../../rule.ts";

export const splitRunsForward = defineRule({
  id: "model-run.split-runs-forward",
  severity: "error",
  since: "1.0",
  claim:
    "Training ends before validation begins and validation before the test begins; every period begins before it ends.",
  why: "A model that has seen what it is judged by looks better than it will ever trade.",
  remedy: "Split by time, with the test last, and leave a gap as long as the target looks ahead.",
  cites: { source: "learned-model-artifact-contract", section: "Cross-file rules" },
  kind: "model-run",
  reads: ["dataset_manifest.json"],
  *check({ "dataset_manifest.json": { time_range: range, split } }) {
    const { train, validation, test } = split;
    for (const [pointer, { start, end }] of Object.entries({
      "/time_range": range,
      "/split/train": train,
      "/split/validation": validation,
      "/split/test": test,
    })) {
      if ((span(startOf(start), endOf(end)) ?? 0) < 0)
        yield { pointer: `${pointer}/end`, expected: `not before ${start}`, found: end };
    }
    for (const [name, before, after] of [
      ["validation", train, validation],
      ["test", validation, test],
    ] as const) {
      const gap = span(endOf(before.end), startOf(after.start));
      if (gap !== undefined && gap <= 0)
        yield { pointer: `/split/${name}/start`, expected: `after ${before.end}`, found: after.start };
    }
  },
});
