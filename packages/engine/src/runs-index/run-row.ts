import { readFileSync } from "node:fs";
import path from "node:path";

/** A run or sweep as the index lists it. */
export interface RunRow {
  readonly run_id: string;
  readonly mode: "run" | "grid" | "walkforward" | null;
  readonly created_at: string | null;
  readonly git_commit: string | null;
  readonly ticker: string | null;
  readonly start: string | null;
  readonly end: string | null;
  readonly sharpe_simple: number | null;
  readonly total_return: number | null;
  readonly max_drawdown: number | null;
  readonly trades: number | null;
  readonly path: string;
}

type Document = Readonly<Record<string, unknown>>;

/** The row of a run directory, in its present or its older form; undefined when the directory holds no run. */
export function runRow(directory: string): RunRow | undefined {
  const metadata = readDocument(directory, "metadata.json") ?? readDocument(directory, "meta.json");
  const report = readDocument(directory, "report.json") ?? readDocument(directory, "run_report.json");
  if (!metadata && !report) return undefined;
  const header = documentIn(report, "header") ?? {};
  const about = { ...header, ...metadata };
  const config = readDocument(directory, "config.json") ?? documentIn(report, "config_resolved") ?? {};
  const result = firstOf(report, "results") ?? firstOf(report, "oos_leaderboard");
  const sources = [
    result,
    documentIn(readDocument(directory, "metrics.json"), "summary"),
    firstOf(metadata, "top10"),
  ].filter((source) => source !== undefined);
  const figure = (name: string) =>
    sources.map((source) => numberIn(source, name)).find((value) => value !== null) ?? null;
  const setting = (name: string) => textIn(config, name) ?? textIn(result, name);
  return {
    run_id: textIn(about, "run_id") ?? path.basename(directory),
    mode: modeIn(about),
    created_at: textIn(about, "created_at"),
    git_commit: textIn(about, "git_commit"),
    ticker: setting("ticker"),
    start: setting("start"),
    end: setting("end"),
    sharpe_simple: figure("sharpe_simple"),
    total_return: figure("total_return"),
    max_drawdown: figure("max_drawdown"),
    trades: figure("trades"),
    path: directory,
  };
}

/** What cannot be read or is no JSON object is not there: one broken run does not hide the others. */
function readDocument(directory: string, name: string): Document | undefined {
  try {
    return asDocument(JSON.parse(readFileSync(path.join(directory, name), "utf8")));
  } catch {
    return undefined;
  }
}

function asDocument(value: unknown): Document | undefined {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Document) : undefined;
}

const documentIn = (document: Document | undefined, name: string) => asDocument(document?.[name]);

function firstOf(document: Document | undefined, name: string): Document | undefined {
  const list = document?.[name];
  return Array.isArray(list) ? asDocument(list[0]) : undefined;
}

function textIn(document: Document | undefined, name: string): string | null {
  const value = document?.[name];
  return typeof value === "string" ? value : null;
}

function numberIn(document: Document | undefined, name: string): number | null {
  const value = document?.[name];
  return typeof value === "number" ? value : null;
}

function modeIn(document: Document): RunRow["mode"] {
  const { mode } = document;
  return mode === "run" || mode === "grid" || mode === "walkforward" ? mode : null;
}
