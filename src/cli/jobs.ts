import path from "node:path";
import { UsageError } from "../errors.ts";
import { majorsOf } from "../majors.ts";
import { settledMajor } from "../other-major.ts";
import { catalogueEntry } from "../recognise.ts";
import type { Failure } from "../report/report.ts";
import { rememberingTree } from "../tree/remembering.ts";
import type { Bridges } from "./bridges.ts";
import { failureAt, findJobs, type Job, type Watchers } from "./inputs.ts";
import type { OptionName } from "./option-table.ts";
import type { Plan } from "./plan.ts";
import type { StandardInput } from "./stdin.ts";
import type { Terminal } from "./terminal.ts";
import { watchedTree } from "./watched-tree.ts";

/** Standard input when it is one of the paths; it is read before anything is judged. */
export async function standardInput({ line, as }: Plan, terminal: Terminal): Promise<StandardInput | undefined> {
  if (!line.paths.includes("-")) return undefined;
  const entry = as ?? catalogueEntry("signal");
  if (!entry) throw new UsageError("standard input needs a kind", "Name it with --as KIND.");
  return (await import("./stdin.ts")).readStandardInput(entry, terminal, line.live);
}

/** Whether a path is the address of a bridge, or meant as one. */
export const isAddress = (given: string): boolean =>
  given.includes(":") && /^(?:https?|wss?):\/\/|^(?:localhost|127(?:\.\d+){3}|\[::1\]):\d+\/?$/i.test(given);

/** The running bridges among the paths, probed; undefined when there are none. */
export async function bridgesAmong({ line }: Plan, terminal: Terminal): Promise<Bridges | undefined> {
  const addresses = line.paths.filter(isAddress);
  if (addresses.length > 0) return (await import("./bridges.ts")).probeBridges(line, addresses, terminal);
  const about = bridgeOption(line);
  if (about !== undefined)
    throw new UsageError(
      `--${about} is about a running bridge`,
      "Give its address, for example http://127.0.0.1:8765, or leave it out.",
    );
  return undefined;
}

/** An option that was given and means running bridges only. */
export function bridgeOption(line: Plan["line"]): OptionName | undefined {
  if (line.listenSeconds !== undefined) return "listen";
  if (line.record !== undefined) return "record";
  if (line.tokenFile !== undefined) return "token-file";
  if (line.allowControl) return "allow-control";
  return line.allowRemote ? "allow-remote" : undefined;
}

/** What was fetched before anything is judged. */
export interface HeldJobs {
  readonly input?: StandardInput | undefined;
  readonly bridges?: Bridges | undefined;
}

/** Everything to judge, path by path in the order given; an artifact that is reached twice is judged once. */
export function* allJobs(
  { line, as, versions }: Plan,
  cwd: string,
  { input, bridges }: HeldJobs = {},
  watchers: Watchers = {},
): Generator<Job | Failure> {
  const met = line.paths.length > 1 ? new Set<string>() : undefined;
  for (const given of line.paths) {
    const known = given === "-" && input ? [watched(input.job, watchers)] : bridges?.jobs.get(given);
    for (const found of known ?? findJobs(given, as, cwd, watchers)) {
      const item = "entry" in found ? inItsMajor(found, line.as, versions) : found;
      if (met && "entry" in item) {
        const key = `${item.entry.kind} ${path.resolve(cwd, item.path)}`;
        if (met.has(key)) continue;
        met.add(key);
      }
      yield item;
    }
  }
}

/** The same job, judged by the major version that was asked for, or that the artifact says it is of. */
function inItsMajor(job: Job, as: string | undefined, versions: Plan["versions"]): Job | Failure {
  const { entry, tree, file, path: place } = job;
  if (!majorsOf(entry)) return job;
  try {
    return { ...job, entry: settledMajor(entry, as ?? "", rememberingTree(tree), versions[entry.family], file) };
  } catch (thrown) {
    return failureAt(place, place, thrown);
  }
}

/** Standard input may be long, and was opened before anybody could hear of it. */
const watched = (job: Job | Failure, { onBytes }: Watchers): Job | Failure =>
  onBytes && "entry" in job ? { ...job, tree: watchedTree(job.tree, onBytes) } : job;
