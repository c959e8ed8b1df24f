import { isCalendarTime } from "../../lib/period.ts";
import { defineRule } from "../../rule.ts";

export const timesExist = defineRule({
  id: "model-run.times-exist",
  severity: "error",
  since: "1.0",
  claim: "Every day and time of a model run exists in the calendar.",
  why: "A period that ends on a day that does not exist is compared with nothing: a split that reaches into the test passes unseen.",
  remedy: "Write ISO 8601 days and times that exist.",
  cites: { source: "learned-model-artifact-contract", section: "dataset_manifest" },
  kind: "model-run",
  reads: [
    "dataset_manifest.json#/created_at",
    "dataset_manifest.json#/time_range",
    "dataset_manifest.json#/split",
    "training_summary.json#/started_at",
    "training_summary.json#/finished_at",
  ],
  *check({ "dataset_manifest.json": { created_at, time_range: range, split }, "training_summary.json": summary }) {
    const ends = (["train", "validation", "test"] as const).flatMap((name) =>
      (["start", "end"] as const).map((edge) => [`/split/${name}/${edge}`, split[name][edge]] as const),
    );
    const times = [
      ["/created_at", created_at],
      ["/time_range/start", range.start],
      ["/time_range/end", range.end],
      ...ends,
    ] as const;
    for (const [pointer, found] of times)
      if (!isCalendarTime(found))
        yield { file: "dataset_manifest.json", pointer, expected: "a day that exists", found };
    for (const member of ["started_at", "finished_at"] as const)
      if (!isCalendarTime(summary[member]))
        yield {
          file: "training_summary.json",
          pointer: `/${member}`,
          expected: "a time that exists",
          found: summary[member],
        };
  },
});
