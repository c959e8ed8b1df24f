import { Sweep } from "@quantlab/contracts/quantlab/v1";
import { documentSize } from "../artifacts/document-size.ts";
import { contractTable, tableSize, type WrittenTable } from "../artifacts/table-size.ts";
import { outOfSampleCurve } from "../sweep/out-of-sample-curve.ts";
import type { WalkForward } from "../sweep/walk-forward.ts";
import { outOfSampleSeries } from "./out-of-sample-series.ts";
import { resolvedYaml } from "./resolved-yaml.ts";
import { type SweepFacts, sweepMarkdown, sweepMetadata, sweepReport, sweepSummary } from "./sweep-facts.ts";
import { resultRow, sweepTable } from "./sweep-tables.ts";

/** What the documents of a walk-forward are made of. */
export interface WalkForwardFacts extends SweepFacts {
  readonly walk: WalkForward;
}

/** The files of the run directory of a walk-forward. */
export function walkForwardDocuments(facts: WalkForwardFacts): Sweep {
  const { config, walk } = facts;
  const { files } = Sweep;
  const { splits, outOfSample } = walk;
  const rows = splits.flatMap(({ train, test }) => [...train, ...test]);
  const tests = splits.flatMap(({ test }) => test);
  const columns = Object.keys(rows[0] ?? {});
  const summary = sweepSummary(outOfSample[0]);
  const top = outOfSample.slice(0, 10).map(resultRow);
  const counts = {
    n_selected: tests.length,
    n_test_runs: tests.length,
    n_train_runs: rows.length - tests.length,
  };
  const metadata = { ...sweepMetadata(facts, "walkforward", summary), ...counts, top10: top };
  const metrics = {
    ...counts,
    best_result: top[0] ?? null,
    leaderboard_size: top.length,
    mode: "walkforward",
    status: "success",
    summary,
  };
  const summaries = splits.map((split) => split.summary);
  const leaderboard = sweepTable(files["oos_leaderboard.csv"], outOfSample, columns);
  const splitTable = sweepTable(files["split_metrics.csv"], summaries.map(plainRow));
  const series = outOfSampleSeries(walk);
  const yaml = resolvedYaml(config);
  const tables: Readonly<Record<string, WrittenTable>> = {
    "walkforward.csv": sweepTable(files["walkforward.csv"], rows, columns),
    "walkforward_summary.csv": splitTable,
    "split_metrics.csv": splitTable,
    "selected_configs.csv": sweepTable(files["selected_configs.csv"], tests, columns),
    "oos_equity_curve.csv": sweepTable(files["oos_equity_curve.csv"], outOfSampleCurve(walk).map(plainRow)),
    ...(tests.length > 0 && { "oos_leaderboard.csv": leaderboard, "oos_equity_timeseries.csv": series }),
  };
  const listed = leaderboard.rows.slice(0, 10).map(resultRow);
  const sizes = [
    ["config.json", documentSize(files["config.json"], config)],
    ["config_resolved.yaml", Buffer.byteLength(yaml)],
    ["metadata.json", documentSize(files["metadata.json"], metadata)],
    ["metrics.json", documentSize(files["metrics.json"], metrics)],
    ...Object.entries(tables).map(([name, table]) => [name, tableSize(files[name as keyof Sweep], table)] as const),
  ] as const;
  const { head, machine_contract } = sweepReport(facts, "walkforward", summary, listed[0]);
  const report = {
    ...head,
    oos_leaderboard: listed,
    summary: summaries.map((one) => resultRow(plainRow(one))),
    artifacts: [...sizes].sort(byName).map(([file_name, size_bytes]) => ({ file_name, size_bytes })),
    machine_contract,
    kpi_summary: summary,
  };
  const written = Object.entries(tables).map(([name, table]) => [name, contractTable(table)]);
  return {
    ...Object.fromEntries(written),
    "config.json": config,
    "config_resolved.yaml": yaml,
    "metadata.json": metadata,
    "metrics.json": metrics,
    "report.json": report,
    "run_report.md": sweepMarkdown(facts, rows.length, summary),
    // Settings given as integers are bigints, which the writer prints as Python prints them; the contract's types know numbers only.
  } as unknown as Sweep;
}

const plainRow = <Row extends object>(row: Row): Readonly<Record<string, unknown>> =>
  ({ ...row }) as Readonly<Record<string, unknown>>;

const byName = ([one]: readonly [string, number], [other]: readonly [string, number]) =>
  one < other ? -1 : one > other ? 1 : 0;
