import { folderOf, lastName, reportedPath, samePlace } from "../../lib/reported-path.ts";
import { defineRule } from "../../rule.ts";

export const reportLiesInArtifactsPath = defineRule({
  id: "launch-control.report-lies-in-artifacts-path",
  severity: "error",
  since: "1.0",
  claim: "The report of a job lies in its artifacts_path, and that directory is named after its run_id.",
  why: "Three members name one run. If one of them names another, its figures stand under a foreign id.",
  remedy: "Take all three from the SESSION_COMPLETED event of the job.",
  cites: { source: "recorded", section: "research-ui" },
  kind: "launch-control",
  reads: ["launch-control.json#/jobs"],
  *check({ "launch-control.json": { jobs } }) {
    for (const [index, { run_id: id, artifacts_path: directory, report_path: report }] of jobs.entries()) {
      if (directory === null) continue;
      const name = lastName(directory);
      if (id !== null && name !== id) yield { pointer: `/jobs/${index}/artifacts_path`, expected: id, found: name };
      if (report === null || samePlace(folderOf(reportedPath(report)), reportedPath(directory))) continue;
      yield { pointer: `/jobs/${index}/report_path`, expected: `a file in ${directory}`, found: report };
    }
  },
});
