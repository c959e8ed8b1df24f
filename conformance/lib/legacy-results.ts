import type { ResultSources } from "./sweep-results.ts";

interface LegacyReportResults {
  readonly results?: readonly unknown[] | undefined;
  readonly oos_leaderboard?: readonly unknown[] | undefined;
  readonly machine_contract?: object | undefined;
}

/** What an older directory holds of its results. */
export interface LegacyContent {
  readonly "meta.json": object | undefined;
  readonly "run_report.json": LegacyReportResults | undefined;
  readonly "report.json": LegacyReportResults | undefined;
  readonly "leaderboard.csv": Iterable<object> | undefined;
  readonly "oos_leaderboard.csv": Iterable<object> | undefined;
  readonly "best_config.json": object | undefined;
}

/** Where an older run or sweep writes its results; a report that was made again beside the older one repeats them. */
export function legacyResults(content: LegacyContent): ResultSources {
  const { "leaderboard.csv": grid, "oos_leaderboard.csv": walkForward, "best_config.json": best } = content;
  const top10 = (content["meta.json"] as { readonly top10?: readonly unknown[] } | undefined)?.top10;
  const contract = (content["report.json"]?.machine_contract as { readonly best_result?: unknown } | undefined)
    ?.best_result;
  const list = (file: "run_report.json" | "report.json") => {
    const report = content[file];
    const pointer = report?.oos_leaderboard ? "/oos_leaderboard" : "/results";
    const rows = report?.oos_leaderboard ?? report?.results;
    // A report that was made again without metrics.json has no results: its machine contract is said to be empty.
    return { file, pointer, rows: rows?.length === 0 ? undefined : rows };
  };
  return {
    table: walkForward
      ? { file: "oos_leaderboard.csv", rows: walkForward }
      : grid && { file: "leaderboard.csv", rows: grid },
    lists: [
      list("run_report.json"),
      list("report.json"),
      { file: "meta.json", pointer: "/top10", rows: top10, nullable: true },
    ],
    best: [
      ...(contract ? [{ file: "report.json", pointer: "/machine_contract/best_result", row: contract }] : []),
      ...(best ? [{ file: "best_config.json", pointer: "", row: best }] : []),
    ],
  };
}
