import { Sweep } from "@quantlab/contracts/quantlab/v1";
import { documentSize } from "../artifacts/document-size.ts";
import { contractTable, tableSize } from "../artifacts/table-size.ts";
import type { SweepRow } from "../sweep/run-sweep.ts";
import { resolvedYaml } from "./resolved-yaml.ts";
import {
  type SweepFacts,
  sweepHeader,
  sweepMachineContract,
  sweepMarkdown,
  sweepMetadata,
  sweepSummary,
} from "./sweep-facts.ts";
import { resultRow, sweepTable } from "./sweep-tables.ts";

/** What the documents of a grid are made of. */
export interface GridFacts extends SweepFacts {
  /** In the order of the grid. */
  readonly rows: readonly SweepRow[];
  /** Best first. */
  readonly ranked: readonly SweepRow[];
}

/** The files of the run directory of a grid. */
export function gridDocuments(facts: GridFacts): Sweep {
  const { config, rows, ranked } = facts;
  const { files } = Sweep;
  const summary = sweepSummary(ranked[0]);
  const top = ranked.slice(0, 10).map(resultRow);
  const metadata = { ...sweepMetadata(facts, "grid", summary), n_runs: rows.length, top10: top };
  const metrics = {
    best_result: top[0],
    leaderboard_size: top.length,
    mode: "grid",
    n_runs: rows.length,
    status: "success",
    summary,
  };
  const experiments = sweepTable(files["experiments.csv"], rows);
  const leaderboard = sweepTable(files["leaderboard.csv"], ranked);
  const yaml = resolvedYaml(config);
  const bestConfig = top[0] as unknown as NonNullable<Sweep["best_config.json"]>;
  const listed = leaderboard.rows.slice(0, 10).map(resultRow);
  const report = {
    schema_version: "1.0",
    artifact_type: "quantlab_run_report",
    status: "success",
    header: sweepHeader(facts, "grid"),
    reproduce: { command: facts.reproduce },
    config_resolved: config,
    results: listed,
    artifacts: [
      { file_name: "best_config.json", size_bytes: documentSize(files["best_config.json"], bestConfig) },
      { file_name: "config.json", size_bytes: documentSize(files["config.json"], config) },
      { file_name: "config_resolved.yaml", size_bytes: Buffer.byteLength(yaml) },
      { file_name: "experiments.csv", size_bytes: tableSize(files["experiments.csv"], experiments) },
      { file_name: "leaderboard.csv", size_bytes: tableSize(files["leaderboard.csv"], leaderboard) },
      { file_name: "metadata.json", size_bytes: documentSize(files["metadata.json"], metadata) },
      { file_name: "metrics.json", size_bytes: documentSize(files["metrics.json"], metrics) },
    ],
    machine_contract: sweepMachineContract(facts, "grid", summary, listed[0]),
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
    "run_report.md": sweepMarkdown(facts, rows.length, summary),
  };
}
