import { barsOutside } from "../../lib/bars-in-period.ts";
import { defineRule } from "../../rule.ts";

export const barsLieInThePeriod = defineRule({
  id: "paper-session.bars-lie-in-the-period",
  severity: "warning",
  since: "1.1",
  claim: "The bars that a session rests on are at least one and lie in its period.",
  why: "A fingerprint of other bars explains another result, and bars from outside the period let the result know what it could not have known.",
  remedy: "Take the fingerprint of the bars that were really used, and ask for no others than those of the period.",
  cites: { source: "quantlab-contracts", section: "Data fingerprint" },
  kind: "paper-session",
  reads: ["session_metadata.json#/data", "config.json#/start", "config.json#/end"],
  *check({ "session_metadata.json": { data }, "config.json": period }) {
    for (const { member, ...fault } of barsOutside(data, period))
      yield { file: "session_metadata.json", pointer: `/data/${member}`, ...fault };
  },
});
