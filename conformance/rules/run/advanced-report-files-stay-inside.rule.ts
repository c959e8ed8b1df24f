import { advancedReportFiles } from "../../lib/advanced-report-files.ts";
import { outside } from "../../lib/listed-files.ts";
import { defineRule } from "../../rule.ts";

export const advancedReportFilesStayInside = defineRule({
  id: "run.advanced-report-files-stay-inside",
  severity: "error",
  since: "1.0",
  claim:
    "The charts and files that the advanced report lists lie inside the directory: no absolute path, no parent folder, no backslash.",
  why: "A page that shows the charts would open, and show to others, files that are not part of the run.",
  remedy: "Do not open the path. Name files relative to the directory, with forward slashes.",
  cites: { source: "recorded", section: "run" },
  kind: "run",
  reads: [".", "advanced_report.json#/charts", "advanced_report.json#/artifacts"],
  *check({ ".": directory, "advanced_report.json": advanced }) {
    const listed = advancedReportFiles(advanced);
    // Links are findings about the layout or about the report's own list.
    for (const { file, pointer, name, reason } of outside(
      directory,
      listed,
      listed.map((one) => one.name),
    ))
      yield { file, pointer, expected: `a file inside the directory; ${reason}`, found: name };
  },
});
