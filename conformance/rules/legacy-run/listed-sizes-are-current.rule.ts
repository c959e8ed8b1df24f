import { resized } from "../../lib/listed-files.ts";
import { advancedFiles, listing } from "../../lib/listing.ts";
import { defineRule } from "../../rule.ts";

export const listedSizesAreCurrent = defineRule({
  id: "legacy-run.listed-sizes-are-current",
  severity: "warning",
  since: "1.0",
  claim: "The data files that the reports list have the sizes that they list.",
  why: "The list is written after the files: another size means that a file was changed or cut off afterwards.",
  remedy: "Find out what changed the file; take it from a copy of the directory.",
  cites: { source: "run-artifact-contract", section: "Legacy Compatibility" },
  kind: "legacy-run",
  reads: [".", "run_report.json?", "report.json?", "advanced_report.json?"],
  *check({ ".": directory, "run_report.json": old, "report.json": report, "advanced_report.json": advanced }) {
    const reports = [
      { file: "run_report.json", document: old },
      { file: "report.json", document: report },
    ];
    for (const { file, document } of reports) {
      // A report that is made again lists the one that it replaces.
      const others = document ? listing(file, document.artifacts).filter(({ name }) => name !== "report.json") : [];
      for (const { pointer, size, found } of resized(directory, others))
        yield { file, pointer: pointer.replace("file_name", "size_bytes"), expected: found, found: size };
    }
    const files = advancedFiles("advanced_report.json", advanced?.artifacts ?? []);
    for (const { file, pointer, size, found } of resized(
      directory,
      files.filter(({ name }) => name !== "report.json"),
    ))
      yield { file, pointer: pointer.replace(/file$/, "size_bytes"), expected: found, found: size };
  },
});
