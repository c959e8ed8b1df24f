import { isRawSequence } from "../../lib/feature-columns.ts";
import { defineRule } from "../../rule.ts";

export const sequenceMembersAreForRawSequences = defineRule({
  id: "trained-model.sequence-members-are-for-raw-sequences",
  severity: "warning",
  since: "1.3",
  claim: "Members about sequences stand only in the metadata of models of raw sequences.",
  why: "Without input_mode a reader takes the model for one of features and ignores the sequence: perhaps only input_mode is missing.",
  remedy: "Write input_mode raw_sequence, or leave out the sequence members.",
  cites: { source: "foxml-integration-contracts", section: "model_meta.json" },
  kind: "trained-model",
  reads: [
    "model_meta.json#/input_mode",
    "model_meta.json#/sequence_length",
    "model_meta.json#/sequence_channels",
    "model_meta.json#/sequence_normalization",
  ],
  when: ({ "model_meta.json": meta }) => !isRawSequence(meta),
  *check({ "model_meta.json": meta }) {
    const members = ["sequence_length", "sequence_channels", "sequence_normalization"] as const;
    const found = members.filter((member) => (meta[member] ?? null) !== null);
    if (found.length > 0) yield { pointer: "/input_mode", expected: "raw_sequence", found: meta.input_mode };
  },
});
