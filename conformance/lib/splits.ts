import { parseGrid } from "./param-grid.ts";

/** A walk-forward split of a configuration. */
export interface Split {
  readonly name: string;
  readonly train: Window;
  readonly test: Window;
}

interface Window {
  readonly start: string;
  readonly end: string;
}

/** The splits by their names; of splits with one name the first. */
export function splitsByName(splits: readonly Split[] | null | undefined): ReadonlyMap<string, Split> {
  const byName = new Map<string, Split>();
  for (const split of splits ?? []) if (!byName.has(split.name)) byName.set(split.name, split);
  return byName;
}

/** Whether every split has a name of its own. Where two share one, rows and bars, which name their split, cannot be told apart. */
export function haveOwnNames(splits: readonly Split[] | null | undefined): boolean {
  return splitsByName(splits).size === (splits ?? []).length;
}

/** The settings that windows bring along: their start, their end, and what else they set in place of the configuration. */
export const windowSettings = (splits: readonly Split[] | null | undefined): readonly string[] => [
  "start",
  "end",
  ...(splits ?? []).flatMap(({ train, test }) => [...Object.keys(train), ...Object.keys(test)]),
];

/** Whether tests lie in the windows of splits that can be told apart; a grid over the period takes the place of the windows. */
export function haveWindows({ splits, param_grid }: Planned): boolean {
  const grid = parseGrid(param_grid) ?? {};
  return haveOwnNames(splits) && !["start", "end"].some((name) => Object.hasOwn(grid, name));
}

interface Planned {
  readonly splits?: readonly Split[] | null | undefined;
  readonly param_grid?: unknown;
}

/** Whether a bar's day, as its own clock has it, lies in a window, whose end is the first day after it. */
export function liesIn(time: string, { start, end }: Window): boolean {
  const day = time.slice(0, 10);
  return day >= start && day < end;
}
