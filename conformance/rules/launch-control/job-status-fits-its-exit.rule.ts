import { defineRule } from "../../rule.ts";

export const jobStatusFitsItsExit = defineRule({
  id: "launch-control.job-status-fits-its-exit",
  severity: "error",
  since: "1.0",
  claim:
    "A running job has neither an exit code nor an end; a succeeded one did not exit with a failure, a failed one not with 0.",
  why: "The page offers the result of a job by its status. A failed process shown as succeeded offers an older result.",
  remedy: "Derive the status from the exit code once there is one.",
  cites: { source: "recorded", section: "research-ui" },
  kind: "launch-control",
  reads: ["launch-control.json#/jobs"],
  *check({ "launch-control.json": { jobs } }) {
    for (const [index, { status, exit_code: code, ended_at: end }] of jobs.entries()) {
      const pointer = `/jobs/${index}`;
      // The last event may tell the outcome before the process has exited: an end without an exit code is no fault.
      const wrong = code !== null && (status === "running" || (status === "succeeded") !== (code === 0));
      if (wrong) yield { pointer: `${pointer}/exit_code`, expected: `that of a ${status} job`, found: code };
      if (status === "running" && end !== null) yield { pointer: `${pointer}/ended_at`, expected: null, found: end };
    }
  },
});
