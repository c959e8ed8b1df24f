import { entryAt } from "../../lib/listed-files.ts";
import { defineRule } from "../../rule.ts";

export const successHasItsResults = defineRule({
  id: "paper-session.success-has-its-results",
  severity: "error",
  since: "1.0",
  claim: "A session that succeeded has metrics.json, report.json, trades.csv and run_report.md.",
  why: "Promotion reads these files. A success without them cannot be checked, and is no success to a caller.",
  remedy: "Bring back the files, or run the session again.",
  cites: { source: "run-artifact-contract", section: "Canonical Paper Session Directory" },
  kind: "paper-session",
  reads: [".", "session_status.json#/status"],
  when: ({ "session_status.json": { status } }) => status === "success",
  *check({ ".": directory }) {
    for (const file of ["metrics.json", "report.json", "trades.csv", "run_report.md"])
      if (entryAt(directory, file) === undefined)
        yield { file, pointer: "", expected: file, message: `${file} is missing` };
  },
});
