import { listing } from "../../lib/listing.ts";
import { majority } from "../../lib/majority.ts";
import { defineRule } from "../../rule.ts";

const tables: Readonly<Record<string, readonly string[]>> = {
  grid: ["experiments.csv", "leaderboard.csv", "best_config.json", "config_resolved.yaml"],
  walkforward: [
    "walkforward.csv",
    "walkforward_summary.csv",
    "split_metrics.csv",
    "selected_configs.csv",
    "oos_equity_curve.csv",
    "config_resolved.yaml",
  ],
};
const tested = ["oos_leaderboard.csv", "oos_equity_timeseries.csv"];

export const tablesOfTheModeExist = defineRule({
  id: "legacy-run.tables-of-the-mode-exist",
  severity: "warning",
  since: "1.0",
  claim: "An older sweep has the tables of its mode and its resolved configuration.",
  why: "The best ten are in the documents, the rest of the search only in the tables. Without them nobody sees how lucky the best was.",
  remedy: "Copy the directory again from where it was made.",
  cites: { source: "recorded", section: "legacy" },
  kind: "legacy-run",
  reads: [".", "meta.json?", "run_report.json?", "report.json?"],
  *check({ ".": directory, "meta.json": meta, "run_report.json": old, "report.json": report }) {
    const modes = [meta?.mode, old?.header.mode, report?.header.mode].filter((one) => one !== undefined);
    const mode = majority(modes) ?? "";
    const listed = [old, report].flatMap((one) => listing("", one?.artifacts ?? []).map(({ name }) => name));
    const hasTests = mode === "walkforward" && meta !== undefined && "top10" in meta && meta.top10.length > 0;
    for (const name of [...(tables[mode] ?? []), ...(hasTests ? tested : [])]) {
      // A file that a report lists is missed by the rule about listed files.
      if (directory.size(name) !== undefined || listed.includes(name)) continue;
      yield { file: "", pointer: "", expected: name, message: `${name} of a ${mode} sweep is missing` };
    }
  },
});
