import type { Finding } from "../rule.ts";
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
  readonly fee: number;
  readonly slippage_mode: string;
  readonly slippage_bps: number;
}

interface Placed<Bar> {
  readonly index: number;
  readonly bar: Bar;
  /** The bar above it in the same split. */
  readonly above: Bar | undefined;
}

function* placed<Bar extends Pick<SeriesBar, "split_name">>(series: Iterable<Bar>): Generator<Placed<Bar>> {
  const last = new Map<string, Bar>();
  let index = 0;
  for (const bar of series) {
    yield { index: index++, bar, above: last.get(bar.split_name) };
    last.set(bar.split_name, bar);
  }
}

const agrees = ({ equity, cumulative_return }: SeriesBar) => nearly(equity - 1, cumulative_return, 1);

/** Cells by which equity, return of the bar and return so far contradict each other. */
export function* notCompounding(series: Iterable<SeriesBar>): Generator<Finding> {
  const believed = new Map<string, number>();
  for (const { index, bar } of placed(series)) {
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

/** Bars outside the test window of their split, one a split, and bars that are not later than the one above. */
export function* outOfWindow(
  series: Iterable<Pick<SeriesBar, "timestamp" | "split_name">>,
  splits: readonly Split[] | undefined,
): Generator<Finding> {
  const byName = splitsByName(splits);
  const told = new Set<string>();
  for (const { index, bar, above } of placed(series)) {
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
export function* endsElsewhere(series: Iterable<SeriesBar>, rows: Iterable<TestedRow>): Generator<Finding> {
  const ends = new Map<string, { readonly index: number; readonly bar: SeriesBar }>();
  for (const { index, bar } of placed(series)) ends.set(bar.split_name, { index, bar });
  for (const [split, { total_return: expected }] of firstTests(rows)) {
    const end = ends.get(split);
    if (!end) yield { pointer: "", expected: `bars of split ${split}` };
    // A last bar that contradicts itself is said of the bar.
    else if (agrees(end.bar) && expected !== null && !nearly(end.bar.equity - 1, expected, 1))
      yield { pointer: `/${end.index}/equity`, expected: 1 + expected, found: end.bar.equity };
  }
}

function firstTests(rows: Iterable<TestedRow>): Map<string, TestedRow> {
  const tests = new Map<string, TestedRow>();
  for (const row of rows) if (row.phase === "test" && !tests.has(row.split_name)) tests.set(row.split_name, row);
  return tests;
}

const after = (held: number, signal: number) =>
  held === 0 && signal === 1 ? 1 : held === 1 && signal === -1 ? 0 : held;

/** Positions that do not follow from the signals: 1 buys when there is none, -1 sells what there is, anything else holds. */
export function* wrongPositions(series: Iterable<SeriesBar>): Generator<Finding> {
  const expected = new Map<string, number>();
  for (const { index, bar, above } of placed(series)) {
    const { split_name, signal, position: found } = bar;
    const due = after(expected.get(split_name) ?? 0, signal);
    expected.set(split_name, found === after(above?.position ?? 0, signal) ? found : due);
    // One wrong signal or position is one finding: the bars after it may follow either.
    if (found !== due && found !== after(above?.position ?? 0, signal))
      yield { pointer: `/${index}/position`, expected: due, found };
  }
}

/** Bars whose equity does not follow the close of a held position, less the costs of the first test's settings where it changed. */
export function* notEarned(series: Iterable<SeriesBar>, rows: Iterable<TestedRow>): Generator<Finding> {
  const tests = firstTests(rows);
  const odd = new Map<string, number>();
  let told = -1;
  for (const { index, bar, above } of placed(series)) {
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
    const expected = market - traded * (test.fee + test.slippage_bps / 10_000);
    const found = bar.equity / above.equity - 1;
    if (nearly(expected, found, 1)) continue;
    told = index;
    const message = `equity changes by ${found}, position and close by ${expected}`;
    yield { pointer: `/${index}/close`, expected: `a return of ${expected}`, found: bar.close, message };
  }
}

/** A first bar without a position has earned nothing. */
function* notAtRest(index: number, { position, equity, period_return }: SeriesBar): Generator<Finding> {
  if (position !== 0) return;
  if (!nearly(equity, 1)) yield { pointer: `/${index}/equity`, expected: 1, found: equity };
  if (!nearly(period_return, 0, 1)) yield { pointer: `/${index}/period_return`, expected: 0, found: period_return };
}
