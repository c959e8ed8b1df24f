import { existsSync } from "node:fs";
import path from "node:path";
import { discover } from "../discover.ts";
import { ContractsError, UnreadableFileError, UsageError } from "../errors.ts";
import { bridgeAddress } from "../live/bridge-address.ts";
import { probeBridge } from "../live/probe-bridge.ts";
import type { Failure } from "../report/report.ts";
import { systemReason } from "../system-reason.ts";
import { directoryTarget } from "../tree/directory-target.ts";
import { memoryTree } from "../tree/memory.ts";
import { failureAt, type Job, joinPath } from "./inputs.ts";
import type { ConformLine } from "./options.ts";
import { readOwnFile } from "./own-file.ts";
import type { Terminal } from "./terminal.ts";

/** What became of the bridges among the paths. */
export interface Bridges {
  readonly jobs: ReadonlyMap<string, readonly (Job | Failure)[]>;
  /** Answers, for code frames. */
  readonly held: ReadonlyMap<string, Uint8Array>;
}

const timeoutMs = 5000;
/** Quiet sockets send a ping after five seconds. */
const listenSeconds = 6;

/** Probes every running bridge that is named, one after the other, before anything is judged. Throws UsageError. */
export async function probeBridges(
  line: ConformLine,
  addresses: readonly string[],
  terminal: Terminal,
): Promise<Bridges> {
  const [first, second] = addresses;
  if (line.record !== undefined && second !== undefined)
    throw new UsageError("--record keeps the answers of one bridge", `Ask ${first} and ${second} one after the other.`);
  const urls = addresses.map((given) => [given, bridgeAddress(given, line.allowRemote)] as const);
  const controlToken = tokenOf(line, terminal.cwd);
  const kept = line.record === undefined ? undefined : path.resolve(terminal.cwd, line.record);
  // What cannot be kept is not asked for: a probe takes long, and may pause the bridge.
  if (kept !== undefined && existsSync(kept))
    throw new UsageError(`${kept} already exists`, "Name a folder that is not there yet: --record FOLDER.");
  const jobs = new Map<string, (Job | Failure)[]>();
  const held = new Map<string, Uint8Array>();
  for (const [given, url] of urls) {
    const say = (step: string) => {
      if (!line.quiet && terminal.errIsTerminal()) terminal.err(`\r\u001b[K${url.origin}: ${step} …`);
    };
    try {
      const files = await probeBridge(url, {
        listenMs: (line.listenSeconds ?? listenSeconds) * 1000,
        timeoutMs,
        onStep: say,
        ...(controlToken !== undefined && { controlToken }),
      });
      if (kept !== undefined) await record(kept, files);
      jobs.set(given, jobsOf(given, files));
      for (const [file, bytes] of Object.entries(files)) held.set(joinPath(given, file), bytes);
    } catch (thrown) {
      if (!(thrown instanceof UnreadableFileError)) throw thrown;
      jobs.set(given, [failureAt(given, given, thrown)]);
    } finally {
      if (!line.quiet && terminal.errIsTerminal()) terminal.err("\r\u001b[K");
    }
  }
  return { jobs, held };
}

function jobsOf(given: string, files: Readonly<Record<string, Uint8Array>>): Job[] {
  const workspace = memoryTree(files, "bridge");
  return [...discover(workspace)].flatMap((found) => {
    if ("failure" in found) return [];
    const { entry, tree, file } = found;
    return {
      path: file === undefined ? given : joinPath(given, file),
      entry,
      tree,
      workspace,
      ...(file !== undefined && { file }),
    };
  });
}

async function record(folder: string, files: Readonly<Record<string, Uint8Array>>): Promise<void> {
  const staging = await directoryTarget(folder).stage();
  try {
    for (const [file, bytes] of Object.entries(files)) staging.put(file, [bytes]);
    await staging.commit();
  } catch (thrown) {
    await staging.abandon();
    throw thrown;
  }
}

function tokenOf(line: ConformLine, cwd: string): string | undefined {
  if (line.tokenFile === undefined) {
    if (line.allowControl) throw new UsageError("--allow-control needs the token", "Name its file: --token-file FILE.");
    return undefined;
  }
  // A token that is not to be used is not read either.
  if (!line.allowControl)
    throw new UsageError("--token-file has no use without --allow-control", "Add it, or leave both out.");
  try {
    const token = readOwnFile(path.resolve(cwd, line.tokenFile)).toString().trim();
    if (!/^[\x21-\x7e]{1,4096}$/.test(token))
      throw new UsageError(`${line.tokenFile} holds no token`, "A token is one line of visible characters.");
    return token;
  } catch (thrown) {
    if (thrown instanceof ContractsError) throw thrown;
    throw new UsageError(
      `${line.tokenFile} cannot be read: ${systemReason(thrown)}`,
      "Check the path and the permissions.",
    );
  }
}
