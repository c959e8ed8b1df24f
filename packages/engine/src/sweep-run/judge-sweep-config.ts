import { Sweep } from "@quantlab/contracts/quantlab/v1";
import { dateRange } from "../data/date-range.ts";
import { didYouMean } from "../did-you-mean.ts";
import { ConfigError, DataError } from "../errors.ts";
import type { ConfigTree } from "../identity/config-json.ts";
import { marketNames } from "../sweep/market-grids.ts";
import { type ParameterGrid, parameterGrid } from "../sweep/parameter-grid.ts";
import { shownSetting } from "../sweep/shown-setting.ts";
import { sweepSettings } from "../sweep/sweep-config.ts";
import { figureNames } from "../sweep/sweep-figures.ts";
import { isWalkForward, selectionOf, splitsOf, type Window } from "../sweep/walk-forward-config.ts";

const costs = ["fee", "slippage_mode", "slippage_bps", "k_atr", "initial_cash"];
const others = ["strategy", "param_grid", "splits", "selection", "constraints"];
/** The figures of a grid take 80 bytes a run. */
const mostRuns = 20_000_000;
/** The rows of a walk-forward are kept as they will be written: 4 kB a run. */
const mostWindowRuns = 500_000;

/** What is done about settings that cannot be meant as they stand. */
export interface SweepJudge {
  readonly warn: (text: string) => void;
  /** An unknown slippage mode is taken as fixed, as the Python program takes it. */
  readonly isLenient: boolean;
}

/**
 * Looks at the settings of a sweep before anything is fetched. Throws ConfigError on what no result could be written of, DataError on a period that holds no bar; tells of names
 * that nothing reads, which the Python program carries along as well.
 */
export function judgeSweepConfig(config: Readonly<Record<string, ConfigTree>>, { warn, isLenient }: SweepJudge): void {
  const grid = parameterGrid(config);
  judgeSize(grid.size, isWalkForward(config) ? splitsOf(config).length : 0);
  judgeNames([...Object.keys(config), ...grid.keys], isWalkForward(config));
  const modes = [
    ...(config.slippage_mode === undefined ? [] : [config.slippage_mode]),
    ...grid.valuesOf("slippage_mode"),
  ];
  const unknown = modes.find((mode) => mode !== "fixed" && mode !== "atr");
  if (unknown !== undefined && !isLenient)
    throw new ConfigError(`slippage_mode ${shownSetting(unknown)} is not one of fixed, atr`, "Write fixed or atr.");
  if (unknown !== undefined) warn(`Lenient: slippage_mode ${shownSetting(unknown)} is taken as fixed`);
  if (config.splits !== undefined && config.splits !== null && !Array.isArray(config.splits))
    throw new ConfigError("splits is no list", "Write a list of splits, each with name, train and test.");
  if (isWalkForward(config)) selectionOf(config);
  judgePeriods(config, grid);
  const first = grid.at(0);
  const { strategy } = sweepSettings(first);
  const parameters = Object.keys(strategy.parameters.properties);
  // Another strategy takes other parameters: what those may be is judged when it is run.
  const judged = grid.keys.includes("strategy")
    ? []
    : grid.keys.filter((name) => [...parameters, ...costs].includes(name));
  for (const name of judged)
    for (const value of grid.valuesOf(name).slice(1)) sweepSettings({ ...first, [name]: value });
  const read = [...parameters, ...costs, ...marketNames];
  for (const [name, value] of Object.entries(config)) {
    const unwritable = unwritableIn({ [name]: value });
    if (unwritable !== undefined)
      throw new ConfigError(`${name} is or holds ${unwritable}`, "Write what a document can hold, or leave it out.");
  }
  judgeShape(config);
  for (const name of grid.keys)
    if (!read.includes(name))
      warn(`Warning: param_grid.${name} changes nothing: ${strategy.name} does not read it${didYouMean(name, read)}`);
  for (const name of Object.keys(config)) {
    const known = [...read, ...others];
    const meant = known.includes(name) ? "" : didYouMean(name, known);
    if (meant !== "") warn(`Warning: nothing reads ${name}${meant}`);
  }
}

/** `windows` is 0 for a grid. */
function judgeSize(combinations: number, windows: number): void {
  const remedy = "Split it into several sweeps, or take wider steps.";
  const text = (count: number): string => count.toLocaleString("en-US");
  if (combinations > mostRuns)
    throw new ConfigError(`The grid has ${text(combinations)} combinations, more than ${text(mostRuns)}`, remedy);
  if (combinations * windows > mostWindowRuns)
    throw new ConfigError(
      `The train windows have ${text(combinations * windows)} runs, more than ${text(mostWindowRuns)}`,
      remedy,
    );
}

const ofSplits = ["split_name", "phase", "selected", "rank_in_train"];

/** What a setting is called is a column of every table, beside the figures. */
function judgeNames(names: readonly string[], hasSplits: boolean): void {
  const columns = [...figureNames, ...(hasSplits ? ofSplits : [])];
  const taken = names.find((name) => columns.includes(name));
  if (taken !== undefined)
    throw new ConfigError(`${taken} is a column of the results`, "Give the setting another name, or leave it out.");
  if (names.includes("__proto__"))
    throw new ConfigError("__proto__ is no name of a setting", "Give it another name, or leave it out.");
}

/** What is not read, such as the selection of a grid, is written all the same: config.json holds it. */
function judgeShape(config: Readonly<Record<string, ConfigTree>>): void {
  const { validate } = Sweep.files["config.json"];
  // Whole numbers may be bigints, which documents have none of.
  const document: Readonly<Record<string, ConfigTree>> = JSON.parse(shownSetting(config));
  if (!validate || validate(document)) return;
  const [fault] = validate.errors ?? [];
  const tokens = fault?.instancePath.split("/").slice(1) ?? [];
  const value = tokens.reduce<ConfigTree | undefined>(memberOf, document);
  throw new ConfigError(
    `${tokens.join(".")} cannot be ${shownSetting(value)}: ${fault?.keyword} ${Object.values(fault?.params ?? {})
      .flat()
      .join(", ")}`,
    "Write what the contract of a sweep's config.json allows there, or leave it out.",
  );
}

const memberOf = (tree: ConfigTree | undefined, name: string): ConfigTree | undefined =>
  typeof tree === "object" && tree !== null ? (tree as Readonly<Record<string, ConfigTree>>)[name] : undefined;

/** The first thing in a setting that no document can hold: a number without an end, half of a character. */
function unwritableIn(value: ConfigTree): string | undefined {
  if (typeof value === "number") return Number.isFinite(value) ? undefined : String(value);
  if (typeof value === "string") return /\p{Surrogate}/u.test(value) ? "half of a surrogate pair" : undefined;
  if (typeof value !== "object" || value === null) return undefined;
  return Object.entries(value)
    .flat()
    .map((one: ConfigTree) => unwritableIn(one))
    .find((found) => found !== undefined);
}

/** Bars are asked for by two calendar dates, the second after the first. Throws ConfigError and DataError, as their source would. */
function judgePeriods(config: Readonly<Record<string, ConfigTree>>, grid: ParameterGrid): void {
  const windows = isWalkForward(config)
    ? splitsOf(config).flatMap(({ train, test }) => [train, test])
    : [{ start: config.start, end: config.end }];
  const given = (name: "start" | "end", window: Window) =>
    grid.keys.includes(name) ? grid.valuesOf(name) : [window[name]];
  for (const window of windows)
    for (const start of given("start", window).map(String))
      for (const end of given("end", window).map(String)) {
        const { from, before } = dateRange({ start, end });
        if (from >= before)
          throw new DataError(
            `No bars lie from ${start} before ${end}`,
            "Let the end of each period be a later day than its start.",
          );
      }
}
