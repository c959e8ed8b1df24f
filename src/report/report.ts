import type { Citation, Issue, Severity, Skipped } from "../issue.ts";

/** What was counted over the whole report; `skipped` counts rules that could not be judged. */
export interface Counts {
  readonly artifacts: number;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  readonly skipped: number;
}

/** The program that judged, and the contracts it judged by: object family to version, such as `{ quantlab: "v1" }`. */
export interface Tool {
  readonly name: string;
  readonly version: string;
  readonly contracts: Readonly<Record<string, string>>;
}

/** What was found in one artifact. */
export interface ArtifactReport {
  /** As it was given, or as it was discovered below what was given. */
  readonly path: string;
  /** Null when no kind was recognised. */
  readonly kind: string | null;
  readonly conforms: boolean;
  readonly issues: readonly Issue[];
  readonly skipped: readonly Skipped[];
}

/** How much of something the judged artifacts showed. */
export interface Share {
  readonly seen: number;
  readonly total: number;
}

/** A part of the contract that no judged artifact showed. */
export interface Unseen {
  readonly what: "field" | "enum" | "branch" | "rule";
  readonly where: string;
  readonly value?: unknown;
}

/** Coverage of one kind of artifact. */
export interface KindCoverage {
  readonly kind: string;
  readonly artifacts: number;
  readonly fields: Share;
  readonly enums: Share;
  readonly branches: Share;
  readonly rules: Share;
  readonly unseen: readonly Unseen[];
}

/** How much of the contract the judged artifacts exercised. */
export interface Coverage {
  readonly kinds: readonly KindCoverage[];
}

/** What could not be told: the path could not be read, or a rule broke while judging it. */
export interface Failure {
  readonly path: string;
  readonly rule?: string;
  readonly message: string;
  readonly remedy: string;
}

/** A finding that a baseline or an exception of the configuration takes out of the verdict. */
export interface Suppressed {
  readonly fingerprint: string;
  readonly rule: string;
  readonly path: string;
  readonly file: string;
  readonly pointer: string;
  readonly reason: string;
  /** Last day of the exception, null when it has none. */
  readonly expires: string | null;
}

/** A report without its artifacts: what is known when the last artifact was judged. */
export interface Summary {
  readonly schema_version: "1.0";
  readonly tool: Tool;
  readonly conforms: boolean;
  readonly counts: Counts;
  readonly coverage?: Coverage;
  readonly failures?: readonly Failure[];
  readonly suppressed?: readonly Suppressed[];
}

/** The whole answer of a conformance check, described by schemas/meta/conformance-report.schema.json. */
export interface Report extends Summary {
  readonly artifacts: readonly ArtifactReport[];
}

/** What the catalogue says about a rule, for formats that explain rules. */
export interface RuleInfo {
  readonly id: string;
  readonly severity: Severity;
  readonly claim: string;
  readonly why: string;
  readonly remedy: string;
  readonly cites: readonly Citation[];
}

/** The text of a line (from 1) of a file of an artifact, without its line end; undefined when there is none. */
export type SourceLine = (path: string, file: string, line: number) => string | undefined;

/** What a caller may decide; each format reads what concerns it. */
export interface ReporterOptions {
  /** pretty: ANSI colours. */
  readonly color?: boolean;
  /** pretty: columns of the terminal. */
  readonly width?: number;
  /** pretty: findings shown in all. github: annotations of each level. */
  readonly maxIssues?: number;
  /** pretty: findings of one rule shown for one artifact. */
  readonly maxPerRule?: number;
  /** Warnings fail too: they keep their severity, and what shows failure shows it. */
  readonly strict?: boolean;
  /** pretty: only what fails, and the summary. */
  readonly quiet?: boolean;
  /** pretty, html, sarif: makes code frames and snippets. */
  readonly sourceLine?: SourceLine;
  /** sarif, html: explains the rules. */
  readonly catalogue?: readonly RuleInfo[];
  /** sarif, github: absolute directory, such as that of the repository; places below it are shown relative to it. */
  readonly root?: string;
  /** sarif, github: absolute directory that relative paths start from; the root by default. */
  readonly cwd?: string;
  /** html, markdown: shown as it is; nothing else in a report depends on the time. */
  readonly generatedAt?: string;
}

/** Turns results into text piece by piece: one call an artifact, in order, then one call at the end. */
export interface Reporter {
  artifact(result: ArtifactReport): string;
  end(summary: Summary): string;
}

export type CreateReporter = (options?: ReporterOptions) => Reporter;
