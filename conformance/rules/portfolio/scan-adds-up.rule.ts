import { wrongScan } from "../../lib/portfolio-scan.ts";
import { defineRule } from "../../rule.ts";

export const scanAddsUp = defineRule({
  id: "portfolio.scan-adds-up",
  severity: "error",
  since: "1.0",
  claim: "Every step of the scan leaves what the step before it left less what it dropped.",
  why: "The counts are the only trace of sessions that were left out. If they do not add up, sessions vanished without a reason.",
  remedy: "Count at every step of the scan.",
  cites: { source: "recorded", section: "portfolio" },
  kind: "portfolio",
  reads: ["report.json#/scanning_stats"],
  check: ({ "report.json": { scanning_stats } }) => wrongScan(scanning_stats, "/scanning_stats"),
});
