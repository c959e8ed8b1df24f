import path from "node:path";
import { asDocument, type ReadableDocument, readableDocument } from "../artifacts/readable-document.ts";
import { parseCalendarDate } from "../data/bar-time.ts";
import { isLocalTime } from "../identity/local-time.ts";

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

/**
 * The row of a run directory, in its present or its older form; undefined when the directory holds no run. What has not the form that an
 * index may hold is not there: it would keep the whole index from being written.
 */
export function runRow(directory: string): RunRow | undefined {
  const metadata = readableDocument(directory, "metadata.json") ?? readableDocument(directory, "meta.json");
  const report = readableDocument(directory, "report.json") ?? readableDocument(directory, "run_report.json");
  if (!metadata && !report) return undefined;
  const header = documentIn(report, "header") ?? {};
  const about = { ...header, ...metadata };
  const config = readableDocument(directory, "config.json") ?? documentIn(report, "config_resolved") ?? {};
  const result = firstOf(report, "results") ?? firstOf(report, "oos_leaderboard");
  const sources = [
    result,
    documentIn(readableDocument(directory, "metrics.json"), "summary"),
    firstOf(metadata, "top10"),
  ].filter((source) => source !== undefined);
  const figure = (name: string) =>
    sources.map((source) => numberIn(source, name)).find((value) => value !== null) ?? null;
  const setting = (name: string) => textIn(config, name) ?? textIn(result, name);
  const date = (name: string) => {
    const text = setting(name);
    return text !== null && parseCalendarDate(text) !== undefined ? text : null;
  };
  return {
    run_id: textIn(about, "run_id", /./) ?? path.basename(directory),
    mode: modeIn(about),
    created_at: isLocalTime(about.created_at) ? about.created_at : null,
    git_commit: textIn(about, "git_commit", /^(?:[0-9a-f]{7,40}|unknown)$/),
    ticker: setting("ticker"),
    start: date("start"),
    end: date("end"),
    sharpe_simple: figure("sharpe_simple"),
    total_return: figure("total_return"),
    max_drawdown: figure("max_drawdown"),
    trades: figure("trades"),
    path: directory,
  };
}

const documentIn = (document: ReadableDocument | undefined, name: string) => asDocument(document?.[name]);

function firstOf(document: ReadableDocument | undefined, name: string): ReadableDocument | undefined {
  const list = document?.[name];
  return Array.isArray(list) ? asDocument(list[0]) : undefined;
}

function textIn(document: ReadableDocument | undefined, name: string, form = /^/): string | null {
  const value = document?.[name];
  return typeof value === "string" && form.test(value) ? value : null;
}

function numberIn(document: ReadableDocument | undefined, name: string): number | null {
  const value = document?.[name];
  return typeof value === "number" ? value : null;
}

function modeIn(document: ReadableDocument): RunRow["mode"] {
  const { mode } = document;
  return mode === "run" || mode === "grid" || mode === "walkforward" ? mode : null;
}
