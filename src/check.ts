import { catalogue } from "../generated/catalogue.ts";
import { answersIn } from "./answers-in.ts";
import { requireTree } from "./arguments.ts";
import type { AnyRule, CatalogueEntry } from "./catalogue-entry.ts";
import { UsageError } from "./errors.ts";
import { citesSchema, finishIssues } from "./finish-issues.ts";
import type { Issue, Skipped } from "./issue.ts";
import { type Judgement, type JudgeOptions, judge } from "./judge.ts";
import { kindName } from "./kind-name.ts";
import { defaultLimits, type Limits } from "./limits.ts";
import type { Failure } from "./loaded-file.ts";
import { majorAt, majorsOf, versionsOf } from "./majors.ts";
import { otherMajor, settledMajor } from "./other-major.ts";
import { type PreparedKind, prepareKind } from "./prepared.ts";
import { artifactFile, catalogueEntry } from "./recognise.ts";
import { loneExchange } from "./recognise-content.ts";
import { type SoleArtifact, soleArtifact } from "./sole-artifact.ts";
import { containingTree } from "./tree/containing.ts";
import { type RememberingTree, rememberingTree } from "./tree/remembering.ts";
import type { Tree } from "./tree/tree.ts";

/** What `check` may be told. */
export interface CheckOptions {
  /**
   * Judge as this kind instead of recognising it: a descriptor, or a name. Where a kind has several major versions, `order@1` and
   * `order@2` name one of them, and `order` alone leaves it to the artifact.
   */
  readonly as?: string | { readonly kind: string; readonly version?: number };
  /** Folder around the artifact in which reported paths are looked up; the artifact itself by default. */
  readonly workspace?: Tree;
  /** Lines are still being written: a partial last line is no fault. */
  readonly live?: boolean;
  /** Contract version to judge by, for example "1.2"; the newest minor of what the artifact says it is by default. */
  readonly contractVersion?: string;
  /** Further rules beside those of the contract. */
  readonly rules?: readonly AnyRule[];
  readonly limits?: Partial<Limits>;
  readonly signal?: AbortSignal;
}

/** The verdict on one artifact. */
export interface CheckResult {
  readonly kind: string;
  /** No finding of severity error, and nothing that could not be told. */
  readonly conforms: boolean;
  readonly issues: readonly Issue[];
  /** Rules that could not be judged, and the finding that stands in their way. */
  readonly skipped: readonly Skipped[];
  /** What could not be told: unreadable files, rules that threw. */
  readonly failures: readonly Failure[];
}

/** Judges one artifact, of recorded exchanges the bodies. Bad data is an answer; throws UsageError when the kind is unknown, AbortSignal's reason when aborted. */
export async function check(tree: Tree, options: CheckOptions = {}): Promise<CheckResult> {
  options.signal?.throwIfAborted();
  requireTree(tree);
  const remembered = rememberingTree(tree);
  const { entry, file, content } = kindOf(remembered, options);
  if (options.contractVersion !== undefined) requireVersion(entry, options.contractVersion);
  return checkAs(await loadKind(entry, options.rules), content ?? answersIn(entry, remembered, file), options, file);
}

/** A kind, loaded and prepared, with what is needed to complete its findings. */
export interface LoadedKind {
  readonly entry: CatalogueEntry;
  readonly prepared: PreparedKind;
  readonly rules: readonly AnyRule[];
}

const loadedKinds = new Map<string, Promise<LoadedKind>>();

/** Loads a kind's validators and rules, once. */
export function loadKind(entry: CatalogueEntry, further: readonly AnyRule[] = []): Promise<LoadedKind> {
  const known = further.length === 0 ? loadedKinds.get(entry.kind) : undefined;
  if (known) return known;
  const loading = entry.load().then(({ descriptor, rules }) => {
    const all = [...rules, ...further.filter((rule) => rule.kind === entry.kind)];
    return { entry, rules: all, prepared: prepareKind(descriptor, all) };
  });
  if (further.length === 0) loadedKinds.set(entry.kind, loading);
  return loading;
}

/** Judges an artifact of a loaded kind. `file` is the real name when the artifact is a single file. */
export async function checkAs(
  kind: LoadedKind,
  tree: Tree,
  options: CheckOptions,
  file?: string,
): Promise<CheckResult> {
  options.signal?.throwIfAborted();
  return complete(kind, judgeAs(kind, tree, options, file), file);
}

type HowToJudge = Pick<CheckOptions, "limits"> & Partial<Omit<JudgeOptions, "limits" | "fileName">>;

/** The judgement behind `checkAs`, at once: with the files that were read, without places and clauses. */
export function judgeAs(
  kind: LoadedKind,
  tree: Tree,
  { limits, live = false, contractVersion, signal, workspace = tree, folder }: HowToJudge,
  file?: string,
): Judgement {
  const full: JudgeOptions = {
    limits: limits ? { ...defaultLimits, ...limits } : defaultLimits,
    live,
    contractVersion,
    signal,
    workspace,
    folder,
    fileName: file,
  };
  const remembered = rememberingTree(tree);
  // What an artifact has inside is looked at by several of its rules.
  const whole = kind.entry.contains.length === 0 || "inside" in remembered ? remembered : containingTree(remembered);
  const judgement = judge(kind.prepared, whole, full);
  const other = majorsOf(kind.entry) && otherMajor(kind.entry, remembered, file);
  if (other) judgement.issues.unshift(other);
  return judgement;
}

/** The verdict that a judgement comes to. */
export async function complete(
  kind: LoadedKind,
  { issues, skipped, failures, files }: Judgement,
  file: string | undefined,
): Promise<CheckResult> {
  const notes = issues.some(citesSchema) ? await kind.entry.notes() : undefined;
  const found = issues.length === 0 ? [] : finishIssues(issues, files, kind.rules, notes, file, kind.entry.clause);
  return {
    kind: kind.entry.kind,
    conforms: failures.length === 0 && !found.some((issue) => issue.severity === "error"),
    issues: found,
    skipped,
    failures,
  };
}

function kindOf(tree: RememberingTree, { as, contractVersion }: CheckOptions): SoleArtifact {
  const entries = tree.list("");
  if (as === undefined) {
    const meant = soleArtifact(tree, entries);
    return contractVersion === undefined ? meant : { ...meant, entry: majorAt(meant.entry, contractVersion) };
  }
  const name = typeof as === "string" ? as : kindName(as.kind, as.version ?? 1);
  const entry = catalogueEntry(name);
  if (!entry)
    throw new UsageError(`there is no kind ${name}`, `Kinds: ${catalogue.map(({ kind }) => kind).join(", ")}.`);
  if (entry.form === "directory") {
    const held = loneExchange(entry, tree);
    if (held) return { entry, file: held.file, content: held.tree };
    return { entry: settledMajor(entry, name, tree, contractVersion) };
  }
  const file = artifactFile(entry, entries);
  if (file === undefined)
    throw new UsageError(
      `a ${name} is a single file; which of the ${entries.length} entries of the tree it is cannot be told`,
      "Open the file itself with openFile.",
    );
  return { entry: settledMajor(entry, name, tree, contractVersion, file), file };
}

function requireVersion({ family }: CatalogueEntry, version: string): void {
  const known = versionsOf(family);
  if (!known.includes(version))
    throw new UsageError(
      `there is no version ${version} of the ${family} contract`,
      `Known versions: ${known.join(", ")}.`,
    );
}
