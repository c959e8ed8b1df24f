import type { FileDescriptor } from "./artifact.ts";
import { type BoundedFindings, boundedFindings } from "./bounded-findings.ts";
import { ContractsError, UnreadableFileError } from "./errors.ts";
import { mostErrors } from "./formats/add-error.ts";
import { decodeUtf8 } from "./formats/utf8.ts";
import type { Limits } from "./limits.ts";
import { deprecatedFindings, findingsAt, type MemberHistory } from "./member-history.ts";
import type { RawIssue } from "./raw-issue.ts";
import { schemaFindings } from "./schema-findings.ts";
import { type LoadedTable, loadTable } from "./table.ts";
import type { RememberingTree } from "./tree/remembering.ts";
import type { Tree } from "./tree/tree.ts";

/** One file of an artifact after parsing and schema checks. */
export interface LoadedFile {
  readonly descriptor: FileDescriptor;
  /** Its real name. */
  readonly name: string;
  /** In bytes. */
  readonly size?: number | undefined;
  /** Of a file that is no JSON document or could not be parsed. */
  readonly bytes?: Uint8Array | undefined;
  /** Of a JSON document that could be parsed. */
  readonly text?: string;
  /** The document or the table; undefined when it could not be parsed. */
  readonly value?: unknown;
  readonly findings: readonly RawIssue[];
  /** How many violations the validator of a document kept. */
  readonly errors?: number;
  /** Findings that are only counted, one for every place: rules wait for them too. `*` stands for the number of an item. */
  readonly unsaid?: readonly RawIssue[];
  /** Only of tables: for the line of a row. */
  readonly table?: LoadedTable;
}

/** A file that could not be judged, and why. */
export interface Failure {
  readonly file: string;
  readonly rule?: string;
  readonly message: string;
  readonly remedy: string;
}

/** Options that change how files are read. */
export interface LoadOptions {
  readonly limits: Limits;
  /** JSON Lines that are still being written: a partial last line is no fault. */
  readonly live: boolean;
  /** Version of the contract that is judged by, "1.2"; undefined: the newest. */
  readonly contractVersion?: string | undefined;
}

const none: readonly never[] = [];

/** Reads, parses and checks one file. Throws UnreadableFileError. */
export function loadFile(
  tree: RememberingTree,
  name: string,
  descriptor: FileDescriptor,
  options: LoadOptions,
): LoadedFile {
  const loaded = loadNewest(tree, name, descriptor, options);
  const { history } = descriptor;
  const known = history ? asOf(loaded, history, options.contractVersion) : loaded;
  const { findingsPerRule } = options.limits;
  return known.table || known.findings.length <= findingsPerRule ? known : bounded(known, findingsPerRule);
}

/** Keeps of each rule's findings in a document the first. */
function bounded(loaded: LoadedFile, most: number): LoadedFile {
  const rules = new Map<string, BoundedFindings>();
  for (const finding of loaded.findings) {
    let ofRule = rules.get(finding.rule);
    if (!ofRule) {
      ofRule = boundedFindings(most, " of this rule", true);
      rules.set(finding.rule, ofRule);
    }
    ofRule.add(finding);
  }
  const all = [...rules.values()];
  const findings = all.flatMap((ofRule) => ofRule.all());
  const unsaid = all.flatMap((ofRule) => ofRule.unsaid());
  const [first] = findings;
  if ((loaded.errors ?? 0) < mostErrors || !first) return { ...loaded, findings, unsaid };
  // The validator kept only the first of very many violations: the others may be anywhere in the document.
  return {
    ...loaded,
    findings: findings.map((finding) => ({
      ...finding,
      message: finding.message.replace(/ \(and (\d+ further findings)/, " (and at least $1"),
    })),
    unsaid: [{ ...first, pointer: "" }],
  };
}

function asOf(loaded: LoadedFile, history: MemberHistory, version: string | undefined): LoadedFile {
  const inTable = loaded.table !== undefined;
  const known = version === undefined ? loaded.findings : findingsAt(loaded.findings, history, version, inTable);
  const deprecated = inTable ? [] : deprecatedFindings(loaded.value, history, loaded.name, version);
  return known === loaded.findings && deprecated.length === 0
    ? loaded
    : { ...loaded, findings: [...known, ...deprecated] };
}

function loadNewest(tree: RememberingTree, name: string, descriptor: FileDescriptor, options: LoadOptions): LoadedFile {
  if (descriptor.format === "text") return loadText(tree, name, descriptor, options.limits);
  if (descriptor.format !== "json") {
    const table = loadTable(tree, name, descriptor, options);
    return { descriptor, name, value: table.rows, findings: table.findings, unsaid: table.unsaid, table };
  }
  const { limits } = options;
  const { size, bytes, result } = tree.document(name, limits);
  if (!result.ok) {
    const { code, message, line, column, remedy } = result.fault;
    return {
      descriptor,
      name,
      size,
      bytes,
      findings: [
        { rule: "syntax.json", severity: "error", file: name, pointer: "", message, found: code, line, column, remedy },
      ],
    };
  }
  const { value, source } = result;
  const validate = descriptor.validate;
  const errors = !validate || validate(value) ? none : (validate.errors ?? none);
  const findings = errors.length === 0 ? none : schemaFindings(errors, value, name);
  return { descriptor, name, size, text: source.text, value, findings, errors: errors.length };
}

/** A text whose schema has something to say; its last line end does not belong to it. */
function loadText(tree: Tree, name: string, descriptor: FileDescriptor, limits: Limits): LoadedFile {
  const bytes = tree.read(name, limits.documentBytes);
  const value = decodeUtf8(bytes)?.replace(/\r?\n$/, "");
  if (value === undefined)
    return {
      descriptor,
      name,
      bytes,
      findings: [
        {
          rule: "schema.type",
          severity: "error",
          file: name,
          pointer: "",
          message: `${name} is not UTF-8`,
          expected: "UTF-8",
          line: 1,
          column: 1,
        },
      ],
    };
  const validate = descriptor.validate;
  return {
    descriptor,
    name,
    bytes,
    value,
    findings: !validate || validate(value) ? none : schemaFindings(validate.errors ?? [], value, name),
  };
}

/** What stands in the way of judging a file, from whatever was thrown. */
export function failureOf(file: string, thrown: unknown): Failure {
  if (thrown instanceof UnreadableFileError)
    return { file: thrown.file || file, message: thrown.message, remedy: thrown.remedy };
  if (thrown instanceof ContractsError) return { file, message: thrown.message, remedy: thrown.remedy };
  throw thrown;
}
