import type { Issue } from "../issue.ts";
import { groupIssues, type IssueGroup } from "./group-issues.ts";
import { addCounts, noCounts } from "./render-report.ts";
import type { ArtifactReport, Failure, Reporter, ReporterOptions } from "./report.ts";
import { clip, visible } from "./visible-text.ts";
import { clause, fails, filePath, findingsLine, lineAndColumn, oneLine } from "./wording.ts";

const listedPlaces = 100;

/**
 * JUnit XML: a suite for each artifact, a case for each rule that has something to say about it.
 * Errors fail their case, warnings too when they fail the artifact; other findings are its output; rules that could not be judged are skipped.
 */
export function createReporter({ strict = false }: ReporterOptions = {}): Reporter {
  let started = false;
  const start = (): string => {
    if (started) return "";
    started = true;
    return '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="quantlab-conform">\n';
  };
  return {
    artifact: (result) => start() + suite(result, strict),
    end: ({ failures = [] }) => `${start()}${failures.length > 0 ? failureSuite(failures) : ""}</testsuites>\n`,
  };
}

function suite(result: ArtifactReport, strict: boolean): string {
  const { path, kind, conforms, issues, skipped } = result;
  const byRule = new Map<string, IssueGroup[]>();
  for (const group of groupIssues(issues)) byRule.set(group.rule, [...(byRule.get(group.rule) ?? []), group]);
  const failed = [...byRule.values()].filter((groups) => groups.some((group) => fails(group, strict))).length;
  const cases = [...byRule].map(([rule, groups]) => testCase(path, rule, groups, strict));
  if (failed === 0 && conforms) cases.push(`    <testcase${attributes({ name: "conforms", classname: path })}/>\n`);
  for (const { rule, because } of skipped) {
    cases.push(
      `    <testcase${attributes({ name: rule, classname: path })}>\n      <skipped${attributes({ message: because })}/>\n    </testcase>\n`,
    );
  }
  const counts = { tests: cases.length, failures: failed, errors: 0, skipped: skipped.length };
  const found = findingsLine(addCounts(noCounts, result));
  const properties = `    <properties>\n${property("kind", kind ?? "not recognised")}${property("findings", found || "none")}    </properties>\n`;
  return `  <testsuite${attributes({ name: path, ...counts })}>\n${properties}${cases.join("")}  </testsuite>\n`;
}

function testCase(path: string, rule: string, groups: readonly IssueGroup[], strict: boolean): string {
  const issues = groups.flatMap((group) => group.issues);
  const [first] = issues;
  if (!first) return "";
  const more = issues.length > 1 ? ` … and ${issues.length - 1} more` : "";
  const text = clip(groups.map((group) => groupText(path, group)).join("\n"), 200_000);
  const body = groups.some((group) => fails(group, strict))
    ? `<failure${attributes({ type: rule, message: oneLine(first) + more })}>${escapeXml(text)}</failure>`
    : `<system-out>${escapeXml(text)}</system-out>`;
  const place = { file: filePath(path, first.file), ...(first.line !== null && { line: first.line }) };
  return `    <testcase${attributes({ name: rule, classname: path, ...place })}>\n      ${body}\n    </testcase>\n`;
}

function groupText(path: string, { severity, cites, remedy, issues: places }: IssueGroup): string {
  const lines = places.slice(0, listedPlaces).map((issue) => `${severity}: ${where(path, issue)}: ${oneLine(issue)}`);
  if (places.length > listedPlaces) lines.push(`… ${places.length - listedPlaces} more`);
  if (cites.length > 0) lines.push(`clause: ${cites.map(clause).map(visible).join(", ")}`);
  if (remedy !== "") lines.push(`remedy: ${visible(remedy)}`);
  return `${lines.join("\n")}\n`;
}

function where(path: string, issue: Issue): string {
  const pointer = issue.pointer === "" ? "" : ` ${issue.pointer}`;
  return clip(visible(filePath(path, issue.file) + lineAndColumn(issue) + pointer), 1000);
}

function failureSuite(failures: readonly Failure[]): string {
  const cases = failures.map(({ path, rule, message, remedy }) => {
    const error = `<error${attributes({ type: "could-not-tell", message })}>${escapeXml(visible(remedy))}</error>`;
    return `    <testcase${attributes({ name: rule ?? "could be judged", classname: path })}>\n      ${error}\n    </testcase>\n`;
  });
  const counts = { tests: cases.length, failures: 0, errors: cases.length, skipped: 0 };
  return `  <testsuite${attributes({ name: "could not tell", ...counts })}>\n${cases.join("")}  </testsuite>\n`;
}

function property(name: string, value: string): string {
  return `      <property${attributes({ name, value })}/>\n`;
}

function attributes(values: Readonly<Record<string, string | number>>): string {
  return Object.entries(values)
    .map(([name, value]) => ` ${name}="${escapeXml(clip(visible(String(value)), 2000))}"`)
    .join("");
}

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
};

/** Text for XML 1.0; characters that XML cannot hold are replaced. Line ends stay. */
function escapeXml(text: string): string {
  return text
    .replace(/[&<>"']/g, (mark) => entities[mark] ?? mark)
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, "\ufffd");
}
