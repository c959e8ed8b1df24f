import { defineRule } from "../../rule.ts";

export const failureSaysWhy = defineRule({
  id: "paper-session.failure-says-why",
  severity: "warning",
  since: "1.0",
  claim: "A session that failed or was aborted has a message.",
  why: "Paper-critical failures are to be understood from the artifact, without searching logs.",
  remedy: "Read error_type. Producers: write the class of the exception when it has no text.",
  cites: { source: "run-artifact-contract", section: "Paper Session Status Contract" },
  kind: "paper-session",
  reads: ["session_status.json"],
  *check({ "session_status.json": status }) {
    if (status.status !== "failed" && status.status !== "aborted") return;
    const { message: found = null } = status;
    if (found === null || found.trim() === "") yield { pointer: "/message", expected: "a message", found };
  },
});
