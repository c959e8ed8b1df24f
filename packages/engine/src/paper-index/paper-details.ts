import { existsSync } from "node:fs";
import path from "node:path";
import { readableDocument } from "../artifacts/readable-document.ts";
import { type PaperRow, paperRow } from "./paper-row.ts";

/** Everything that is told of one paper session: its row, what its status says besides, and where its files lie. */
export type PaperDetails = ReturnType<typeof detailsOf>;

/** The details of a session directory, with paths below `shownAs`; undefined when the directory holds no session. */
export function paperDetails(directory: string, shownAs = directory): PaperDetails | undefined {
  const row = paperRow(directory);
  return row && detailsOf(row, directory, shownAs);
}

function detailsOf(row: PaperRow, directory: string, shownAs: string) {
  const status = readableDocument(directory, "session_status.json") ?? {};
  return {
    session_id: row.session_id,
    status: row.status,
    created_at: row.created_at,
    started_at: row.started_at,
    updated_at: row.updated_at,
    finished_at: row.finished_at,
    terminal: row.terminal,
    status_reason: row.status_reason,
    duration_seconds: row.duration_seconds,
    request_id: row.request_id,
    command: textOf(status.command),
    mode: textOf(status.mode),
    error_type: row.error_type,
    message: textOf(status.message),
    report_contract_type: row.report_contract_type,
    report_present: existsSync(path.join(directory, "report.json")),
    path: shownAs,
    session_metadata_path: path.join(shownAs, "session_metadata.json"),
    session_status_path: path.join(shownAs, "session_status.json"),
    report_path: path.join(shownAs, "report.json"),
    trades_path: path.join(shownAs, "trades.csv"),
    run_report_path: path.join(shownAs, "run_report.md"),
    artifacts_dir: path.join(shownAs, "artifacts"),
  };
}

const textOf = (value: unknown): string | null => (typeof value === "string" ? value : null);
