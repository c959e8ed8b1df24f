import { escapeToken } from "../../src/formats/json-pointer.ts";
import { reading } from "../../src/reading.ts";
import type { Findings } from "../rule.ts";

/** One column of an order. */
export interface RankKey {
  readonly name: string;
  readonly ascending: boolean;
}

/** The order of every leaderboard: the highest Sharpe ratio first, then the highest return. */
export const leaderboardOrder: readonly RankKey[] = [
  { name: "sharpe_simple", ascending: false },
  { name: "total_return", ascending: false },
];

/** Below 0 when `left` ranks before `right`, above 0 when after, 0 when the order leaves it open. What is not known ranks last in either direction. */
export function compareRanks(left: object, right: object, order: readonly RankKey[]): number {
  for (const { name, ascending } of order) {
    const [one, other] = [known(left, name), known(right, name)];
    if (one === other) continue;
    if (one === undefined) return 1;
    if (other === undefined) return -1;
    return one < other === ascending ? -1 : 1;
  }
  return 0;
}

function known(row: object, name: string): number | string | undefined {
  const value = (row as Readonly<Record<string, unknown>>)[name];
  if (typeof value === "boolean") return Number(value);
  return typeof value === "string" || (typeof value === "number" && !Number.isNaN(value)) ? value : undefined;
}

/** Rows that rank before the row above them; pointers start with `prefix`. */
export function* misplaced(table: Iterable<object>, order: readonly RankKey[], prefix = ""): Findings {
  let above: object | undefined;
  const rows = reading(table);
  while (yield* rows.next()) {
    const { index, item: row } = rows;
    if (above && compareRanks(row, above, order) < 0) {
      const decides = order.find((key) => compareRanks(row, above as object, [key]) !== 0) as RankKey;
      const [found, bound] = [known(row, decides.name), known(above, decides.name)];
      const expected =
        bound === undefined
          ? "no figure below a row without one"
          : `at ${decides.ascending ? "least" : "most"} ${bound}`;
      yield { pointer: `${prefix}/${index}/${escapeToken(decides.name)}`, expected, found };
    }
    above = row;
  }
}
