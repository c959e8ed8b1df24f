import type { IndicatorFrame } from "../indicators/indicator-frame.ts";
import { type Kernel, openKernel } from "../kernel/kernel.ts";
import { frameReturns } from "./frame-returns.ts";
import { figureCount } from "./sweep-figures.ts";

/** Memory that the runs of a sweep on one frame use one after the other. */
export interface SweepMemory {
  readonly signals: Int8Array;
  /** Those of the last run, in the order of their names. */
  readonly figures: Float64Array;
  /** As the kernel reads them. */
  readonly costs: Float64Array;
  /** Makes the frame the one that the signals are about. */
  load(frame: IndicatorFrame): void;
  /** Writes the figures of the signals under the costs. */
  evaluate(): void;
}

/** Memory for a frame of `rows`. */
export function sweepMemory(rows: number): SweepMemory {
  const trips = Math.ceil(rows / 2) + 1;
  const kernel = openKernel((rows * 5 + trips * 3 + 32) * 8 + rows + 64);
  const columns = Array.from({ length: 4 }, () => kernel.doubles(rows));
  const [close, atr, returns, times] = columns as [Float64Array, Float64Array, Float64Array, Float64Array];
  const signals = kernel.bytes(rows);
  const work = [kernel.doubles(rows), kernel.doubles(trips), kernel.doubles(trips), kernel.doubles(trips)];
  const market = marketOf(kernel, rows, [...columns, signals, ...work]);
  const costs = kernel.doubles(8);
  const figures = kernel.doubles(figureCount);
  let loaded: IndicatorFrame | undefined;
  return {
    signals,
    figures,
    costs,
    load(frame) {
      if (frame === loaded) return;
      close.set(frame.bars.close);
      times.set(frame.bars.times);
      atr.set(frame.atr);
      returns.set(frameReturns(frame).returns);
      loaded = frame;
    },
    evaluate: () => kernel.loops.evaluate(market, costs.byteOffset, figures.byteOffset),
  };
}

/** Writes how many rows there are and where each column lies; answers where that is written. */
function marketOf(kernel: Kernel, rows: number, columns: readonly (Float64Array | Int8Array)[]): number {
  const place = kernel.bytes((columns.length + 1) * 4);
  new Int32Array(place.buffer, place.byteOffset, columns.length + 1).set([
    rows,
    ...columns.map(({ byteOffset }) => byteOffset),
  ]);
  return place.byteOffset;
}
