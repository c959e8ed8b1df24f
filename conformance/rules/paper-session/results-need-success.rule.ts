import { entryAt } from "../../lib/listed-files.ts";
import { defineRule } from "../../rule.ts";

export const resultsNeedSuccess = defineRule({
  id: "paper-session.results-need-success",
  severity: "error",
  since: "1.0",
  claim: "A session that failed or was aborted has no metrics.json, report.json or trades.csv.",
  why: "All three say success. Whoever opens them, and not the status, takes a failed session for one that earned its figures.",
  remedy: "Do not use the figures. Find out what failed after they were written, and run the session again.",
  cites: { source: "run-artifact-contract", section: "Paper Session Status Contract" },
  kind: "paper-session",
  reads: [".", "session_status.json#/status"],
  when: ({ "session_status.json": { status } }) => status === "failed" || status === "aborted",
  *check({ ".": directory, "session_status.json": { status } }) {
    for (const file of ["metrics.json", "report.json", "trades.csv"])
      if (entryAt(directory, file) !== undefined)
        yield { file, pointer: "", found: file, message: `the session is ${status} and yet has ${file}` };
  },
});
