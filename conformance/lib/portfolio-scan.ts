import type { PortfolioScan } from "../../generated/quantlab/v1/types.ts";
import type { Finding } from "../rule.ts";

/** Counts of a scan that do not follow from those before them. */
export function* wrongScan(scan: PortfolioScan, pointer: string): Generator<Finding> {
  // Newer producers may exclude for further reasons, each with a count of its own.
  const counts = Object.entries(scan).filter(([name]) => name.startsWith("sessions_excluded_"));
  const excluded = counts.reduce((total, [, count]) => total + (typeof count === "number" ? count : 0), 0);
  const expected = {
    sessions_after_hygiene: scan.sessions_scanned - excluded,
    sessions_after_dedup: scan.sessions_after_hygiene - scan.sessions_collapsed_duplicates,
    sessions_included: scan.sessions_after_selection,
  };
  for (const name of ["sessions_after_hygiene", "sessions_after_dedup", "sessions_included"] as const) {
    if (scan[name] !== expected[name])
      yield { pointer: `${pointer}/${name}`, expected: expected[name], found: scan[name] };
  }
  const { sessions_after_selection: found, sessions_after_dedup: most } = scan;
  if (found > most) yield { pointer: `${pointer}/sessions_after_selection`, expected: `at most ${most}`, found };
}
