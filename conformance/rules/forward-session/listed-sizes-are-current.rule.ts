import { resized } from "../../lib/listed-files.ts";
import { defineRule } from "../../rule.ts";

export const listedSizesAreCurrent = defineRule({
  id: "forward-session.listed-sizes-are-current",
  severity: "warning",
  since: "1.0",
  claim: "The data files that the report lists have the sizes that it lists, the reports themselves apart.",
  why: "A file of another size was changed after the report was written, or was not copied whole.",
  remedy: "Restore the file, or evaluate the session anew.",
  cites: { source: "recorded", section: "forward" },
  kind: "forward-session",
  reads: [".", "report.json#/artifacts"],
  *check({ ".": directory, "report.json": { artifacts } }) {
    const listed = artifacts.map(({ file: name, size_bytes: size }, index) => {
      return { file: "report.json", pointer: `/artifacts/${index}/size_bytes`, name, size };
    });
    // A resumed session lists the reports that this one replaces.
    const kept = listed.filter(({ name }) => name !== "report.json" && name !== "forward_report.json");
    for (const { file, pointer, size, found } of resized(directory, kept))
      yield { file, pointer, expected: found, found: size };
  },
});
