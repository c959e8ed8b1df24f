import { strayId } from "../../lib/launch-job.ts";
import { defineRule } from "../../rule.ts";

export const requestIdsStayInTheLauncher = defineRule({
  id: "launch-control.request-ids-stay-in-the-launcher",
  severity: "error",
  since: "1.0",
  claim: "No request_id, taken as the name of a folder, leads out of the launcher's directory.",
  why: "The launcher makes a folder named after the id. `../../evil` is accepted and writes beside the artifacts of the project.",
  remedy: "Accept letters, digits, dot, hyphen and underscore only.",
  cites: { source: "recorded", section: "research-ui" },
  kind: "launch-control",
  reads: ["launch-control.json"],
  *check({ "launch-control.json": { jobs } }) {
    for (const [index, job] of jobs.entries()) yield* strayId(job, `/jobs/${index}`);
  },
});
