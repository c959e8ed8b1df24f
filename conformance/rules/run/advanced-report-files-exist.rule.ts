import { advancedReportFiles } from "../../lib/advanced-report-files.ts";
import { missing } from "../../lib/listed-files.ts";
import { requiredFiles } from "../../lib/run-report-files.ts";
import { defineRule } from "../../rule.ts";

export const advancedReportFilesExist = defineRule({
  id: "run.advanced-report-files-exist",
  severity: "warning",
  since: "1.0",
  claim: "The charts and files that the advanced report lists exist in the directory.",
  why: "The page that shows the advanced report stays without its pictures, and an archive of it is incomplete.",
  remedy: "Make the advanced report again, or bring back the file.",
  cites: { source: "recorded", section: "run" },
  kind: "run",
  reads: [".", "advanced_report.json#/charts", "advanced_report.json#/artifacts"],
  *check({ ".": directory, "advanced_report.json": advanced }) {
    for (const { file, pointer, name } of missing(directory, advancedReportFiles(advanced), requiredFiles))
      yield { file, pointer, expected: name };
  },
});
