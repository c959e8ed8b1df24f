import { fingerprint } from "../../fingerprint.ts";
import type { Issue } from "../../issue.ts";
import type { ProducerCase } from "./case.ts";
import type { GroupedCase } from "./choose-cases.ts";
import type { Finding } from "./finding.ts";

/** What became of a case: it holds, fails, fails as is known, or was not tested. */
export type CaseResult = GroupedCase &
  (
    | { readonly outcome: "holds" }
    | { readonly outcome: "fails"; readonly issues: readonly Issue[] }
    | { readonly outcome: "known"; readonly issues: readonly Issue[]; readonly reason: string }
    | { readonly outcome: "untested"; readonly because: string }
  );

/** Findings of a case as a report shows them. */
export function issuesOf(
  { id, severity, cites, remedy }: ProducerCase,
  findings: readonly Finding[],
  repeat: string,
): Issue[] {
  const rule = `producer.${id}`;
  return findings.map(({ file, pointer, message, expected, found }) => ({
    rule,
    severity,
    file,
    pointer,
    line: null,
    column: null,
    message,
    ...(expected !== undefined && { expected }),
    ...(found !== undefined && { found }),
    cites,
    remedy: `${remedy} Repeat: ${repeat}`,
    fingerprint: fingerprint(rule, file, pointer),
  }));
}
