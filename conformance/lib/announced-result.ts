import type { SessionCompleted, SessionSignal } from "../../generated/quantlab/v1/types.ts";
import { type Pause, reading } from "../../src/reading.ts";
import type { Directory, Workspace } from "../../src/view.ts";
import { lastName, reportedPath } from "./reported-path.ts";
import { parseRunId } from "./run-id.ts";

/** A SESSION_COMPLETED event and its line, counted from 0. */
export interface Announcement {
  readonly row: number;
  readonly event: SessionCompleted;
}

/** The SESSION_COMPLETED events of a signal file. */
export function* completions(events: Iterable<SessionSignal>): Generator<Announcement | Pause, void> {
  const rows = reading(events);
  while (yield* rows.next()) {
    const { index: row, item: event } = rows;
    if (event.event === "SESSION_COMPLETED") yield { row, event };
  }
}

/** Whether the announced result is a paper session, by the id of the session, its form or its folder. */
export function isPaper({ run_id, session_id, artifacts_path }: SessionCompleted): boolean {
  if (parseRunId(run_id ?? session_id ?? "")?.mode === "paper") return true;
  return artifacts_path !== undefined && reportedPath(artifacts_path).parts.at(-2) === "paper_sessions";
}

/** A report or its machine contract, as far as it can be read. */
export type LooseContract = Readonly<Record<string, unknown>>;

/** The completions whose report lies in the workspace and has a machine contract, with that contract. */
export function* reportedResults(
  events: Iterable<SessionSignal>,
  workspace: Workspace,
): Generator<(Announcement & { readonly contract: LooseContract }) | Pause, void> {
  const reportIn = reportFinder(workspace);
  const announced = reading(completions(events));
  while (yield* announced.next()) {
    const { row, event } = announced.item;
    const report = event.artifacts_path === undefined ? undefined : reportIn(event.artifacts_path);
    const contract = asObject(report?.machine_contract);
    if (contract) yield { row, event, contract };
  }
}

/** The machine contract of the report in a reported directory; undefined when either is not there. */
export function machineContractIn(workspace: Workspace, reportedDirectory: string): LooseContract | undefined {
  return asObject(reportFinder(workspace)(reportedDirectory)?.machine_contract);
}

const mostFolders = 64;

/** Finds reports by the name of their directory, because a file called `report.json` is in every run. Remembers the folders around them. */
export function reportFinder(workspace: Workspace): (reportedDirectory: string) => LooseContract | undefined {
  const folders = new Map<string, Directory | undefined>();
  return (path) => {
    const name = lastName(path);
    if (name === "" || name === "..") return undefined;
    const folder = path.slice(0, path.lastIndexOf(name));
    if (!folders.has(folder)) {
      if (folders.size === mostFolders) folders.clear();
      folders.set(folder, workspace.directory(folder));
    }
    return asObject(folders.get(folder)?.json(`${name}/report.json`) ?? workspace.directory(name)?.json("report.json"));
  };
}

/** The value if it is a JSON object. */
export function asObject(value: unknown): LooseContract | undefined {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as LooseContract) : undefined;
}
