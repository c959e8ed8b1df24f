import type { Steps } from "../../src/reading.ts";
import type { Finding, Findings } from "../rule.ts";
import { heldRows } from "./held-rows.ts";
import { majority } from "./majority.ts";
import { agreed, type Copy, differingCopies } from "./result-copies.ts";

/** One of the places in which a walk-forward sums up its splits, a row each. */
export interface SummaryTable {
  readonly file: string;
  readonly pointer: string;
  readonly rows: Iterable<object> | undefined;
}

/** A split's summary by what most of its places say. */
export interface SplitSummary {
  readonly name: string;
  /** A count or figure of the summary; undefined when it is not known. */
  figure(name: string): number | undefined;
}

function* copiesOf(tables: readonly SummaryTable[]): Steps<{ readonly rows: Copy[][]; readonly odd: Finding[] }> {
  const lists: { readonly file: string; readonly pointer: string; readonly rows: readonly object[] }[] = [];
  for (const { file, pointer, rows } of tables) if (rows) lists.push({ file, pointer, rows: yield* heldRows(rows) });
  const count = majority(lists.map(({ rows }) => rows.length)) ?? 0;
  const odd = lists
    .filter(({ rows }) => rows.length !== count)
    .map(({ file, pointer, rows }) => ({ file, pointer, expected: `${count} splits`, found: rows.length }));
  const whole = lists.filter(({ rows }) => rows.length === count);
  const rows = Array.from({ length: count }, (_, index) =>
    whole.map(({ file, pointer, rows }) => ({ file, pointer: `${pointer}/${index}`, row: rows[index] as object })),
  );
  return { rows, odd };
}

/** Summaries that differ from what most of the places say: in their number or row by row. */
export function* summaryDepartures(tables: readonly SummaryTable[]): Findings {
  const { rows, odd } = yield* copiesOf(tables);
  yield* odd;
  for (const copies of rows) yield* differingCopies(copies);
}

/** The summaries of all splits, by what most of the places say. */
export function* agreedSplits(tables: readonly SummaryTable[]): Steps<SplitSummary[]> {
  const { rows } = yield* copiesOf(tables);
  return rows.map((copies) => ({
    name: majority(copies.map(({ row }) => String((row as { readonly split_name?: unknown }).split_name))) ?? "",
    figure(name) {
      const value = agreed(copies, name);
      return typeof value === "number" ? value : undefined;
    },
  }));
}

/** What a walk-forward's directory holds of its summaries. */
export interface SummaryContent {
  readonly "walkforward_summary.csv": Iterable<object> | undefined;
  readonly "split_metrics.csv": Iterable<object> | undefined;
  readonly "report.json": { readonly summary: unknown };
}

/** The places in which a walk-forward sums up its splits. */
export function summaryTables(content: SummaryContent): SummaryTable[] {
  const { summary } = content["report.json"];
  return [
    { file: "walkforward_summary.csv", pointer: "", rows: content["walkforward_summary.csv"] },
    { file: "split_metrics.csv", pointer: "", rows: content["split_metrics.csv"] },
    { file: "report.json", pointer: "/summary", rows: splitList(summary) },
  ];
}

/** A summary as a list of splits; undefined when it is none. */
export function splitList(summary: unknown): object[] | undefined {
  return Array.isArray(summary) && summary.every((row) => typeof row === "object" && row !== null)
    ? summary
    : undefined;
}
