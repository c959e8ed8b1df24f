import { notTheGrid } from "../../lib/experiment-rows.ts";
import { defineRule } from "../../rule.ts";

export const experimentsCoverTheGrid = defineRule({
  id: "sweep.experiments-cover-the-grid",
  severity: "error",
  since: "1.0",
  claim: "experiments.csv has one row for each combination of the grid, in order, with the settings of config.json.",
  why: "A combination that was not run may be the best one; a row with another fee or period compares what cannot be compared.",
  remedy: "Run the sweep again with the configuration that is meant.",
  cites: { source: "recorded", section: "sweep" },
  kind: "sweep",
  reads: [
    "config.json",
    "metrics.json#/mode",
    "metrics.json#/n_runs",
    "report.json#/config_resolved",
    "experiments.csv",
  ],
  when: ({ "metrics.json": { mode } }) => mode === "grid",
  *check({ "config.json": config, "metrics.json": metrics, "report.json": report, "experiments.csv": experiments }) {
    const counted = metrics.mode === "grid" ? metrics.n_runs : undefined;
    yield* notTheGrid([config, report.config_resolved], experiments, counted);
  },
});
