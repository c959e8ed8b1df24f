import { defineRule } from "../../rule.ts";

const members = ["run_id", "artifacts_path", "report_path"] as const;

export const succeededJobNamesItsResult = defineRule({
  id: "launch-control.succeeded-job-names-its-result",
  severity: "warning",
  since: "1.0",
  claim: "A succeeded job names its run_id, its artifacts and its report.",
  why: "Too little history ends a plain run with success and without a result. The page then shows a success with nothing behind it.",
  remedy: "Take a succeeded job without a report for a failure.",
  cites: { source: "recorded", section: "research-ui" },
  kind: "launch-control",
  reads: ["launch-control.json#/jobs"],
  *check({ "launch-control.json": { jobs } }) {
    for (const [index, job] of jobs.entries()) {
      const missing = members.filter((member) => job[member] === null);
      if (job.status === "succeeded" && missing.length > 0)
        yield { pointer: `/jobs/${index}`, expected: members, found: members.filter((member) => job[member] !== null) };
    }
  },
});
