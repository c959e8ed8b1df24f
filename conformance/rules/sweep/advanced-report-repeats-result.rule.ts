import { differingCopies } from "../../lib/result-copies.ts";
import { resultCopies, resultParts, sweepResults } from "../../lib/sweep-results.ts";
import { defineRule } from "../../rule.ts";

const file = "advanced_report.json";

export const advancedReportRepeatsResult = defineRule({
  id: "sweep.advanced-report-repeats-result",
  severity: "error",
  since: "1.0",
  claim: "The advanced report repeats the best result of the sweep.",
  why: "Otherwise it looks closer at figures that the sweep does not have.",
  remedy: "Make the advanced report again from the present report.",
  cites: { source: "recorded", section: "sweep" },
  kind: "sweep",
  reads: [...resultParts, "advanced_report.json#/top_result_summary"],
  *check(content) {
    const copies = resultCopies(sweepResults(content), 0);
    const own = { file, pointer: "/top_result_summary", row: content[file].top_result_summary };
    // Where the other copies differ, that is said of them.
    if (copies.length > 0)
      for (const finding of differingCopies([...copies, own])) if (finding.file === file) yield finding;
  },
});
