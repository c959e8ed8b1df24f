import { unsafeRequestId } from "../../lib/request-id.ts";
import { defineRule } from "../../rule.ts";

export const requestIdIsSafe = defineRule({
  id: "request.request-id-is-safe",
  severity: "warning",
  since: "1.0",
  claim: "A request_id is a short name of letters, digits, dot, hyphen and underscore.",
  why: "Ids become names of folders and logs. The launcher of the research page makes a folder named after the id wherever `../` leads; a sweep drops an empty id.",
  remedy: "Make ids like req_550e8400; leave the id out rather than empty.",
  cites: { source: "stepbit-io-v1", section: "Request fields" },
  kind: "request",
  reads: ["request.json#/request_id"],
  *check({ "request.json": { request_id: id } }) {
    const reason = typeof id === "string" ? unsafeRequestId(id) : undefined;
    if (reason !== undefined) yield { pointer: "/request_id", expected: reason, found: id };
  },
});
