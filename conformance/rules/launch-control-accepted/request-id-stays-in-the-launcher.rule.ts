import { strayId } from "../../lib/launch-job.ts";
import { defineRule } from "../../rule.ts";

export const requestIdStaysInTheLauncher = defineRule({
  id: "launch-control-accepted.request-id-stays-in-the-launcher",
  severity: "error",
  since: "1.0",
  claim: "The request_id, taken as the name of a folder, does not lead out of the launcher's directory.",
  why: "The launcher makes a folder named after the id. `../../evil` is accepted and writes beside the artifacts of the project.",
  remedy: "Accept letters, digits, dot, hyphen and underscore only.",
  cites: { source: "recorded", section: "research-ui" },
  kind: "launch-control-accepted",
  reads: ["launch-control-accepted.json"],
  *check({ "launch-control-accepted.json": { job } }) {
    yield* strayId(job, "/job");
  },
});
