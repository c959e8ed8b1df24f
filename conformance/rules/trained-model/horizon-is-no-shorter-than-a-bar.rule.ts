import { defineRule } from "../../rule.ts";

export const horizonIsNoShorterThanABar = defineRule({
  id: "trained-model.horizon-is-no-shorter-than-a-bar",
  severity: "warning",
  since: "1.1",
  claim: "The horizon in the name of the target is no shorter than a bar of the training data.",
  why: "A return over five minutes cannot be seen in daily bars: interval or target are wrong.",
  remedy: "Correct interval_minutes, or train on bars that are short enough.",
  cites: { source: "foxml-integration-contracts", section: "model_meta.json" },
  kind: "trained-model",
  reads: ["model_meta.json#/interval_minutes", "model_meta.json#/target"],
  *check({ "model_meta.json": { interval_minutes: found, target } }) {
    const horizon = /_(\d+)([mh])$/.exec(target);
    const minutes = Number(horizon?.[1]) * (horizon?.[2] === "h" ? 60 : 1);
    if (found > minutes) yield { pointer: "/interval_minutes", expected: `at most ${minutes}`, found };
  },
});
