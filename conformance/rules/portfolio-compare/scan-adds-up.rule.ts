import { wrongScan } from "../../lib/portfolio-scan.ts";
import { defineRule } from "../../rule.ts";

export const scanAddsUp = defineRule({
  id: "portfolio-compare.scan-adds-up",
  severity: "error",
  since: "1.0",
  claim: "Every step of the scan leaves what the step before it left less what it dropped.",
  why: "The counts are the only trace of sessions that were left out.",
  remedy: "Count at every step of the scan.",
  cites: { source: "recorded", section: "portfolio" },
  kind: "portfolio-compare",
  reads: ["portfolio_compare.json"],
  check: ({ "portfolio_compare.json": { selection_stats } }) => wrongScan(selection_stats, "/selection_stats"),
});
