/** How many rows a table has; undefined when there is no table. */
export function rowCount(rows: Iterable<object> | undefined): number | undefined {
  if (!rows) return undefined;
  let count = 0;
  for (const _ of rows) count++;
  return count;
}
