// Made by `npm run generate` from schemas/meta. Do not edit.
/**
 * Rules that are demanded of artifacts.
 */
export type ChangeCaseRules = readonly RuleEntry[];
/**
 * Yes, no, or it could not be decided.
 */
export type Answer = true | false | "unknown";
/**
 * A size of release.
 */
export type Bump = "patch" | "minor" | "major";
/**
 * The smallest release that may carry a change; refused: none may; unknown: a person has to say.
 */
export type ChangeBump = "patch" | "minor" | "major" | "unknown" | "refused";
/**
 * Whom a change breaks.
 */
export type BrokenSide = "producer" | "consumer" | "both" | "none" | "unknown";
/**
 * How a rule counts; off: not at all.
 */
export type ConformLevel = "off" | "info" | "warning" | "error";
/**
 * How a finding counts: an error breaks the contract, a warning departs from what it asks for, an info is worth knowing.
 */
export type Severity = "error" | "warning" | "info";
/**
 * Answer of `quantlab-contracts gate --format json`: whether a release may be made as it is declared.
 */
export type GateReport = GateDecision | FirstRelease;
/**
 * Old content, and either what becomes of it or where it is refused.
 */
export type UpgradeCase = LiftedCase | RefusedCase;

/**
 * Findings that a project accepts as they are, written by `quantlab-conform --update-baseline`: only new ones count.
 */
export interface ConformBaseline {
  /**
   * This schema.
   */
  readonly $schema?: string;
  /**
   * Version of this schema.
   */
  readonly schema_version: "1.0";
  /**
   * Ordered by path, file, pointer and rule.
   */
  readonly entries: readonly ConformBaselineEntry[];
}
/**
 * One accepted finding. It is recognised by path and fingerprint; the other members are for people.
 */
export interface ConformBaselineEntry {
  /**
   * Path of the artifact, relative to this file, with `/` between its parts.
   */
  readonly path: string;
  /**
   * Fingerprint of the finding, over rule, file and pointer.
   */
  readonly fingerprint: string;
  /**
   * Id of the rule.
   */
  readonly rule: string;
  /**
   * File, relative to the artifact.
   */
  readonly file: string;
  /**
   * JSON Pointer of the place.
   */
  readonly pointer: string;
  /**
   * Why it is accepted; kept when the baseline is written anew.
   */
  readonly reason?: string;
  /**
   * Last day on which it is accepted, in UTC; kept when the baseline is written anew.
   */
  readonly expires?: string;
}
/**
 * Cases of one rule: a base fixture, edits, and the complete list of findings of all rules.
 */
export interface ConformanceCases {
  /**
   * This schema.
   */
  readonly $schema?: string;
  /**
   * Id of the rule.
   */
  readonly rule: string;
  /**
   * Fixture that the edits start from, below fixtures/.
   */
  readonly base: string;
  /**
   * Artifacts about which the rule has nothing to say; at least one near miss.
   *
   * @minItems 1
   */
  readonly good: readonly ConformanceCase[];
  /**
   * Artifacts that break the rule.
   *
   * @minItems 1
   */
  readonly bad: readonly ConformanceCase[];
}
/**
 * One edited artifact and all that is found in it.
 */
export interface ConformanceCase {
  /**
   * A fact, unique in the file, without modal verbs.
   */
  readonly name: string;
  /**
   * Another fixture for this case only.
   */
  readonly base?: string;
  /**
   * Applied in order.
   */
  readonly edits: readonly ConformanceEdit[];
  /**
   * Every finding of severity error or warning, and every info of this rule, in any order, beyond those of the untouched base. Absent: none.
   *
   * @minItems 1
   */
  readonly issues?: readonly ExpectedIssue[];
}
/**
 * RFC 6902 on a JSON file; line edits on CSV and JSON Lines; text edits; files made, renamed and deleted; the directory renamed.
 */
export interface ConformanceEdit {
  /**
   * The file, relative to the artifact; absent when the artifact is a file.
   */
  readonly file?: string;
  /**
   * add, remove, replace, move, copy: RFC 6902. set-line, insert-line, delete-line: line counted from 0. replace-text: every occurrence of find. write: the whole text. delete, rename (to): the file. rename-directory (to): the artifact itself, to a name or to a path from the folder that it stands in.
   */
  readonly op:
    | "add"
    | "remove"
    | "replace"
    | "move"
    | "copy"
    | "set-line"
    | "insert-line"
    | "delete-line"
    | "replace-text"
    | "write"
    | "delete"
    | "rename"
    | "rename-directory"
    | "make-directory";
  /**
   * JSON Pointer.
   */
  readonly path?: string;
  /**
   * JSON Pointer.
   */
  readonly from?: string;
  /**
   * Any JSON value.
   */
  readonly value?: unknown;
  /**
   * Line number from 0.
   */
  readonly line?: number;
  /**
   * Text to find.
   */
  readonly find?: string;
  /**
   * Text to put.
   */
  readonly text?: string;
  /**
   * New name.
   */
  readonly to?: string;
}
/**
 * What identifies a finding.
 */
export interface ExpectedIssue {
  /**
   * Id of the rule that found it.
   */
  readonly rule: string;
  /**
   * File, relative to the artifact.
   */
  readonly file: string;
  /**
   * JSON Pointer.
   */
  readonly pointer: string;
  /**
   * Compared when given.
   */
  readonly expected?: unknown;
  /**
   * Compared when given.
   */
  readonly found?: unknown;
}
/**
 * What a rule of schema change finds: pairs of versions with the complete list of findings of all rules of change.
 */
export interface ChangeCases {
  /**
   * The cases.
   *
   * @minItems 2
   */
  readonly cases: readonly ChangeCase[];
}
/**
 * One pair of versions.
 */
export interface ChangeCase {
  /**
   * What happens.
   */
  readonly name: string;
  /**
   * The schema before; absent: there is none.
   */
  readonly old?:
    | boolean
    | {
        readonly [k: string]: unknown;
      };
  /**
   * The schema after; absent: there is none.
   */
  readonly new?:
    | boolean
    | {
        readonly [k: string]: unknown;
      };
  /**
   * Several schemas before, by path.
   */
  readonly oldSchemas?: {
    readonly [k: string]:
      | boolean
      | {
          readonly [k: string]: unknown;
        };
  };
  /**
   * Several schemas after, by path.
   */
  readonly newSchemas?: {
    readonly [k: string]:
      | boolean
      | {
          readonly [k: string]: unknown;
        };
  };
  readonly oldRules?: ChangeCaseRules;
  readonly newRules?: ChangeCaseRules;
  /**
   * Major version that the release carries.
   */
  readonly nextMajor?: number;
  /**
   * Every finding of every rule.
   */
  readonly issues: readonly {
    /**
     * Id of the rule.
     */
    readonly rule: string;
    /**
     * JSON Pointer into the schema; with several schemas their path and `#` before it.
     */
    readonly pointer: string;
  }[];
}
/**
 * A rule as generated/rules.json lists it.
 */
export interface RuleEntry {
  /**
   * Id of the rule.
   */
  readonly id: string;
  /**
   * How much it weighs.
   */
  readonly severity: "error" | "warning" | "info";
  /**
   * Contract version in which it appeared.
   */
  readonly since: string;
}
/**
 * Answer of `quantlab-contracts diff --format json`: what changed between two versions of a contract, and whom it breaks.
 */
export interface ChangeReport {
  /**
   * Version of this schema.
   */
  readonly schema_version: "1.0";
  /**
   * What wrote the report.
   */
  readonly tool: ContractsTool;
  /**
   * The old version, as it was named.
   */
  readonly base: string;
  /**
   * The new version, as it was named.
   */
  readonly head: string;
  /**
   * Schemas compared.
   */
  readonly schemas: number;
  /**
   * Whether anything breaks, in both directions of data flow.
   */
  readonly summary: ChangeSummary;
  /**
   * The smallest release that may carry what is decided; null when nothing changed.
   */
  readonly needed_bump: "patch" | "minor" | "major" | null;
  /**
   * The release that was declared.
   */
  readonly declared_bump: Bump;
  /**
   * Where the declaration comes from.
   */
  readonly declared_by: string;
  readonly compatible: Answer;
  /**
   * Every change.
   */
  readonly changes: readonly ReportedChange[];
  /**
   * What people should know about the comparison.
   */
  readonly notices: readonly string[];
}
/**
 * The program that compared.
 */
export interface ContractsTool {
  /**
   * Name of the command.
   */
  readonly name: "quantlab-contracts";
  /**
   * Its version.
   */
  readonly version: string;
}
/**
 * Whether anything breaks, in both directions of data flow.
 */
export interface ChangeSummary {
  readonly breaks_old_readers: Answer;
  readonly breaks_old_writers: Answer;
}
/**
 * One change with its rule.
 */
export interface ReportedChange {
  /**
   * Path of the schema below the folder of schemas; `schema` when two files were compared; `rules` for rules.
   */
  readonly schema: string;
  /**
   * Kind or title.
   */
  readonly artifact: string;
  /**
   * Who writes it.
   */
  readonly producer?: string;
  /**
   * Who reads it.
   */
  readonly consumers?: readonly string[];
  /**
   * JSON Pointer into the schema.
   */
  readonly pointer: string;
  /**
   * Rule of change.
   */
  readonly rule: string;
  /**
   * Where the rule is explained.
   */
  readonly page: string;
  readonly bump: ChangeBump;
  readonly breaks: BrokenSide;
  /**
   * What the change does.
   */
  readonly claim: string;
  /**
   * What the claim does not say.
   */
  readonly message?: string;
  /**
   * What to do.
   */
  readonly remedy: string;
  /**
   * The old value.
   */
  readonly before?: unknown;
  /**
   * The new value.
   */
  readonly after?: unknown;
  /**
   * Changed definitions that it comes through: path#pointer.
   */
  readonly through?: readonly string[];
  readonly old_readers: ChangeProof;
  readonly old_writers: ChangeProof;
}
/**
 * What is known of one direction: proved safe, breaking with a document that shows it, undecided, or said by the contract where no schema shows it.
 */
export interface ChangeProof {
  /**
   * How it is known.
   */
  readonly status: "proved" | "breaking" | "unknown" | "declared";
  /**
   * The reason.
   */
  readonly why: string;
  /**
   * A document valid under one version and refused by the other; two validators agree about it.
   */
  readonly counterexample?: unknown;
}
/**
 * `quantlab-conform.json`: how a project uses quantlab-conform. Found in the working directory or above it, up to the root of the repository; its paths are relative to its own folder. The command line goes before it.
 */
export interface ConformConfig {
  /**
   * This schema.
   */
  readonly $schema?: string;
  /**
   * Warnings fail too.
   */
  readonly strict?: boolean;
  /**
   * How rules count: id of a rule, or its beginning followed by `*`, to a level. Of several that match, the last one holds.
   */
  readonly severity?: {
    readonly [k: string]: ConformLevel;
  };
  /**
   * Findings that are accepted.
   */
  readonly ignore?: readonly ConformIgnore[];
  /**
   * Folders with a team's own rules, `*.rule.js`.
   */
  readonly rules?: readonly string[];
  /**
   * Findings that were there before, as `--update-baseline` writes them.
   */
  readonly baseline?: string;
  /**
   * Reports to write when the command line asks for none: the name of a format, for a file followed by `=` and the file, relative to the working directory. At most one goes to standard output.
   */
  readonly format?: readonly string[];
}
/**
 * Findings of a rule that are accepted in some files; they are listed as suppressed and do not count.
 */
export interface ConformIgnore {
  /**
   * Id of the rule, or its beginning followed by `*`.
   */
  readonly rule: string;
  /**
   * Glob over paths relative to this file: `*` and `?` within a name, `**` across folders, `[ab]`, `{a,b}`. A folder that matches stands for all below it, a glob without `/` for that name anywhere.
   */
  readonly files: string;
  /**
   * Why they are accepted.
   */
  readonly reason: string;
  /**
   * Last day on which they are accepted, in UTC.
   */
  readonly expires?: string;
}
/**
 * What a conformance check found, as `--format json` writes it. Lines of `--format ndjson` are ArtifactLine and, last, SummaryLine.
 */
export interface ConformanceReport {
  /**
   * Version of this schema.
   */
  readonly schema_version: "1.0";
  /**
   * The program that judged.
   */
  readonly tool: ConformanceTool;
  /**
   * True when everything could be judged and no finding fails: none of severity error, and with `--strict` none of severity warning; what `suppressed` holds does not count.
   */
  readonly conforms: boolean;
  /**
   * What was counted over all artifacts.
   */
  readonly counts: ConformanceCounts;
  /**
   * Every artifact that was judged, in the order in which it was given or discovered.
   */
  readonly artifacts: readonly ConformanceArtifact[];
  /**
   * How much of the contract the artifacts showed; present when it was asked for.
   */
  readonly coverage?: ConformanceCoverage;
  /**
   * What could not be told; the command then ends with exit code 2.
   */
  readonly failures?: readonly ConformanceFailure[];
  /**
   * Findings that a baseline or an exception of the configuration takes out of `artifacts`, `counts` and the verdict.
   */
  readonly suppressed?: readonly ConformanceSuppressed[];
}
/**
 * The program that judged, and by what.
 */
export interface ConformanceTool {
  /**
   * Name of the command.
   */
  readonly name: string;
  /**
   * Version of the package.
   */
  readonly version: string;
  /**
   * Contract family to the version that was judged by, such as `quantlab` to `v1`.
   */
  readonly contracts: {
    readonly [k: string]: string;
  };
}
/**
 * What was counted.
 */
export interface ConformanceCounts {
  /**
   * Artifacts that were judged.
   */
  readonly artifacts: number;
  /**
   * Findings that break the contract.
   */
  readonly errors: number;
  /**
   * Findings that depart from what the contract asks for.
   */
  readonly warnings: number;
  /**
   * Findings worth knowing.
   */
  readonly infos: number;
  /**
   * Rules that could not be judged, counted once for each artifact.
   */
  readonly skipped: number;
}
/**
 * What was found in one artifact.
 */
export interface ConformanceArtifact {
  /**
   * As it was given, or as it was discovered below what was given.
   */
  readonly path: string;
  /**
   * Kind of the artifact; null when none was recognised.
   */
  readonly kind: string | null;
  /**
   * True when everything about it could be judged and none of its findings fails: none of severity error, and with `--strict` none of severity warning.
   */
  readonly conforms: boolean;
  /**
   * Every finding.
   */
  readonly issues: readonly Issue[];
  /**
   * Rules that could not be judged.
   */
  readonly skipped: readonly Skipped[];
}
/**
 * One finding about one place of one artifact.
 */
export interface Issue {
  /**
   * Id of the rule: `<kind>.<claim>`, `layout.*`, `syntax.*` or `schema.*`.
   */
  readonly rule: string;
  /**
   * As `--severity` or the configuration lets the rule count.
   */
  readonly severity: Severity;
  /**
   * File, relative to the artifact; empty when the artifact is itself a file or the finding is about the directory.
   */
  readonly file: string;
  /**
   * RFC 6901 JSON Pointer; in a CSV table /row/column, in JSON Lines /line/member, both counted from 0.
   */
  readonly pointer: string;
  /**
   * Line from 1; null where the finding has no place in a text.
   */
  readonly line: number | null;
  /**
   * Column from 1 in UTF-16 code units; null where the finding has no place in a text.
   */
  readonly column: number | null;
  /**
   * What is wrong, in one sentence.
   */
  readonly message: string;
  /**
   * What the contract asks for at this place; absent where there is no one value. In JSON, integers beyond 64-bit floats and non-finite numbers are written as text.
   */
  readonly expected?: unknown;
  /**
   * What stands there, written as in `expected`.
   */
  readonly found?: unknown;
  /**
   * The clauses that the finding rests on.
   */
  readonly cites: readonly Citation[];
  /**
   * What to do about it.
   */
  readonly remedy: string;
  /**
   * 12 hex digits over rule, file and pointer: the same finding in the next run has the same.
   */
  readonly fingerprint: string;
}
/**
 * The clause of a contract document that a finding rests on, listed in schemas/meta/sources.json.
 */
export interface Citation {
  /**
   * Id of the document.
   */
  readonly source: string;
  /**
   * Section of the document.
   */
  readonly section: string;
}
/**
 * A rule that could not be judged, and what stands in its way.
 */
export interface Skipped {
  /**
   * Id of the rule.
   */
  readonly rule: string;
  /**
   * The finding or absence that stands in its way.
   */
  readonly because: string;
}
/**
 * How much of the contract the judged artifacts showed.
 */
export interface ConformanceCoverage {
  /**
   * One entry for each kind of artifact.
   */
  readonly kinds: readonly ConformanceKindCoverage[];
}
/**
 * Coverage of one kind.
 */
export interface ConformanceKindCoverage {
  /**
   * Kind of artifact.
   */
  readonly kind: string;
  /**
   * Artifacts of this kind that were judged.
   */
  readonly artifacts: number;
  /**
   * Members that the schemas describe.
   */
  readonly fields: ConformanceShare;
  /**
   * Values that the schemas enumerate.
   */
  readonly enums: ConformanceShare;
  /**
   * Branches of the unions of the schemas.
   */
  readonly branches: ConformanceShare;
  /**
   * Rules that were judged at least once.
   */
  readonly rules: ConformanceShare;
  /**
   * What was never seen.
   */
  readonly unseen: readonly ConformanceUnseen[];
}
/**
 * A part of a whole.
 */
export interface ConformanceShare {
  /**
   * How many were seen.
   */
  readonly seen: number;
  /**
   * How many there are.
   */
  readonly total: number;
}
/**
 * A part of the contract that no judged artifact showed.
 */
export interface ConformanceUnseen {
  /**
   * Which kind of part it is.
   */
  readonly what: "field" | "enum" | "branch" | "rule";
  /**
   * File and pointer, or the id of the rule.
   */
  readonly where: string;
  /**
   * For an enum the value, for a branch its tag; any JSON value.
   */
  readonly value?: unknown;
}
/**
 * What could not be told: a path could not be read, or a rule broke while judging.
 */
export interface ConformanceFailure {
  /**
   * The path that it concerns.
   */
  readonly path: string;
  /**
   * The rule that broke; absent when no rule did.
   */
  readonly rule?: string;
  /**
   * What happened.
   */
  readonly message: string;
  /**
   * What to do about it.
   */
  readonly remedy: string;
}
/**
 * A finding that a baseline or an exception of the configuration takes out of the verdict.
 */
export interface ConformanceSuppressed {
  /**
   * Fingerprint of the finding.
   */
  readonly fingerprint: string;
  /**
   * Id of the rule that found it.
   */
  readonly rule: string;
  /**
   * Path of the artifact.
   */
  readonly path: string;
  /**
   * File, relative to `path`.
   */
  readonly file: string;
  /**
   * JSON Pointer of the place.
   */
  readonly pointer: string;
  /**
   * Why it is accepted, in the words of the baseline or the configuration.
   */
  readonly reason: string;
  /**
   * Last day on which it is accepted; null when that does not end.
   */
  readonly expires: string | null;
}
/**
 * The report without its artifacts.
 */
export interface ConformanceSummary {
  /**
   * Version of this schema.
   */
  readonly schema_version: "1.0";
  /**
   * The program that judged.
   */
  readonly tool: ConformanceTool;
  /**
   * True when everything could be judged and no finding fails: none of severity error, and with `--strict` none of severity warning; what `suppressed` holds does not count.
   */
  readonly conforms: boolean;
  /**
   * What was counted over all artifacts.
   */
  readonly counts: ConformanceCounts;
  /**
   * How much of the contract the artifacts showed; present when it was asked for.
   */
  readonly coverage?: ConformanceCoverage;
  /**
   * What could not be told; the command then ends with exit code 2.
   */
  readonly failures?: readonly ConformanceFailure[];
  /**
   * Findings that a baseline or an exception of the configuration takes out of the verdict.
   */
  readonly suppressed?: readonly ConformanceSuppressed[];
}
/**
 * A line of `--format ndjson` for one artifact.
 */
export interface ConformanceReportArtifactLine {
  /**
   * What was found in it.
   */
  readonly artifact: ConformanceArtifact;
}
/**
 * The last line of `--format ndjson`; an output without it is incomplete.
 */
export interface ConformanceReportSummaryLine {
  /**
   * The report without its artifacts.
   */
  readonly summary: ConformanceSummary;
}
/**
 * What a producer does of the contract, clause by clause, as quantlab-conform producer found it.
 */
export interface ConformanceStatement {
  /**
   * Version of this format.
   */
  readonly schema_version: "1.0";
  /**
   * What judged.
   */
  readonly tool: {
    /**
     * Name of the command.
     */
    readonly name: string;
    /**
     * Version of its package.
     */
    readonly version: string;
  };
  /**
   * The producer, as it was called.
   *
   * @minItems 1
   */
  readonly command: readonly string[];
  /**
   * Capabilities that were declared.
   *
   * Items: Name of a capability.
   */
  readonly supports: readonly string[];
  /**
   * Whether every tested case of severity error holds; with --strict, every tested case but those of severity info. A known failure is one all the same.
   */
  readonly conforms: boolean;
  /**
   * Number of cases by outcome.
   */
  readonly counts: {
    /**
     * Cases that hold.
     */
    readonly holds: number;
    /**
     * Cases that fail.
     */
    readonly fails: number;
    /**
     * Cases that fail as is known.
     */
    readonly known: number;
    /**
     * Cases that were not tested.
     */
    readonly untested: number;
  };
  /**
   * In the order in which cases first name them.
   */
  readonly clauses: readonly StatementClause[];
}
/**
 * One clause of the contract.
 */
export interface StatementClause {
  /**
   * Document, as in sources.json.
   */
  readonly source: string;
  /**
   * Section of it.
   */
  readonly section: string;
  /**
   * fails: one of its cases fails, known or not; untested: none of them could be tested.
   */
  readonly answer: "holds" | "fails" | "untested";
  /**
   * The cases that rest on it.
   *
   * @minItems 1
   */
  readonly cases: readonly StatementCase[];
}
/**
 * One case of a clause.
 */
export interface StatementCase {
  /**
   * Name of the case.
   */
  readonly id: string;
  /**
   * What holds when the case holds, as a sentence.
   */
  readonly claim: string;
  /**
   * By the word of the clause.
   */
  readonly severity: "error" | "warning" | "info";
  /**
   * known: it fails, and the list of known failures says so.
   */
  readonly outcome: "holds" | "fails" | "known" | "untested";
  /**
   * Its first finding, why the failure is known, or why it was not tested.
   */
  readonly because?: string;
}
/**
 * `emitted.json`, which `quantlab-contracts emit --out` writes beside examples of a kind: what lies where, and what it shows.
 */
export interface EmittedExamples {
  /**
   * Version of this schema.
   */
  readonly schema_version: "1.0";
  /**
   * Kind of every example.
   */
  readonly kind: string;
  /**
   * True when no example has a finding of severity error; false when each has exactly one.
   */
  readonly valid: boolean;
  /**
   * By what `--seed` chose and ordered them; null when they come in their natural order.
   */
  readonly seed: number | null;
  /**
   * Every example, in the order of their folders.
   */
  readonly examples: readonly EmittedExample[];
}
/**
 * One example.
 */
export interface EmittedExample {
  /**
   * The artifact, relative to the folder of this list, with `/` on every system.
   */
  readonly path: string;
  /**
   * What it shows, in words.
   */
  readonly about: string;
  /**
   * Findings of severity warning: a valid example has some only where what it shows cannot be shown without.
   */
  readonly warnings: number;
  /**
   * The one thing that is wrong; absent for a valid example.
   */
  readonly breaks?: EmittedFinding;
}
/**
 * The only finding of severity error that an invalid example has.
 */
export interface EmittedFinding {
  /**
   * Id of the rule.
   */
  readonly rule: string;
  /**
   * File, relative to the artifact; empty when the artifact is itself a file or the finding is about the directory.
   */
  readonly file: string;
  /**
   * RFC 6901 JSON Pointer, counted as in the conformance report.
   */
  readonly pointer: string;
}
/**
 * Valid examples of a kind that take several edits at once: members that belong together.
 */
export interface ComposedExamples {
  /**
   * This schema.
   */
  readonly $schema?: string;
  /**
   * Kind of every example; that of the fixture may be another.
   */
  readonly kind: string;
  /**
   * Each may start from an earlier one.
   *
   * @minItems 1
   */
  readonly examples: readonly ComposedExample[];
}
/**
 * Edits, after which the values that rules expect are put in their places (hashes, sizes, counts); then nothing is found but what `warns` names.
 */
export interface ComposedExample {
  /**
   * What it shows, unique in the file.
   */
  readonly name: string;
  /**
   * A fixture below fixtures/, or the name of an earlier example.
   */
  readonly base: string;
  /**
   * Rules whose warnings it has because what it shows cannot be shown without.
   *
   * @minItems 1
   */
  readonly warns?: readonly string[];
  /**
   * Applied in order.
   *
   * @minItems 1
   */
  readonly edits: readonly ConformanceEdit[];
}
/**
 * Where a recorded artifact comes from, and proof that it is untouched.
 */
export interface FixtureRecord {
  /**
   * Kind of the artifact.
   */
  readonly kind: string;
  /**
   * Directory or file beside fixture.json that is the artifact.
   */
  readonly artifact: string;
  /**
   * Program that wrote it; `composed` when it was written by hand after the documents because no producer exists.
   */
  readonly producer: string;
  /**
   * Commit of the producer; null when composed.
   */
  readonly commit: string | null;
  /**
   * Date of the recording.
   */
  readonly recorded: string;
  /**
   * Command line that produced it; one a line where several did or where the recording does not tell which, and then `#` before what was done to the files by hand.
   */
  readonly command: string;
  /**
   * Which part of the artifact the producer wrote, where it did not write all of it.
   */
  readonly made?: string;
  /**
   * Name of the recording it was taken from.
   */
  readonly case?: string;
  /**
   * Folder in which it was recorded, where that was not the canonical one: its name, or as many names from the outermost that matters as are known, joined by `/`.
   */
  readonly parent?: string;
  /**
   * Whether the producer succeeded.
   */
  readonly outcome?: "success" | "failure" | "running";
  /**
   * Files whose text was removed, with their real sizes.
   */
  readonly emptied?: {
    readonly [k: string]: number;
  };
  /**
   * Files that were left out, with their real sizes.
   */
  readonly dropped?: {
    readonly [k: string]: number;
  };
  /**
   * Directories that a checkout loses.
   */
  readonly emptyDirectories?: readonly string[];
  /**
   * SHA-256 of every file.
   */
  readonly files: {
    readonly [k: string]: string;
  };
  /**
   * Departures of the real producer that conformance reports for this untouched artifact: severity error or warning, rule, file, pointer.
   */
  readonly knownIssues?: readonly {
    /**
     * Id.
     */
    readonly rule: string;
    /**
     * File.
     */
    readonly file: string;
    /**
     * Pointer.
     */
    readonly pointer: string;
  }[];
}
/**
 * Decided by what changed since the last release.
 */
export interface GateDecision {
  /**
   * Version of this schema.
   */
  readonly schema_version: "1.0";
  /**
   * What wrote the report.
   */
  readonly tool: ContractsTool;
  /**
   * True when there is no problem.
   */
  readonly passes: boolean;
  /**
   * The last release, as it was named or found.
   */
  readonly base: string;
  /**
   * Whether anything breaks, in both directions of data flow.
   */
  readonly summary: ChangeSummary;
  /**
   * The smallest release that may carry what is decided, by rules or by a person's word; null when nothing is.
   */
  readonly needed_bump: "patch" | "minor" | "major" | null;
  /**
   * The release that changesets, or the version and the changelog, declare; null when none do.
   */
  readonly declared_bump: "patch" | "minor" | "major" | null;
  /**
   * Everything that keeps the release from being made.
   */
  readonly problems: readonly ReportedProblem[];
  /**
   * Every change since the last release.
   */
  readonly changes: readonly ReportedChange[];
  /**
   * What people should know about the comparison.
   */
  readonly notices: readonly string[];
}
/**
 * One reason why a release may not be made as it is declared.
 */
export interface ReportedProblem {
  /**
   * Declared smaller than needed, or not at all; a change that no release may carry, that is not mentioned, or that a person has to decide.
   */
  readonly kind: "too-small" | "bypasses-version" | "refused" | "not-mentioned" | "undecided";
  /**
   * What is wrong, with the place of the change.
   */
  readonly message: string;
  /**
   * Rule of the change; absent where the problem is the release as a whole (`too-small`, `bypasses-version`).
   */
  readonly rule?: string;
  /**
   * Where the rule is explained; present with `rule`.
   */
  readonly page?: string;
}
/**
 * Nothing has been released, so that every change is allowed.
 */
export interface FirstRelease {
  /**
   * Version of this schema.
   */
  readonly schema_version: "1.0";
  /**
   * What wrote the report.
   */
  readonly tool: ContractsTool;
  /**
   * It may be made.
   */
  readonly passes: true;
  /**
   * Why there is nothing to compare with.
   */
  readonly reason: string;
  /**
   * None.
   *
   * @maxItems 0
   */
  readonly problems: readonly ReportedProblem[];
  /**
   * None.
   *
   * @maxItems 0
   */
  readonly changes: readonly ReportedChange[];
}
/**
 * Cases of `quantlab-conform producer`: what a producer is asked, and what it must answer and leave behind.
 */
export interface ProducerCases {
  /**
   * This schema.
   */
  readonly $schema?: string;
  /**
   * Name of the group, as in the name of the file.
   */
  readonly group: string;
  /**
   * What the cases are about.
   */
  readonly title: string;
  /**
   * In the order in which they are shown.
   *
   * @minItems 1
   */
  readonly cases: readonly ProducerCase[];
}
/**
 * One claim about what a producer does.
 */
export interface ProducerCase {
  /**
   * Stable name, unique in the suite.
   */
  readonly id: string;
  /**
   * What holds, as a sentence.
   */
  readonly claim: string;
  /**
   * By the word of the clause: must, always, is: error; should, expected: warning; typical: info.
   */
  readonly severity: "error" | "warning" | "info";
  /**
   * The clauses that it rests on.
   *
   * @minItems 1
   *
   * Items: A clause.
   */
  readonly cites: readonly {
    /**
     * Document, as in sources.json.
     */
    readonly source: string;
    /**
     * Section of it.
     */
    readonly section: string;
  }[];
  /**
   * What an owner of a producer does about it.
   */
  readonly remedy: string;
  /**
   * Capabilities that a producer declares to be judged by it.
   *
   * Items: Name of a capability.
   */
  readonly needs?: readonly string[];
  /**
   * What this machine must allow for the case to be tested.
   *
   * Items: Name of a condition.
   */
  readonly world?: readonly string[];
  /**
   * Name of the working folder, where it matters.
   */
  readonly folder?: string;
  /**
   * What lies in the working folder before the first step.
   */
  readonly files?: readonly ProducerCaseFile[];
  /**
   * Calls of the producer, one after another.
   *
   * @minItems 1
   */
  readonly steps: readonly ProducerCaseStep[];
  readonly expect?: ProducerCaseExpectation;
}
/**
 * Something that lies there before the first step.
 */
export interface ProducerCaseFile {
  /**
   * Where it lies, below the working folder.
   */
  readonly path: string;
  /**
   * Its content.
   */
  readonly text?: string;
  /**
   * How often the text is repeated; once by default.
   */
  readonly times?: number;
  /**
   * Its content, as JSON.
   */
  readonly json?: unknown;
  /**
   * Its content: a series of the suite.
   */
  readonly bars?: string;
  /**
   * It is an empty folder.
   */
  readonly folder?: true;
  /**
   * It is a symbolic link that leads there.
   */
  readonly link?: string;
  /**
   * It is a named pipe that nobody reads.
   */
  readonly fifo?: true;
}
/**
 * One call of the producer.
 */
export interface ProducerCaseStep {
  /**
   * Arguments after the command of the producer.
   */
  readonly argv?: readonly string[];
  /**
   * Payload of --json-request, as JSON.
   */
  readonly request?: unknown;
  /**
   * Payload of --json-request, as it is.
   */
  readonly requestText?: string;
  /**
   * What stands in place of {fill} in the payload.
   */
  readonly fill?: {
    /**
     * What is repeated.
     */
    readonly text: string;
    /**
     * How often.
     */
    readonly times: number;
  };
  /**
   * Arguments after the request.
   */
  readonly more?: readonly string[];
  /**
   * Where signals go; false: no signal file is named.
   */
  readonly signalFile?: false | string;
  /**
   * Further environment variables.
   */
  readonly env?: {
    readonly [k: string]: string;
  };
  /**
   * No bars are offered.
   */
  readonly bars?: false;
  /**
   * What is done to the producer while it works.
   */
  readonly meanwhile?: {
    /**
     * When it is done: at once, as soon as a further file lies below the working folder, or when the signal is there.
     */
    readonly after: "start" | "first file" | "SESSION_STARTED";
    /**
     * The signal that the process is sent.
     */
    readonly send: "SIGINT" | "SIGTERM" | "SIGKILL";
  };
  /**
   * Started together with the step before it.
   */
  readonly together?: true;
  /**
   * No file may grow beyond so many bytes, as on a full disk.
   */
  readonly fileBytes?: number;
  readonly expect?: ProducerCaseAnswer;
}
/**
 * What a step must answer.
 */
export interface ProducerCaseAnswer {
  /**
   * Exit codes that are right.
   *
   * @minItems 1
   */
  readonly exit?: readonly number[];
  /**
   * The lines that the step appends to the signal file, all of them, in order.
   */
  readonly signals?: readonly unknown[];
  readonly stdout?: ProducerCaseOutput;
  /**
   * Regular expression that standard error matches.
   */
  readonly stderr?: string;
  /**
   * Bodies that the suite's webhook received, in order.
   */
  readonly requests?: readonly unknown[];
}
/**
 * What standard output must be.
 */
export interface ProducerCaseOutput {
  readonly json?: unknown;
  /**
   * The whole output is one document of this kind, without findings of severity error.
   */
  readonly kind?: string;
  /**
   * Regular expression that the output matches.
   */
  readonly pattern?: string;
  /**
   * Whether there is nothing.
   */
  readonly empty?: boolean;
  /**
   * The output, without the space around it, is a text that an earlier step printed.
   */
  readonly repeats?: {
    /**
     * Which step, counted from 0.
     */
    readonly step: number;
    /**
     * JSON Pointer into the document that it printed.
     */
    readonly pointer: string;
  };
}
/**
 * What must be true when all steps have ended.
 */
export interface ProducerCaseExpectation {
  /**
   * What must have been written.
   */
  readonly artifacts?: readonly ProducerCaseArtifact[];
  /**
   * Something must lie there.
   */
  readonly present?: readonly string[];
  /**
   * Nothing may lie there.
   */
  readonly absent?: readonly string[];
  /**
   * Files of the case whose bytes must be as they were.
   */
  readonly unchanged?: readonly string[];
  /**
   * Artifacts that must have the same bytes.
   */
  readonly equal?: {
    /**
     * Glob of the artifacts that must be equal to each other.
     */
    readonly at: string;
    /**
     * What may differ.
     *
     * Items: File, or file and JSON Pointer as file#/pointer; * stands for any part.
     */
    readonly except: readonly string[];
  };
  /**
   * Files that, where they exist, must be whole: JSON that parses, lines that end.
   */
  readonly whole?: readonly string[];
  /**
   * Texts that no file may hold.
   *
   * Items: A text.
   */
  readonly secrets?: readonly string[];
}
/**
 * An artifact that must be there.
 */
export interface ProducerCaseArtifact {
  /**
   * Glob of the artifact, below the working folder.
   */
  readonly at: string;
  /**
   * Kind that it is judged as.
   */
  readonly kind: string;
  /**
   * How many there are; one by default.
   */
  readonly count?: number;
  /**
   * Its findings are left aside.
   */
  readonly conforms?: false;
  /**
   * Documents of it, by name.
   */
  readonly files?: {
    readonly [k: string]: unknown;
  };
  /**
   * Findings of these rules count, others are left aside.
   *
   * Items: Id of a rule.
   */
  readonly only?: readonly string[];
}
/**
 * `sources.json`: the documents that clauses name, by their ids.
 */
export interface Sources {
  readonly [k: string]: Source;
}
/**
 * One document.
 */
export interface Source {
  /**
   * How people call it.
   */
  readonly title: string;
  /**
   * Its sections, as clauses name them.
   *
   * @minItems 1
   */
  readonly sections: readonly string[];
}
/**
 * What a step between two major versions makes of old content, and what it refuses.
 */
export interface UpgradeCases {
  /**
   * The cases.
   *
   * @minItems 1
   */
  readonly cases: readonly UpgradeCase[];
}
/**
 * Old content, and what becomes of it.
 */
export interface LiftedCase {
  /**
   * What happens.
   */
  readonly name: string;
  /**
   * Of a file kind the document, of a directory kind its files by their names.
   */
  readonly old: unknown;
  /**
   * The same in the next major version.
   */
  readonly new: unknown;
}
/**
 * Old content, and where it is refused.
 */
export interface RefusedCase {
  /**
   * What happens.
   */
  readonly name: string;
  /**
   * Of a file kind the document, of a directory kind its files by their names.
   */
  readonly old: unknown;
  /**
   * Where the content says too little or too much.
   */
  readonly refused: {
    /**
     * File of a directory kind.
     */
    readonly file?: string;
    /**
     * JSON Pointer into the document.
     */
    readonly pointer: string;
  };
}
