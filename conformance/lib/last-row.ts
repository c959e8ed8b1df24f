import { reading, type Steps } from "../../src/reading.ts";

/** The last row of a table; undefined when it has none. */
export function* lastRow<Row>(table: Iterable<Row>): Steps<Row | undefined> {
  const rows = reading(table);
  while (yield* rows.next());
  return rows.item;
}
