import { defineRule } from "../../rule.ts";

export const periodHadEnded = defineRule({
  id: "sweep.period-had-ended",
  severity: "info",
  since: "1.0",
  claim: "The period of a sweep had ended when it was recorded.",
  why: "Bars that were still to come are missing from the figures: the same sweep ranks otherwise later.",
  remedy: "Set end to a day that has passed when results are to be reproduced.",
  cites: { source: "recorded", section: "sweep" },
  kind: "sweep",
  reads: ["config.json#/end", "metadata.json#/created_at"],
  *check({ "config.json": { end: found }, "metadata.json": { created_at } }) {
    const today = created_at.slice(0, 10);
    if (found > today) yield { file: "config.json", pointer: "/end", expected: `at most ${today}`, found };
  },
});
