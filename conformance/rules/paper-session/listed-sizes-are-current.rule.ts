import { resized } from "../../lib/listed-files.ts";
import { listedFiles } from "../../lib/run-report-files.ts";
import { defineRule } from "../../rule.ts";

export const listedSizesAreCurrent = defineRule({
  id: "paper-session.listed-sizes-are-current",
  severity: "warning",
  since: "1.0",
  claim: "The data files that the report lists have the sizes that it lists.",
  why: "Another size means that a file was changed or cut off. The recorded producer lists session_status.json as it was while the session ran.",
  remedy: "Leave session_status.json aside; for any other file find out what changed it, or run the session again.",
  cites: { source: "run-artifact-contract", section: "report.json" },
  kind: "paper-session",
  reads: [".", "report.json#/artifacts"],
  *check({ ".": directory, "report.json": report }) {
    const others = listedFiles(report).filter(({ name }) => name !== "report.json");
    for (const { pointer, size, found } of resized(directory, others))
      yield { file: "report.json", pointer: `${pointer}/size_bytes`, expected: found, found: size };
  },
});
