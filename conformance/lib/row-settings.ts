import { escapeToken } from "../../src/formats/json-pointer.ts";
import type { Finding } from "../rule.ts";
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
  rows: Iterable<object>,
  fixed: Settings,
  settingsAt: (row: object, index: number) => Settings,
): Generator<Finding> {
  const departing = new Map<string, Finding[]>();
  let index = 0;
  for (const row of rows) {
    for (const [name, value] of Object.entries(fixed)) {
      const [finding] = settingDepartures(row, { [name]: value }, `/${index}`);
      if (!finding) continue;
      const known = departing.get(name) ?? [];
      departing.set(name, known);
      known.push({ file, ...finding });
    }
    for (const finding of settingDepartures(row, settingsAt(row, index), `/${index}`)) yield { file, ...finding };
    index++;
  }
  for (const [name, findings] of departing) {
    const [first] = findings;
    const ran = new Set(findings.map(({ found }) => found));
    if (findings.length === index && index > 1)
      yield {
        file: "config.json",
        pointer: `/${escapeToken(name)}`,
        expected: ran.size === 1 ? first?.found : [...ran],
        found: first?.expected,
      };
    else yield* findings;
  }
}

/**
 * What is found by the first of the configurations, unless another one fits: where config.json and the report differ, that is said of
 * them, and the rows are judged by the one that ran.
 */
export function byEither<Config extends object>(
  configs: readonly Config[],
  judge: (config: Config) => Iterable<Finding>,
): readonly Finding[] {
  const [first, ...others] = configs;
  const findings = first ? [...judge(first)] : [];
  const differs = others.filter(
    (other) => canonical(other) !== canonical(first) && first !== undefined && sameShape(first, other),
  );
  return findings.length > 0 && differs.some((other) => judge(other)[Symbol.iterator]().next().done) ? [] : findings;
}
