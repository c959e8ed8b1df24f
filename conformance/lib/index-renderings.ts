import { reading } from "../../src/reading.ts";
import type { Directory } from "../../src/view.ts";
import type { Findings } from "../rule.ts";
import { indexedRun } from "./indexed-run.ts";
import { plainValue } from "./plain-value.ts";
import { lastName } from "./reported-path.ts";
import { rowCount } from "./row-count.ts";

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
): Findings {
  const rows = yield* rowCount(table);
  if (rows === runs.length) yield* cellDepartures(directory, runs, table);
  else yield* nameDepartures(runs, table, rows);
}

/** Runs that one of the two has and the other has not; a run that the table repeats is told of once in a row. */
function* nameDepartures(
  runs: readonly RenderedRow[],
  table: Iterable<RenderedRow>,
  found: number | undefined,
): Findings {
  const names = new Set(runs.map(({ path }) => lastName(path)));
  const beyond = new Set(names);
  let [lacking, before] = [0, ""];
  const rows = reading(table);
  while (yield* rows.next()) {
    const name = lastName(rows.item.path);
    beyond.delete(name);
    if (names.has(name) || name === before) continue;
    lacking++;
    before = name;
    yield { file: json, pointer: "/runs", expected: `row ${rows.index} of ${csv}: ${name}` };
  }
  for (const name of beyond) yield { file: csv, pointer: "", expected: `the run ${name} of ${json}` };
  if (lacking + beyond.size === 0) yield { file: csv, pointer: "", expected: `${runs.length} rows`, found };
}

function* cellDepartures(directory: Directory, runs: readonly RenderedRow[], table: Iterable<RenderedRow>): Findings {
  const rows = reading(table);
  while (yield* rows.next()) {
    const { index, item: row } = rows;
    const run = runs[index] as RenderedRow;
    const members: Readonly<Record<string, unknown>> = { ...run };
    for (const [name, found] of Object.entries(row)) {
      if (plainValue(members[name]) === plainValue(found)) continue;
      if (isOfTheRun(directory, run, row, name, found))
        yield { file: json, pointer: `/runs/${index}/${name}`, expected: found, found: members[name] };
      else yield { file: csv, pointer: `/${index}/${name}`, expected: members[name], found };
    }
  }
}

/** Whether of two differing values the cell of the table is the right one: the documents of the run decide; of id and path, whether the path ends in the id. */
function isOfTheRun(directory: Directory, run: RenderedRow, row: RenderedRow, name: string, cell: unknown): boolean {
  if (name === "run_id") return lastName(row.path) === cell;
  if (name === "path") return lastName(run.path) !== run.run_id;
  return indexedRun(directory, lastName(row.path))?.[name] === cell;
}
