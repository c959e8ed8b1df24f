import { Run } from "@quantlab/contracts/quantlab/v1";
import type { BarsOrigin } from "../data/bar-provider.ts";
import { configHash } from "../identity/config-hash.ts";
import { type TradeRow, tradesTable } from "../paper/trade-rows.ts";
import type { RunConfigValues } from "../request/run-settings.ts";
import { documentSize } from "./document-size.ts";
import { machineContract } from "./machine-contract.ts";
import type { Provenance } from "./provenance.ts";
import { reportHead } from "./report-head.ts";
import { reproduceCommand, shellWord } from "./reproduce-command.ts";
import { bestResultOf, type ResultFigures, summaryOf } from "./result-figures.ts";
import { runReportMarkdown } from "./run-report-markdown.ts";
import { tableSize } from "./table-size.ts";

/** What the documents of a run are made of. */
export interface RunFacts {
  readonly runId: string;
  readonly requestId: string | null;
  readonly createdAt: string;
  readonly provenance: Provenance;
  readonly config: RunConfigValues;
  readonly figures: ResultFigures;
  readonly origin: BarsOrigin;
  /** Words of a command line that choose the same source of bars. */
  readonly source?: readonly string[] | undefined;
  /** Fills that were given, and the file that held them. */
  readonly trades?: readonly TradeRow[];
  readonly tradesCsv?: string | undefined;
}

/** The files of a run directory. */
export function runDocuments(facts: RunFacts): Run {
  const { runId, requestId, createdAt, provenance, config, figures, origin, source, trades, tradesCsv } = facts;
  const summary = summaryOf(figures);
  const result = bestResultOf(figures);
  const identity = {
    config_hash: configHash(config),
    config_path: "inline_cli",
    created_at: createdAt,
    git_commit: provenance.git_commit,
    mode: "run",
    python_version: provenance.python_version,
    request_id: requestId,
    run_id: runId,
  } as const;
  const metadata = {
    ...identity,
    command: "run",
    python_executable: provenance.python_executable,
    status: "success",
    summary,
    data: origin,
  } as const;
  const metrics = {
    best_result: result,
    command: "run",
    leaderboard_size: 1,
    mode: "run",
    status: "success",
    summary,
  } as const;
  // Figures given as integers are bigints, which the writer prints as Python prints them; the contract's types know numbers only.
  const settings = config as unknown as Run["config.json"];
  const analysed = tradesCsv === undefined ? "" : ` --trades_csv ${shellWord(tradesCsv)}`;
  const command = reproduceCommand(config, source) + analysed;
  const report = {
    ...reportHead(identity, command, settings),
    results: [result],
    artifacts: [
      { file_name: "config.json", size_bytes: documentSize(Run.files["config.json"], settings) },
      { file_name: "metadata.json", size_bytes: documentSize(Run.files["metadata.json"], metadata) },
      { file_name: "metrics.json", size_bytes: documentSize(Run.files["metrics.json"], metrics) },
      ...(trades
        ? [{ file_name: "trades.csv", size_bytes: tableSize(Run.files["trades.csv"], tradesTable(trades)) }]
        : []),
    ],
    machine_contract: machineContract("run", { request_id: requestId, run_id: runId, mode: "run", summary }),
    summary,
  } as Run["report.json"];
  return {
    "config.json": settings,
    "metadata.json": metadata,
    "metrics.json": metrics,
    "report.json": report,
    // The rows of an array are a table whose columns are the declared ones.
    ...(trades && { "trades.csv": trades as unknown as NonNullable<Run["trades.csv"]> }),
    "run_report.md": runReportMarkdown({ title: `Run ${runId}`, createdAt, config, summary, origin }),
  };
}
