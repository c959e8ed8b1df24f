import { leavesFolder } from "../../lib/request-id.ts";
import { defineRule } from "../../rule.ts";

export const requestIdStaysInTheLauncher = defineRule({
  id: "launch-control-request.request-id-stays-in-the-launcher",
  severity: "error",
  since: "1.0",
  claim: "The request_id, taken as the name of a folder, does not lead out of the launcher's directory.",
  why: "The launcher makes a folder named after the id. `../../evil` is accepted and writes beside the artifacts of the project.",
  remedy: "Send letters, digits, dot, hyphen and underscore only, or no id at all.",
  cites: { source: "recorded", section: "research-ui" },
  kind: "launch-control-request",
  reads: ["launch-control-request.json#/request_id"],
  *check({ "launch-control-request.json": { request_id: id } }) {
    if (typeof id === "string" && leavesFolder(id)) yield { pointer: "/request_id", expected: "a name", found: id };
  },
});
