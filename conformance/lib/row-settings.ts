import { escapeToken } from "../../src/formats/json-pointer.ts";
import { type Pause, reading } from "../../src/reading.ts";
import type { Finding, Findings } from "../rule.ts";
import { held, isSilent } from "./held-findings.ts";
import { canonical } from "./majority.ts";
import { plainValue } from "./plain-value.ts";
import { sameShape } from "./same-shape.ts";

type Settings = Readonly<Record<string, unknown>>;

/** The settings of a configuration that every row repeats: those that are one value, without the ones that the grid replaces. */
export function fixedSettings(config: object, grid: object, without: readonly string[] = []): Settings {
  const isFixed = ([name, value]: [string, unknown]) =>
    (typeof value !== "object" || value === null) && !Object.hasOwn(grid, name) && !without.includes(name);
  return Object.fromEntries(Object.entries(config).filter(isFixed));
}

/** Columns that a row needs to repeat the settings and that its table lacks. */
export function* lackingColumns(columns: readonly string[], settings: object): Generator<Finding> {
  for (const name of Object.keys(settings))
    if (!columns.includes(name)) yield { pointer: `/columns/${escapeToken(name)}`, expected: `a column ${name}` };
}

/** Cells of a row that do not repeat its settings. */
export function* settingDepartures(row: object, settings: Settings, pointer: string): Generator<Finding> {
  for (const [name, value] of Object.entries(settings)) {
    if (!Object.hasOwn(row, name)) continue;
    const found = (row as Settings)[name];
    const expected = plainValue(value);
    if (expected !== undefined && plainValue(found) !== expected)
      yield { pointer: `${pointer}/${escapeToken(name)}`, expected, found };
  }
}

/** Cells of a table that do not repeat the settings of their rows. A fixed setting that no row repeats is one finding, at config.json. */
export function* tableDepartures(
  file: string,
  table: Iterable<object>,
  fixed: Settings,
  settingsAt: (row: object, index: number) => Settings,
): Findings {
  const departing = new Map<string, Departing>();
  const rows = reading(table);
  while (yield* rows.next()) {
    const { index, item: row } = rows;
    for (const [name, value] of Object.entries(fixed)) {
      const [finding] = settingDepartures(row, { [name]: value }, `/${index}`);
      if (!finding) continue;
      const known = departing.get(name) ?? { count: 0, first: [], ran: new Set() };
      departing.set(name, known);
      known.count++;
      if (known.first.length < most) known.first.push({ file, ...finding });
      if (known.ran.size < most) known.ran.add(finding.found);
    }
    for (const finding of settingDepartures(row, settingsAt(row, index), `/${index}`)) yield { file, ...finding };
  }
  const all = rows.index + 1;
  for (const [name, { count, first, ran }] of departing) {
    if (count === all && all > 1)
      yield {
        file: "config.json",
        pointer: `/${escapeToken(name)}`,
        expected: ran.size === 1 ? first[0]?.found : [...ran],
        found: first[0]?.expected,
      };
    else
      for (const [place, finding] of first.entries())
        yield place === first.length - 1 && count > first.length
          ? { ...finding, further: count - first.length }
          : finding;
  }
}

/** Rows that do not repeat a fixed setting: how many, the first of them, and what they have instead. */
interface Departing {
  count: number;
  readonly first: Finding[];
  readonly ran: Set<unknown>;
}

/** How many of them are remembered. */
const most = 100;

/**
 * What is found with the first of the configurations; nothing when another one finds nothing. Where config.json and the report hold
 * different ones, a rule of its own says so, and the rows are judged by the one that ran.
 */
export function* byEither<Config extends object>(
  configs: readonly Config[],
  judge: (config: Config) => Iterable<Finding | Pause>,
): Findings {
  const [first, ...others] = configs;
  if (first === undefined) return;
  const findings = yield* held(judge(first));
  if (findings.length === 0) return;
  for (const other of others) {
    const differs = canonical(other) !== canonical(first) && sameShape(first, other);
    if (differs && (yield* isSilent(judge(other)))) return;
  }
  yield* findings;
}
