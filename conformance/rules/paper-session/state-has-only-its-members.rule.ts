import { defineRule } from "../../rule.ts";

const errors = ["error_type", "message"];

export const stateHasOnlyItsMembers = defineRule({
  id: "paper-session.state-has-only-its-members",
  severity: "error",
  since: "1.0",
  claim: "A session that runs has no end, and only one that failed or was aborted has an error.",
  why: "A success with an error, or a running session with an end, is read either way.",
  remedy: "Write every state with the members of that state.",
  cites: { source: "run-artifact-contract", section: "Paper Session Status Contract" },
  kind: "paper-session",
  reads: ["session_status.json"],
  *check({ "session_status.json": status }) {
    const failed = status.status === "failed" || status.status === "aborted";
    const foreign = [...(status.terminal ? [] : ["finished_at", "duration_seconds"]), ...(failed ? [] : errors)];
    for (const [member, found] of Object.entries(status))
      if (foreign.includes(member) && found !== null) yield { pointer: `/${member}`, found };
  },
});
