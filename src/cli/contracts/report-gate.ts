import type { Bump, FirstRelease, GateDecision } from "../../../generated/meta/types.ts";
import { createPalette } from "../../report/ansi.ts";
import { visible } from "../../report/visible-text.ts";
import type { ComparedSources } from "./compare-sources.ts";
import type { GateProblem } from "./gate-problems.ts";
import { githubLines } from "./report-annotations.ts";
import { changeJson, jsonHead, pageOf } from "./report-json.ts";
import { changeText } from "./report-pretty.ts";

/** Formats of what the gate says. */
export const gateFormats = ["pretty", "json", "github"] as const;

type GateFormat = (typeof gateFormats)[number];

/** What the gate decided. */
export interface GateResult {
  readonly compared: ComparedSources;
  readonly needed: Bump | undefined;
  readonly declared: Bump | undefined;
  readonly problems: readonly GateProblem[];
  readonly passes: boolean;
  readonly exitCode: 0 | 1 | 2;
}

function gateJson({ compared, needed, declared, problems, passes }: GateResult): string {
  const report: GateDecision = {
    ...jsonHead,
    passes,
    base: compared.base.label,
    summary: compared.summary,
    needed_bump: needed ?? null,
    declared_bump: declared ?? null,
    problems: problems.map(({ kind, message, change }) => ({
      kind,
      message,
      ...(change && { rule: change.rule, page: pageOf(change.rule) }),
    })),
    changes: compared.changes.map(changeJson),
    notices: compared.notices,
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}

/** What the gate says while there is nothing to compare with. */
export function firstReleaseReport(reason: string, format: GateFormat): string {
  if (format !== "json") return `${reason}\n`;
  const report: FirstRelease = { ...jsonHead, passes: true, reason, problems: [], changes: [] };
  return `${JSON.stringify(report, null, 2)}\n`;
}

/** The decision of the gate in a format. */
export function gateReport(result: GateResult, format: GateFormat, color: boolean): string {
  const { compared, needed, declared, problems, passes } = result;
  if (format === "json") return gateJson(result);
  const words = passes
    ? needed === undefined
      ? `nothing changed since ${compared.base.label}`
      : `${declared ?? "no"} release declared, ${needed} needed: it may be released`
    : `${problems.length} ${problems.length === 1 ? "problem keeps" : "problems keep"} this from being released: needed is ${needed ?? "a person's word"}, declared is ${declared ?? "nothing"}`;
  if (format === "github") {
    const lines = problems.map(
      ({ kind, message }) => `::error title=contract gate ${kind}::${visible(message).replaceAll("%", "%25")}\n`,
    );
    return `${[...lines, ...githubLines(compared, passes)].join("")}quantlab-contracts: ${visible(words)}\n`;
  }
  const palette = createPalette(color);
  let text = "";
  for (const problem of problems) text += `${palette.red("✗")} ${problem.kind}: ${visible(problem.message)}\n`;
  if (problems.length > 0) text += "\n";
  for (const change of compared.changes)
    if (change.bump !== "patch" && !passes)
      text += `${visible(change.schema)}\n${changeText(change, palette)}            page: ${pageOf(change.rule)}\n`;
  for (const notice of compared.notices) text += `note: ${visible(notice)}\n`;
  return `${text}${(passes ? palette.green : palette.red)(visible(words))}\n`;
}
