import { defineRule } from "../../rule.ts";

export const failedJobSaysWhy = defineRule({
  id: "launch-control.failed-job-says-why",
  severity: "info",
  since: "1.0",
  claim: "A failed job has an error message.",
  why: "A process that was killed leaves no failure event, and the page shows a failure without a cause.",
  remedy: "Read the log behind stderr_href.",
  cites: { source: "recorded", section: "research-ui" },
  kind: "launch-control",
  reads: ["launch-control.json#/jobs"],
  *check({ "launch-control.json": { jobs } }) {
    for (const [index, { status, error_message: message }] of jobs.entries()) {
      if (status === "failed" && (message ?? "").trim() === "")
        yield { pointer: `/jobs/${index}/error_message`, expected: "a message", found: message };
    }
  },
});
