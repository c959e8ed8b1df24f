import { type Pause, reading, type Steps } from "../../src/reading.ts";
import { memberOf } from "./json-object.ts";

/** Rows of a table, or those of them that `only` lets pass. */
export interface RowSet {
  readonly rows: Iterable<object>;
  readonly only?: (row: object) => boolean;
}

/** A row that one of two tables has and the other has not, and its place in its table. */
export interface Unpaired {
  readonly row: number;
  readonly values: object;
}

type Key = (row: object) => number;

/**
 * Rows of `left` without a like in `right` and the reverse; order does not count, repeated rows do. In constant memory and one pass as long
 * as the tables hold the same rows, which sums of hashes tell; where they differ, both are read twice more and a hash of every row is kept.
 */
export function* unpaired(
  left: RowSet,
  right: RowSet,
  columns: readonly string[],
  most = Number.POSITIVE_INFINITY,
): Steps<{ readonly left: UnpairedRows; readonly right: UnpairedRows }> {
  const key = (row: object) => hash(JSON.stringify(columns.map((name) => memberOf(row, name) ?? null)));
  if ((yield* digest(left, key)) === (yield* digest(right, key)))
    return { left: { first: [], count: 0 }, right: { first: [], count: 0 } };
  const [ofLeft, ofRight] = [yield* counts(left, key), yield* counts(right, key)];
  return { left: yield* without(left, ofRight, key, most), right: yield* without(right, ofLeft, key, most) };
}

/** Rows without a like: the first of them, and how many there are. */
export interface UnpairedRows {
  readonly first: Unpaired[];
  readonly count: number;
}

function* placed({ rows: table, only }: RowSet): Generator<Unpaired | Pause, void> {
  const rows = reading(table);
  while (yield* rows.next()) {
    const { index: row, item: values } = rows;
    if (!only || only(values)) yield { row, values };
  }
}

function* digest(set: RowSet, key: Key): Steps<string> {
  let [count, low, high] = [0, 0, 0];
  const rows = reading(placed(set));
  while (yield* rows.next()) {
    const one = key(rows.item.values);
    count++;
    low = (low + (one >>> 0)) >>> 0;
    high = (high + Math.floor(one / 4294967296)) >>> 0;
  }
  return `${count} ${low} ${high}`;
}

function* counts(set: RowSet, key: Key): Steps<Map<number, number>> {
  const counted = new Map<number, number>();
  const rows = reading(placed(set));
  while (yield* rows.next()) {
    const hashed = key(rows.item.values);
    counted.set(hashed, (counted.get(hashed) ?? 0) + 1);
  }
  return counted;
}

function* without(set: RowSet, others: Map<number, number>, key: Key, most: number): Steps<UnpairedRows> {
  const first: Unpaired[] = [];
  let count = 0;
  const rows = reading(placed(set));
  while (yield* rows.next()) {
    const hashed = key(rows.item.values);
    const like = others.get(hashed) ?? 0;
    if (like > 0) others.set(hashed, like - 1);
    else if (count++ < most) first.push(rows.item);
  }
  return { first, count };
}

/** 53 bits over a text: equal texts, equal numbers; it protects nothing. */
function hash(text: string): number {
  let low = 0xdeadbeef;
  let high = 0x41c6ce57;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    low = Math.imul(low ^ code, 2654435761);
    high = Math.imul(high ^ code, 1597334677);
  }
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  return 4294967296 * (2097151 & high) + (low >>> 0);
}
