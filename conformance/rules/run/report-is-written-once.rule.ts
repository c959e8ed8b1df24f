import { listedFiles } from "../../lib/run-report-files.ts";
import { defineRule } from "../../rule.ts";

export const reportIsWrittenOnce = defineRule({
  id: "run.report-is-written-once",
  severity: "warning",
  since: "1.0",
  claim: "The report does not list report.json: it did not exist before.",
  why: "A report was there already when this one was written. Two runs of one second and one configuration share a directory, and the second overwrites the first.",
  remedy: "Look for two requests with this run_id: the answer to the first is lost, run it again.",
  cites: { source: "recorded", section: "run" },
  kind: "run",
  reads: ["report.json#/artifacts"],
  *check({ "report.json": report }) {
    for (const { pointer, name } of listedFiles(report)) {
      if (name === "report.json") yield { pointer, found: name };
    }
  },
});
