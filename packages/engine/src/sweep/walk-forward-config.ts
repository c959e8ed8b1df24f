import { didYouMean } from "../did-you-mean.ts";
import { ConfigError } from "../errors.ts";
import { isObject } from "../is-object.ts";
import { leaderboardKeys, type SortKey } from "./order-rows.ts";
import { parameterGrid } from "./parameter-grid.ts";
import { shownSetting } from "./shown-setting.ts";
import type { SweepConfig } from "./sweep-config.ts";
import { figureNames } from "./sweep-figures.ts";

/** A period of bars: its start belongs to it, its end does not. */
export interface Window {
  readonly start: unknown;
  readonly end: unknown;
}

/** A split: where configurations are chosen and where they are tried. */
export interface Split {
  readonly name: string;
  readonly train: Window;
  readonly test: Window;
}

/** How the configurations of a train window are chosen. */
export interface Selection {
  readonly keys: readonly SortKey[];
  readonly topK: number;
  readonly minTradeTrades: number;
}

type Mapping = Readonly<Record<string, unknown>>;

/** Whether a sweep is a walk-forward: it lists splits. */
export function isWalkForward(config: SweepConfig): boolean {
  return Array.isArray(config.splits) && config.splits.length > 0;
}

/** The splits of a configuration, in order. Throws ConfigError on one without a window, or without a name of its own. */
export function splitsOf(config: SweepConfig): Split[] {
  const splits: unknown[] = Array.isArray(config.splits) ? config.splits : [];
  const names = new Set<string>();
  return splits.map((split, index) => {
    const { name: given, train, test } = mapping(split, `splits[${index}]`);
    const name = nameOf(given, `splits[${index}]`);
    if (names.has(name))
      throw new ConfigError(`splits[${index}] has the name of another: ${name}`, "Give each split a name of its own.");
    names.add(name);
    return {
      name,
      train: windowOf(train, `splits[${index}].train`),
      test: windowOf(test, `splits[${index}].test`),
    };
  });
}

/** How a configuration chooses: by the order of a leaderboard and the best three when it does not say. Throws ConfigError on what says nothing: null as well. */
export function selectionOf(config: SweepConfig): Selection {
  const selection = mapping(stated(config.selection, {}), "selection");
  const constraints = mapping(stated(config.constraints, {}), "constraints");
  const keys = sortKeys(selection.sort_by, selection.ascending);
  const known = [...Object.keys(config), ...parameterGrid(config).keys, ...figureNames];
  const unknown = keys.find(({ column }) => !known.includes(column));
  if (unknown)
    throw new ConfigError(
      `selection.sort_by has no column ${unknown.column}${didYouMean(unknown.column, figureNames)}`,
      `Sort by ${figureNames.join(", ")}, or by a setting.`,
    );
  return {
    keys,
    topK: wholeNumber(stated(selection.top_k, 3), "selection.top_k", 1),
    minTradeTrades: wholeNumber(stated(constraints.min_trade_trades, 0), "constraints.min_trade_trades", 0),
  };
}

/** The Python program fails on null where it takes what is absent for the usual. */
const stated = (value: unknown, usual: unknown): unknown => (value === undefined ? usual : value);

function sortKeys(sortBy: unknown, ascending: unknown): readonly SortKey[] {
  if (sortBy === undefined && ascending === undefined) return leaderboardKeys;
  const columns: unknown[] = sortBy === undefined ? leaderboardKeys.map(({ column }) => column) : [sortBy].flat();
  const directions: unknown[] = ascending === undefined ? columns.map(() => false) : [ascending].flat();
  if (directions.some((direction) => typeof direction !== "boolean"))
    throw new ConfigError("selection.ascending is neither true nor false", "Write true, false, or a list of them.");
  const isShared = directions.length === 1;
  if (!isShared && directions.length !== columns.length)
    throw new ConfigError(
      `selection.ascending has ${directions.length} entries for ${columns.length} columns`,
      "Give one true or false for each entry of selection.sort_by.",
    );
  return columns.map((column, index) => ({
    column: String(column),
    ascending: directions[isShared ? 0 : index] === true,
  }));
}

/** Every row of a split is found by its name, and what lists the splits has to say it. */
function nameOf(value: unknown, place: string): string {
  if (typeof value === "string" && value !== "") return value;
  throw new ConfigError(`${place} has no name`, `Write name below ${place}, as text: name: "split_1".`);
}

function windowOf(value: unknown, place: string): Window {
  const { start, end } = mapping(value, place);
  if (start === undefined || end === undefined)
    throw new ConfigError(`${place} has no start or no end`, `Write start and end below ${place}.`);
  return { start, end };
}

function wholeNumber(value: unknown, place: string, least: number): number {
  const number = typeof value === "bigint" ? Number(value) : value;
  if (typeof number === "number" && number >= least && Number.isInteger(number)) return number;
  throw new ConfigError(
    `${place} is no whole number of ${least} or more: ${shownSetting(value)}`,
    `Give ${place} as a whole number.`,
  );
}

function mapping(value: unknown, place: string): Mapping {
  if (isObject(value)) return value;
  throw new ConfigError(`${place} is no mapping`, `Write names with values below ${place}.`);
}
