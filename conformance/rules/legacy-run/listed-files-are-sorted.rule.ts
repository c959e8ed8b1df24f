import { unsorted } from "../../lib/listed-files.ts";
import { advancedListing, listing } from "../../lib/listing.ts";
import { defineRule } from "../../rule.ts";

export const listedFilesAreSorted = defineRule({
  id: "legacy-run.listed-files-are-sorted",
  severity: "info",
  since: "1.0",
  claim: "The reports list their files in the order of their names, each once.",
  why: "Two listings of one directory are compared line by line. In another order every line differs.",
  remedy: "Sort the names before writing the report.",
  cites: { source: "recorded", section: "legacy" },
  kind: "legacy-run",
  reads: ["run_report.json?", "report.json?", "advanced_report.json?"],
  *check({ "run_report.json": old, "report.json": report, "advanced_report.json": advanced }) {
    const lists = [
      listing("run_report.json", old?.artifacts ?? []),
      listing("report.json", report?.artifacts ?? []),
      advancedListing("advanced_report.json", [], advanced?.artifacts ?? []),
    ];
    for (const { file, pointer, name, after } of lists.flatMap((list) => [...unsorted(list)]))
      yield { file, pointer, expected: `a name after ${after}`, found: name };
  },
});
