import { missing } from "../../lib/listed-files.ts";
import { advancedListing, listing } from "../../lib/listing.ts";
import { defineRule } from "../../rule.ts";

export const listedFilesExist = defineRule({
  id: "legacy-run.listed-files-exist",
  severity: "warning",
  since: "1.0",
  claim: "Every file that the reports list exists in the directory; pictures may be gone.",
  why: "A listed file that is missing was renamed or lost: with it goes the configuration or the figures.",
  remedy: "Bring back the file, if there is a copy.",
  cites: { source: "run-artifact-contract", section: "Legacy Compatibility" },
  kind: "legacy-run",
  reads: [".", "run_report.json?", "report.json?", "advanced_report.json?"],
  *check({ ".": directory, "run_report.json": old, "report.json": report, "advanced_report.json": advanced }) {
    const reports = [
      { file: "run_report.json", document: old },
      { file: "report.json", document: report },
    ];
    for (const { file, document } of reports) {
      const listed = document ? listing(file, document.artifacts).filter(({ name }) => !name.endsWith(".png")) : [];
      for (const { pointer, name } of missing(directory, listed, [])) yield { file, pointer, expected: name };
    }
    const files = advancedListing("advanced_report.json", [], advanced?.artifacts ?? []);
    const kept = files.filter(({ name }) => !name.endsWith(".png"));
    for (const { file, pointer, name } of missing(directory, kept, [])) yield { file, pointer, expected: name };
  },
});
