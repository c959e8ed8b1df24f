import path from "node:path";
import type { PaperSessionsIndex } from "@quantlab/contracts/quantlab/v1";
import { type ReadableDocument, readableDocument } from "../artifacts/readable-document.ts";
import { isLocalTime } from "../identity/local-time.ts";

/** A paper session as the index lists it. */
export type PaperRow = PaperSessionsIndex["paper_sessions_index.json"]["sessions"][number];

const reasons: Readonly<Record<string, string>> = {
  running: "active",
  success: "completed",
  failed: "exception",
  aborted: "operator_abort",
};

/** The row of a session directory; undefined when nothing there says how a session stands. */
export function paperRow(directory: string): PaperRow | undefined {
  const metadata = readableDocument(directory, "session_metadata.json");
  const status = stateOf(readableDocument(directory, "session_status.json")) ?? beginningOf(metadata);
  if (!status) return undefined;
  const contract = readableDocument(directory, "report.json")?.machine_contract as ReadableDocument | undefined;
  return {
    session_id: path.basename(directory),
    status: status.status,
    created_at: isLocalTime(metadata?.created_at) ? metadata.created_at : status.started_at,
    started_at: status.started_at,
    updated_at: status.updated_at,
    finished_at: status.finished_at ?? null,
    terminal: status.terminal ?? status.status !== "running",
    status_reason: status.status_reason ?? reasons[status.status as string],
    duration_seconds: status.duration_seconds ?? null,
    request_id: status.request_id ?? null,
    error_type: status.error_type ?? null,
    report_contract_type: typeof contract?.contract_type === "string" ? contract.contract_type : null,
    path: directory,
  } as PaperRow;
}

/** A status that can be listed: one that is cut short or made up would keep the whole index from being written. */
function stateOf(status: ReadableDocument | undefined): ReadableDocument | undefined {
  if (!status || typeof status.status !== "string" || !Object.hasOwn(reasons, status.status)) return undefined;
  const { started_at, updated_at, finished_at = null, duration_seconds: seconds = null, error_type = null } = status;
  const hasTimes = [started_at, updated_at, finished_at ?? started_at].every(isLocalTime);
  const hasReason =
    [undefined, true, false].includes(status.terminal as boolean | undefined) &&
    [undefined, ...Object.values(reasons)].includes(status.status_reason as string | undefined);
  const hasDuration = seconds === null || (typeof seconds === "number" && seconds >= 0);
  const hasError = error_type === null || typeof error_type === "string";
  return hasTimes && hasReason && hasDuration && hasError ? status : undefined;
}

/** A session that has said nothing since it began: its process ended, or its status was cut short. */
function beginningOf(metadata: ReadableDocument | undefined): ReadableDocument | undefined {
  if (metadata?.status !== "running" || !isLocalTime(metadata.created_at)) return undefined;
  const { created_at, request_id } = metadata;
  return { status: "running", started_at: created_at, updated_at: created_at, request_id };
}
