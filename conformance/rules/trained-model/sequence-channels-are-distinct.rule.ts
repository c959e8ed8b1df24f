import { defineRule } from "../../rule.ts";

export const sequenceChannelsAreDistinct = defineRule({
  id: "trained-model.sequence-channels-are-distinct",
  severity: "warning",
  since: "1.3",
  claim: "Each channel of a sequence is listed once.",
  why: "A channel that stands twice is read in place of another.",
  remedy: "List the columns of a bar, each once.",
  cites: { source: "foxml-integration-contracts", section: "model_meta.json" },
  kind: "trained-model",
  reads: ["model_meta.json#/sequence_channels"],
  *check({ "model_meta.json": { sequence_channels: channels } }) {
    for (const [index, found] of (channels ?? []).entries())
      if (channels?.indexOf(found) !== index)
        yield { pointer: `/sequence_channels/${index}`, expected: "each channel once", found };
  },
});
