import { PaperSession } from "@quantlab/contracts/quantlab/v1";
import { documentSize } from "../artifacts/document-size.ts";
import { machineContract } from "../artifacts/machine-contract.ts";
import type { Provenance } from "../artifacts/provenance.ts";
import { reportHead } from "../artifacts/report-head.ts";
import { reproduceCommand } from "../artifacts/reproduce-command.ts";
import { bestResultOf, type ResultFigures, summaryOf } from "../artifacts/result-figures.ts";
import { runReportMarkdown } from "../artifacts/run-report-markdown.ts";
import { contractTable, tableSize } from "../artifacts/table-size.ts";
import type { BarsOrigin } from "../data/bar-provider.ts";
import { configHash } from "../identity/config-hash.ts";
import type { RunConfigValues } from "../request/run-settings.ts";
import { type TradeRow, tradesTable } from "./trade-rows.ts";

type Status = PaperSession["session_status.json"];

/** What is known of a session from its beginning. */
export interface PaperFacts {
  readonly sessionId: string;
  readonly requestId: string | null;
  readonly createdAt: string;
  readonly provenance: Provenance;
  readonly config: RunConfigValues;
  /** Words of a command line that choose the same source of bars. */
  readonly source?: readonly string[] | undefined;
}

/** What a session that succeeded adds. */
export interface PaperResult {
  readonly figures: ResultFigures;
  readonly rows: readonly TradeRow[];
  readonly origin: BarsOrigin;
}

/** The files of a session that has no result: it runs, failed, or was aborted. */
export function paperLifeDocuments(facts: PaperFacts, status: Status): PaperSession {
  const metadata = { ...identityOf(facts), status: status.status } as PaperSession["session_metadata.json"];
  return {
    "config.json": settingsOf(facts),
    "metadata.json": metadata,
    "session_metadata.json": metadata,
    "session_status.json": status,
  };
}

/** The files of a session that succeeded. */
export function paperResultDocuments(
  facts: PaperFacts,
  status: Status,
  { figures, rows, origin }: PaperResult,
): PaperSession {
  const summary = summaryOf(figures);
  const result = bestResultOf(figures);
  const identity = identityOf(facts);
  const settings = settingsOf(facts);
  const metadata = { ...identity, status: "success", summary, data: origin } as PaperSession["session_metadata.json"];
  const metrics = {
    best_result: result,
    command: "paper",
    leaderboard_size: 1,
    mode: "paper",
    status: "success",
    summary,
  };
  const trades = tradesTable(rows);
  const { files } = PaperSession;
  const metadataSize = documentSize(files["metadata.json"], metadata);
  const { config_hash, config_path, created_at, git_commit, mode, python_version, request_id, run_id } = identity;
  const report = {
    ...reportHead(
      { run_id, mode, created_at, git_commit, python_version, config_path, config_hash, request_id },
      reproduceCommand(facts.config, facts.source),
      settings,
    ),
    results: [result],
    artifacts: [
      { file_name: "config.json", size_bytes: documentSize(files["config.json"], settings) },
      { file_name: "metadata.json", size_bytes: metadataSize },
      { file_name: "metrics.json", size_bytes: documentSize(files["metrics.json"], metrics) },
      { file_name: "session_metadata.json", size_bytes: metadataSize },
      { file_name: "session_status.json", size_bytes: documentSize(files["session_status.json"], status) },
      { file_name: "trades.csv", size_bytes: tableSize(files["trades.csv"], trades) },
    ],
    machine_contract: machineContract("paper", { request_id, run_id, mode, summary }, paperFiles),
    summary,
  };
  return {
    "config.json": settings,
    "metadata.json": metadata,
    "session_metadata.json": metadata,
    "session_status.json": status,
    "metrics.json": metrics as NonNullable<PaperSession["metrics.json"]>,
    "report.json": report as NonNullable<PaperSession["report.json"]>,
    "trades.csv": contractTable(trades),
    "run_report.md": runReportMarkdown({
      title: `Paper session ${run_id}`,
      createdAt: created_at,
      config: facts.config,
      summary,
      origin,
    }),
  };
}

/** The files of a session, by what they are. */
const paperFiles = {
  metadata: "session_metadata.json",
  status: "session_status.json",
  config: "config.json",
  metrics: "metrics.json",
  report: "report.json",
  trades: "trades.csv",
};

function identityOf({ sessionId, requestId, createdAt, provenance, config }: PaperFacts) {
  return {
    ...provenance,
    command: "paper",
    config_hash: configHash(config),
    config_path: "inline_cli",
    created_at: createdAt,
    mode: "paper",
    request_id: requestId,
    run_id: sessionId,
    session_id: sessionId,
  } as const;
}

/** Figures given as integers are bigints, which the writer prints as Python prints them; the contract's types know numbers only. */
function settingsOf({ config }: PaperFacts): PaperSession["config.json"] {
  return config as unknown as PaperSession["config.json"];
}
