import { defineRule } from "../../rule.ts";

export const reportHasTheSectionsOfItsMode = defineRule({
  id: "sweep.report-has-the-sections-of-its-mode",
  severity: "error",
  since: "1.0",
  claim:
    "The report of a grid has results; that of a walk-forward has oos_leaderboard, kpi_summary and a summary by split, and no results.",
  why: "Readers choose the section by the mode. In a wrong one, fitted figures pass for out-of-sample figures.",
  remedy: "Write the sections of the mode; a walk-forward in which nothing was selected has an empty oos_leaderboard.",
  cites: { source: "recorded", section: "sweep" },
  kind: "sweep",
  reads: [
    "report.json#/machine_contract/mode",
    "report.json#/results",
    "report.json#/oos_leaderboard",
    "report.json#/kpi_summary",
    "report.json#/summary",
  ],
  *check({ "report.json": report }) {
    const grid = report.machine_contract.mode === "grid";
    const sections = grid ? (["results"] as const) : (["oos_leaderboard", "kpi_summary"] as const);
    for (const section of sections)
      if (report[section] === undefined)
        yield { pointer: `/${section}`, expected: `${section}, for the mode is ${report.machine_contract.mode}` };
    for (const section of grid ? (["oos_leaderboard", "kpi_summary"] as const) : (["results"] as const))
      if (report[section] !== undefined)
        yield { pointer: `/${section}`, expected: `no ${section}, for the mode is ${report.machine_contract.mode}` };
    if (Array.isArray(report.summary) === grid)
      yield {
        pointer: "/summary",
        expected: grid ? "figures" : "a list of splits",
        found: grid ? "a list" : "figures",
      };
  },
});
