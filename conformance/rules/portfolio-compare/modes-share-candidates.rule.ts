import { modeDepartures } from "../../lib/portfolio-comparison.ts";
import { defineRule } from "../../rule.ts";

export const modesShareCandidates = defineRule({
  id: "portfolio-compare.modes-share-candidates",
  severity: "error",
  since: "1.0",
  claim:
    "All modes have the same candidates, in the same order, with the same figures; weight and contribution alone differ.",
  why: "A mode that wins with other sessions wins nothing.",
  remedy: "Aggregate all modes from one selection.",
  cites: { source: "recorded", section: "portfolio" },
  kind: "portfolio-compare",
  reads: ["portfolio_compare.json"],
  check: ({ "portfolio_compare.json": { comparison } }) => modeDepartures(comparison, "portfolio_compare.json"),
});
