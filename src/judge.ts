import type { FileDescriptor } from "./artifact.ts";
import type { Skipped } from "./issue.ts";
import { type Failure, failureOf, type LoadedFile, type LoadOptions, loadFile } from "./loaded-file.ts";
import { isNewer } from "./member-history.ts";
import type { PreparedKind, PreparedRead, PreparedRule } from "./prepared.ts";
import type { RawIssue } from "./raw-issue.ts";
import type { Pause } from "./reading.ts";
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
    const blocked = sound ? lacking(prepared, loaded) : blocker(prepared, loaded, judgement);
    if (blocked === absent) continue;
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

const absent = Symbol("absent");

function lacking({ needs }: PreparedRule, loaded: ReadonlyMap<string, LoadedFile>): typeof absent | undefined {
  // Most rules need nothing that may be absent.
  if (needs.length > 0) for (const file of needs) if (!loaded.has(file)) return absent;
  return undefined;
}

/** Why a rule cannot be judged; `absent` when an optional file that it needs is not there and there is nothing to say. */
function blocker(
  { reads }: PreparedRule,
  loaded: ReadonlyMap<string, LoadedFile>,
  judgement: Judgement,
): string | typeof absent | undefined {
  for (const read of reads) {
    if (read.key === "." || read.key === "/") continue;
    const file = loaded.get(read.key);
    if (file === undefined) {
      const missing =
        judgement.issues.find((issue) => issue.file === read.key && issue.rule.startsWith("layout.")) ??
        judgement.failures.find((failure) => failure.file === read.key);
      if (missing) return `${"rule" in missing && missing.rule ? missing.rule : "unreadable"} ${read.key}`;
      if (!read.optional || read.part !== "") return absent;
      continue;
    }
    if (file.findings.length === 0) continue;
    const stops = (candidate: RawIssue) => blocks(candidate, read, file);
    const finding = file.findings.find(stops) ?? file.unsaid?.find(stops);
    if (finding) return `${finding.rule} ${file.name}${finding.pointer && `#${finding.pointer}`}`;
  }
  return undefined;
}

/**
 * Whether a finding keeps a rule from being judged that reads a file, or a part of it. Of a whole file every error does; of a part those
 * at it, above it and inside it, or, where only the names of its members count, not those inside. In a table, a part is a member of a row.
 * That no alternative of an object applies (`schema.branch`) counts as an error of the whole object.
 */
function blocks(finding: RawIssue, read: PreparedRead, file: LoadedFile): boolean {
  if (finding.severity !== "error") return false;
  if (finding.rule.startsWith("syntax.") || read.part === "") return true;
  const place = file.table ? finding.pointer.replace(/^\/[^/]*/, "") : finding.pointer;
  // Nothing of an object is judged to which no alternative applies; names are read from whatever it holds.
  const branch = finding.rule === "schema.branch" && !read.shallow;
  const pointer = branch ? place.slice(0, place.lastIndexOf("/")) : place;
  if (read.pattern || pointer.includes("*"))
    return meets(read, pointer, read.optional && finding.rule === "schema.required");
  if (read.part === pointer) return !(read.optional && finding.rule === "schema.required");
  return read.part.startsWith(`${pointer}/`) || (!read.shallow && pointer.startsWith(`${read.part}/`));
}

/** The same for a part whose pattern has `*`; `mayBeAbsent`: the finding only says that something is missing, which may be the part. */
function meets(read: PreparedRead, pointer: string, mayBeAbsent: boolean): boolean {
  const tokens = pointer.split("/").slice(1);
  const pattern = read.pattern ?? read.part.split("/").slice(1);
  if (mayBeAbsent && tokens.length === pattern.length) return false;
  if (read.shallow && tokens.length > pattern.length) return false;
  return tokens.every((token, at) => {
    const wanted = pattern[at];
    return wanted === undefined || wanted === "*" || token === "*" || wanted === token;
  });
}

/** Takes over what a rule that is done has found. */
function take(run: RuleRun, { issues, failures }: Judgement): void {
  for (const issue of run.issues()) issues.push(issue);
  const failure = run.failure();
  if (failure) failures.push(failure);
}
