import { defineRule } from "../../rule.ts";

export const failureHasAReason = defineRule({
  id: "health.failure-has-a-reason",
  severity: "warning",
  since: "1.0",
  claim: "A status other than ok goes with what is wrong: a failed import or an unknown version.",
  why: "A check that fails while everything it reports is well tells nobody what to mend.",
  remedy: "Report what failed, or status ok.",
  cites: { source: "stepbit-io-v1", section: "Health flags" },
  kind: "health",
  reads: ["health.json#/status", "health.json#/quantlab_import", "health.json#/version"],
  *check({ "health.json": { status, quantlab_import: imported, version } }) {
    if (status !== "ok" && imported && version !== null) yield { pointer: "/status", expected: "ok", found: status };
  },
});
