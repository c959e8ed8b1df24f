import type { AssessedChange } from "../../evolution/assess-changes.ts";
import { createPalette, type Palette } from "../../report/ansi.ts";
import { valueText } from "../../report/value-text.ts";
import { clip, visible } from "../../report/visible-text.ts";
import { bumpWord, directions, matters, summaryLines, verdictLine, whom } from "./change-words.ts";
import type { ComparedSources } from "./compare-sources.ts";
import type { ReleaseVerdict } from "./verdict.ts";

/** A change as people read it in a terminal. */
export function changeText(change: AssessedChange, palette: Palette): string {
  const { bump, pointer, claim, message, before, after, remedy, rule, through } = change;
  const paint =
    bump === "minor" || bump === "patch" ? palette.green : bump === "unknown" ? palette.yellow : palette.red;
  const place = visible(clip(pointer === "" ? "(the whole schema)" : pointer, 200));
  const lines = [
    `  ${paint(bumpWord(change).padEnd(9))} ${palette.bold(place)}  ${visible(claim)} ${palette.dim(rule)}`,
  ];
  if (message !== undefined) lines.push(`            ${visible(message)}`);
  if (before !== undefined) lines.push(`            before: ${valueText(before)}`);
  if (after !== undefined) lines.push(`            after:  ${valueText(after)}`);
  for (const place of through?.slice(0, 5) ?? []) lines.push(`            through ${visible(place)}`);
  lines.push(`            ${visible(whom(change))}`);
  for (const { text, proof } of directions(change)) {
    if (proof.status === "unknown") lines.push(`            ${text}: undecided, ${visible(proof.why)}`);
    if (proof.counterexample !== undefined)
      lines.push(`            ${text}: refused is, for example, ${palette.cyan(valueText(proof.counterexample, 300))}`);
  }
  if (bump !== "patch") lines.push(`            ${palette.dim("remedy:")} ${visible(remedy)}`);
  return `${lines.join("\n")}\n`;
}

/** The report for a terminal: grouped by artifact, harmless changes counted. */
export function prettyReport(compared: ComparedSources, verdict: ReleaseVerdict, color: boolean): string {
  const palette = createPalette(color);
  const groups = groupBySchema(compared.changes);
  let text = "";
  for (const [schema, changes] of groups) {
    const [first] = changes;
    const shown = changes.filter(matters);
    const flow = first?.producer === undefined ? "" : ` ${first.producer} → ${first.consumers?.join(", ") ?? "?"}`;
    if (shown.length > 0)
      text += `${palette.bold(visible(schema))} ${palette.dim(visible(`(${first?.artifact})${flow}`))}\n`;
    for (const change of shown) text += changeText(change, palette);
    const harmless = changes.length - shown.length;
    if (shown.length > 0 && harmless > 0)
      text += `  ${palette.dim(`and ${harmless} that need no more than a patch`)}\n`;
    if (shown.length > 0) text += "\n";
  }
  for (const notice of compared.notices) text += `note: ${visible(notice)}\n`;
  const paint =
    verdict.compatible === true ? palette.green : verdict.compatible === false ? palette.red : palette.yellow;
  return `${text}${summaryLines(compared).join("\n")}\n${paint(visible(verdictLine(compared, verdict)))}\n`;
}

/** Changes by schema, in the order in which they were found. */
export function groupBySchema(changes: readonly AssessedChange[]): ReadonlyMap<string, readonly AssessedChange[]> {
  const groups = new Map<string, AssessedChange[]>();
  for (const change of changes) groups.set(change.schema, [...(groups.get(change.schema) ?? []), change]);
  return groups;
}
