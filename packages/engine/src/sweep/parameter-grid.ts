import { ConfigError } from "../errors.ts";
import type { SweepConfig } from "./sweep-config.ts";

/** All combinations of a sweep, each made when it is asked for. */
export interface ParameterGrid {
  /** Names of what varies, in the order of the alphabet: the last one changes fastest. */
  readonly keys: readonly string[];
  readonly size: number;
  /** The configuration of this place: the settings without their grid, then what varies. */
  at(index: number): SweepConfig;
}

/** The combinations of a configuration; itself alone when it has no grid. Throws ConfigError when something that varies is no list or an empty one. */
export function parameterGrid(config: SweepConfig): ParameterGrid {
  const { param_grid: grid, ...rest } = config;
  if (grid !== undefined && grid !== null && !isMapping(grid))
    throw new ConfigError("param_grid is no mapping", "Write a list of values for each name below param_grid.");
  const keys = Object.keys(grid ?? {}).sort();
  if (!grid || keys.length === 0) return { keys: [], size: 1, at: () => config };
  const lists = keys.map((key) => valuesOf(key, grid[key]));
  const size = lists.reduce((product, values) => product * values.length, 1);
  return { keys, size, at: (index) => ({ ...rest, ...combination(keys, lists, index) }) };
}

/** All configurations of a grid, in order. */
export function gridConfigs(config: SweepConfig): SweepConfig[] {
  const grid = parameterGrid(config);
  return Array.from({ length: grid.size }, (_, index) => grid.at(index));
}

function valuesOf(key: string, values: unknown): readonly unknown[] {
  if (Array.isArray(values) && values.length > 0) return values;
  throw new ConfigError(`param_grid.${key} is no list with values`, `Write param_grid.${key} as a list: [1, 2, 3].`);
}

function combination(keys: readonly string[], lists: readonly (readonly unknown[])[], index: number): SweepConfig {
  let rest = index;
  const places = lists.map(() => 0);
  for (let digit = lists.length - 1; digit >= 0; digit--) {
    const base = lists[digit]?.length ?? 1;
    places[digit] = rest % base;
    rest = Math.floor(rest / base);
  }
  return Object.fromEntries(keys.map((key, digit) => [key, lists[digit]?.[places[digit] ?? 0]]));
}

function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
