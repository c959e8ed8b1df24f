import { outside } from "../../lib/listed-files.ts";
import { advancedListing, listing } from "../../lib/listing.ts";
import { defineRule } from "../../rule.ts";

export const listedFilesStayInside = defineRule({
  id: "legacy-run.listed-files-stay-inside",
  severity: "error",
  since: "1.0",
  claim:
    "Every file that the reports list lies inside the directory: no absolute path, no parent folder, no backslash, no link.",
  why: "Whoever opens, packs or deletes the listed files would reach files that are not part of the run.",
  remedy: "Do not open the path. Name files relative to the directory, with forward slashes.",
  cites: { source: "run-artifact-contract", section: "Legacy Compatibility" },
  kind: "legacy-run",
  reads: [".", "run_report.json?", "report.json?", "advanced_report.json?"],
  *check({ ".": directory, "run_report.json": old, "report.json": report, "advanced_report.json": advanced }) {
    // A link in place of a file of the kind is a finding about the layout.
    const judged = directory.entries("").flatMap(({ name }) => (/\.(json|csv|md|yaml)$/.test(name) ? [name] : []));
    const reports = [
      { file: "run_report.json", document: old },
      { file: "report.json", document: report },
    ];
    for (const { file, document } of reports)
      for (const { pointer, name, reason } of outside(
        directory,
        document ? listing(file, document.artifacts) : [],
        judged,
      ))
        yield {
          file,
          pointer,
          expected: `a file inside the directory; ${reason}`,
          found: name,
        };
    const { charts = [], artifacts = [] } = advanced ?? {};
    for (const { file, pointer, name, reason } of outside(
      directory,
      advancedListing("advanced_report.json", charts, artifacts),
      judged,
    ))
      yield { file, pointer, expected: `a file inside the directory; ${reason}`, found: name };
  },
});
