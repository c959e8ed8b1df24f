import type { ArtifactReport, Counts, Report, Reporter, Summary } from "./report.ts";

/** A report in one format, piece by piece; the pieces joined are the output. */
export function* renderReport(report: Report, reporter: Reporter): Generator<string> {
  for (const result of report.artifacts) yield reporter.artifact(result);
  const { artifacts: _, ...summary } = report;
  yield reporter.end(summary satisfies Summary);
}

/** Counts with one more artifact; start from `noCounts`. */
export function addCounts(counts: Counts, { issues, skipped }: Pick<ArtifactReport, "issues" | "skipped">): Counts {
  let { errors, warnings, infos } = counts;
  for (const { severity } of issues) {
    if (severity === "error") errors++;
    else if (severity === "warning") warnings++;
    else infos++;
  }
  return { artifacts: counts.artifacts + 1, errors, warnings, infos, skipped: counts.skipped + skipped.length };
}

export const noCounts: Counts = { artifacts: 0, errors: 0, warnings: 0, infos: 0, skipped: 0 };
