import type { Issue, Severity } from "../issue.ts";
import { groupIssues, type IssueGroup } from "./group-issues.ts";
import { escapeHtml } from "./html-text.ts";
import { markdownCode, markdownText } from "./markdown-text.ts";
import { count, grouped } from "./number-text.ts";
import { addCounts, noCounts } from "./render-report.ts";
import type { ArtifactReport, Reporter, ReporterOptions, Summary } from "./report.ts";
import { createRuleTally, type RuleTally } from "./rule-tally.ts";
import { expectation } from "./value-text.ts";
import { clip, visible } from "./visible-text.ts";
import { clause, countsLine, ended, findingsLine, lineAndColumn, statement, verdict } from "./wording.ts";

const limit = 65_000;
const reservedForFrame = 16_000;
const listedConforming = 50;
/** Names may be made of characters of which each needs a dozen when it is written out. */
const conformingRoom = 4000;
const rowsOfRule = 10;
const listedRules = 20;
const marks: Readonly<Record<Severity, string>> = { error: "❌ error", warning: "⚠️ warning", info: "ℹ️ info" };

/** For pull requests and job summaries: never longer than 65,000 characters, and says what was cut. */
export function createReporter({ generatedAt, strict }: ReporterOptions = {}): Reporter {
  const sections: string[] = [];
  const conforming: string[] = [];
  const tally = createRuleTally();
  let conformingCount = 0;
  let conformingLeft = conformingRoom;
  let left = limit - reservedForFrame;
  let cutFindings = 0;
  let cutArtifacts = 0;
  return {
    artifact(result) {
      tally.add(result);
      if (result.issues.length === 0 && result.conforms) {
        const line = `- ${code(result.path, 80)}`;
        conformingLeft -= line.length;
        if (++conformingCount <= listedConforming && conformingLeft >= 0) conforming.push(line);
        return "";
      }
      const { text, cut } = section(result, left);
      if (cut > 0 || text === "") cutArtifacts++;
      cutFindings += cut;
      left -= text.length;
      if (text !== "") sections.push(text);
      return "";
    },
    end(summary) {
      const more = conformingCount - conforming.length;
      const rest = more > 0 ? `\n- … ${grouped(more)} more` : "";
      const without =
        conformingCount > 0
          ? `<details><summary>✅ ${count(conformingCount, "artifact")} without findings</summary>\n\n${conforming.join("\n")}${rest}\n\n</details>\n\n`
          : "";
      const cut =
        cutFindings > 0 || cutArtifacts > 0
          ? `> **Cut:** ${count(cutFindings, "finding")} of ${count(cutArtifacts, "artifact")} did not fit into ${grouped(limit)} characters. The formats json and html hold everything.\n\n`
          : "";
      const { name, version, contracts } = summary.tool;
      const by = [
        `${name} ${version}`,
        ...Object.entries(contracts).map(([family, contract]) => `${family} ${contract}`),
        ...(generatedAt ? [generatedAt] : []),
      ];
      return `${head(summary, strict)}${tally.artifacts() > 1 ? ruleTable(tally.rules()) : ""}${cut}${sections.join("")}${without}<sub>${by.map((part) => escapeHtml(clip(part, 80))).join(" · ")}</sub>\n`;
    },
  };
}

function head(summary: Summary, strict: boolean | undefined): string {
  const failures = summary.failures ?? [];
  const mark = summary.conforms ? (failures.length > 0 ? "❔" : "✅") : "❌";
  let text = `## ${mark} ${markdownText(summary.tool.name)}: ${verdict(summary, strict)}\n\n${countsLine(summary.counts, summary.suppressed?.length)}\n\n`;
  for (const { path, rule, message, remedy } of failures.slice(0, 5)) {
    const by = rule === undefined ? "" : ` (${code(rule, 80)})`;
    text += `- ❔ ${code(path, 120)}${by}: ${prose(ended(message), 200)} ${prose(remedy, 200)}\n`;
  }
  if (failures.length > 5) text += `- … ${grouped(failures.length - 5)} more\n`;
  return failures.length > 0 ? `${text}\n` : text;
}

function ruleTable(rules: readonly RuleTally[]): string {
  const rows = rules
    .slice(0, listedRules)
    .map(
      ({ rule, severity, findings, artifacts }) =>
        `| ${marks[severity]} | ${code(rule, 80)} | ${grouped(findings)} | ${grouped(artifacts)} |\n`,
    );
  const more = rules.length > listedRules ? `| | … ${rules.length - listedRules} more | | |\n` : "";
  return `| | Rule | Findings | Artifacts |\n| --- | --- | ---: | ---: |\n${rows.join("")}${more}\n`;
}

/** One artifact in at most `room` characters, and how many of its findings did not fit. */
function section(result: ArtifactReport, room: number): { text: string; cut: number } {
  const { path, kind, conforms, issues } = result;
  const found = findingsLine(addCounts(noCounts, result)) || "no findings";
  const opening =
    `<details${conforms ? "" : " open"}><summary>${conforms ? "⚠️" : "❌"} <code>${escapeHtml(clip(path, 200))}</code> · ` +
    `${escapeHtml(kind ?? "kind not recognised")} · ${found}</summary>\n\n| | Rule | Where | What |\n| --- | --- | --- | --- |\n`;
  const closing = "\n</details>\n\n";
  if (opening.length + closing.length > room) return { text: "", cut: issues.length };
  let table = opening;
  let notes = "";
  let shown = 0;
  for (const group of groupIssues(issues)) {
    const note = explanation(group);
    const rows: string[] = [];
    for (const [index, issue] of group.issues.slice(0, rowsOfRule).entries()) rows.push(row(issue, group, index));
    const hidden = group.issues.length - rowsOfRule;
    if (hidden > 0) rows.push(`| | | | … ${grouped(hidden)} more |\n`);
    const text = rows.join("");
    if (table.length + text.length + notes.length + note.length + closing.length + 100 > room) break;
    table += text;
    notes += note;
    shown += group.issues.length;
  }
  if (shown === 0 && issues.length > 0) return { text: "", cut: issues.length };
  const cut = issues.length - shown;
  const more = cut > 0 ? `| | | | … ${grouped(cut)} more |\n` : "";
  return { text: `${table}${more}\n${notes}${closing}`, cut };
}

/** Code of at most so many characters as they are shown. */
const code = (text: string, most: number): string => markdownCode(clip(visible(text), most));

/** The same for running text. */
const prose = (text: string, most: number): string => markdownText(clip(visible(text), most));

function row(issue: Issue, group: IssueGroup, index: number): string {
  const values = expectation(issue, 80);
  const place = [`${issue.file}${lineAndColumn(issue)}`, issue.pointer]
    .filter((part) => part !== "")
    .map((part) => code(part, 160));
  const said = index === 0 || group.statement === undefined ? [prose(statement(issue), 400)] : [];
  if (values.expected !== undefined) said.push(`expected ${markdownCode(values.expected)}`);
  if (values.found !== undefined) said.push(`found ${markdownCode(values.found)}`);
  const first = index === 0 ? [marks[issue.severity], code(issue.rule, 80)] : ["", ""];
  return `| ${first.join(" | ")} | ${place.join("<br>")} | ${said.join("<br>")} |\n`;
}

function explanation({ rule, cites, remedy }: IssueGroup): string {
  const clauses = cites.length > 0 ? ` (${cites.map((citation) => prose(clause(citation), 120)).join(", ")})` : "";
  return `- ${code(rule, 80)}: ${prose(remedy, 400)}${clauses}\n`;
}
