import { existsSync } from "node:fs";
import path from "node:path";
import { canonicalJson, check, type FileDescriptor, InvalidArtifactError, type Tree } from "@quantlab/contracts";
import { TargetRouting, TrainedModel, type TrainingManifest, TrainingRun } from "@quantlab/contracts/foxml/v1";
import { openDirectory, writeAtomicJson } from "@quantlab/contracts/node";
import { readJsonObject } from "../model-store/json-document.ts";
import { BuilderInputError } from "./builder-input-error.ts";
import { overlayTree } from "./overlay-tree.ts";

/** A run that is being written: what is there, and the names of the folders on its path. */
export interface OpenRun {
  readonly directory: string;
  /** Undefined when the folder does not exist yet. */
  readonly tree: Tree | undefined;
  readonly path: readonly string[];
}

/** JSON documents by their path below the run, in the order in which they are written. */
export type RunDocuments = Readonly<Record<string, unknown>>;

const writing = new Map<string, Promise<unknown>>();

/** Lets one writer of this process at a run at a time; a run has one producing process, as the contract has it. */
export async function inTurn<Result>(runDir: string, act: (run: OpenRun) => Promise<Result>): Promise<Result> {
  const directory = path.resolve(runDir);
  const before = writing.get(directory) ?? Promise.resolve();
  const turn = before.then(async () => {
    const tree = existsSync(directory) ? await openDirectory(directory) : undefined;
    return act({ directory, tree, path: tree?.path ?? directory.split(path.sep).filter((name) => name !== "") });
  });
  const settled = turn.then(
    () => undefined,
    () => undefined,
  );
  writing.set(directory, settled);
  try {
    return await turn;
  } finally {
    if (writing.get(directory) === settled) writing.delete(directory);
  }
}

/** The manifest of a run; undefined when there is none yet. Throws BuilderInputError when it cannot be read. */
export function manifestOf({ tree }: OpenRun): TrainingManifest | undefined {
  const document = tree && readJsonObject(tree, "manifest.json");
  if (!document || document.state === "absent") return undefined;
  if (document.state === "broken")
    throw new BuilderInputError(
      "",
      `manifest.json of the run cannot be read: ${document.reason}`,
      "Write the manifest again.",
    );
  return document.value as unknown as TrainingManifest;
}

/**
 * Judges a run as it will be with further documents and files. Throws InvalidArtifactError when it would break its contract,
 * BuilderInputError when a path of it leads through a link.
 */
export async function requireConformingRun(
  run: OpenRun,
  documents: RunDocuments,
  files: Readonly<Record<string, string | Uint8Array>> = {},
): Promise<void> {
  const texts = Object.entries(documents).map(([file, value]) => [file, textOf(file, value)] as const);
  for (const file of [...Object.keys(documents), ...Object.keys(files)]) refuseLinks(run, file);
  const after = overlayTree(run.tree, { ...files, ...Object.fromEntries(texts) }, run.path);
  const { issues, failures } = await check(after, { as: TrainingRun });
  const [failure] = failures;
  if (failure) throw new BuilderInputError("", `the run could not be judged: ${failure.message}`, failure.remedy);
  if (issues.some(({ severity }) => severity === "error")) throw new InvalidArtifactError("TrainingRun", issues);
}

/** Writes documents one after another, each atomically. */
export async function writeDocuments({ directory }: OpenRun, documents: RunDocuments): Promise<void> {
  for (const [file, value] of Object.entries(documents)) {
    const plan = descriptorOf(file)?.text?.plan;
    await writeAtomicJson(path.join(directory, file), value, plan === undefined ? {} : { plan });
  }
}

/** The text that `writeDocuments` writes. */
export function textOf(file: string, value: unknown): string {
  return `${canonicalJson(value, { plan: descriptorOf(file)?.text?.plan ?? 0, indent: 2 })}\n`;
}

function descriptorOf(file: string): FileDescriptor | undefined {
  if (file.endsWith("/routing_decision.json")) return Object.values(TargetRouting.files)[0];
  return Object.entries({ ...TrainedModel.files, ...TrainingRun.files }).find(([name]) => name === file)?.[1];
}

/** A link in the place of a folder would make the writer write elsewhere. */
function refuseLinks({ tree }: OpenRun, file: string): void {
  if (!tree) return;
  const names = file.split("/");
  for (let depth = 0; depth < names.length; depth++) {
    const folder = names.slice(0, depth).join("/");
    const entry = tree.list(folder).find(({ name }) => name === names[depth]);
    if (entry === undefined) return;
    const expected = depth === names.length - 1 ? "file" : "directory";
    if (entry.type !== expected)
      throw new BuilderInputError(
        "",
        `${names.slice(0, depth + 1).join("/")} is a ${entry.type}, no ${expected}`,
        "Remove it, or choose another run.",
      );
  }
}
