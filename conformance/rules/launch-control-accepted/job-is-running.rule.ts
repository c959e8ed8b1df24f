import { defineRule } from "../../rule.ts";

const open = ["ended_at", "exit_code", "run_id", "artifacts_path", "report_path", "error_message"] as const;

export const jobIsRunning = defineRule({
  id: "launch-control-accepted.job-is-running",
  severity: "error",
  since: "1.0",
  claim: "A job that was just accepted is running: it has neither an end, nor an exit code, nor a result.",
  why: "A client that waits for the end polls until the job is no longer running. A job that is over from the start is never looked at again.",
  remedy: "Answer with the job as it was started; tell its outcome in the list of jobs.",
  cites: { source: "recorded", section: "research-ui" },
  kind: "launch-control-accepted",
  reads: ["launch-control-accepted.json"],
  *check({ "launch-control-accepted.json": { job } }) {
    if (job.status !== "running") yield { pointer: "/job/status", expected: "running", found: job.status };
    for (const member of open) {
      if (job[member] !== null) yield { pointer: `/job/${member}`, expected: null, found: job[member] };
    }
  },
});
