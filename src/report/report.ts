import type { ConformanceArtifact, ConformanceSummary } from "../../generated/meta/types.ts";
import type { Citation, Severity } from "../issue.ts";

/** A report and its parts, decided by schemas/meta/conformance-report.schema.json. */
export type {
  ConformanceArtifact as ArtifactReport,
  ConformanceCounts as Counts,
  ConformanceCoverage as Coverage,
  ConformanceFailure as Failure,
  ConformanceKindCoverage as KindCoverage,
  ConformanceReport as Report,
  ConformanceShare as Share,
  ConformanceSummary as Summary,
  ConformanceSuppressed as Suppressed,
  ConformanceUnseen as Unseen,
} from "../../generated/meta/types.ts";

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
  artifact(result: ConformanceArtifact): string;
  end(summary: ConformanceSummary): string;
}

export type CreateReporter = (options?: ReporterOptions) => Reporter;
