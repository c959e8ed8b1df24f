import type { Finding } from "../conformance/rule.ts";
import { type BoundedFindings, boundedFindings } from "./bounded-findings.ts";
import type { Failure, LoadedFile } from "./loaded-file.ts";
import type { PreparedRule } from "./prepared.ts";
import type { RawIssue } from "./raw-issue.ts";
import { isPause, type Pause } from "./reading.ts";
import type { Reader } from "./table-pass.ts";

/** A rule at work on one artifact. */
export interface RuleRun extends Reader {
  /** What it found, once it is done. */
  issues(): readonly RawIssue[];
  /** Why its verdict is unknown, when it threw. */
  failure(): Failure | undefined;
}

const none: readonly RawIssue[] = [];

/** Sets a rule to work; it does nothing before the first step. Of its findings at most `most` a file are kept. */
export function ruleRun(
  { rule, onlyFile }: PreparedRule,
  content: Readonly<Record<string, unknown>>,
  loaded: ReadonlyMap<string, LoadedFile>,
  most: number,
): RuleRun {
  let findings: Iterator<Finding | Pause> | undefined;
  let bounded: BoundedFindings | undefined;
  let failure: Failure | undefined;
  const note = (finding: Finding) => {
    bounded ??= boundedFindings(most, " of this rule");
    bounded.add(rawIssue(rule, finding, onlyFile, loaded), finding.further);
  };
  return {
    step() {
      try {
        if (!findings) {
          if (rule.when && !rule.when(content as never)) return undefined;
          findings = rule.check(content as never)[Symbol.iterator]();
        }
        for (let next = findings.next(); !next.done; next = findings.next()) {
          if (isPause(next.value)) return next.value;
          note(next.value);
        }
      } catch (thrown) {
        const text = thrown instanceof Error ? thrown.message : String(thrown);
        failure = {
          file: "",
          rule: rule.id,
          message: `rule ${rule.id} could not be judged: ${text}`,
          remedy: "Report it with the artifact; until then its verdict is unknown.",
        };
      }
      return undefined;
    },
    issues: () => bounded?.all() ?? none,
    failure: () => failure,
  };
}

function rawIssue(
  { id, severity, claim }: PreparedRule["rule"],
  finding: Finding,
  onlyFile: string | undefined,
  loaded: ReadonlyMap<string, LoadedFile>,
): RawIssue {
  const file = finding.file ?? onlyFile ?? "";
  return {
    rule: id,
    severity,
    file: loaded.get(file)?.name ?? file,
    pointer: finding.pointer,
    message: finding.message ?? claim,
    ...("expected" in finding && { expected: finding.expected }),
    ...("found" in finding && { found: finding.found }),
  };
}
