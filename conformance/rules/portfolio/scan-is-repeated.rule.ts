import { departures } from "../../lib/identity.ts";
import { defineRule } from "../../rule.ts";

export const scanIsRepeated = defineRule({
  id: "portfolio.scan-is-repeated",
  severity: "error",
  since: "1.0",
  claim: "The report repeats every count of scanning_stats at its top level.",
  why: "Older readers take the counts from the top level, newer ones from scanning_stats.",
  remedy: "Write both from the same scan.",
  cites: { source: "recorded", section: "portfolio" },
  kind: "portfolio",
  reads: ["report.json"],
  *check({ "report.json": report }) {
    for (const name of Object.keys(report.scanning_stats) as (keyof typeof report.scanning_stats)[])
      yield* departures(report.scanning_stats[name], [
        { file: "report.json", pointer: `/${name}`, value: report[name] },
      ]);
  },
});
