import { resized } from "../../lib/listed-files.ts";
import { advancedFiles } from "../../lib/listing.ts";
import { defineRule } from "../../rule.ts";

const file = "advanced_report.json";

export const advancedReportSizesAreCurrent = defineRule({
  id: "sweep.advanced-report-sizes-are-current",
  severity: "warning",
  since: "1.0",
  claim: "The data files that the advanced report lists have the sizes that it lists.",
  why: "A file that has changed since is not the one that the figures were made from.",
  remedy: "Make the advanced report again from the directory.",
  cites: { source: "recorded", section: "sweep" },
  kind: "sweep",
  reads: [".", `${file}#/artifacts`],
  *check({ ".": directory, [file]: { artifacts } }) {
    // A report that is made again has another size.
    const others = advancedFiles(file, artifacts).filter(({ name }) => name !== "report.json");
    for (const { pointer, size, found } of resized(directory, others))
      yield { file, pointer: pointer.replace(/file$/, "size_bytes"), expected: found, found: size };
  },
});
