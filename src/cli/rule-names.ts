import { catalogue } from "../../generated/catalogue.ts";
import type { AnyRule } from "../catalogue-entry.ts";
import { UsageError } from "../errors.ts";
import { structuralRules } from "../structural-rules.ts";
import { matchesRule } from "./rule-pattern.ts";
import { didYouMean } from "./suggest.ts";

/** Throws UsageError when a rule or pattern means no rule at all. Loads only the kinds whose rules are named. */
export async function assertRulesExist(
  named: readonly { readonly rule: string; readonly where: string }[],
  teamRules: readonly AnyRule[],
): Promise<void> {
  const near = [...structuralRules, ...teamRules].map(({ id }) => id as string);
  for (const { rule, where } of named) {
    if (rule === "*" || near.some((id) => matchesRule(rule, id))) continue;
    if (rule.endsWith("*") && catalogue.some(({ kind }) => `${kind}.`.startsWith(rule.slice(0, -1)))) continue;
    const entry = catalogue.find(({ kind }) => rule.startsWith(`${kind}.`));
    const ofKind = entry ? (await entry.load()).rules : [];
    if (ofKind.some(({ id }) => matchesRule(rule, id))) continue;
    const every = [...near, ...(await everyRuleId())];
    throw new UsageError(
      `${where}: there is no rule ${rule}${didYouMean(rule, every)}`,
      "quantlab-conform --list-rules names them all.",
    );
  }
}

async function everyRuleId(): Promise<string[]> {
  const kinds = await Promise.all(catalogue.map((entry) => entry.load()));
  return kinds.flatMap(({ rules }) => rules.map(({ id }) => id as string));
}
