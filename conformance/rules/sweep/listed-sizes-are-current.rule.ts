import { resized } from "../../lib/listed-files.ts";
import { listing } from "../../lib/listing.ts";
import { defineRule } from "../../rule.ts";

export const listedSizesAreCurrent = defineRule({
  id: "sweep.listed-sizes-are-current",
  severity: "warning",
  since: "1.0",
  claim: "The data files that the report lists have the sizes that it lists.",
  why: "The list is written after the files: another size means that a file was changed or cut off afterwards.",
  remedy: "Find out what changed the file; take it from the original, or run the sweep again.",
  cites: { source: "run-artifact-contract", section: "report.json" },
  kind: "sweep",
  reads: [".", "report.json#/artifacts"],
  *check({ ".": directory, "report.json": report }) {
    // A report that lists itself cannot know its own size.
    const others = listing("report.json", report.artifacts).filter(({ name }) => name !== "report.json");
    for (const { pointer, size, found } of resized(directory, others))
      yield { file: "report.json", pointer: pointer.replace("file_name", "size_bytes"), expected: found, found: size };
  },
});
