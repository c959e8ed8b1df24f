import { createPalette, type Palette, severityPaint } from "./ansi.ts";
import { groupIssues } from "./group-issues.ts";
import { logText } from "./log-text.ts";
import { count, grouped } from "./number-text.ts";
import { prettyCoverage } from "./pretty-coverage.ts";
import { label, prettyGroup, prose } from "./pretty-group.ts";
import { addCounts, noCounts } from "./render-report.ts";
import type { ArtifactReport, Reporter, ReporterOptions, Summary } from "./report.ts";
import { createRuleTally, type RuleTally } from "./rule-tally.ts";
import { pad } from "./text-width.ts";
import { clip, visible } from "./visible-text.ts";
import { countsLine, fails, findingsLine, verdict } from "./wording.ts";

const listedConforming = 20;
const listedRules = 30;

/** For people at a terminal: what, where, by which clause, what to do; errors first, grouped by artifact and rule. */
export function createReporter(options: ReporterOptions = {}): Reporter {
  const palette = createPalette(options.color ?? false);
  const width = Math.max(40, options.width ?? 100);
  const tally = createRuleTally();
  let left = options.maxIssues ?? Number.MAX_SAFE_INTEGER;
  let hidden = 0;
  let conforming = 0;
  let last: "none" | "line" | "block" = "none";

  /** Lines that belong together stand together; blocks stand apart. */
  const spaced = (text: string, form: "line" | "block"): string => {
    const gap = last === "none" || (last === "line" && form === "line") ? "" : "\n";
    last = form;
    // It is what a build shows when nobody has asked for another format.
    return gap + logText(text);
  };

  return {
    artifact(result) {
      tally.add(result);
      const issues = options.quiet ? result.issues.filter((issue) => fails(issue, options.strict)) : result.issues;
      if (result.conforms && issues.length === 0) {
        if (options.quiet || (result.skipped.length === 0 && ++conforming > listedConforming)) return "";
        const skipped = skippedLines(result, palette, width);
        return spaced(`${heading(result, palette)}\n${skipped}`, skipped === "" ? "line" : "block");
      }
      const before = left;
      let text = `${heading(result, palette)}\n`;
      let explained = 0;
      for (const group of groupIssues(issues)) {
        if (left <= 0) break;
        const most = Math.min(left, options.maxPerRule ?? 10);
        text += `\n${prettyGroup(group, { path: result.path, most, palette, width, source: options.sourceLine })}`;
        left -= Math.min(group.issues.length, most);
        explained += group.issues.length;
      }
      hidden += issues.length - (before - left);
      if (before <= 0) return spaced(text, "line");
      if (explained < issues.length) text += `\n  ${palette.dim(`… ${grouped(issues.length - explained)} more`)}\n`;
      return spaced(text + skippedLines(result, palette, width), "block");
    },
    end(summary) {
      let text = "";
      if (conforming > listedConforming && !options.quiet) {
        text += spaced(
          palette.dim(`  … and ${count(conforming - listedConforming, "more artifact")} without findings\n`),
          "line",
        );
      }
      for (const failure of summary.failures ?? []) text += spaced(failureLines(failure, palette, width), "block");
      const rules = tally.rules().filter((rule) => !options.quiet || fails(rule, options.strict));
      if (tally.artifacts() > 1 && rules.length > 0) text += spaced(ruleTable(rules, palette), "block");
      if (summary.coverage && !options.quiet) text += spaced(prettyCoverage(summary.coverage, palette), "block");
      if (hidden > 0) text += spaced(palette.dim(`${count(hidden, "finding")} not shown\n`), "block");
      return text + spaced(closing(summary, palette, options.strict), "block");
    },
  };
}

function heading(result: ArtifactReport, palette: Palette): string {
  const found = findingsLine(addCounts(noCounts, result));
  const mark = result.conforms ? (found === "" ? palette.green("✔") : palette.yellow("▲")) : palette.red("✖");
  const kind = result.kind === null ? palette.yellow("kind not recognised") : palette.dim(visible(result.kind));
  const tail = found === "" ? "" : palette.dim(` · ${found}`);
  return `${mark} ${palette.bold(clip(visible(result.path), 1000))} ${palette.dim("·")} ${kind}${tail}`;
}

function skippedLines({ skipped }: ArtifactReport, palette: Palette, width: number): string {
  const reasons = new Map<string, string[]>();
  for (const { rule, because } of skipped) reasons.set(because, [...(reasons.get(because) ?? []), rule]);
  let text = "";
  for (const [because, rules] of reasons) {
    const shown = rules.slice(0, 5).map(visible).join(", ");
    const more = rules.length > 5 ? ` … ${rules.length - 5} more` : "";
    text += `\n  ${palette.bold("not judged")} ${palette.dim(count(rules.length, "rule"))}\n`;
    text +=
      label("because", prose(because, palette, width - 12), palette) +
      label("rules", prose(shown + more, palette, width - 12), palette);
  }
  return text;
}

/** Which rules found something, when several artifacts were judged. */
function ruleTable(rules: readonly RuleTally[], palette: Palette): string {
  let text = `${palette.bold("By rule")}\n\n`;
  const most = rules.slice(0, listedRules);
  const width = Math.max(...most.map(({ rule }) => clip(visible(rule), 70).length));
  for (const { rule, severity, findings, artifacts } of most) {
    const where = palette.dim(`in ${count(artifacts, "artifact")}`);
    text += `  ${severityPaint(palette, severity)(severity.padEnd(8))}${pad(clip(visible(rule), 70), width)}  ${grouped(findings).padStart(7)} ${where}\n`;
  }
  return rules.length > listedRules ? `${text}  ${palette.dim(`… ${rules.length - listedRules} more`)}\n` : text;
}

function failureLines(
  { path, rule, message, remedy }: NonNullable<Summary["failures"]>[number],
  palette: Palette,
  width: number,
): string {
  const by = rule === undefined ? "" : ` ${palette.dim("·")} ${visible(rule)}`;
  const head = `${palette.yellow("?")} ${palette.bold(clip(visible(path), 1000))}${by} ${palette.dim("· could not be judged")}\n\n`;
  return (
    head +
    label("reason", prose(message, palette, width - 12), palette) +
    label("remedy", prose(remedy, palette, width - 12), palette)
  );
}

function closing(summary: Summary, palette: Palette, strict: boolean | undefined): string {
  const answer = verdict(summary, strict);
  const unknown = answer.startsWith("could not tell");
  const paint = unknown ? palette.yellow : summary.conforms ? palette.green : palette.red;
  const mark = unknown ? "?" : summary.conforms ? "✔" : "✖";
  return `${paint(palette.bold(`${mark} ${answer}`))} ${palette.dim("·")} ${countsLine(summary.counts, summary.suppressed?.length)}\n`;
}
