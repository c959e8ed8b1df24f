import { lstatSync, statSync } from "node:fs";
import path from "node:path";
import { answersIn } from "../answers-in.ts";
import type { CatalogueEntry } from "../catalogue-entry.ts";
import { discover } from "../discover.ts";
import { ContractsError, UnreadableFileError } from "../errors.ts";
import { isPartOfAKind, recogniseDirectory, recogniseFile } from "../recognise.ts";
import { type ContentKind, exchangeAs, recogniseContent } from "../recognise-content.ts";
import type { Failure } from "../report/report.ts";
import type { OnBytes } from "../tree/descriptor-readings.ts";
import { directoryTree, fileTree } from "../tree/directory.ts";
import { rememberingTree } from "../tree/remembering.ts";
import type { Tree } from "../tree/tree.ts";
import { whyUnreadable } from "../tree/unreadable.ts";
import { missingPathRemedy } from "./missing-path.ts";

/** How a job is opened again in another thread: a file, or a folder below a root. */
export interface Origin {
  readonly root: string;
  readonly folder: string;
  readonly form: "directory" | "file";
}

/** One artifact to judge. */
export interface Job {
  /** As it was given, or as it was discovered below what was given. */
  readonly path: string;
  readonly entry: CatalogueEntry;
  readonly tree: Tree;
  /** Tree of the path that was given. */
  readonly workspace: Tree;
  /** Real name of an artifact that is a single file. */
  readonly file?: string;
  /** A file that was given in place of its artifact: the kind has to know it. */
  readonly member?: string;
  /** Absent when the artifact is only in memory. */
  readonly origin?: Origin;
}

/** Called with a file that looks like a part of an artifact and lies in none; `what` it is where that is known. */
export type OnPassedOver = (path: string, what?: string) => void;

/** Who wants to hear of what happens on the way to the verdicts. */
export interface Watchers {
  readonly onPassedOver?: OnPassedOver;
  readonly onBytes?: OnBytes;
}

/** Everything to judge at or below a path, in order; what cannot be opened or recognised is a failure. */
export function* findJobs(
  given: string,
  as: CatalogueEntry | undefined,
  cwd: string,
  watchers: Watchers = {},
): Generator<Job | Failure> {
  const { onBytes } = watchers;
  const full = path.resolve(cwd, given);
  try {
    const status = statSync(full);
    if (status.isDirectory()) yield* as ? [asDirectory(given, full, as, onBytes)] : jobsBelow(given, full, watchers);
    else if (status.isFile()) yield as ? asFile(given, full, as, onBytes) : fileJob(given, full, onBytes);
    else
      throw new UnreadableFileError(
        given,
        "it is neither a regular file nor a directory",
        "Give a regular file or a directory.",
      );
  } catch (thrown) {
    yield failureAt(given, full, thrown);
  }
}

function* jobsBelow(given: string, full: string, { onPassedOver, onBytes }: Watchers): Generator<Job | Failure> {
  const workspace = directoryTree(full, onBytes);
  let found = false;
  const known = new Set<string>();
  const passOver = (folder: string, file: string, what?: string) => {
    if (what !== undefined) known.add(what);
    onPassedOver?.(joinPath(joinPath(given, folder), file), what);
  };
  for (const item of discover(workspace, passOver)) {
    found = true;
    const folder = joinPath(given, item.folder);
    if ("failure" in item) {
      yield { path: folder, message: item.failure.message, remedy: item.failure.remedy };
      continue;
    }
    const { entry, tree, file, recordedAs = file } = item;
    const origin: Origin = { root: full, folder: item.folder, form: "directory" };
    yield {
      path: recordedAs === undefined ? folder : joinPath(folder, recordedAs),
      entry,
      tree,
      workspace,
      // Another thread would open the files themselves, not the bodies of the exchanges in them.
      ...(!item.unwrapped && { origin }),
      ...(file !== undefined && { file }),
    };
  }
  if (!found)
    yield {
      path: given,
      message: `nothing to judge: ${known.size > 0 ? `here or below lie only ${[...known].join(", and ")}` : "no artifact of a known kind is here or below"}`,
      remedy: "quantlab-conform --list-kinds shows what is recognised; --as KIND judges it as that kind.",
    };
}

function asDirectory(given: string, full: string, entry: CatalogueEntry, onBytes?: OnBytes): Job | Failure {
  const workspace = directoryTree(full, onBytes);
  const origin: Origin = { root: full, folder: "", form: "directory" };
  if (entry.form === "directory") return { path: given, entry, workspace, ...answers(entry, workspace, origin) };
  const file = entry.fileNames.find((name) => workspace.size(name) !== undefined);
  if (file !== undefined)
    return { path: joinPath(given, file), entry, workspace, file, ...answers(entry, workspace, origin, file) };
  return {
    path: given,
    message: `${entry.kind} is a single file, and this directory holds no ${entry.fileNames.join(" or ")}`,
    remedy: "Give the file itself.",
  };
}

function asFile(given: string, full: string, entry: CatalogueEntry, onBytes?: OnBytes): Job | Failure {
  const tree = fileTree(full, onBytes);
  if (entry.form === "directory") {
    const held = entry.files.includes(path.basename(full)) ? undefined : exchangeAs(entry, tree, path.basename(full));
    return held ? contentJob(given, tree, held) : memberJob(given, full, entry, onBytes);
  }
  const origin: Origin = { root: full, folder: "", form: "file" };
  return { path: given, entry, workspace: tree, file: path.basename(full), ...answers(entry, tree, origin) };
}

/** The tree of an artifact, of recorded exchanges the bodies; without an origin it is judged in this thread, for no other could open it. */
function answers(entry: CatalogueEntry, tree: Tree, origin: Origin, file?: string): Pick<Job, "tree" | "origin"> {
  const bodies = answersIn(entry, tree, file);
  return bodies === tree ? { tree, origin } : { tree: bodies };
}

function contentJob(given: string, workspace: Tree, { entry, tree, file, unwrapped }: ContentKind, full?: string): Job {
  const origin: Origin | undefined =
    unwrapped || full === undefined ? undefined : { root: full, folder: "", form: "file" };
  return { path: given, entry, tree, workspace, file, ...(origin && { origin }) };
}

/** A file by itself, or the artifact that it belongs to. */
function fileJob(given: string, full: string, onBytes?: OnBytes): Job | Failure {
  const tree = fileTree(full, onBytes);
  const name = path.basename(full);
  const around = () => recogniseDirectory(rememberingTree(directoryTree(path.dirname(full))));
  // A name that a file kind shares with a part of another is told by where it lies.
  const whole = isPartOfAKind(name) ? around() : undefined;
  if (whole?.files.includes(name)) return memberJob(given, full, whole, onBytes);
  const contents = recogniseContent(tree, name);
  const [content] = contents;
  if (content) return contents.length === 1 ? contentJob(given, tree, content, full) : ambiguous(given, contents);
  const entry = recogniseFile(name, tree);
  if (entry) return asFile(given, full, entry, onBytes);
  const beside = whole ?? around();
  if (beside) return memberJob(given, full, beside, onBytes);
  // Some artifacts have files in folders of their own, as globals/summaries/ of a training run.
  for (const depth of [1, 2]) {
    const above = kindAround(full, depth);
    if (above) return memberJob(given, full, above, onBytes, depth);
  }
  return notRecognised(given, name);
}

/** The kind of a folder above a file; one that may not be listed need not be for the file to be judged. */
function kindAround(full: string, depth: number): CatalogueEntry | undefined {
  try {
    return recogniseDirectory(rememberingTree(directoryTree(folderAround(full, depth))));
  } catch (thrown) {
    if (thrown instanceof UnreadableFileError) return undefined;
    throw thrown;
  }
}

/** The folder that a file lies in, or the one so many above it. */
const folderAround = (full: string, depth: number) => path.resolve(full, ...Array(depth + 1).fill(".."));

/** The same of a path as it was given. */
function placeAround(given: string, depth: number): string {
  const cut = given.lastIndexOf("/");
  const folder = cut < 0 ? "." : given.slice(0, cut) || "/";
  if (depth === 0) return folder;
  // What is above `.` and `..` the text does not say.
  return /(?:^|\/)\.\.?$/.test(folder)
    ? path.posix.join(folder, ...Array(depth).fill(".."))
    : placeAround(folder, depth - 1);
}

function memberJob(given: string, full: string, entry: CatalogueEntry, onBytes?: OnBytes, depth = 0): Job {
  const folder = folderAround(full, depth);
  const tree = directoryTree(folder, onBytes);
  return {
    path: placeAround(given, depth),
    entry,
    workspace: tree,
    member: path.relative(folder, full).replaceAll(path.sep, "/"),
    ...answers(entry, tree, { root: folder, folder: "", form: "directory" }),
  };
}

function ambiguous(given: string, contents: readonly ContentKind[]): Failure {
  const kinds = contents.map(({ entry }) => entry.kind);
  return {
    path: given,
    message: `not recognised: what it holds may be ${kinds.join(" or ")}`,
    remedy: `Say which: ${kinds.map((kind) => `--as ${kind}`).join(" or ")}.`,
  };
}

/** A file of no known name, and no known artifact around it. */
export function notRecognised(given: string, name: string, around?: string): Failure {
  if (around !== undefined)
    return {
      path: given,
      message: `not recognised: its directory is a ${around}, which has no file ${name}`,
      remedy: "Say what it is with --as KIND, or give the directory; quantlab-conform --list-kinds names the kinds.",
    };
  return {
    path: given,
    message: isPartOfAKind(name)
      ? `not recognised: ${name} is a part of artifacts of several files, and its directory is no artifact of a known kind`
      : `not recognised: no kind of artifact has a file ${name}, and its directory is no artifact of a known kind`,
    remedy: `Say what it is with --as KIND${name.endsWith(".jsonl") ? " (--as signal for lifecycle signals)" : ""}, or give the directory of the artifact; quantlab-conform --list-kinds names the kinds.`,
  };
}

/** A path below another, which stays as it was given. */
export function joinPath(above: string, below: string): string {
  if (below === "") return above;
  return above.endsWith("/") ? above + below : `${above}/${below}`;
}

/** What was thrown while a path was opened or judged, as a failure; faults of the command itself are thrown on. */
export function failureAt(given: string, full: string, thrown: unknown): Failure {
  if (thrown instanceof ContractsError) return { path: given, message: thrown.message, remedy: thrown.remedy };
  const { code } = thrown as NodeJS.ErrnoException;
  if (code === undefined || !(thrown instanceof Error) || !("syscall" in thrown)) throw thrown;
  const reason =
    code === "ENOENT" && isBrokenLink(full) ? "it is a link that leads nowhere" : whyUnreadable(full, thrown);
  const remedy = code === "ENOENT" ? missingPathRemedy(given) : "Check that it exists and may be read.";
  return { path: given, message: `it cannot be read: ${reason}`, remedy };
}

function isBrokenLink(full: string): boolean {
  return lstatSync(full, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
}
