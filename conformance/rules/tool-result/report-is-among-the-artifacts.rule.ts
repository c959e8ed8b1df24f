import { defineRule } from "../../rule.ts";

export const reportIsAmongTheArtifacts = defineRule({
  id: "tool-result.report-is-among-the-artifacts",
  severity: "warning",
  since: "1.0",
  claim: "The artifacts of a result include report.json.",
  why: "The panel looks for report.json by name and shows nothing when it is not listed.",
  remedy: "List report.json with its absolute path and size.",
  cites: { source: "stepbit-app", section: "QuantLab panel" },
  kind: "tool-result",
  reads: ["tool-result.json#/artifacts/*/name", "tool-result.json#/status"],
  *check({ "tool-result.json": { status, artifacts } }) {
    if (status !== "success" || !artifacts || artifacts.some(({ name }) => name === "report.json")) return;
    yield { pointer: "/artifacts", expected: "report.json", found: artifacts.map(({ name }) => name) };
  },
});
