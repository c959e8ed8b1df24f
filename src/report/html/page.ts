import { breakable, escapeHtml, proseHtml } from "../html-text.ts";
import { count, grouped } from "../number-text.ts";
import { addCounts, noCounts } from "../render-report.ts";
import type { ArtifactReport, Failure, Summary, Suppressed } from "../report.ts";
import type { RuleTally } from "../rule-tally.ts";
import { clip } from "../visible-text.ts";
import { filePath, findingsLine, verdict } from "../wording.ts";
import { pathHtml } from "./artifact-section.ts";
import { coverageSection } from "./coverage-section.ts";
import { distinctNames } from "./distinct-names.ts";
import { script, scriptHash } from "./script.ts";
import { style } from "./style.ts";

/** What the page shows beside the summary: sections made already, and what navigation needs. */
export interface PageParts {
  readonly summary: Summary;
  readonly strict: boolean | undefined;
  readonly generatedAt: string | undefined;
  /** Artifacts with something to say, in the order of their sections. */
  readonly listed: readonly {
    readonly id: string;
    readonly result: Pick<ArtifactReport, "path" | "conforms" | "issues" | "skipped">;
  }[];
  readonly sections: readonly string[];
  readonly silent: readonly string[];
  /** What each rule found, when there is more than one artifact to sum over. */
  readonly rules: readonly RuleTally[];
}

const policy = `default-src 'none'; style-src 'unsafe-inline'; script-src '${scriptHash}'; base-uri 'none'; form-action 'none'`;

/** The page: one file without requests, complete without its script. */
export function page({ summary, strict, generatedAt, listed, sections, silent, rules }: PageParts): string {
  const { tool, conforms, failures = [], coverage, suppressed = [] } = summary;
  const answer = verdict(summary, strict);
  const tone = conforms ? (failures.length > 0 ? "open" : "good") : "bad";
  const mark = { bad: "✖", open: "?", good: "✔" }[tone];
  const by = [
    `${tool.name} ${tool.version}`,
    ...Object.entries(tool.contracts).map(([family, version]) => `${family} ${version}`),
  ];
  if (generatedAt !== undefined) by.push(generatedAt);
  const signature = by.map((part) => escapeHtml(part)).join(" · ");
  const names = distinctNames(listed.map(({ result }) => result.path));
  const findings =
    sections.length > 0
      ? `<section aria-labelledby="findings"><h2 id="findings">Findings</h2>${sections.join("")}</section>`
      : "";
  return (
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}">` +
    '<meta name="viewport" content="width=device-width,initial-scale=1"><meta name="color-scheme" content="light dark"><meta name="referrer" content="no-referrer">' +
    `<title>${capital(answer)} – conformance report</title><style>${style}</style></head>\n<body>` +
    `<a class="skip" href="#main">Skip to the findings</a><header class="top ${tone}"><div><p class="eyebrow">Conformance report · ${signature}</p>` +
    `<h1><span aria-hidden="true">${mark}</span> ${capital(answer)}</h1>${tiles(summary)}</div></header>\n` +
    `<div class="layout"><aside>${listed.length > 0 ? filter(listed, sections, names) + navigation(listed, names) : ""}</aside>\n<main id="main">` +
    `${failureSection(failures)}${ruleSection(rules)}${findings}<p id="none" class="panel" hidden>No finding matches the filter.</p>\n` +
    `${silentSection(silent)}${suppressedSection(suppressed)}${coverage ? coverageSection(coverage) : ""}</main></div>\n` +
    `<footer>${signature}. Findings carry fingerprints: a baseline names them.</footer>\n<script>${script}</script></body></html>\n`
  );
}

function tiles({ counts, suppressed = [] }: Summary): string {
  const { artifacts, errors, warnings, infos, skipped } = counts;
  const tile = (name: string, value: number, tone = ""): string =>
    `<div${value > 0 && tone !== "" ? ` class="${tone}"` : ""}><dt>${name}</dt><dd>${grouped(value)}</dd></div>`;
  return `<dl class="tiles">${[
    tile(artifacts === 1 ? "artifact" : "artifacts", artifacts),
    tile(errors === 1 ? "error" : "errors", errors, "error"),
    tile(warnings === 1 ? "warning" : "warnings", warnings, "warning"),
    tile(infos === 1 ? "info" : "infos", infos, "info"),
    tile("rules not judged", skipped),
    suppressed.length > 0 ? tile("accepted", suppressed.length) : "",
  ].join("")}</dl>`;
}

function filter(listed: PageParts["listed"], sections: readonly string[], names: readonly string[]): string {
  if (sections.length === 0) return "";
  const rules = [...new Set(listed.flatMap(({ result }) => result.issues.map(({ rule }) => rule)))].sort();
  const options = rules
    .map((rule) => `<option value="${escapeHtml(rule)}">${escapeHtml(clip(rule, 80))}</option>`)
    .join("");
  const artifacts = listed
    .map(({ id }, index) => `<option value="${id}">${escapeHtml(clip(names[index] as string, 200))}</option>`)
    .join("");
  const boxes = ["error", "warning", "info"]
    .map((severity) => `<label><input type="checkbox" name="severity" value="${severity}" checked> ${severity}</label>`)
    .join("");
  return (
    '<form id="filter" role="search" aria-label="Filter the findings" hidden><h2>Filter</h2>' +
    '<label>Text <input type="search" name="text" autocomplete="off" spellcheck="false" placeholder="press / to search"></label>' +
    `<fieldset><legend>Severity</legend>${boxes}</fieldset>` +
    `<label>Rule <select name="rule"><option value="">all rules</option>${options}</select></label>` +
    `<label>Artifact <select name="artifact"><option value="">all artifacts</option>${artifacts}</select></label>` +
    '<div class="row"><button type="reset">Reset</button><button type="button" id="expand">Open all</button><button type="button" id="collapse">Close all</button></div>' +
    '<p id="status" class="soft" role="status"></p></form>'
  );
}

function navigation(listed: PageParts["listed"], names: readonly string[]): string {
  const items = listed.map(({ id, result }, index) => {
    const found = findingsLine(addCounts(noCounts, result)) || `${result.skipped.length} not judged`;
    return `<li><a href="#${id}"><span>${pathHtml(names[index] as string)}</span><span class="n">${found.split(", ")[0]}</span></a></li>`;
  });
  return `<nav aria-label="Artifacts"><h2>Artifacts</h2><ol>${items.join("")}</ol></nav>`;
}

function failureSection(failures: readonly Failure[]): string {
  if (failures.length === 0) return "";
  const items = failures.map(({ path, rule, message, remedy }) => {
    const by = rule === undefined ? "" : ` <code>${breakable(clip(rule, 200))}</code>`;
    const text = `<p>${proseHtml(clip(message, 2000))}</p><p class="soft">What to do: ${proseHtml(clip(remedy, 2000))}</p>`;
    return `<li class="panel"><strong>${breakable(clip(path, 400))}</strong>${by}${text}</li>`;
  });
  return `<section aria-labelledby="failures"><h2 id="failures">Could not be judged</h2><ul>${items.join("")}</ul></section>`;
}

function ruleSection(rules: readonly RuleTally[]): string {
  if (rules.length === 0) return "";
  const rows = rules.map(({ rule, severity, findings, artifacts }) => {
    const name = `<th scope="row"><code data-pick="${escapeHtml(rule)}">${breakable(clip(rule, 200))}</code></th>`;
    return `<tr><td><span class="badge ${severity}">${severity}</span></td>${name}<td>${grouped(findings)}</td><td>${grouped(artifacts)}</td></tr>`;
  });
  return (
    '<section aria-labelledby="rules"><h2 id="rules">By rule</h2><div class="panel scroll"><table><thead><tr><th scope="col">severity</th>' +
    `<th scope="col">rule</th><th scope="col">findings</th><th scope="col">artifacts</th></tr></thead><tbody>${rows.join("")}</tbody></table></div></section>`
  );
}

function silentSection(paths: readonly string[]): string {
  if (paths.length === 0) return "";
  const items = paths.map((path) => `<li><code>${pathHtml(path)}</code></li>`).join("");
  return `<section><details class="panel"><summary>${count(paths.length, "artifact")} without findings</summary><ul>${items}</ul></details></section>`;
}

function suppressedSection(entries: readonly Suppressed[]): string {
  if (entries.length === 0) return "";
  const rows = entries.map(({ fingerprint, rule, path, file, reason, expires }) => {
    const place = breakable(clip(filePath(path, file), 400));
    return `<tr><th scope="row"><code>${breakable(clip(rule, 200))}</code></th><td>${place}</td><td>${proseHtml(clip(reason, 500))}</td><td>${escapeHtml(expires ?? "never")}</td><td><code class="fp">${escapeHtml(fingerprint)}</code></td></tr>`;
  });
  return (
    `<section><details class="panel"><summary>${count(entries.length, "finding")} accepted by the baseline or the configuration</summary><div class="scroll"><table>` +
    `<thead><tr><th scope="col">rule</th><th scope="col">place</th><th scope="col">reason</th><th scope="col">expires</th><th scope="col">fingerprint</th></tr></thead><tbody>${rows.join("")}</tbody></table></div></details></section>`
  );
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
