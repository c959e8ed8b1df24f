import { strayLogs } from "../../lib/launch-job.ts";
import { defineRule } from "../../rule.ts";

export const logsLieInTheJobsFolder = defineRule({
  id: "launch-control-accepted.logs-lie-in-the-jobs-folder",
  severity: "error",
  since: "1.0",
  claim: "The links to the logs of the job lead to the folder of its request.",
  why: "A wrong link shows the log of another job, and the cause of a failure is looked for in the wrong place.",
  remedy: "Link to stdout.log and stderr.log in the folder that is named after the request_id.",
  cites: { source: "recorded", section: "research-ui" },
  kind: "launch-control-accepted",
  reads: ["launch-control-accepted.json"],
  *check({ "launch-control-accepted.json": { job } }) {
    yield* strayLogs(job, "/job");
  },
});
