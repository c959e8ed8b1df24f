import { wrongSelection } from "../../lib/portfolio-selection.ts";
import { defineRule } from "../../rule.ts";

export const selectionIsHonoured = defineRule({
  id: "portfolio.selection-is-honoured",
  severity: "error",
  since: "1.0",
  claim: "Every candidate satisfies the selection, and with top_n the candidates are at most so many, best first.",
  why: "A session that was to be kept out gets money.",
  remedy: "Select anew. Until then, check the candidates by hand.",
  cites: { source: "recorded", section: "portfolio" },
  kind: "portfolio",
  reads: ["report.json#/candidates", "report.json#/selection"],
  check: ({ "report.json": { candidates, selection } }) => wrongSelection(candidates, selection, "/candidates"),
});
