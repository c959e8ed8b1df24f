import { outside } from "../../lib/listed-files.ts";
import { advancedListing } from "../../lib/listing.ts";
import { defineRule } from "../../rule.ts";

export const advancedReportFilesStayInside = defineRule({
  id: "sweep.advanced-report-files-stay-inside",
  severity: "error",
  since: "1.0",
  claim:
    "The charts and files that the advanced report lists lie inside the directory: no absolute path, no parent folder, no backslash.",
  why: "A page that shows the charts would open, and show to others, files that are not part of the sweep.",
  remedy: "Do not open the path. Name files relative to the directory, with forward slashes.",
  cites: { source: "recorded", section: "sweep" },
  kind: "sweep",
  reads: [".", "advanced_report.json#/charts", "advanced_report.json#/artifacts"],
  *check({ ".": directory, "advanced_report.json": advanced }) {
    const listed = advancedListing("advanced_report.json", advanced.charts, advanced.artifacts);
    // Links are findings about the layout or about the report's own list.
    const names = listed.map(({ name }) => name);
    for (const { file, pointer, name, reason } of outside(directory, listed, names))
      yield { file, pointer, expected: `a file inside the directory; ${reason}`, found: name };
  },
});
