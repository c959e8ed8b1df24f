import { Sweep } from "@quantlab/contracts/quantlab/v1";
import { documentSize } from "../artifacts/document-size.ts";
import { contractTable, tableSize } from "../artifacts/table-size.ts";
import { type GridRows, gridRows } from "../sweep/grid-rows.ts";
import { resolvedYaml } from "./resolved-yaml.ts";
import { type SweepFacts, sweepMarkdown, sweepMetadata, sweepReport, sweepSummary } from "./sweep-facts.ts";
import { cellGrid, resultRow } from "./sweep-tables.ts";

/** What the documents of a grid are made of. */
export interface GridFacts extends SweepFacts {
  readonly grid: GridRows;
}

/** The files of the run directory of a grid. */
export function gridDocuments(facts: GridFacts): Sweep {
  const { config, grid } = facts;
  const { files } = Sweep;
  const [best] = grid.ranked(1);
  const summary = sweepSummary(best);
  const top = Array.from(grid.ranked(10), resultRow);
  const metadata = { ...sweepMetadata(facts, "grid", summary), n_runs: grid.size, top10: top };
  const metrics = {
    best_result: top[0],
    leaderboard_size: top.length,
    mode: "grid",
    n_runs: grid.size,
    status: "success",
    summary,
  };
  const table = gridRows(cellGrid(files["experiments.csv"], config), grid);
  const columns = Object.keys(best ?? {});
  const experiments = { columns, rows: { [Symbol.iterator]: () => table.rows()[Symbol.iterator]() } };
  const leaderboard = { columns, rows: { [Symbol.iterator]: () => table.ranked()[Symbol.iterator]() } };
  // The same rows in another order.
  const tableBytes = tableSize(files["experiments.csv"], experiments);
  const yaml = resolvedYaml(config);
  const bestConfig = top[0] as unknown as NonNullable<Sweep["best_config.json"]>;
  const listed = Array.from(table.ranked(10), resultRow);
  const { head, machine_contract } = sweepReport(facts, "grid", summary, listed[0]);
  const report = {
    ...head,
    results: listed,
    artifacts: [
      { file_name: "best_config.json", size_bytes: documentSize(files["best_config.json"], bestConfig) },
      { file_name: "config.json", size_bytes: documentSize(files["config.json"], config) },
      { file_name: "config_resolved.yaml", size_bytes: Buffer.byteLength(yaml) },
      { file_name: "experiments.csv", size_bytes: tableBytes },
      { file_name: "leaderboard.csv", size_bytes: tableBytes },
      { file_name: "metadata.json", size_bytes: documentSize(files["metadata.json"], metadata) },
      { file_name: "metrics.json", size_bytes: documentSize(files["metrics.json"], metrics) },
    ],
    machine_contract,
    summary,
  };
  return {
    // Settings given as integers are bigints, which the writer prints as Python prints them; the contract's types know numbers only.
    "config.json": config as unknown as Sweep["config.json"],
    "config_resolved.yaml": yaml,
    "experiments.csv": contractTable(experiments),
    "leaderboard.csv": contractTable(leaderboard),
    "metadata.json": metadata as unknown as Sweep["metadata.json"],
    "metrics.json": metrics as unknown as Sweep["metrics.json"],
    "report.json": report as unknown as Sweep["report.json"],
    "best_config.json": bestConfig,
    "run_report.md": sweepMarkdown(facts, grid.size, summary),
  };
}
