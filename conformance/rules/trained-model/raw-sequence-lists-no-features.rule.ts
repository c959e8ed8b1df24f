import { isRawSequence } from "../../lib/feature-columns.ts";
import { defineRule } from "../../rule.ts";

export const rawSequenceListsNoFeatures = defineRule({
  id: "trained-model.raw-sequence-lists-no-features",
  severity: "info",
  since: "1.3",
  claim: "A model of raw sequences lists no features.",
  why: "The recorded writer lists the sorted channels there, in another order than the model reads them; inference ignores the list.",
  remedy: "Take the channels from sequence_channels.",
  cites: { source: "foxml-integration-contracts", section: "model_meta.json" },
  kind: "trained-model",
  reads: ["model_meta.json#/input_mode", "model_meta.json#/feature_list"],
  *check({ "model_meta.json": { input_mode, feature_list: found = [] } }) {
    if (isRawSequence({ input_mode }) && found.length > 0) yield { pointer: "/feature_list", expected: [], found };
  },
});
