import { ConfigError } from "../errors.ts";
import { isObject } from "../is-object.ts";
import type { SweepConfig } from "./sweep-config.ts";

/** All combinations of a sweep, each made when it is asked for. */
export interface ParameterGrid {
  /** Names of what varies, in the order of the alphabet: the last one changes fastest. */
  readonly keys: readonly string[];
  readonly size: number;
  /** The values of something that varies, in order. */
  valuesOf(key: string): readonly unknown[];
  /** A new configuration, that of this place: the settings without their grid, then what varies. */
  at(index: number): SweepConfig;
  /** Gives a configuration of this grid what varies at this place. */
  set<Config extends SweepConfig>(config: Config, index: number): Config;
}

/** The combinations of a configuration; itself alone when it has no grid. Throws ConfigError when something that varies is no list or an empty one. */
export function parameterGrid(config: SweepConfig): ParameterGrid {
  const { param_grid: grid, ...rest } = config;
  if (grid !== undefined && grid !== null && !isObject(grid))
    throw new ConfigError("param_grid is no mapping", "Write a list of values for each name below param_grid.");
  const keys = Object.keys(grid ?? {}).sort();
  if (!grid || keys.length === 0)
    return { keys: [], size: 1, valuesOf: () => [], at: () => ({ ...config }), set: (row) => row };
  const lists = keys.map((key) => listOf(key, grid[key]));
  const size = lists.reduce((product, values) => product * values.length, 1);
  return {
    keys,
    size,
    valuesOf: (key) => lists[keys.indexOf(key)] ?? [],
    at: (index) => place({ ...rest }, keys, lists, index),
    set: (row, index) => place(row, keys, lists, index),
  };
}

/** All configurations of a grid, in order. */
export function gridConfigs(config: SweepConfig): SweepConfig[] {
  const grid = parameterGrid(config);
  return Array.from({ length: grid.size }, (_, index) => grid.at(index));
}

function listOf(key: string, values: unknown): readonly unknown[] {
  if (Array.isArray(values) && values.length > 0) return values;
  throw new ConfigError(`param_grid.${key} is no list with values`, `Write param_grid.${key} as a list: [1, 2, 3].`);
}

/** Sets what varies to the values of this place. */
function place<Config extends SweepConfig>(
  config: Config,
  keys: readonly string[],
  lists: readonly (readonly unknown[])[],
  index: number,
): Config {
  const settings = config as Record<string, unknown>;
  let stride = 1;
  for (const values of lists) stride *= values.length;
  for (let digit = 0; digit < keys.length; digit++) {
    const values = lists[digit] as readonly unknown[];
    stride /= values.length;
    settings[keys[digit] as string] = values[Math.floor(index / stride) % values.length];
  }
  return config;
}
