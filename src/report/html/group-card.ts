import type { Issue } from "../../issue.ts";
import { codeFrame, type FrameLine } from "../code-frame.ts";
import type { IssueGroup } from "../group-issues.ts";
import { breakable, escapeHtml, proseHtml } from "../html-text.ts";
import { count, grouped } from "../number-text.ts";
import type { ReporterOptions, RuleInfo } from "../report.ts";
import { expectation } from "../value-text.ts";
import { clip } from "../visible-text.ts";
import { clause, lineAndColumn, statement } from "../wording.ts";

const firstPage = 5;
const laterPages = 100;
const framedPlaces = 25;

/** The findings of one rule in one artifact: what, where, what to do, by which clause, why. */
export function groupCard(
  path: string,
  group: IssueGroup,
  info: RuleInfo | undefined,
  { sourceLine }: ReporterOptions,
): string {
  const { rule, severity, issues } = group;
  const said = group.statement ?? info?.claim;
  const places = issues.length > 1 ? `<span class="soft">${count(issues.length, "place")}</span>` : "";
  const items = (start: number, end: number): string =>
    issues
      .slice(start, end)
      .map((issue, index) =>
        place(issue, group, start + index < framedPlaces ? codeFrame(sourceLine, path, issue, 200) : undefined),
      )
      .join("");
  let pages = "";
  for (let start = firstPage; start < issues.length; start += laterPages) {
    const end = Math.min(start + laterPages, issues.length);
    const range = `${grouped(start + 1)}–${grouped(end)}`;
    pages += `<details class="more"><summary>Places ${range} of ${grouped(issues.length)}</summary><ol>${items(start, end)}</ol></details>`;
  }
  return (
    `<section class="rule ${severity}" data-severity="${severity}" data-rule="${escapeHtml(rule)}">` +
    `<header><span class="badge ${severity}">${severity}</span><h4>${breakable(clip(rule, 200))}</h4>${places}</header>` +
    (said === undefined ? "" : `<p class="claim">${proseHtml(clip(said, 800))}</p>`) +
    `<ol>${items(0, firstPage)}</ol>${pages}${advice(group, info)}</section>`
  );
}

function place(issue: Issue, group: IssueGroup, frame: FrameLine[] | undefined): string {
  const { file, pointer, fingerprint } = issue;
  const name = file === "" ? (issue.line === null ? "the artifact" : "line ") : clip(file, 300);
  const values = expectation(issue, 300);
  const compared =
    (values.expected === undefined
      ? ""
      : `<dt>expected</dt><dd><code class="want">${escapeHtml(values.expected)}</code></dd>`) +
    (values.found === undefined ? "" : `<dt>found</dt><dd><code class="got">${escapeHtml(values.found)}</code></dd>`);
  return (
    `<li class="place"><div class="where"><code class="loc">${breakable(name + lineAndColumn(issue))}</code>` +
    (pointer === "" ? "" : `<code class="ptr">${breakable(clip(pointer, 300))}</code>`) +
    `<code class="fp" title="Fingerprint for baselines">${escapeHtml(fingerprint)}</code></div>` +
    (group.statement === undefined ? `<p>${proseHtml(clip(statement(issue), 800))}</p>` : "") +
    (frame ? `<pre class="frame">${frameLines(frame)}</pre>` : "") +
    (compared === "" ? "" : `<dl class="values">${compared}</dl>`) +
    "</li>"
  );
}

function frameLines(lines: readonly FrameLine[]): string {
  const gutter = Math.max(...lines.map(({ number }) => String(number).length));
  return lines
    .map(({ number, before, marked, after }) => {
      const digits = `<i>${String(number).padStart(gutter)}</i>`;
      if (marked === "") return digits + escapeHtml(before);
      return `${digits}<b>${escapeHtml(before)}<mark>${escapeHtml(marked)}</mark>${escapeHtml(after)}</b>`;
    })
    .join("\n");
}

function advice({ cites, remedy }: IssueGroup, info: RuleInfo | undefined): string {
  const rows = [
    remedy === "" ? "" : `<dt>What to do</dt><dd>${proseHtml(clip(remedy, 2000))}</dd>`,
    cites.length === 0
      ? ""
      : `<dt>Clause</dt><dd>${cites.map((citation) => escapeHtml(clip(clause(citation), 300))).join("<br>")}</dd>`,
    info === undefined ? "" : `<dt>Why</dt><dd>${proseHtml(info.why)}</dd>`,
  ].join("");
  return rows === "" ? "" : `<dl class="advice">${rows}</dl>`;
}
