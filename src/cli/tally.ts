import { catalogue } from "../../generated/catalogue.ts";
import type { ArtifactReport, Coverage, Failure, Summary, Suppressed } from "../report/report.ts";
import { joinPath } from "./inputs.ts";
import type { Plan } from "./plan.ts";
import { breaks, type Outcome } from "./verdict.ts";
import { version } from "./version.ts";

/** What comes together while artifacts are judged. */
export interface Tally {
  readonly artifacts: number;
  /** Whether something does not conform so far. */
  readonly broken: boolean;
  readonly failures: readonly Failure[];
  /** Takes an outcome in; its part of the report, when it is an artifact that was judged. */
  add(outcome: Outcome): ArtifactReport | undefined;
  summary(coverage?: Coverage): Summary;
}

const keptFailures = 1000;

/** Counts what is found, as the plan lets it count. */
export function makeTally({ strict, policy, versions }: Pick<Plan, "strict" | "policy" | "versions">): Tally {
  const counts = { artifacts: 0, errors: 0, warnings: 0, infos: 0, skipped: 0 };
  const failures: Failure[] = [];
  const suppressed: Suppressed[] = [];
  let furtherFailures = 0;
  let broken = false;
  const fail = (failure: Failure) => {
    if (failures.length < keptFailures) failures.push(failure);
    else furtherFailures++;
  };
  const allFailures = (): Failure[] =>
    furtherFailures === 0
      ? failures
      : [
          ...failures,
          { path: "", message: `${furtherFailures} more could not be told`, remedy: "Remove the causes above first." },
        ];
  return {
    get artifacts() {
      return counts.artifacts;
    },
    get broken() {
      return broken;
    },
    get failures() {
      return allFailures();
    },
    add(outcome) {
      if ("message" in outcome) {
        fail(outcome);
        return undefined;
      }
      const { path, kind } = outcome;
      const settled = policy?.settle(path, outcome.verdict);
      const verdict = settled ?? outcome.verdict;
      if (settled) for (const entry of settled.suppressed) suppressed.push(entry);
      for (const { file, rule, message, remedy } of verdict.failures)
        fail({
          path: file.startsWith("/") ? path : joinPath(path, file),
          message,
          remedy,
          ...(rule !== undefined && { rule }),
        });
      counts.artifacts++;
      counts.skipped += verdict.skipped.length;
      for (const { severity } of verdict.issues) counts[`${severity}s`]++;
      const fails = breaks(verdict, strict);
      if (fails) broken = true;
      return {
        path,
        kind,
        conforms: !fails && verdict.failures.length === 0,
        issues: verdict.issues,
        skipped: verdict.skipped,
      };
    },
    summary: (coverage) => ({
      schema_version: "1.0",
      tool: { name: "quantlab-conform", version, contracts: contractsOf(versions) },
      conforms: !broken && failures.length === 0,
      counts: { ...counts },
      ...(coverage && { coverage }),
      ...(failures.length > 0 && { failures: allFailures() }),
      ...(suppressed.length > 0 && { suppressed }),
    }),
  };
}

/** Each family with the version that is judged by: the one asked for, or its newest major. */
function contractsOf(versions: Plan["versions"]): Record<string, string> {
  const newest: Record<string, number> = {};
  for (const { family, version: major } of catalogue) newest[family] = Math.max(newest[family] ?? 0, major);
  return Object.fromEntries(
    Object.entries(newest).map(([family, major]) => [
      family,
      versions[family] === undefined ? `v${major}` : versions[family],
    ]),
  );
}
