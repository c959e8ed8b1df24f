import { wrongSelection } from "../../lib/portfolio-selection.ts";
import { defineRule } from "../../rule.ts";

export const selectionIsHonoured = defineRule({
  id: "portfolio-compare.selection-is-honoured",
  severity: "error",
  since: "1.0",
  claim:
    "Every candidate satisfies the selection criteria, and with top_n the candidates are at most so many, best first.",
  why: "A session that was to be kept out takes part in the choice of a mode.",
  remedy: "Select anew. Until then, check the candidates by hand.",
  cites: { source: "recorded", section: "portfolio" },
  kind: "portfolio-compare",
  reads: ["portfolio_compare.json"],
  *check({ "portfolio_compare.json": { comparison, selection_criteria } }) {
    // The other modes have the same candidates: portfolio-compare.modes-share-candidates sees to it.
    const pointer = "/comparison/raw_capital/candidates";
    yield* wrongSelection(comparison.raw_capital.candidates, selection_criteria, pointer);
  },
});
