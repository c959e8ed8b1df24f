import type { CheckResult, Severity } from "@quantlab/contracts";
import { countText } from "../../charts/number-texts.ts";
import { type Markup, markup } from "../markup.ts";
import { dataTable } from "./data-table.ts";

/** What the contract says of the directory that a page describes. */
export type Verdict = Pick<CheckResult, "issues" | "skipped" | "failures">;

const most = 50;

/** In a word, whether the directory conforms. */
export function verdictBadge(verdict: Verdict): Markup {
  const { word, isGood } = wordOf(verdict);
  return markup`<span class="badge ${isGood ? "good" : "bad"}">${word}</span>`;
}

/** The findings of the contract's own judge. */
export function conformanceSection(verdict: Verdict): Markup {
  const counts = (["error", "warning", "info"] as const).map((severity) => `${count(verdict, severity)} ${severity}`);
  const rows = verdict.issues
    .slice(0, most)
    .map(({ severity, rule, file, pointer, message }) => [
      { text: severity },
      { text: rule },
      { text: `${file}${pointer}` },
      { text: message },
    ]);
  const columns = ["Severity", "Rule", "Place", "Finding"].map((name) => ({ name }));
  const findings = rows.length > 0 && dataTable({ id: "findings", caption: "Findings", columns, rows });
  const cut = verdict.issues.length > most ? ` The first ${most} are shown.` : "";
  return markup`<section><h2>Conformance</h2><p>${verdictBadge(verdict)} ${counts.join(", ")}, ${countText(verdict.skipped.length, "rule")} skipped.${cut}</p>${findings}<p class="note">The artifacts of the directory as they stood when this page was written, judged by the contract's rules. Judge them again with <code>quantlab-conform</code>.</p></section>`;
}

function wordOf(verdict: Verdict): { readonly word: string; readonly isGood: boolean } {
  if (verdict.failures.length > 0) return { word: "Could not be judged", isGood: false };
  return count(verdict, "error") > 0 ? { word: "Does not conform", isGood: false } : { word: "Conforms", isGood: true };
}

function count({ issues }: Verdict, wanted: Severity): number {
  return issues.filter(({ severity }) => severity === wanted).length;
}
