import { defineRule } from "../../rule.ts";

const file = "advanced_report.json";

export const advancedReportKnowsItsMonths = defineRule({
  id: "legacy-run.advanced-report-knows-its-months",
  severity: "warning",
  since: "1.0",
  claim:
    "The advanced report says that its months are too few exactly when there are fewer than it requires, and names both numbers.",
  why: "Figures of a few months are chance. Whoever reads that they suffice relies on them.",
  remedy: "Make the advanced report again from the directory.",
  cites: { source: "recorded", section: "legacy" },
  kind: "legacy-run",
  reads: [`${file}#/time_window_metrics`],
  *check({ [file]: { time_window_metrics: months } }) {
    const { n_months: count, min_months_required: least, insufficient_data: found, note } = months;
    if (count === undefined || least === undefined) return;
    const expected = count < least;
    if (found !== undefined && found !== expected)
      yield { pointer: "/time_window_metrics/insufficient_data", expected, found };
    const told = note?.match(/\d+/g)?.map(Number);
    if (told && !(told.includes(count) && told.includes(least)))
      yield { pointer: "/time_window_metrics/note", expected: [count, least], found: note };
  },
});
