import { defineRule } from "../../rule.ts";

export const viewIsStated = defineRule({
  id: "trained-model.view-is-stated",
  severity: "info",
  since: "1.0",
  claim: "The metadata state the view.",
  why: "Outside its folder nobody can tell whether the model is for all symbols or for one; the recorded ranking writer leaves it out.",
  remedy: "Write route and view.",
  cites: { source: "foxml-integration-contracts", section: "model_meta.json" },
  kind: "trained-model",
  reads: ["model_meta.json#/view"],
  *check({ "model_meta.json": { view } }) {
    if (view === undefined) yield { pointer: "/view", expected: ["CROSS_SECTIONAL", "SYMBOL_SPECIFIC"] };
  },
});
