import { entryAt } from "../../lib/listed-files.ts";
import { defineRule } from "../../rule.ts";

export const reportWaitsForTheEnd = defineRule({
  id: "paper-session.report-waits-for-the-end",
  severity: "info",
  since: "1.0",
  claim: "A session that still runs has no report.",
  why: "The report is written shortly before the end. A session that stays so was killed at its end: its report says success, its status never will.",
  remedy: "Look again in a moment. If the status does not change, run the session again.",
  cites: { source: "run-artifact-contract", section: "Paper Session Status Contract" },
  kind: "paper-session",
  reads: [".", "session_status.json#/status"],
  when: ({ "session_status.json": { status } }) => status === "running",
  *check({ ".": directory }) {
    if (entryAt(directory, "report.json") !== undefined)
      yield { file: "report.json", pointer: "", message: "the session still runs and yet has a report" };
  },
});
