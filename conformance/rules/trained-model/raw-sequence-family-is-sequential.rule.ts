import { isRawSequence } from "../../lib/feature-columns.ts";
import { modelFamily } from "../../lib/model-families.ts";
import { defineRule } from "../../rule.ts";

export const rawSequenceFamilyIsSequential = defineRule({
  id: "trained-model.raw-sequence-family-is-sequential",
  severity: "warning",
  since: "1.3",
  claim: "A model of raw sequences belongs to a family that reads sequences.",
  why: "The recorded inference loads the model and then refuses every prediction.",
  remedy: "Train a sequential family, or train this one on features.",
  cites: { source: "recorded", section: "foxml models" },
  kind: "trained-model",
  reads: ["model_meta.json#/input_mode", "model_meta.json#/family", "model_meta.json#/cross_sectional_ranking"],
  // Ranking models are read by a predictor of their own.
  when: ({ "model_meta.json": meta }) => isRawSequence(meta) && meta.cross_sectional_ranking?.enabled !== true,
  *check({ "model_meta.json": { family: found } }) {
    if (modelFamily(found)?.isSequential === false)
      yield { pointer: "/family", expected: "a sequential family", found };
  },
});
