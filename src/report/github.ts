import type { Issue } from "../issue.ts";
import { groupIssues } from "./group-issues.ts";
import { belowRoot, type Standpoint } from "./location-uri.ts";
import { logText } from "./log-text.ts";
import { count } from "./number-text.ts";
import { addCounts, noCounts } from "./render-report.ts";
import type { Reporter, ReporterOptions } from "./report.ts";
import { clip, visible } from "./visible-text.ts";
import { clause, countsLine, ended, filePath, findingsLine, lineAndColumn, oneLine, verdict } from "./wording.ts";
import { commandData, commandProperty } from "./workflow-command.ts";

const commands = { error: "error", warning: "warning", info: "notice" } as const;
/** GitHub shows no more of each level for one step. */
const shownByGitHub = 10;

/** Workflow commands of GitHub Actions: annotations as far as GitHub shows them, the rest in the log, grouped by artifact. */
export function createReporter({ maxIssues = shownByGitHub, strict, ...standpoint }: ReporterOptions = {}): Reporter {
  const left = { error: maxIssues, warning: maxIssues, info: maxIssues };
  let unannotated = 0;
  return {
    artifact(result) {
      const { path, kind, issues } = result;
      if (issues.length === 0) return "";
      const found = findingsLine(addCounts(noCounts, result));
      let text = `::group::${commandData(`${clip(visible(path), 400)} (${visible(kind ?? "kind not recognised")}): ${found}`)}\n`;
      for (const group of groupIssues(issues)) {
        for (const issue of group.issues) {
          const annotate = left[issue.severity] > 0;
          if (annotate) left[issue.severity]--;
          else unannotated++;
          text += annotate ? annotation(path, issue, standpoint) : logLine(path, issue);
        }
      }
      return `${text}::endgroup::\n`;
    },
    end(summary) {
      let text = "";
      for (const { path, rule, message, remedy } of summary.failures ?? []) {
        const title = `could not be judged${rule === undefined ? "" : ` by ${rule}`}`;
        text += `::error title=${commandProperty(title)}::${commandData(clip(visible(`${path}: ${ended(message)} ${remedy}`), 2000))}\n`;
      }
      if (unannotated > 0) {
        text += `::notice title=quantlab-conform::${commandData(`${count(unannotated, "more finding")} in the log of this step`)}\n`;
      }
      return `${text}quantlab-conform: ${verdict(summary, strict)}: ${countsLine(summary.counts, summary.suppressed?.length)}\n`;
    },
  };
}

function annotation(path: string, issue: Issue, standpoint: Standpoint): string {
  const { severity, rule, file, line, column, pointer, remedy, cites } = issue;
  const properties = [`file=${commandProperty(belowRoot(filePath(path, file), standpoint).replace(/^\.\//, ""))}`];
  if (line !== null) properties.push(`line=${line}`);
  if (line !== null && column !== null) properties.push(`col=${column}`);
  properties.push(`title=${commandProperty(rule)}`);
  const lines = [oneLine(issue)];
  if (pointer !== "") lines.push(`at ${clip(visible(pointer), 400)}`);
  if (cites.length > 0) lines.push(`clause: ${cites.map(clause).map(visible).join(", ")}`);
  if (remedy !== "") lines.push(`remedy: ${visible(remedy)}`);
  return `::${commands[severity]} ${properties.join(",")}::${commandData(lines.join("\n"))}\n`;
}

/** A line of plain log: begins with a word of ours. */
function logLine(path: string, issue: Issue): string {
  const place = clip(visible(filePath(path, issue.file)), 400) + lineAndColumn(issue);
  return logText(`${issue.severity} ${visible(issue.rule)} ${place} ${oneLine(issue)}\n`);
}
