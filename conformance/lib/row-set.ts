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

const memberOf = (row: object, name: string): unknown => (row as Readonly<Record<string, unknown>>)[name];

/**
 * Rows of `left` without a like in `right` and the reverse; order does not count, repeated rows do. In constant memory as long as the tables
 * hold the same rows, which sums of hashes tell; only then are hashes kept.
 */
export function unpaired(
  left: RowSet,
  right: RowSet,
  columns: readonly string[],
): { readonly left: Unpaired[]; readonly right: Unpaired[] } {
  const key = (row: object) => hash(JSON.stringify(columns.map((name) => memberOf(row, name) ?? null)));
  if (digest(left, key) === digest(right, key)) return { left: [], right: [] };
  return { left: [...without(left, right, key)], right: [...without(right, left, key)] };
}

function* placed({ rows, only }: RowSet): Generator<Unpaired> {
  let row = 0;
  for (const values of rows) {
    if (!only || only(values)) yield { row, values };
    row++;
  }
}

function digest(set: RowSet, key: Key): string {
  let [count, low, high] = [0, 0, 0];
  for (const { values } of placed(set)) {
    const one = key(values);
    count++;
    low = (low + (one >>> 0)) >>> 0;
    high = (high + Math.floor(one / 4294967296)) >>> 0;
  }
  return `${count} ${low} ${high}`;
}

function* without(set: RowSet, others: RowSet, key: Key): Generator<Unpaired> {
  const left = new Map<number, number>();
  for (const { values } of placed(others)) left.set(key(values), (left.get(key(values)) ?? 0) + 1);
  for (const one of placed(set)) {
    const hashed = key(one.values);
    const count = left.get(hashed) ?? 0;
    if (count > 0) left.set(hashed, count - 1);
    else yield one;
  }
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
