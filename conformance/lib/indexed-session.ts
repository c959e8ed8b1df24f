import type { Directory } from "../../src/view.ts";
import { isObject } from "./json-object.ts";
import { microseconds } from "./local-time.ts";

type Loose = Readonly<Record<string, unknown>>;

/** A paper session beside an index: what its row says when the index is made. */
export interface SessionBeside {
  readonly folder: string;
  readonly updatedAt: string;
  readonly row: Loose;
}

const objectAt = (value: unknown): Loose => (isObject(value) ? value : {});

/** The session in a folder beside the index; undefined when its status cannot be read. */
export function sessionBeside(directory: Directory, folder: string): SessionBeside | undefined {
  const status = directory.json(`${folder}/session_status.json`);
  if (folder === "" || !isObject(status) || typeof status.updated_at !== "string") return undefined;
  const metadata = objectAt(directory.json(`${folder}/session_metadata.json`));
  const contract = objectAt(objectAt(directory.json(`${folder}/report.json`)).machine_contract);
  const { started_at, updated_at, terminal, status_reason } = status;
  // Where the session's own files disagree, it is they that are judged.
  const agreed = (name: string) =>
    metadata[name] === undefined || metadata[name] === status[name] ? status[name] : undefined;
  const row = {
    session_id: agreed("session_id"),
    status: status.status,
    created_at: metadata.created_at,
    started_at,
    updated_at,
    finished_at: status.finished_at ?? null,
    terminal,
    status_reason,
    duration_seconds: status.duration_seconds ?? null,
    request_id: agreed("request_id"),
    error_type: status.error_type ?? null,
    report_contract_type: contract.contract_type ?? null,
  };
  return { folder, updatedAt: updated_at as string, row };
}

/** Any of these makes a folder a session to the producer. */
const marks = ["session_metadata.json", "session_status.json", "report.json"];

/** Folders beside the index that hold a session, whatever is left of it. */
export function sessionFolders(directory: Directory): string[] {
  const folders = directory.entries("").filter(({ type }) => type === "directory");
  const holds = (folder: string) => marks.some((mark) => directory.size(`${folder}/${mark}`) !== undefined);
  return folders.map(({ name }) => name).filter(holds);
}

/** The sessions beside the index whose status can be read. */
export function* sessionsBeside(directory: Directory): Generator<SessionBeside> {
  for (const folder of sessionFolders(directory)) {
    const session = sessionBeside(directory, folder);
    if (session) yield session;
  }
}

/** Whether an index written at a time knows the session as it is: a later change is not the index's fault. */
export function wasSettled({ updatedAt }: SessionBeside, generatedAt: string): boolean {
  return (microseconds(updatedAt) ?? Infinity) <= (microseconds(generatedAt) ?? -Infinity);
}

/** Whether a cell of a table says the same as a member of a document: a table has no null and no kinds of text. */
export function sameCell(member: unknown, cell: unknown): boolean {
  return (member ?? "") === (cell ?? "") || String(member ?? "") === String(cell ?? "");
}
