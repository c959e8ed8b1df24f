import { isPause } from "../../../src/reading.ts";
import { notTheGrid } from "../../lib/experiment-rows.ts";
import { defineRule } from "../../rule.ts";

export const experimentsCoverTheGrid = defineRule({
  id: "legacy-run.experiments-cover-the-grid",
  severity: "error",
  since: "1.0",
  claim: "experiments.csv has one row for each combination of the grid in the reports, in order, with their settings.",
  why: "A combination that was not run may be the best one; a row with another fee or period compares what cannot be compared.",
  remedy: "Compare the settings with config_resolved.yaml; run the sweep again.",
  cites: { source: "recorded", section: "legacy" },
  kind: "legacy-run",
  reads: ["meta.json?", "run_report.json?", "report.json?", "experiments.csv"],
  *check({ "meta.json": meta, "run_report.json": old, "report.json": report, "experiments.csv": experiments }) {
    const configs = [old?.config_resolved, report?.config_resolved].filter((config) => config !== undefined);
    const counted = meta && "n_runs" in meta ? meta.n_runs : undefined;
    for (const finding of notTheGrid(configs, experiments, counted))
      yield !isPause(finding) && finding.file === "config.json"
        ? { ...finding, file: old ? "run_report.json" : "report.json", pointer: `/config_resolved${finding.pointer}` }
        : finding;
  },
});
