import { rowCount } from "../../lib/row-count.ts";
import { listedResults, resultParts, sweepResults } from "../../lib/sweep-results.ts";
import { defineRule } from "../../rule.ts";

export const leaderboardSizeCountsTheListed = defineRule({
  id: "sweep.leaderboard-size-counts-the-listed",
  severity: "error",
  since: "1.0",
  claim: "leaderboard_size is the number of results that the report lists, or that the leaderboard has.",
  why: "A reader that trusts the number reads beyond the list or misses results.",
  remedy: "Count the results.",
  cites: { source: "run-artifact-contract", section: "metrics.json" },
  kind: "sweep",
  reads: [...resultParts, "metrics.json#/leaderboard_size"],
  *check(content) {
    const sources = sweepResults(content);
    const listed = listedResults(sources);
    const { leaderboard_size: found } = content["metrics.json"];
    if (found === listed) return;
    if (found !== (yield* rowCount(sources.table?.rows)))
      yield { file: "metrics.json", pointer: "/leaderboard_size", expected: listed, found };
  },
});
