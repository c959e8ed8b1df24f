import { readFileSync } from "node:fs";
import path from "node:path";
import type { PaperSessionsIndex } from "@quantlab/contracts/quantlab/v1";

/** A paper session as the index lists it. */
export type PaperRow = PaperSessionsIndex["paper_sessions_index.json"]["sessions"][number];

type Document = Readonly<Record<string, unknown>>;

/** The row of a session directory; undefined when the directory holds no session. */
export function paperRow(directory: string): PaperRow | undefined {
  const status = readDocument(directory, "session_status.json");
  if (!status) return undefined;
  const metadata = readDocument(directory, "session_metadata.json");
  const contract = readDocument(directory, "report.json")?.machine_contract as Document | undefined;
  return {
    session_id: path.basename(directory),
    status: status.status,
    created_at: metadata?.created_at ?? status.started_at,
    started_at: status.started_at,
    updated_at: status.updated_at,
    finished_at: status.finished_at ?? null,
    terminal: status.terminal,
    status_reason: status.status_reason,
    duration_seconds: status.duration_seconds ?? null,
    request_id: status.request_id ?? null,
    error_type: status.error_type ?? null,
    report_contract_type: contract?.contract_type ?? null,
    path: directory,
  } as PaperRow;
}

function readDocument(directory: string, name: string): Document | undefined {
  try {
    const value: unknown = JSON.parse(readFileSync(path.join(directory, name), "utf8"));
    return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Document) : undefined;
  } catch {
    return undefined;
  }
}
