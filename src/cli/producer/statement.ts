import type { ConformanceStatement, StatementClause } from "../../../generated/meta/types.ts";
import { fails } from "../../report/wording.ts";
import type { CaseResult } from "./result.ts";

/** What a producer does of the contract, decided by schemas/meta/conformance-statement.schema.json. */
export type Statement = ConformanceStatement;

/** What a statement is made of beside the results. */
export interface StatementSubject {
  readonly command: readonly string[];
  readonly supports: ReadonlySet<string>;
  readonly version: string;
  /** Warnings fail too. */
  readonly strict: boolean;
}

/** Puts results together clause by clause, in the order in which clauses are first named. */
export function makeStatement(
  results: readonly CaseResult[],
  { command, supports, version, strict }: StatementSubject,
): Statement {
  const clauses = new Map<string, CaseResult[]>();
  for (const result of results)
    for (const { source, section } of result.case.cites) {
      const key = JSON.stringify([source, section]);
      clauses.set(key, [...(clauses.get(key) ?? []), result]);
    }
  const count = (outcome: CaseResult["outcome"]) => results.filter((result) => result.outcome === outcome).length;
  return {
    schema_version: "1.0",
    tool: { name: "quantlab-conform", version },
    command,
    supports: [...supports],
    conforms: !results.some((result) => isFailure(result) && fails(result.case, strict)),
    counts: { holds: count("holds"), fails: count("fails"), known: count("known"), untested: count("untested") },
    clauses: [...clauses].map(([key, cases]) => {
      const [source, section] = JSON.parse(key) as [string, string];
      return { source, section, answer: answerOf(cases), cases: cases.map(caseLine) };
    }),
  };
}

const isFailure = ({ outcome }: CaseResult) => outcome === "fails" || outcome === "known";

function answerOf(cases: readonly CaseResult[]): StatementClause["answer"] {
  if (cases.some(isFailure)) return "fails";
  return cases.some(({ outcome }) => outcome === "holds") ? "holds" : "untested";
}

function caseLine(result: CaseResult): StatementClause["cases"][number] {
  const { id, claim, severity } = result.case;
  const because =
    result.outcome === "untested"
      ? result.because
      : result.outcome === "known"
        ? result.reason
        : result.outcome === "fails"
          ? result.issues[0]?.message
          : undefined;
  return { id, claim, severity, outcome: result.outcome, ...(because !== undefined && { because }) };
}
