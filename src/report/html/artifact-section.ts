import { groupIssues } from "../group-issues.ts";
import { breakable, escapeHtml, proseHtml } from "../html-text.ts";
import { count } from "../number-text.ts";
import { addCounts, noCounts } from "../render-report.ts";
import type { ArtifactReport, ReporterOptions, RuleInfo } from "../report.ts";
import { clip } from "../visible-text.ts";
import { findingsLine } from "../wording.ts";
import { groupCard } from "./group-card.ts";

/** One artifact as it can be opened and closed. */
export function artifactSection(
  result: ArtifactReport,
  id: string,
  open: boolean,
  catalogue: ReadonlyMap<string, RuleInfo>,
  options: ReporterOptions,
): string {
  const { path, kind, conforms, issues } = result;
  const found = findingsLine(addCounts(noCounts, result));
  const cards = groupIssues(issues).map((group) => groupCard(path, group, catalogue.get(group.rule), options));
  return (
    `<details class="artifact" id="${id}"${open ? " open" : ""}><summary><h3>${pathHtml(path)}</h3>` +
    `<span class="chip">${escapeHtml(kind === null ? "kind not recognised" : clip(kind, 80))}</span>` +
    (found === "" ? "" : `<span class="chip ${conforms ? "warning" : "error"}">${found}</span>`) +
    `</summary>${cards.join("")}${skippedRules(result)}</details>`
  );
}

/** A path with its last part picked out. */
export function pathHtml(path: string): string {
  const shown = clip(path, 400);
  const end = shown.replace(/\/+$/, "").lastIndexOf("/") + 1;
  return (end > 0 ? `<span class="dir">${breakable(shown.slice(0, end))}</span>` : "") + breakable(shown.slice(end));
}

function skippedRules({ skipped }: ArtifactReport): string {
  if (skipped.length === 0) return "";
  const reasons = new Map<string, string[]>();
  for (const { rule, because } of skipped) {
    const rules = reasons.get(because);
    if (rules) rules.push(rule);
    else reasons.set(because, [rule]);
  }
  const items = [...reasons].map(([because, rules]) => {
    const names = rules.map((rule) => `<code>${breakable(clip(rule, 200))}</code>`).join(" ");
    return `<li>${proseHtml(clip(because, 500))}: ${names}</li>`;
  });
  return `<details class="aside"><summary>${count(skipped.length, "rule")} not judged</summary><ul>${items.join("")}</ul></details>`;
}
