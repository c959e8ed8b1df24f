import { defineRule } from "../../rule.ts";

const lengths: readonly string[] = ["bars", "window", "period", "length", "lookback", "span"];

export const lookbackCoversTheFeatures = defineRule({
  id: "model-run.lookback-covers-the-features",
  severity: "warning",
  since: "1.0",
  claim: "No feature looks back further than the manifest says.",
  why: "max_bars decides how much history is loaded. A longer feature starts with values made from nothing.",
  remedy: "Raise lookback.max_bars to the longest feature.",
  cites: { source: "learned-model-artifact-contract", section: "feature_manifest" },
  kind: "model-run",
  reads: ["feature_manifest.json"],
  *check({ "feature_manifest.json": { features, lookback } }) {
    for (const [index, { parameters }] of features.entries()) {
      for (const [name, bars] of Object.entries(parameters)) {
        if (!lengths.includes(name) || typeof bars !== "number" || bars <= lookback.max_bars) continue;
        yield {
          pointer: `/features/${index}/parameters/${name}`,
          expected: `at most ${lookback.max_bars}`,
          found: bars,
        };
      }
    }
  },
});
