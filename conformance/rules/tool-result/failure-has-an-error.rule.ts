import { defineRule } from "../../rule.ts";

export const failureHasAnError = defineRule({
  id: "tool-result.failure-has-an-error",
  severity: "warning",
  since: "1.0",
  claim: "Of the errors of a failure at least one has the severity error or critical, where severities are given.",
  why: "A page that shows errors by severity shows nothing of a failure that has only remarks.",
  remedy: "Give the error that ended the run the severity error.",
  cites: { source: "stepbit-app", section: "QuantLab panel" },
  kind: "tool-result",
  reads: ["tool-result.json#/status", "tool-result.json#/errors"],
  *check({ "tool-result.json": result }) {
    if (result.status !== "error") return;
    const found = (result.errors ?? []).map(({ severity }) => severity);
    if (found.some((severity) => severity === undefined || severity === "error" || severity === "critical")) return;
    for (const [index, severity] of found.entries())
      yield { pointer: `/errors/${index}/severity`, expected: "error or critical", found: severity };
  },
});
