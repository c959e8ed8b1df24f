import { folderOf, reportedPath, samePlace } from "../../lib/reported-path.ts";
import { defineRule } from "../../rule.ts";

export const reportLiesInArtifactsPath = defineRule({
  id: "tool-result.report-lies-in-artifacts-path",
  severity: "error",
  since: "1.0",
  claim: "report_path is report.json in the directory that artifacts_path names.",
  why: "The figures are read from one path and everything beside them from the other. If they part, they belong to two runs.",
  remedy: "Point report_path at the canonical report.json of the same directory.",
  cites: { source: "quantlab-tool-adapter-61", section: "Output contract" },
  kind: "tool-result",
  reads: ["tool-result.json#/artifacts_path", "tool-result.json#/report_path"],
  *check({ "tool-result.json": { artifacts_path: directory, report_path: report } }) {
    if (typeof directory !== "string" || typeof report !== "string") return;
    const path = reportedPath(report);
    if (path.parts.at(-1) === "report.json" && samePlace(folderOf(path), reportedPath(directory))) return;
    yield { pointer: "/report_path", expected: `${directory}/report.json`, found: report };
  },
});
