import { unsorted } from "../../lib/listed-files.ts";
import { listedFiles } from "../../lib/run-report-files.ts";
import { defineRule } from "../../rule.ts";

export const listedFilesAreSorted = defineRule({
  id: "paper-session.listed-files-are-sorted",
  severity: "info",
  since: "1.0",
  claim: "The report lists its files in the order of their names, each once.",
  why: "Two reports of the same files are then the same text, and a comparison shows only what changed.",
  remedy: "Sort the list by file_name.",
  cites: { source: "recorded", section: "paper" },
  kind: "paper-session",
  reads: ["report.json#/artifacts"],
  *check({ "report.json": report }) {
    for (const { file, pointer, name, after } of unsorted(listedFiles(report)))
      yield { file, pointer: `${pointer}/file_name`, expected: `a name after ${after}`, found: name };
  },
});
