import { reading, type Steps } from "../../src/reading.ts";
import type { Directory } from "../../src/view.ts";
import type { Findings } from "../rule.ts";
import { lastName } from "./reported-path.ts";

/** A row of an index, in the document or in the table. */
export interface RenderedRow {
  readonly path: string;
}

/** An index that is written twice: as a document and as a table. */
export interface Renderings {
  readonly json: string;
  readonly csv: string;
  /** Pointer to the rows in the document. */
  readonly list: string;
  /** What a row is of. */
  readonly noun: string;
  /** Member that repeats the last name of the path. */
  readonly id: string;
  same(member: unknown, cell: unknown): boolean;
  /** What a listed artifact's own documents say of the members of its row. */
  own(directory: Directory, folder: string): Readonly<Record<string, unknown>> | undefined;
}

type Members = Readonly<Record<string, unknown>>;

/** Where the table of an index differs from its document: rows that one of them lacks, their order, and cell by cell what is left. */
export function* renderingDepartures(
  of: Renderings,
  directory: Directory,
  listed: readonly RenderedRow[],
  table: Iterable<RenderedRow>,
): Findings {
  const found = yield* namesOf(table);
  const partners = partnersOf(listed, found);
  yield* nameDepartures(of, listed, found, partners);
  yield* orderDepartures(of, listed, found, partners);
  const rows = reading(table);
  while (yield* rows.next()) {
    const partner = partners[rows.index];
    const row = partner === undefined ? undefined : listed[partner];
    if (row && partner !== undefined)
      yield* cellDepartures(of, directory, { row, place: partner }, { row: rows.item, place: rows.index });
  }
}

function* namesOf(table: Iterable<RenderedRow>): Steps<readonly string[]> {
  const names: string[] = [];
  const rows = reading(table);
  while (yield* rows.next()) names.push(lastName(rows.item.path));
  return names;
}

/** For each row of the table the place of the document's row of the same name, or of the one in its place whose name the table lacks. */
function partnersOf(listed: readonly RenderedRow[], found: readonly string[]): readonly (number | undefined)[] {
  const names = listed.map(({ path }) => lastName(path));
  const places = new Map(names.map((name, place) => [name, place]));
  const inTable = new Set(found);
  return found.map((name, index) => {
    const beside = names[index];
    if (beside === name) return index;
    return places.get(name) ?? (beside === undefined || inTable.has(beside) ? undefined : index);
  });
}

/** Rows that one of the two has and the other has not; what the table repeats is told of once in a row. */
function* nameDepartures(
  { json, csv, list, noun }: Renderings,
  listed: readonly RenderedRow[],
  found: readonly string[],
  partners: readonly (number | undefined)[],
): Findings {
  let told = 0;
  for (const [index, name] of found.entries()) {
    if (partners[index] !== undefined || name === found[index - 1]) continue;
    told++;
    yield { file: json, pointer: list, expected: `row ${index} of ${csv}: ${name}` };
  }
  const paired = new Set(partners);
  const names = new Set(found);
  for (const [place, { path }] of listed.entries()) {
    const name = lastName(path);
    if (paired.has(place) || names.has(name)) continue;
    told++;
    yield { file: csv, pointer: "", expected: `the ${noun} ${name} of ${json}` };
  }
  if (told === 0 && found.length !== listed.length)
    yield { file: csv, pointer: "", expected: `${listed.length} rows`, found: found.length };
}

/** Rows that both have, in another order: told of once. */
function* orderDepartures(
  { json, csv, list }: Renderings,
  listed: readonly RenderedRow[],
  found: readonly string[],
  partners: readonly (number | undefined)[],
): Findings {
  const seen = new Set<number>();
  let before = -1;
  for (const place of partners) {
    if (place === undefined || seen.has(place)) continue;
    seen.add(place);
    if (place > before) {
      before = place;
      continue;
    }
    const [first, last] = [lastName(listed[place]?.path ?? ""), lastName(listed[before]?.path ?? "")];
    // Registries are sorted by name: the one that is not has lost its order.
    const astray = first > last && isSorted(found);
    yield {
      file: astray ? json : csv,
      pointer: astray ? list : "",
      expected: `the order of ${astray ? csv : json}`,
      found: astray ? `${first} before ${last}` : `${last} before ${first}`,
    };
    return;
  }
}

const isSorted = (names: readonly string[]) =>
  names.every((name, index) => index === 0 || name >= (names[index - 1] ?? ""));

interface Placed {
  readonly row: RenderedRow;
  readonly place: number;
}

function* cellDepartures(of: Renderings, directory: Directory, document: Placed, table: Placed): Findings {
  const members = { ...document.row } as Members;
  const cells = { ...table.row } as Members;
  const pathDiffers = lastName(document.row.path) !== lastName(table.row.path);
  // A row of something else: one departure, not one a cell.
  const names = pathDiffers && members[of.id] !== cells[of.id] ? ["path"] : Object.keys(cells);
  for (const name of names) {
    const [member, cell] = [members[name], cells[name]];
    if (of.same(member, cell)) continue;
    if (isOfTheArtifact(of, directory, document.row, table.row, name))
      yield { file: of.json, pointer: `${of.list}/${document.place}/${name}`, expected: cell, found: member };
    else yield { file: of.csv, pointer: `/${table.place}/${name}`, expected: member, found: cell };
  }
}

/** Whether of two differing values the cell of the table is the right one: the artifact's own documents decide; of id and path, whether the path ends in the id. */
function isOfTheArtifact(
  of: Renderings,
  directory: Directory,
  row: RenderedRow,
  tableRow: RenderedRow,
  name: string,
): boolean {
  const cell = (tableRow as unknown as Members)[name];
  if (name === of.id) return lastName(tableRow.path) === cell;
  if (name === "path") return lastName(row.path) !== (row as unknown as Members)[of.id];
  const own = of.own(directory, lastName(tableRow.path))?.[name];
  return own !== undefined && of.same(own, cell);
}
