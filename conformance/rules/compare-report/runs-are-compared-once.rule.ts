import { defineRule } from "../../rule.ts";

export const runsAreComparedOnce = defineRule({
  id: "compare-report.runs-are-compared-once",
  severity: "warning",
  since: "1.0",
  claim: "No run is compared with itself.",
  why: "Two rows of one run look like two results that confirm each other.",
  remedy: "Name every directory once.",
  cites: { source: "recorded", section: "runs index" },
  kind: "compare-report",
  reads: ["compare_report.json#/runs/*/path"],
  *check({ "compare_report.json": { runs } }) {
    const seen = new Set<string>();
    for (const [index, { path: found }] of runs.entries()) {
      if (seen.has(found)) yield { pointer: `/runs/${index}/path`, expected: "a run of its own", found };
      seen.add(found);
    }
  },
});
