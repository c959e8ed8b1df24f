import type { Finding } from "../conformance/rule.ts";
import { type BoundedFindings, boundedFindings } from "./bounded-findings.ts";
import type { AnyRule } from "./catalogue-entry.ts";
import type { Failure, LoadedFile } from "./loaded-file.ts";
import type { PreparedRule } from "./prepared.ts";
import type { RawIssue } from "./raw-issue.ts";
import { isPause, type Pause } from "./reading.ts";
import { onlyFileOf } from "./rule-reads.ts";
import type { Reader } from "./table-pass.ts";

/** A rule at work on one artifact. */
export interface RuleRun extends Reader {
  /** What it found, once it is done. */
  issues(): readonly RawIssue[];
  /** Why its verdict is unknown, when it threw. */
  failure(): Failure | undefined;
}

const none: readonly RawIssue[] = [];

/**
 * Runs a rule as far as its first finding or pause. Undefined when it ends without either, as most rules do on most artifacts: nothing is
 * kept of those. Of the findings at most `most` a file are kept.
 */
export function startRule(
  prepared: PreparedRule,
  content: Readonly<Record<string, unknown>>,
  loaded: ReadonlyMap<string, LoadedFile>,
  most: number,
): RuleRun | undefined {
  const { rule } = prepared;
  try {
    if (rule.when && !rule.when(content as never)) return undefined;
    const findings = rule.check(content as never)[Symbol.iterator]();
    const first = findings.next();
    return first.done ? undefined : runFrom(rule, findings, first, loaded, most);
  } catch (thrown) {
    const failure = failureOf(rule, thrown);
    return { step: () => undefined, issues: () => none, failure: () => failure };
  }
}

function runFrom(
  rule: AnyRule,
  findings: Iterator<Finding | Pause>,
  first: IteratorResult<Finding | Pause>,
  loaded: ReadonlyMap<string, LoadedFile>,
  most: number,
): RuleRun {
  let begun = false;
  let bounded: BoundedFindings | undefined;
  let failure: Failure | undefined;
  const note = (finding: Finding) => {
    bounded ??= boundedFindings(most, " of this rule");
    bounded.add(rawIssue(rule, finding, loaded), finding.further);
  };
  return {
    step() {
      try {
        let next = begun ? findings.next() : first;
        begun = true;
        for (; !next.done; next = findings.next()) {
          if (isPause(next.value)) return next.value;
          note(next.value);
        }
      } catch (thrown) {
        failure = failureOf(rule, thrown);
      }
      return undefined;
    },
    issues: () => bounded?.all() ?? none,
    failure: () => failure,
  };
}

function failureOf({ id }: AnyRule, thrown: unknown): Failure {
  const text = thrown instanceof Error ? thrown.message : String(thrown);
  return {
    file: "",
    rule: id,
    message: `rule ${id} could not be judged: ${text}`,
    remedy: "Report it with the artifact; until then its verdict is unknown.",
  };
}

function rawIssue(rule: AnyRule, finding: Finding, loaded: ReadonlyMap<string, LoadedFile>): RawIssue {
  const file = finding.file ?? onlyFileOf(rule) ?? "";
  return {
    rule: rule.id,
    severity: rule.severity,
    file: loaded.get(file)?.name ?? file,
    pointer: finding.pointer,
    message: finding.message ?? rule.claim,
    ...("expected" in finding && { expected: finding.expected }),
    ...("found" in finding && { found: finding.found }),
  };
}
