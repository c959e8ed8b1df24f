import { catalogue } from "../../generated/catalogue.ts";
import type { AnyRule } from "../catalogue-entry.ts";
import type { RuleInfo } from "../report/report.ts";
import { structuralRules } from "../structural-rules.ts";

/** A rule as lists and explanations show it. */
export interface ReferenceRule extends RuleInfo {
  /** Contract version in which it appeared. */
  readonly since: string;
  /** Null: it holds for every kind. */
  readonly kind: string | null;
  readonly reads: readonly string[];
}

/** Every rule: those that hold for all kinds, those of each kind, those of a team. */
export async function allRules(teamRules: readonly AnyRule[]): Promise<ReferenceRule[]> {
  const kinds = await Promise.all(catalogue.map((entry) => entry.load()));
  const own = [...kinds.flatMap(({ rules }) => rules), ...teamRules];
  return [
    ...structuralRules.map((rule) => ({ ...infoOf(rule), kind: null, reads: [] })),
    ...own.map((rule) => ({ ...infoOf(rule), kind: rule.kind, reads: rule.reads as readonly string[] })),
  ];
}

function infoOf({
  id,
  severity,
  since,
  claim,
  why,
  remedy,
  cites,
}:
  | Pick<AnyRule, "id" | "severity" | "since" | "claim" | "why" | "remedy" | "cites">
  | (typeof structuralRules)[number]) {
  return { id: id as string, severity, since, claim, why, remedy, cites: [cites] };
}
