import { rowDepartures } from "../../lib/ranked-table.ts";
import { defineRule } from "../../rule.ts";

export const leaderboardRanksEveryExperiment = defineRule({
  id: "sweep.leaderboard-ranks-every-experiment",
  severity: "error",
  since: "1.0",
  claim: "leaderboard.csv has the rows of experiments.csv, each as often, in another order.",
  why: "A row that was left out may be the best; a row that no experiment produced is made up.",
  remedy: "Sort experiments.csv into leaderboard.csv again.",
  cites: { source: "recorded", section: "sweep" },
  kind: "sweep",
  reads: ["experiments.csv", "leaderboard.csv"],
  *check({ "experiments.csv": experiments, "leaderboard.csv": leaderboard }) {
    yield* rowDepartures(
      { file: "experiments.csv", columns: experiments.columns, rows: experiments },
      { file: "leaderboard.csv", columns: leaderboard.columns, rows: leaderboard },
    );
  },
});
