import { reading } from "../../src/reading.ts";
import type { Finding, Findings } from "../rule.ts";
import { compareRanks, leaderboardOrder, type RankKey } from "./ranking.ts";

/** How the training of a walk-forward selects. */
export interface Selection {
  readonly order: readonly RankKey[];
  readonly topK: number;
  readonly leastRoundTrips: number;
}

interface Configuration {
  readonly selection?:
    | {
        readonly sort_by?: string | readonly string[];
        readonly ascending?: boolean | readonly boolean[];
        readonly top_k?: number | null;
      }
    | null
    | undefined;
  readonly constraints?: { readonly min_trade_trades?: number } | null | undefined;
}

/** The selection that a configuration asks for; where it is silent, the three highest of the usual order. */
export function parseSelection({ selection, constraints }: Configuration): Selection {
  const { sort_by = leaderboardOrder.map(({ name }) => name), ascending = false } = selection ?? {};
  const order = (typeof sort_by === "string" ? [sort_by] : sort_by).map((name, index) => ({
    name,
    ascending: typeof ascending === "boolean" ? ascending : (ascending[index] ?? ascending[0] ?? false),
  }));
  return {
    order,
    topK: selection?.top_k ?? 3,
    leastRoundTrips: constraints?.min_trade_trades ?? 0,
  };
}

/** A training row of a walk-forward. */
export interface TrainingRow {
  readonly split_name: string;
  readonly phase: string;
  readonly trade_trades: number;
  readonly selected: boolean;
  readonly rank_in_train: number | null;
}

interface Placed {
  readonly index: number;
  readonly row: TrainingRow;
}

interface Split {
  eligible: number;
  readonly selected: Placed[];
  best: Placed | undefined;
}

/** The first departure of each split from taking the best eligible training rows, ranked from 1; in one pass that keeps only what is selected. */
export function* wrongSelections(table: Iterable<TrainingRow>, selection: Selection): Findings {
  const splits = new Map<string, Split>();
  const rows = reading(table);
  while (yield* rows.next()) {
    const { index, item: row } = rows;
    const placed = { index, row };
    if (row.phase !== "train") continue;
    const split = splits.get(row.split_name) ?? { eligible: 0, selected: [], best: undefined };
    splits.set(row.split_name, split);
    const eligible = row.trade_trades >= selection.leastRoundTrips;
    if (eligible) split.eligible++;
    if (row.selected) split.selected.push(placed);
    else if (eligible && (!split.best || compareRanks(row, split.best.row, selection.order) < 0)) split.best = placed;
  }
  for (const [name, split] of splits) {
    const finding = wrongSelection(name, split, selection);
    if (finding) yield finding;
  }
}

function wrongSelection(
  name: string,
  { eligible, selected, best }: Split,
  { order, topK, leastRoundTrips }: Selection,
): Finding | undefined {
  const poor = selected.find(({ row }) => row.trade_trades < leastRoundTrips);
  if (poor)
    return {
      pointer: `/${poor.index}/selected`,
      expected: `at least ${leastRoundTrips} round trips`,
      found: poor.row.trade_trades,
    };
  const expected = Math.min(topK, eligible);
  if (selected.length !== expected)
    return { pointer: "", expected: `${expected} selected in split ${name}`, found: selected.length };
  const ranked = [...selected].sort((left, right) => (left.row.rank_in_train ?? 0) - (right.row.rank_in_train ?? 0));
  for (const [position, { index, row }] of ranked.entries()) {
    if (row.rank_in_train !== position + 1)
      return {
        pointer: `/${index}/rank_in_train`,
        expected: `ranks 1 to ${expected}, each once`,
        found: row.rank_in_train,
      };
    const above = ranked[position - 1];
    if (above && compareRanks(row, above.row, order) < 0)
      return { pointer: `/${index}/rank_in_train`, expected: above.row.rank_in_train, found: row.rank_in_train };
  }
  const last = ranked.at(-1);
  if (best && last && compareRanks(best.row, last.row, order) < 0)
    return { pointer: `/${best.index}/selected`, expected: true, found: false };
  return undefined;
}
