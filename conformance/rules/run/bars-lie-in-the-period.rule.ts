import { barsOutside } from "../../lib/bars-in-period.ts";
import { defineRule } from "../../rule.ts";

export const barsLieInThePeriod = defineRule({
  id: "run.bars-lie-in-the-period",
  severity: "warning",
  since: "1.1",
  claim: "The bars that a run rests on are at least one and lie in its period.",
  why: "A fingerprint of other bars explains another result, and bars from outside the period let the result know what it could not have known.",
  remedy: "Take the fingerprint of the bars that were really used, and ask for no others than those of the period.",
  cites: { source: "quantlab-contracts", section: "Data fingerprint" },
  kind: "run",
  reads: ["metadata.json#/data", "config.json#/start", "config.json#/end"],
  *check({ "metadata.json": { data }, "config.json": period }) {
    for (const { member, ...fault } of barsOutside(data, period))
      yield { file: "metadata.json", pointer: `/data/${member}`, ...fault };
  },
});
