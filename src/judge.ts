import type { FileDescriptor } from "./artifact.ts";
import type { Skipped } from "./issue.ts";
import { type Failure, failureOf, type LoadedFile, type LoadOptions, loadFile } from "./loaded-file.ts";
import { isNewer } from "./member-history.ts";
import type { PreparedKind, PreparedRule } from "./prepared.ts";
import type { RawIssue } from "./raw-issue.ts";
import type { Pause } from "./reading.ts";
import { blocker } from "./rule-blocker.ts";
import { type RuleRun, startRule } from "./rule-run.ts";
import { drive } from "./table-pass.ts";
import type { RememberingTree } from "./tree/remembering.ts";
import type { Entry, Tree } from "./tree/tree.ts";
import { directoryView, workspaceView } from "./views.ts";

/** All that is found in one artifact, places not yet located. */
export interface Judgement {
  readonly issues: RawIssue[];
  readonly skipped: Skipped[];
  readonly failures: Failure[];
  readonly files: ReadonlyMap<string, LoadedFile>;
}

/** What to judge and what lies around it. */
export interface JudgeOptions extends LoadOptions {
  readonly workspace: Tree;
  /** Folder of the artifact in the workspace, where that is known. */
  readonly folder?: string | undefined;
  /** For a kind that is a single file: its real name. */
  readonly fileName?: string | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** Judges one artifact: layout, syntax, schema, rules, in this order. Synchronous; bad data is an answer. */
export function judge(kind: PreparedKind, tree: RememberingTree, options: JudgeOptions): Judgement {
  const judgement: Judgement = { issues: [], skipped: [], failures: [], files: new Map() };
  const content: Record<string, unknown> = {};
  const loaded = judgement.files as Map<string, LoadedFile>;
  loadFiles(kind, tree, options, judgement, loaded, content);
  let views = false;
  // Most artifacts have nothing that a rule would have to wait for.
  const sound = judgement.issues.length === 0 && judgement.failures.length === 0;
  const { contractVersion: version } = options;
  const waiting: [RuleRun, Pause][] = [];
  const late: RuleRun[] = [];
  const { rules } = kind;
  // By their numbers: an iterator makes an object for each, of some fifty rules on thousands of artifacts.
  for (let at = 0; at < rules.length; at++) {
    const prepared = rules[at] as PreparedRule;
    if (version !== undefined && isNewer(prepared.rule.since, version)) continue;
    const blocked = sound ? lacking(prepared, loaded) : blocker(prepared.rule, loaded, judgement);
    if (blocked === null) continue;
    if (blocked !== undefined) {
      judgement.skipped.push({ rule: prepared.rule.id, because: blocked });
      continue;
    }
    if (!views) {
      views = true;
      content["."] = directoryView(tree, loaded, options.limits);
      if (kind.looksAround) content["/"] = workspaceView(options.workspace, options.limits, options.folder);
    }
    const run = startRule(prepared, content, loaded, options.limits.findingsPerRule);
    if (!run) continue;
    const awaits = run.step();
    if (awaits) waiting.push([run, awaits]);
    // What is found is told in the order of the rules, however long one of them waits.
    if (waiting.length === 0) take(run, judgement);
    else late.push(run);
  }
  if (waiting.length > 0) drive(waiting, options.signal);
  for (const run of late) take(run, judgement);
  return judgement;
}

function loadFiles(
  kind: PreparedKind,
  tree: RememberingTree,
  options: JudgeOptions,
  judgement: Judgement,
  loaded: Map<string, LoadedFile>,
  content: Record<string, unknown>,
): void {
  let entries: ReadonlyMap<string, Entry> = new Map();
  if (kind.descriptor.form === "directory") {
    try {
      entries = tree.entries();
    } catch (thrown) {
      judgement.failures.push(failureOf("", thrown));
      return;
    }
  }
  for (const { file, data, folder } of kind.files) {
    let name: string | undefined = options.fileName ?? file.name;
    if (kind.descriptor.form === "directory") {
      name = present(file, folder, entries, tree);
      if (name === undefined) {
        if (file.required)
          judgement.issues.push({
            rule: "layout.file-exists",
            severity: "error",
            file: file.name,
            pointer: "",
            message: `${file.name} is missing`,
            expected: file.name,
          });
        continue;
      }
      if (name !== file.name)
        judgement.issues.push({
          rule: "layout.canonical-name",
          severity: "info",
          file: name,
          pointer: "",
          message: `${name} is the older name of ${file.name}`,
          expected: file.name,
          found: name,
        });
    }
    if (!tree.isFile(name)) {
      judgement.issues.push({
        rule: "layout.regular-file",
        severity: "error",
        file: name,
        pointer: "",
        message: `${name} is not a regular file inside the artifact`,
        found: entries.get(name)?.type ?? "other",
      });
      continue;
    }
    if (!data) continue;
    try {
      const result = loadFile(tree, name, file, options);
      loaded.set(file.name, result);
      if (result.value !== undefined) content[file.name] = result.value;
      for (const finding of result.findings) judgement.issues.push(finding);
    } catch (thrown) {
      judgement.failures.push(failureOf(name, thrown));
    }
  }
}

function present(
  file: FileDescriptor,
  folder: string | undefined,
  entries: ReadonlyMap<string, Entry>,
  tree: Tree,
): string | undefined {
  if (folder === undefined ? entries.has(file.name) : entries.has(folder) && tree.size(file.name) !== undefined)
    return file.name;
  return file.legacyNames.find((legacy) => entries.has(legacy));
}

/** Null where an optional file that a rule needs is not there. */
function lacking({ needs }: PreparedRule, loaded: ReadonlyMap<string, LoadedFile>): null | undefined {
  // Most rules need nothing that may be absent.
  if (needs.length > 0) for (const file of needs) if (!loaded.has(file)) return null;
  return undefined;
}

/** Takes over what a rule that is done has found. */
function take(run: RuleRun, { issues, failures }: Judgement): void {
  for (const issue of run.issues()) issues.push(issue);
  const failure = run.failure();
  if (failure) failures.push(failure);
}
