import type { Directory } from "../../src/view.ts";
import type { Finding } from "../rule.ts";
import { indexedRun } from "./indexed-run.ts";
import { plainValue } from "./plain-value.ts";
import { lastName } from "./reported-path.ts";

/** A row of an index, in the document or in the table. */
export interface RenderedRow {
  readonly run_id: string;
  readonly path: string;
}

const json = "runs_index.json";
const csv = "runs_index.csv";

/** Where the table of an index differs from its document: rows that one of them lacks, or else cell by cell. */
export function* renderingDepartures(
  directory: Directory,
  runs: readonly RenderedRow[],
  table: Iterable<RenderedRow>,
): Generator<Finding> {
  const listed = new Map<string, number>();
  let rows = 0;
  for (const { path } of table) listed.set(lastName(path), rows++);
  if (rows === runs.length) {
    yield* cellDepartures(directory, runs, table);
    return;
  }
  const names = new Set(runs.map(({ path }) => lastName(path)));
  const lacking = [...listed].filter(([name]) => !names.has(name));
  const beyond = [...names].filter((name) => !listed.has(name));
  for (const [name, row] of lacking) yield { file: json, pointer: "/runs", expected: `row ${row} of ${csv}: ${name}` };
  for (const name of beyond) yield { file: csv, pointer: "", expected: `the run ${name} of ${json}` };
  if (lacking.length + beyond.length === 0)
    yield { file: csv, pointer: "", expected: `${runs.length} rows`, found: rows };
}

function* cellDepartures(
  directory: Directory,
  runs: readonly RenderedRow[],
  table: Iterable<RenderedRow>,
): Generator<Finding> {
  let index = 0;
  for (const row of table) {
    const run = runs[index] as RenderedRow;
    const members: Readonly<Record<string, unknown>> = { ...run };
    for (const [name, found] of Object.entries(row)) {
      if (plainValue(members[name]) === plainValue(found)) continue;
      if (isOfTheRun(directory, run, row, name, found))
        yield { file: json, pointer: `/runs/${index}/${name}`, expected: found, found: members[name] };
      else yield { file: csv, pointer: `/${index}/${name}`, expected: members[name], found };
    }
    index++;
  }
}

/** Whether the cell of the table is the right one of two: the run itself decides, and of names the path that ends in the id. */
function isOfTheRun(directory: Directory, run: RenderedRow, row: RenderedRow, name: string, cell: unknown): boolean {
  if (name === "run_id") return lastName(row.path) === cell;
  if (name === "path") return lastName(run.path) !== run.run_id;
  return indexedRun(directory, lastName(row.path))?.[name] === cell;
}
