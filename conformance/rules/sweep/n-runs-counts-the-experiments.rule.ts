import { departures } from "../../lib/identity.ts";
import { rowCount } from "../../lib/row-count.ts";
import { defineRule } from "../../rule.ts";

export const nRunsCountsTheExperiments = defineRule({
  id: "sweep.n-runs-counts-the-experiments",
  severity: "error",
  since: "1.0",
  claim: "n_runs of metadata and metrics is the number of rows in the tables of a grid.",
  why: "The number tells how many tries the best result was picked from, and how far to trust it.",
  remedy: "Count the rows of experiments.csv.",
  cites: { source: "recorded", section: "sweep" },
  kind: "sweep",
  reads: [
    "metadata.json#/mode",
    "metadata.json#/n_runs",
    "metrics.json#/mode",
    "metrics.json#/n_runs",
    "experiments.csv?",
    "leaderboard.csv?",
  ],
  *check({
    "metadata.json": metadata,
    "metrics.json": metrics,
    "experiments.csv": experiments,
    "leaderboard.csv": leaderboard,
  }) {
    const counted = (yield* rowCount(experiments)) ?? (yield* rowCount(leaderboard));
    if (metadata.mode !== "grid" || metrics.mode !== "grid" || counted === undefined) return;
    const places = [
      { file: "metadata.json", pointer: "/n_runs", value: metadata.n_runs },
      { file: "metrics.json", pointer: "/n_runs", value: metrics.n_runs },
    ].filter(({ value }) => value !== counted);
    // Where the two tables differ in length, that is said of them; n_runs is wrong when it is neither.
    const ranked = places.length > 0 ? yield* rowCount(leaderboard) : undefined;
    yield* departures(
      counted,
      places.filter(({ value }) => value !== ranked),
    );
  },
});
