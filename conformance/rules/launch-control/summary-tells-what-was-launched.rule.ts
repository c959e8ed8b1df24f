import { untoldLaunch } from "../../lib/launch-job.ts";
import { defineRule } from "../../rule.ts";

export const summaryTellsWhatWasLaunched = defineRule({
  id: "launch-control.summary-tells-what-was-launched",
  severity: "warning",
  since: "1.0",
  claim:
    "The summary of a job tells what was launched: instrument, period and whether on paper, or the configuration of a sweep.",
  why: "The summary is all that the operator sees of the parameters in a list of jobs. If it tells of others, the wrong job is stopped or repeated.",
  remedy: "Make the summary from the parameters of the job.",
  cites: { source: "recorded", section: "research-ui" },
  kind: "launch-control",
  reads: ["launch-control.json#/jobs"],
  *check({ "launch-control.json": { jobs } }) {
    for (const [index, job] of jobs.entries()) yield* untoldLaunch(job, `/jobs/${index}`);
  },
});
