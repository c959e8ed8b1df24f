import type { Severity } from "../issue.ts";
import type { ArtifactReport } from "./report.ts";

/** How often a rule found something, over all artifacts. */
export interface RuleTally {
  readonly rule: string;
  readonly severity: Severity;
  readonly findings: number;
  readonly artifacts: number;
}

const severities: readonly Severity[] = ["error", "warning", "info"];

/** Counts by rule while artifacts go by; `rules` answers errors first, then the most frequent. */
export function createRuleTally(): { add(result: ArtifactReport): void; rules(): RuleTally[]; artifacts(): number } {
  const tallies = new Map<string, { rule: string; severity: Severity; findings: number; artifacts: number }>();
  let artifacts = 0;
  return {
    add({ issues }) {
      if (issues.length > 0) artifacts++;
      const seen = new Set<string>();
      for (const { rule, severity } of issues) {
        const key = `${severity} ${rule}`;
        const tally = tallies.get(key) ?? { rule, severity, findings: 0, artifacts: 0 };
        tallies.set(key, tally);
        tally.findings++;
        if (!seen.has(key)) tally.artifacts++;
        seen.add(key);
      }
    },
    rules: () =>
      [...tallies.values()].sort(
        (a, b) =>
          severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
          b.findings - a.findings ||
          (a.rule < b.rule ? -1 : 1),
      ),
    artifacts: () => artifacts,
  };
}
