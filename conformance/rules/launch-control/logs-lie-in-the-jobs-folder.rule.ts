import { strayLogs } from "../../lib/launch-job.ts";
import { defineRule } from "../../rule.ts";

export const logsLieInTheJobsFolder = defineRule({
  id: "launch-control.logs-lie-in-the-jobs-folder",
  severity: "error",
  since: "1.0",
  claim: "The links to the logs of a job lead to the folder of its request below launcher_root.",
  why: "A wrong link shows the log of another job, and the cause of a failure is looked for in the wrong place.",
  remedy: "Link to stdout.log and stderr.log in the folder that is named after the request_id.",
  cites: { source: "recorded", section: "research-ui" },
  kind: "launch-control",
  reads: ["launch-control.json#/jobs", "launch-control.json#/launcher_root"],
  *check({ "launch-control.json": { launcher_root: root, jobs } }) {
    for (const [index, job] of jobs.entries()) yield* strayLogs(job, `/jobs/${index}`, root);
  },
});
