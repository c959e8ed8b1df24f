import { listing } from "../../lib/listing.ts";
import { defineRule } from "../../rule.ts";

const grid = ["experiments.csv", "leaderboard.csv", "best_config.json", "config_resolved.yaml"];
const walkForward = [
  "walkforward.csv",
  "walkforward_summary.csv",
  "split_metrics.csv",
  "selected_configs.csv",
  "oos_equity_curve.csv",
  "config_resolved.yaml",
];

export const tablesOfTheModeExist = defineRule({
  id: "sweep.tables-of-the-mode-exist",
  severity: "warning",
  since: "1.0",
  claim: "A sweep has the tables of its mode and its resolved configuration.",
  why: "Forward evaluation picks its candidate from them, and only they hold what did not make the first ten.",
  remedy: "Copy the directory whole, or run the sweep again.",
  cites: { source: "recorded", section: "sweep" },
  kind: "sweep",
  reads: [".", "metadata.json#/mode", "metadata.json#/n_test_runs", "report.json#/artifacts"],
  *check({ ".": directory, "metadata.json": metadata, "report.json": { artifacts } }) {
    const listed = listing("report.json", artifacts).map(({ name }) => name);
    const { mode } = metadata;
    const tested = metadata.mode === "walkforward" && metadata.n_test_runs > 0 ? ["oos_equity_timeseries.csv"] : [];
    for (const name of mode === "grid" ? grid : [...walkForward, ...tested]) {
      // A file that the report lists is missed by the rule about listed files.
      if (directory.size(name) !== undefined || listed.includes(name)) continue;
      yield { file: "", pointer: "", expected: name, message: `${name} of a ${mode} sweep is missing` };
    }
  },
});
