import { type Pause, reading, type Steps } from "../../src/reading.ts";

/** How many rows a table has; undefined when there is no table. */
export function* rowCount(table: Iterable<object | Pause> | undefined): Steps<number | undefined> {
  if (!table) return undefined;
  const rows = reading(table);
  while (yield* rows.next());
  return rows.index + 1;
}
