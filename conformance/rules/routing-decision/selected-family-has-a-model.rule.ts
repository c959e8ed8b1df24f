import { defineRule } from "../../rule.ts";

export const selectedFamilyHasAModel = defineRule({
  id: "routing-decision.selected-family-has-a-model",
  severity: "warning",
  since: "1.0",
  claim: "The selected family has a folder beside the decision.",
  why: "The live engine asks for it by name and finds nothing.",
  remedy: "Select a family that was trained, in the spelling of its folder.",
  cites: { source: "recorded", section: "foxml routing" },
  kind: "routing-decision",
  reads: ["routing_decision.json#/selected_family", "."],
  *check({ "routing_decision.json": decisions, ".": folder }) {
    const { selected_family: family } = decisions;
    if (typeof family !== "string") return;
    const found = folder.entries("").flatMap(({ name }) => (name.startsWith("family=") ? name.slice(7) : []));
    if (found.length > 0 && !found.includes(family))
      yield { pointer: "/selected_family", expected: found.join(" or "), found: family };
  },
});
