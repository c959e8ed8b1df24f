import { isRawSequence } from "../../lib/feature-columns.ts";
import { defineRule } from "../../rule.ts";

export const rankingReadsRawSequences = defineRule({
  id: "trained-model.ranking-reads-raw-sequences",
  severity: "info",
  since: "1.4",
  claim: "A ranking model reads raw sequences.",
  why: "The contract calls this typical; the ranking predictor has no other recorded input.",
  remedy: "See that the predictor can be given features.",
  cites: { source: "foxml-integration-contracts", section: "model_meta.json" },
  kind: "trained-model",
  reads: ["model_meta.json#/input_mode", "model_meta.json#/cross_sectional_ranking/enabled"],
  *check({ "model_meta.json": { input_mode, cross_sectional_ranking: ranking } }) {
    if (ranking?.enabled === true && !isRawSequence({ input_mode }))
      yield { pointer: "/input_mode", expected: "raw_sequence", found: input_mode };
  },
});
