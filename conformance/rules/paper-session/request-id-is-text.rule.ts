import { defineRule } from "../../rule.ts";

export const requestIdIsText = defineRule({
  id: "paper-session.request-id-is-text",
  severity: "warning",
  since: "1.0",
  claim: "A request_id is a string.",
  why: "A caller that compares ids as strings does not find the session of a request whose id is a number.",
  remedy: "Send request_id as a JSON string.",
  cites: { source: "stepbit-io-v1", section: "Request fields" },
  kind: "paper-session",
  reads: ["session_status.json#/request_id"],
  *check({ "session_status.json": { request_id: found } }) {
    if (typeof found === "number") yield { pointer: "/request_id", expected: String(found), found };
  },
});
