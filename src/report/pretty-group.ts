import type { Issue } from "../issue.ts";
import { type Palette, severityPaint } from "./ansi.ts";
import { codeFrame } from "./code-frame.ts";
import type { IssueGroup } from "./group-issues.ts";
import { grouped } from "./number-text.ts";
import type { SourceLine } from "./report.ts";
import { displayWidth, wrap } from "./text-width.ts";
import { expectation } from "./value-text.ts";
import { clip, visible } from "./visible-text.ts";
import { clause, comparison, filePath, lineAndColumn, statement } from "./wording.ts";

/** How a group is shown: of which artifact, how many places at most, in which colours and width. */
export interface GroupView {
  readonly path: string;
  readonly most: number;
  readonly palette: Palette;
  readonly width: number;
  readonly source: SourceLine | undefined;
}

const framedPlaces = 3;

/** The findings of one rule in one artifact: what is said once, then every place. */
export function prettyGroup(group: IssueGroup, view: GroupView): string {
  const { palette, width, most } = view;
  const paint = severityPaint(palette, group.severity);
  const places = group.issues.length;
  const many = places > 1 ? palette.dim(` in ${grouped(places)} places`) : "";
  let text = `  ${paint(palette.bold(group.severity))} ${palette.bold(visible(group.rule))}${many}\n`;
  if (group.statement !== undefined) text += indent(prose(group.statement, palette, width - 2), 2);
  text += "\n";
  for (const [index, issue] of group.issues.slice(0, most).entries()) {
    const compact = places > framedPlaces && index > 0;
    text += place(issue, group.statement === undefined, compact, view);
  }
  if (places > most) text += `    ${palette.dim(`… ${grouped(places - most)} more`)}\n\n`;
  else if (places > framedPlaces) text += "\n";
  if (group.cites.length > 0) {
    const cited = group.cites.map((citation) => visible(clause(citation))).join(", ");
    text += label(group.cites.length > 1 ? "clauses" : "clause", prose(cited, palette, width - 12), palette);
  }
  return group.remedy === "" ? text : text + label("remedy", prose(group.remedy, palette, width - 12), palette);
}

function place(
  issue: Issue,
  withStatement: boolean,
  compact: boolean,
  { path, palette, width, source }: GroupView,
): string {
  const file = clip(visible(filePath(path, issue.file)), 1000) + lineAndColumn(issue);
  const pointer = issue.pointer === "" ? "" : ` ${palette.dim(`· ${clip(visible(issue.pointer), width)}`)}`;
  let text = `    ${palette.cyan(file)}${pointer}\n`;
  if (withStatement) text += indent(prose(statement(issue), palette, width - 4), 4);
  const values = expectation(issue, Math.max(30, width - 40));
  if (compact) {
    const compared = comparison(values);
    if (compared === "") return text;
    const fits =
      !withStatement && displayWidth(file) + displayWidth(issue.pointer) + displayWidth(compared) + 10 <= width;
    return fits ? `${text.trimEnd()}  ${compared}\n` : `${text}      ${compared}\n`;
  }
  const paint = severityPaint(palette, issue.severity);
  const lines = codeFrame(source, path, issue, width - 16) ?? [];
  const gutter = Math.max(...lines.map(({ number }) => String(number).length), 0);
  for (const { number, before, marked, after } of lines) {
    const digits = String(number).padStart(gutter);
    if (marked === "") {
      text += `      ${palette.dim(`${digits} │ ${before}`)}\n`;
      continue;
    }
    const carets = "^".repeat(Math.max(1, displayWidth(marked.trimEnd())));
    text += `    ${paint(">")} ${digits} ${palette.dim("│")} ${before}${paint(marked)}${after}\n`.replace(
      / +\n$/,
      "\n",
    );
    text += `      ${" ".repeat(gutter)} ${palette.dim("│")} ${" ".repeat(displayWidth(before))}${paint(carets)}\n`;
  }
  if (values.expected !== undefined) text += label("expected", [palette.green(values.expected)], palette, 4);
  if (values.found !== undefined) text += label("found", [palette.red(values.found)], palette, 4);
  return `${text}\n`;
}

/** A named part of a finding; its lines stand under each other. */
export function label(name: string, lines: readonly string[], palette: Palette, margin = 2): string {
  const [first = "", ...rest] = lines;
  const space = " ".repeat(margin);
  return `${space}${palette.dim(name.padEnd(8))}  ${first}\n${rest.map((line) => `${space}          ${line}\n`).join("")}`;
}

/** Wrapped text with its `code` picked out. */
export function prose(text: string, palette: Palette, width: number): string[] {
  return wrap(clip(visible(text), 1000), width).map((line) => line.replace(/`[^`]+`/g, palette.cyan));
}

function indent(lines: readonly string[], margin: number): string {
  return lines.map((line) => `${" ".repeat(margin)}${line}\n`).join("");
}
