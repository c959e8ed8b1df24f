import { type Pause, reading, type Steps } from "../../src/reading.ts";
import type { Findings } from "../rule.ts";
import { microseconds } from "./local-time.ts";
import { nearly } from "./nearly.ts";
import { liesIn, type Split, splitsByName } from "./splits.ts";

/** A bar of an out-of-sample series. */
export interface SeriesBar {
  readonly timestamp: string;
  readonly split_name: string;
  readonly equity: number;
  readonly period_return: number;
  readonly cumulative_return: number;
  readonly close: number;
  readonly signal: number;
  readonly position: number;
}

/** A test row of a walk-forward, as far as its series follows from it. */
export interface TestedRow {
  readonly split_name: string;
  readonly phase: string;
  readonly total_return: number | null;
  readonly fee?: number;
  readonly slippage_mode?: string;
  readonly slippage_bps?: number;
}

/** What a sweep computes with where its configuration is silent. */
const usualCosts = { fee: 0.002, slippage_bps: 8 };

const costOf = ({ fee = usualCosts.fee, slippage_bps = usualCosts.slippage_bps }: TestedRow) =>
  fee + slippage_bps / 10_000;

interface Placed<Bar> {
  readonly index: number;
  readonly bar: Bar;
  /** The bar above it in the same split. */
  readonly above: Bar | undefined;
}

function* placed<Bar extends Pick<SeriesBar, "split_name">>(
  series: Iterable<Bar>,
): Generator<Placed<Bar> | Pause, void> {
  const last = new Map<string, Bar>();
  const rows = reading(series);
  while (yield* rows.next()) {
    const { index, item: bar } = rows;
    yield { index, bar, above: last.get(bar.split_name) };
    last.set(bar.split_name, bar);
  }
}

const agrees = ({ equity, cumulative_return }: SeriesBar) => nearly(equity - 1, cumulative_return, 1);

/** Cells by which equity, return of the bar and return so far contradict each other. */
export function* notCompounding(series: Iterable<SeriesBar>): Findings {
  const believed = new Map<string, number>();
  const bars = reading(placed(series));
  while (yield* bars.next()) {
    const { index, bar } = bars.item;
    const { split_name, equity, period_return, cumulative_return } = bar;
    const before = believed.get(split_name);
    const grown = before === undefined || nearly(before * (1 + period_return), equity);
    believed.set(split_name, grown || agrees(bar) ? equity : 1 + cumulative_return);
    if (agrees(bar)) {
      if (!grown) yield { pointer: `/${index}/period_return`, expected: equity / before - 1, found: period_return };
    } else if (grown) yield { pointer: `/${index}/cumulative_return`, expected: equity - 1, found: cumulative_return };
    else yield { pointer: `/${index}/equity`, expected: 1 + cumulative_return, found: equity };
  }
}

/** Bars that are not later than the one above, and bars of a split that is not known, one a split. */
export function* backwards(
  series: Iterable<Pick<SeriesBar, "timestamp" | "split_name">>,
  names: ReadonlySet<string>,
): Findings {
  const told = new Set<string>();
  const bars = reading(placed(series));
  while (yield* bars.next()) {
    const { index, bar, above } = bars.item;
    const { timestamp: found, split_name: name } = bar;
    if (!names.has(name) && !told.has(name)) {
      told.add(name);
      yield { pointer: `/${index}/split_name`, expected: [...names], found: name };
    } else if (above && (microseconds(found) ?? 0) <= (microseconds(above.timestamp) ?? -1))
      yield { pointer: `/${index}/timestamp`, expected: `after ${above.timestamp}`, found };
  }
}

/** Bars outside the test window of their split, one a split, and bars that are not later than the one above. */
export function* outOfWindow(
  series: Iterable<Pick<SeriesBar, "timestamp" | "split_name">>,
  splits: readonly Split[] | null | undefined,
): Findings {
  const byName = splitsByName(splits);
  const told = new Set<string>();
  const bars = reading(placed(series));
  while (yield* bars.next()) {
    const { index, bar, above } = bars.item;
    const { timestamp: found, split_name: name } = bar;
    const split = byName.get(name);
    const pointer = `/${index}/timestamp`;
    if (split && liesIn(found, split.test)) {
      if (above && (microseconds(found) ?? 0) <= (microseconds(above.timestamp) ?? -1))
        yield { pointer, expected: `after ${above.timestamp}`, found };
    } else if (!told.has(name)) {
      told.add(name);
      if (split) yield { pointer, expected: `${split.test.start} to ${split.test.end}`, found };
      else yield { pointer: `/${index}/split_name`, expected: [...byName.keys()], found: name };
    }
  }
}

/** Splits whose series does not end at the return of their first test, which is the best ranked. */
export function* endsElsewhere(series: Iterable<SeriesBar>, tests: FirstTests): Findings {
  const ends = yield* lastBars(series);
  for (const [split, { total_return: expected }] of tests) {
    const end = ends.get(split);
    if (!end) yield { pointer: "", expected: `bars of split ${split}` };
    // A last bar that contradicts itself is said of the bar.
    else if (agrees(end.bar) && expected !== null && !nearly(end.bar.equity - 1, expected, 1))
      yield { pointer: `/${end.index}/equity`, expected: 1 + expected, found: end.bar.equity };
  }
}

function* lastBars(series: Iterable<SeriesBar>): Steps<Map<string, Placed<SeriesBar>>> {
  const ends = new Map<string, Placed<SeriesBar>>();
  const bars = reading(placed(series));
  while (yield* bars.next()) ends.set(bars.item.bar.split_name, bars.item);
  return ends;
}

/** The first test of each split, which is the best ranked. */
export type FirstTests = ReadonlyMap<string, TestedRow>;

/** The first tests that a walk-forward has. */
export function* firstTests(table: Iterable<TestedRow>): Steps<FirstTests> {
  const tests = new Map<string, TestedRow>();
  const rows = reading(table);
  while (yield* rows.next()) {
    const row = rows.item;
    if (row.phase === "test" && !tests.has(row.split_name)) tests.set(row.split_name, row);
  }
  return tests;
}

const after = (held: number, signal: number) =>
  held === 0 && signal === 1 ? 1 : held === 1 && signal === -1 ? 0 : held;

/** Positions that do not follow from the signals: 1 buys when there is none, -1 sells what there is, anything else holds. */
export function* wrongPositions(series: Iterable<SeriesBar>): Findings {
  const expected = new Map<string, number>();
  const bars = reading(placed(series));
  while (yield* bars.next()) {
    const { index, bar, above } = bars.item;
    const { split_name, signal, position: found } = bar;
    const due = after(expected.get(split_name) ?? 0, signal);
    expected.set(split_name, found === after(above?.position ?? 0, signal) ? found : due);
    // One wrong signal or position is one finding: the bars after it may follow either.
    if (found !== due && found !== after(above?.position ?? 0, signal))
      yield { pointer: `/${index}/position`, expected: due, found };
  }
}

/** Bars whose equity does not follow the close of a held position, less the costs of the first test's settings where it changed. */
export function* notEarned(series: Iterable<SeriesBar>, tests: FirstTests): Findings {
  const odd = new Map<string, number>();
  let told = -1;
  const bars = reading(placed(series));
  while (yield* bars.next()) {
    const { index, bar, above } = bars.item;
    const test = tests.get(bar.split_name);
    if (!above) yield* notAtRest(index, bar);
    const follows = bar.position === after(above?.position ?? 0, bar.signal);
    if (!follows) odd.set(bar.split_name, index);
    // A bar is compared with the one above: what was told of that one, or is wrong with its position, is not told again.
    if (!follows || odd.get(bar.split_name) === index - 1) continue;
    if (!above || !test || told === index - 1 || !agrees(bar) || !agrees(above)) continue;
    const market = above.position * (bar.close / above.close - 1);
    const traded = Math.abs(bar.position - above.position);
    // The slippage of a bar by its average true range cannot be known here.
    if (traded > 0 && test.slippage_mode === "atr") continue;
    const expected = market - traded * costOf(test);
    const found = bar.equity / above.equity - 1;
    if (nearly(expected, found, 1)) continue;
    told = index;
    const message = `equity changes by ${found}, position and close by ${expected}`;
    yield { pointer: `/${index}/close`, expected: `a return of ${expected}`, found: bar.close, message };
  }
}

/** A first bar without a position has earned nothing. */
function* notAtRest(index: number, { position, equity, period_return }: SeriesBar): Findings {
  if (position !== 0) return;
  if (!nearly(equity, 1)) yield { pointer: `/${index}/equity`, expected: 1, found: equity };
  if (!nearly(period_return, 0, 1)) yield { pointer: `/${index}/period_return`, expected: 0, found: period_return };
}
