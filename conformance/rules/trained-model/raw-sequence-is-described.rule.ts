import { isRawSequence } from "../../lib/feature-columns.ts";
import { defineRule } from "../../rule.ts";

export const rawSequenceIsDescribed = defineRule({
  id: "trained-model.raw-sequence-is-described",
  severity: "error",
  since: "1.3",
  claim: "A model of raw sequences states length, channels and normalisation of its sequences.",
  why: "Inference would fill in what it guesses, and feed the model sequences it was not trained on.",
  remedy: "Write sequence_length above 0, the channels and the normalisation of the training.",
  cites: { source: "foxml-integration-contracts", section: "model_meta.json" },
  kind: "trained-model",
  reads: [
    "model_meta.json#/input_mode",
    "model_meta.json#/sequence_length",
    "model_meta.json#/sequence_channels",
    "model_meta.json#/sequence_normalization",
  ],
  when: ({ "model_meta.json": meta }) => isRawSequence(meta),
  *check({ "model_meta.json": meta }) {
    const { sequence_length: length, sequence_channels: channels, sequence_normalization: normalization } = meta;
    if (typeof length !== "number" || length <= 0)
      yield { pointer: "/sequence_length", expected: "a number of bars above 0", found: length };
    if (!channels?.length) yield { pointer: "/sequence_channels", expected: "the columns of a bar", found: channels };
    if (!normalization)
      yield {
        pointer: "/sequence_normalization",
        expected: ["returns", "log_returns", "minmax"],
        found: normalization,
      };
  },
});
