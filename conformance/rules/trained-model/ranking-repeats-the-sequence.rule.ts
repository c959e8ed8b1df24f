import { defineRule } from "../../rule.ts";

export const rankingRepeatsTheSequence = defineRule({
  id: "trained-model.ranking-repeats-the-sequence",
  severity: "error",
  since: "1.4",
  claim: "Length and normalisation of the sequences are the same in cross_sectional_ranking and outside it.",
  why: "Two readers would prepare different input for one model.",
  remedy: "Write both places from one setting.",
  cites: { source: "foxml-integration-contracts", section: "model_meta.json" },
  kind: "trained-model",
  reads: [
    "model_meta.json#/sequence_length",
    "model_meta.json#/sequence_normalization",
    "model_meta.json#/cross_sectional_ranking/sequence_length",
    "model_meta.json#/cross_sectional_ranking/normalization",
  ],
  *check({ "model_meta.json": { sequence_length, sequence_normalization, cross_sectional_ranking: ranking } }) {
    const pairs = [
      ["sequence_length", sequence_length, ranking?.sequence_length],
      ["normalization", sequence_normalization, ranking?.normalization],
    ] as const;
    for (const [member, expected, found] of pairs) {
      if ((expected ?? null) === null || (found ?? null) === null || expected === found) continue;
      yield { pointer: `/cross_sectional_ranking/${member}`, expected, found };
    }
  },
});
