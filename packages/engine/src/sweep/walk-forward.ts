import { runBacktest } from "../backtest/run-backtest.ts";
import type { Bars } from "../bars.ts";
import { DataError } from "../errors.ts";
import { type IndicatorFrame, indicatorFrame } from "../indicators/indicator-frame.ts";
import { marketNames } from "./market-grids.ts";
import { orderRows } from "./order-rows.ts";
import { parameterGrid } from "./parameter-grid.ts";
import { runMarkets, type SweepRow, sweepRow } from "./run-sweep.ts";
import { type SplitSummary, splitSummary } from "./split-summary.ts";
import { type SweepConfig, sweepSettings } from "./sweep-config.ts";
import { type SweepMemory, sweepMemory } from "./sweep-memory.ts";
import { type Selection, type Split, selectionOf, splitsOf } from "./walk-forward-config.ts";

/** A row of a walk-forward: a run on the train or on the test window of a split. */
export type WalkForwardRow = SweepRow & {
  readonly split_name: string;
  readonly phase: "train" | "test";
  readonly selected: boolean;
  /** From 1; null where the row was not selected. */
  readonly rank_in_train: number | null;
};

/** What the best configuration of a train window did on the test window, bar by bar. */
export interface OutOfSampleSeries {
  readonly splitName: string;
  readonly zone: Bars["zone"];
  readonly times: Float64Array;
  readonly equity: Float64Array;
  readonly net: Float64Array;
  readonly close: Float64Array;
  readonly signal: Int8Array;
  readonly position: Int8Array;
}

/** Everything that one split came to. */
export interface SplitResult {
  readonly name: string;
  readonly train: readonly WalkForwardRow[];
  readonly test: readonly WalkForwardRow[];
  readonly summary: SplitSummary;
  readonly series?: OutOfSampleSeries;
}

/** A walk-forward: its splits, and the test rows of all of them from best to worst. */
export interface WalkForward {
  readonly splits: readonly SplitResult[];
  readonly outOfSample: readonly WalkForwardRow[];
}

/** What a walk-forward needs of the world. */
export interface WalkForwardWorld {
  /** The bars of a configuration's start and end. */
  readonly barsOf: (window: SweepConfig) => Bars | Promise<Bars>;
  /** Runs the grid of a train window; in this thread when absent. */
  readonly train?: (config: SweepConfig, split: string) => Promise<readonly SweepRow[]>;
}

/**
 * Runs the whole grid on each train window and the best of it on the test window, whose own first bars are its warm-up.
 * Throws DataError when a window is too short for the indicators, and when its returns are no numbers.
 */
export async function walkForward(config: SweepConfig, world: WalkForwardWorld): Promise<WalkForward> {
  const selection = selectionOf(config);
  const splits: SplitResult[] = [];
  for (const split of splitsOf(config)) splits.push(await runSplit(config, split, selection, world));
  const tests = splits.flatMap(({ test }) => test);
  return { splits, outOfSample: orderRows(tests).map((place) => tests[place] as WalkForwardRow) };
}

async function runSplit(
  config: SweepConfig,
  split: Split,
  selection: Selection,
  { barsOf, train: runGrid = (window) => runMarkets(window, barsOf) }: WalkForwardWorld,
): Promise<SplitResult> {
  const trainConfig = { ...config, ...split.train };
  const train = await runGrid(trainConfig, split.name);
  const eligible = eligibleRows(train, selection);
  const chosen = orderRows(eligible, selection.keys)
    .slice(0, selection.topK)
    .map((place) => eligible[place] as SweepRow);
  const rows = train.map((row): WalkForwardRow => {
    const rank = chosen.indexOf(row) + 1;
    return rowOf(row, split, "train", rank > 0 ? rank : null);
  });
  const tested = chosen.length > 0 ? await runTest(config, split, chosen, barsOf) : undefined;
  const test = tested?.rows ?? [];
  const summary = splitSummary(split.name, train.length, chosen.length > 0 ? eligible : [], test);
  const { best_train_return, avg_test_return_topk, best_test_return } = summary;
  const returns = [best_train_return, avg_test_return_topk, best_test_return, ...(tested?.series.equity ?? [])];
  if (!returns.every(Number.isFinite))
    throw new DataError(
      `The returns of split ${split.name} are beyond numbers`,
      "Look for a price of zero among the bars, and for costs above 1.",
    );
  return {
    name: split.name,
    train: rows,
    test,
    summary,
    ...(tested && { series: tested.series }),
  };
}

function eligibleRows(rows: readonly SweepRow[], { minTradeTrades }: Selection): readonly SweepRow[] {
  return minTradeTrades > 0 ? rows.filter((row) => row.trade_trades >= minTradeTrades) : rows;
}

async function runTest(
  config: SweepConfig,
  split: Split,
  chosen: readonly SweepRow[],
  barsOf: WalkForwardWorld["barsOf"],
): Promise<{ rows: WalkForwardRow[]; series: OutOfSampleSeries }> {
  const { param_grid: _grid, ...base } = config;
  const varied = parameterGrid(config).keys;
  const configs = chosen.map((row) => ({
    ...base,
    ...split.test,
    ...Object.fromEntries(varied.map((name) => [name, row[name]])),
  }));
  const grounds = new Map<string, { readonly frame: IndicatorFrame; readonly memory: SweepMemory }>();
  const groundOf = async (one: SweepConfig) => {
    const market = JSON.stringify(marketNames.map((name) => String(one[name])));
    const known = grounds.get(market);
    if (known) return known;
    const frame = indicatorFrame(await barsOf(one));
    const ground = { frame, memory: sweepMemory(frame.rsi.length) };
    grounds.set(market, ground);
    return ground;
  };
  const rows: WalkForwardRow[] = [];
  for (const [index, one] of configs.entries()) {
    const { frame, memory } = await groundOf(one);
    rows.push(rowOf(sweepRow(frame, one, memory), split, "test", index + 1));
  }
  const best = configs[0] ?? base;
  const { frame } = await groundOf(best);
  const { strategy, parameters, broker } = sweepSettings(best);
  const { signal, position, net, equity } = runBacktest(frame, strategy.signals(frame, parameters), broker);
  const { times, zone, close } = frame.bars;
  return { rows, series: { splitName: split.name, zone, times, equity, net, close, signal, position } };
}

function rowOf(row: SweepRow, split: Split, phase: "train" | "test", rank: number | null): WalkForwardRow {
  return { ...row, split_name: split.name, phase, selected: rank !== null, rank_in_train: rank };
}
