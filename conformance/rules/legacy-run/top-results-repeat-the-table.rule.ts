import { reading } from "../../../src/reading.ts";
import { nestedDepartures } from "../../lib/nested-settings.ts";
import { pythonLiterals } from "../../lib/python-literal.ts";
import { defineRule } from "../../rule.ts";

export const topResultsRepeatTheTable = defineRule({
  id: "legacy-run.top-results-repeat-the-table",
  severity: "error",
  since: "1.0",
  claim:
    "Where no report is left, splits, selection and other lists and maps in top10 are those of the rows of the leaderboard.",
  why: "A result is taken further with what travels along with it. Other windows or another selection did not produce it.",
  remedy: "Take them from config_resolved.yaml.",
  cites: { source: "recorded", section: "legacy" },
  kind: "legacy-run",
  reads: ["meta.json", "oos_leaderboard.csv", "."],
  // With a report, results-carry-the-configuration compares them with its configuration.
  when: ({ ".": directory }) =>
    directory.size("run_report.json") === undefined && directory.size("report.json") === undefined,
  *check({ "meta.json": meta, "oos_leaderboard.csv": leaderboard }) {
    const top10 = "top10" in meta ? meta.top10 : [];
    const rows = reading(leaderboard);
    while (yield* rows.next()) {
      const { index: rank, item: row } = rows;
      if (rank >= top10.length) return;
      for (const finding of nestedDepartures(pythonLiterals(row), top10[rank], `/top10/${rank}`))
        yield { file: "meta.json", ...finding };
    }
  },
});
