import { defineRule } from "../../rule.ts";

export const successCarriesNoFailure = defineRule({
  id: "tool-result.success-carries-no-failure",
  severity: "error",
  since: "1.0",
  claim: "The errors of a success are remarks: none has the severity error or critical.",
  why: "A usable result with a fatal error is either not usable or the error not fatal; readers of `status` and readers of `errors` act differently.",
  remedy: "Answer with status error, or lower the severity.",
  cites: { source: "stepbit-app", section: "QuantLab panel" },
  kind: "tool-result",
  reads: ["tool-result.json#/errors/*/severity", "tool-result.json#/status"],
  *check({ "tool-result.json": { status, errors } }) {
    if (status !== "success") return;
    for (const [index, { severity }] of (errors ?? []).entries()) {
      if (severity === "error" || severity === "critical")
        yield { pointer: `/errors/${index}/severity`, expected: "a remark", found: severity };
    }
  },
});
