import { coreFigures } from "../../lib/core-figures.ts";
import { legacyResults } from "../../lib/legacy-results.ts";
import { filledSummaries } from "../../lib/legacy-summaries.ts";
import { majority } from "../../lib/majority.ts";
import { bestSummary, listedResults } from "../../lib/sweep-results.ts";
import { defineRule } from "../../rule.ts";

const results = ["leaderboard.csv?", "oos_leaderboard.csv?", "best_config.json?"] as const;

export const summariesAreThoseOfTheResult = defineRule({
  id: "legacy-run.summaries-are-those-of-the-result",
  severity: "error",
  since: "1.0",
  claim: "Every summary of an older run that has figures has those of its first result.",
  why: "People and machines rank the run by its summaries and take the settings of its first result.",
  remedy: "Trust the first result; make the report again.",
  cites: { source: "run-artifact-contract", section: "Legacy Compatibility" },
  kind: "legacy-run",
  reads: ["meta.json?", "run_report.json?", "report.json?", ...results],
  *check(content) {
    const { "meta.json": meta, "run_report.json": old, "report.json": report } = content;
    const filled = filledSummaries({ "meta.json": meta, "run_report.json": old, "report.json": report });
    const sources = legacyResults(content);
    const first = listedResults(sources) > 0 ? bestSummary(sources) : {};
    for (const name of coreFigures) {
      // A plain run's result has no share of winning round trips.
      const expected = first[name] ?? majority(filled.map(({ figures }) => figures[name]));
      for (const { file, pointer, figures } of filled)
        if (figures[name] !== expected) yield { file, pointer: `${pointer}/${name}`, expected, found: figures[name] };
    }
  },
});
