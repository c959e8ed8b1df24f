import type { Finding } from "../rule.ts";
import { isObject } from "./json-object.ts";
import { majority } from "./majority.ts";
import { compareRanks, leaderboardOrder } from "./ranking.ts";
import { agreed, type Copy, differingCopies } from "./result-copies.ts";

/** Where a sweep writes its results: the table that ranks all of them, lists of the ten best, and the best one by itself. */
export interface ResultSources {
  readonly table: { readonly file: string; readonly rows: Iterable<object> } | undefined;
  readonly lists: readonly ResultList[];
  readonly best: readonly { readonly file: string; readonly pointer: string; readonly row: unknown }[];
}

/** A list of the best results, at most ten. */
export interface ResultList {
  readonly file: string;
  readonly pointer: string;
  readonly rows: readonly unknown[] | undefined;
  /** The schema lets null stand for a result. */
  readonly nullable?: boolean;
}

/** How many results a list holds at most. */
const listed = 10;

interface List extends ResultList {
  readonly rows: readonly unknown[];
}

function listsOf({ table, lists }: ResultSources): List[] {
  const top: unknown[] = [];
  for (const row of table?.rows ?? []) if (top.push(row) === listed) break;
  return [
    ...(table ? [{ file: table.file, pointer: "", rows: top }] : []),
    ...lists.flatMap(({ rows, ...place }) => (rows ? [{ ...place, rows }] : [])),
  ];
}

/** How many results a sweep lists, by most of its lists. */
export function listedResults(sources: ResultSources): number {
  return majority(listsOf(sources).map(({ rows }) => rows.length)) ?? 0;
}

/** The rows in which a sweep writes the result of a rank, counted from 0. Lists of a length of their own are left out: their rows have moved. */
export function resultCopies(sources: ResultSources, rank: number): Copy[] {
  const count = listedResults(sources);
  const rows = listsOf(sources)
    .filter((list) => list.rows.length === count)
    .map(({ file, pointer, rows }) => ({ file, pointer: `${pointer}/${rank}`, row: rows[rank] }));
  return [...rows, ...(rank === 0 ? sources.best : [])].filter(
    (place): place is Copy => typeof place.row === "object" && place.row !== null,
  );
}

/** Lists whose rows are out of order and differ from the others in more than one rank: their rows stand elsewhere. */
function outOfOrder(sources: ResultSources): readonly List[] {
  const count = listedResults(sources);
  const departing = new Map<string, number>();
  for (let rank = 0; rank < count; rank++)
    for (const { file = "", pointer } of differingCopies(resultCopies({ ...sources, best: [] }, rank))) {
      const place = `${file}#${pointer}`.split(`/${rank}`)[0] ?? "";
      departing.set(place, (departing.get(place) ?? 0) + 1);
    }
  return listsOf(sources).filter(
    ({ file, pointer, rows }) => (departing.get(`${file}#${pointer}`) ?? 0) > 1 && !isRanked(rows),
  );
}

function isRanked(rows: readonly unknown[]): boolean {
  return rows.every((row, index) => {
    const above = rows[index - 1];
    return !isObject(row) || !isObject(above) || compareRanks(row, above, leaderboardOrder) >= 0;
  });
}

function without(sources: ResultSources, lists: readonly List[]): ResultSources {
  const kept = (place: { readonly file: string; readonly pointer: string }) =>
    !lists.some(({ file, pointer }) => file === place.file && pointer === place.pointer);
  const table = sources.table && kept({ file: sources.table.file, pointer: "" }) ? sources.table : undefined;
  return { ...sources, table, lists: sources.lists.filter(kept) };
}

/** Places of the best result that hold another row, none where there is one, or one where there is none. */
export function* bestDepartures(sources: ResultSources): Generator<Finding> {
  const available = listedResults(sources) > 0;
  for (const { file, pointer, row } of sources.best) {
    const there = row !== null && row !== undefined;
    if (there !== available)
      yield { file, pointer, expected: available ? "the best result" : null, ...(row !== undefined && { found: row }) };
  }
  if (!available) return;
  const departing = [...differingCopies(resultCopies(sources, 0))];
  const astray = departing.length > 0 ? outOfOrder(sources) : [];
  // A list in another order is told of as such.
  yield* astray.length > 0 ? differingCopies(resultCopies(without(sources, astray), 0)) : departing;
}

/** Lists of another length than most, entries that hold no result, and results after the first that differ from the other lists. */
export function* listDepartures(sources: ResultSources): Generator<Finding> {
  const count = listedResults(sources);
  for (const { file, pointer, rows, nullable } of listsOf(sources)) {
    if (rows.length !== count) yield { file, pointer, expected: `${count} results`, found: rows.length };
    else
      for (const [rank, row] of rows.entries())
        if (row === null && nullable) yield { file, pointer: `${pointer}/${rank}`, expected: "a result", found: null };
  }
  const departing = [...laterDepartures(sources, count)];
  const astray = departing.length > 0 ? outOfOrder(sources) : [];
  // Of a table the rules about its order speak.
  for (const { file, pointer } of astray)
    if (pointer !== "")
      yield { file, pointer, expected: "the highest sharpe_simple first, then the highest total_return" };
  yield* astray.length > 0 ? laterDepartures(without(sources, astray), count) : departing;
}

function* laterDepartures(sources: ResultSources, count: number): Generator<Finding> {
  for (let rank = 1; rank < count; rank++) yield* differingCopies(resultCopies(sources, rank));
}

/** The core figures of the best result, as summaries name them; without a result none is known and no trade was made. */
export function bestSummary(sources: ResultSources): Readonly<Record<string, unknown>> {
  const copies = listedResults(sources) === 0 ? [] : resultCopies(sources, 0);
  const figure = (name: string) => agreed(copies, name) ?? null;
  return {
    total_return: figure("total_return"),
    sharpe_simple: figure("sharpe_simple"),
    max_drawdown: figure("max_drawdown"),
    trades: figure("trades") ?? 0,
    win_rate: figure("win_rate_trades"),
  };
}

/** What a sweep's directory holds of its results. */
export interface SweepContent {
  readonly "metadata.json": { readonly top10: readonly unknown[] };
  readonly "metrics.json": { readonly best_result: unknown };
  readonly "report.json": {
    readonly results?: readonly unknown[] | undefined;
    readonly oos_leaderboard?: readonly unknown[] | undefined;
    readonly machine_contract: { readonly mode: string; readonly best_result?: unknown };
  };
  readonly "leaderboard.csv": Iterable<object> | undefined;
  readonly "oos_leaderboard.csv": Iterable<object> | undefined;
  readonly "best_config.json": object | undefined;
}

/** What a rule reads that asks where a sweep writes its results. */
export const resultParts = [
  "metadata.json#/top10",
  "metrics.json#/best_result",
  "report.json#/machine_contract/mode",
  "report.json#/machine_contract/best_result",
  "report.json#/results",
  "report.json#/oos_leaderboard",
  "leaderboard.csv?",
  "oos_leaderboard.csv?",
  "best_config.json?",
] as const;

/** Where a sweep of today writes its results. */
export function sweepResults(content: SweepContent): ResultSources {
  const report = content["report.json"];
  const grid = content["leaderboard.csv"];
  const walkForward = content["oos_leaderboard.csv"];
  const best = content["best_config.json"];
  return {
    table: walkForward
      ? { file: "oos_leaderboard.csv", rows: walkForward }
      : grid && { file: "leaderboard.csv", rows: grid },
    lists: [
      report.machine_contract.mode === "grid"
        ? { file: "report.json", pointer: "/results", rows: report.results }
        : { file: "report.json", pointer: "/oos_leaderboard", rows: report.oos_leaderboard },
      {
        file: "metadata.json",
        pointer: "/top10",
        rows: content["metadata.json"].top10,
        nullable: report.machine_contract.mode !== "grid",
      },
    ],
    best: [
      { file: "report.json", pointer: "/machine_contract/best_result", row: report.machine_contract.best_result },
      { file: "metrics.json", pointer: "/best_result", row: content["metrics.json"].best_result },
      ...(best ? [{ file: "best_config.json", pointer: "", row: best }] : []),
    ],
  };
}
