import type { Issue, Skipped } from "../issue.ts";
import type { Failure } from "../loaded-file.ts";
import type { Failure as Untold } from "../report/report.ts";
import { fails } from "../report/wording.ts";

/** What was found in one artifact, and what could not be told. */
export interface Verdict {
  readonly issues: readonly Issue[];
  readonly skipped: readonly Skipped[];
  readonly failures: readonly Failure[];
}

/** What became of one job: a verdict, or the reason why there is none. */
export type Outcome = { readonly path: string; readonly kind: string; readonly verdict: Verdict } | Untold;

/** Whether a verdict fails: an error, or a warning when warnings fail too. */
export function breaks({ issues }: Pick<Verdict, "issues">, strict: boolean): boolean {
  return issues.some((issue) => fails(issue, strict));
}
