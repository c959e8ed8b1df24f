import type { Run } from "@quantlab/contracts/quantlab/v1";
import { advancedMetrics } from "../analytics/advanced-metrics.ts";
import { finite } from "../artifacts/result-figures.ts";
import type { ConfigTree } from "../identity/config-json.ts";
import { type DocumentValues, objectOf, type RunDirectory } from "./read-run-directory.ts";

type AdvancedReport = NonNullable<Run["advanced_report.json"]>;

const ownFiles = ["advanced_report.json", "advanced_report.md"];

/** advanced_report.json: the figures that the tables of a run allow, with the result it is given, its pictures and its files. */
export function advancedReportDocument(
  run: RunDirectory,
  pictures: Readonly<Record<string, number>>,
  result: DocumentValues,
): AdvancedReport {
  const { metadata, tables, files } = run;
  const listed = new Map([...files.filter(([name]) => !ownFiles.includes(name)), ...Object.entries(pictures)]);
  const names = [...listed.keys()].sort();
  const report = {
    run_id: metadata.run_id ?? null,
    mode: metadata.mode ?? null,
    created_at: metadata.created_at ?? null,
    ...finiteFigures({ ...advancedMetrics(tables) }),
    top_result_summary: result,
    charts: Object.keys(pictures),
    artifacts: names.map((file) => ({ file, size_bytes: listed.get(file) })),
  };
  // Figures given as integers are bigints, which the writer prints as Python prints them; the contract's types know numbers only.
  return report as unknown as AdvancedReport;
}

/** The first result of a run, from wherever the directory has one. */
export function firstResult(run: RunDirectory): DocumentValues | undefined {
  const report = run.document("report.json") ?? run.document("run_report.json");
  return firstOf(report?.results) ?? firstOf(report?.oos_leaderboard) ?? firstOf(run.metadata.top10);
}

function firstOf(value: ConfigTree | undefined): DocumentValues | undefined {
  return Array.isArray(value) ? objectOf(value[0]) : undefined;
}

/** JSON has no figure that is not finite. */
function finiteFigures(value: unknown): object {
  return Object.fromEntries(Object.entries(value as object).map(([name, member]) => [name, finiteValue(member)]));
}

function finiteValue(value: unknown): unknown {
  if (typeof value === "number") return finite(value);
  if (Array.isArray(value)) return value.map(finiteValue);
  return typeof value === "object" && value !== null ? finiteFigures(value) : value;
}
