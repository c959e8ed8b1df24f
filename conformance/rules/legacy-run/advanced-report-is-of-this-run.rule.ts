import { departures } from "../../lib/identity.ts";
import { legacyResults } from "../../lib/legacy-results.ts";
import { majority } from "../../lib/majority.ts";
import { differingCopies } from "../../lib/result-copies.ts";
import { resultCopies } from "../../lib/sweep-results.ts";
import { defineRule } from "../../rule.ts";

const file = "advanced_report.json";

export const advancedReportIsOfThisRun = defineRule({
  id: "legacy-run.advanced-report-is-of-this-run",
  severity: "error",
  since: "1.0",
  claim: "The advanced report carries created_at and the best result of the run in its directory.",
  why: "Otherwise it looks closer at figures that the run does not have.",
  remedy: "Make the advanced report again in this directory.",
  cites: { source: "recorded", section: "legacy" },
  kind: "legacy-run",
  reads: [
    file,
    "meta.json?",
    "run_report.json?",
    "report.json?",
    "leaderboard.csv?",
    "oos_leaderboard.csv?",
    "best_config.json?",
  ],
  *check(content) {
    const { [file]: advanced, "meta.json": meta, "run_report.json": old, "report.json": report } = content;
    const times = [meta?.created_at, old?.header.created_at, report?.header.created_at];
    const created = majority(times.filter((time) => time !== undefined));
    if (created !== undefined)
      yield* departures(created, [{ file, pointer: "/created_at", value: advanced.created_at }]);
    const copies = resultCopies(legacyResults(content), 0);
    const own = { file, pointer: "/top_result_summary", row: advanced.top_result_summary };
    // Where the other copies differ, that is said of them.
    if (copies.length > 0)
      for (const finding of differingCopies([...copies, own])) if (finding.file === file) yield finding;
  },
});
