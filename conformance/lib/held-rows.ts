import { type Pause, reading, type Steps } from "../../src/reading.ts";

/** More rows are not held: a walk-forward has a few dozen splits. */
const most = 10_000;

/** All rows of a table that has one for each split, to be compared one with another. Throws beyond 10 000 rows: memory is bounded. */
export function* heldRows<Row>(table: Iterable<Row | Pause>): Steps<readonly Row[]> {
  const held: Row[] = [];
  const rows = reading(table);
  while (yield* rows.next()) {
    if (held.length === most) throw new Error(`a table of splits has more than ${most} rows`);
    held.push(rows.item);
  }
  return held;
}
