import { defineRule } from "../../rule.ts";

export const leakageGuardsAreNamed = defineRule({
  id: "model-run.leakage-guards-are-named",
  severity: "warning",
  since: "1.0",
  claim: "The feature manifest names what keeps the future out.",
  why: "Without a guard nobody has looked for leakage, and the figures of the test cannot be trusted.",
  remedy: "Name each guard, for example that scaling is fitted on the training period only.",
  cites: { source: "learned-model-artifact-contract", section: "feature_manifest" },
  kind: "model-run",
  reads: ["feature_manifest.json#/leakage_guards"],
  *check({ "feature_manifest.json": { leakage_guards: found } }) {
    if (found.length === 0) yield { pointer: "/leakage_guards", expected: "at least one guard", found };
  },
});
