import { defineRule } from "../../rule.ts";

export const featuresAreNamedOnce = defineRule({
  id: "model-run.features-are-named-once",
  severity: "error",
  since: "1.0",
  claim: "No two features have one name.",
  why: "Features reach the model by name. Of two with one name, one is lost.",
  remedy: "Name features after what they are computed from.",
  cites: { source: "learned-model-artifact-contract", section: "feature_manifest" },
  kind: "model-run",
  reads: ["feature_manifest.json"],
  *check({ "feature_manifest.json": { features } }) {
    const seen = new Set<string>();
    for (const [index, { name }] of features.entries()) {
      if (seen.has(name)) yield { pointer: `/features/${index}/name`, found: name };
      seen.add(name);
    }
  },
});
