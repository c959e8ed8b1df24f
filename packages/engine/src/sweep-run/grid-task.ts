import type { IndicatorFrame } from "../indicators/indicator-frame.ts";
import type { SweepConfig } from "../sweep/sweep-config.ts";
import { figureCount } from "../sweep/sweep-figures.ts";
import { type SweepPlan, sweepPlan } from "../sweep/sweep-plan.ts";

/** A grid that several threads compute together: everything in it lies in memory that they share. */
export interface GridTask {
  readonly frame: IndicatorFrame;
  readonly config: SweepConfig;
  readonly size: number;
  /** Runs that one thread takes at a time. */
  readonly chunkLength: number;
  /** Of every run in the order of the grid, whoever computed it. */
  readonly figures: Float64Array;
  /** 1 for each chunk whose figures are complete. */
  readonly done: Uint8Array;
  /** The next chunk that nobody has taken, and whether to stop. */
  readonly control: Int32Array;
}

const nextAt = 0;
const stopAt = 1;
/** Bars in all runs of a chunk: some ten milliseconds of work. */
const chunkBars = 4_000_000;

/** A task with nothing computed. */
export function gridTask(frame: IndicatorFrame, config: SweepConfig, size: number): GridTask {
  const chunkLength = Math.max(1, Math.min(1024, Math.floor(chunkBars / Math.max(1, frame.rsi.length))));
  return {
    frame: sharedFrame(frame),
    config,
    size,
    chunkLength,
    figures: new Float64Array(new SharedArrayBuffer(size * figureCount * 8)),
    done: new Uint8Array(new SharedArrayBuffer(Math.ceil(size / chunkLength))),
    control: new Int32Array(new SharedArrayBuffer(8)),
  };
}

/** The plan of a task: what a thread needs of its own. */
export function planOf({ frame, config }: GridTask): SweepPlan {
  return sweepPlan(frame, config);
}

/** Computes chunks that nobody has taken until none is left, the task is stopped, or it is `until` in milliseconds; answers whether none is left. */
export function computeChunks(task: GridTask, plan: SweepPlan, until = Number.POSITIVE_INFINITY): boolean {
  const { control, done, figures, chunkLength, size } = task;
  while (Atomics.load(control, stopAt) === 0) {
    const chunk = Atomics.add(control, nextAt, 1);
    if (chunk >= done.length) return true;
    if (done[chunk] === 1) continue;
    const end = Math.min(size, (chunk + 1) * chunkLength);
    for (let index = chunk * chunkLength; index < end; index++) figures.set(plan.run(index), index * figureCount);
    Atomics.store(done, chunk, 1);
    if (performance.now() >= until) return false;
  }
  return true;
}

/** Asks every thread to stop after the chunk that it is at. */
export function stopTask({ control }: GridTask): void {
  Atomics.store(control, stopAt, 1);
}

/** How many runs are computed. */
export function runsDone({ done, chunkLength, size }: GridTask): number {
  let chunks = 0;
  for (let chunk = 0; chunk < done.length; chunk++) chunks += Atomics.load(done, chunk);
  const isLastDone = done.length > 0 && done[done.length - 1] === 1;
  return chunks * chunkLength - (isLastDone ? done.length * chunkLength - size : 0);
}

function sharedFrame({ bars, rsi, ma20, ma100, atr }: IndicatorFrame): IndicatorFrame {
  const { times, zone, open, high, low, close, volume } = bars;
  return {
    bars: {
      times: shared(times),
      zone,
      ...(open && { open: shared(open) }),
      ...(high && { high: shared(high) }),
      ...(low && { low: shared(low) }),
      close: shared(close),
      ...(volume && { volume: shared(volume) }),
    },
    rsi: shared(rsi),
    ma20: shared(ma20),
    ma100: shared(ma100),
    atr: shared(atr),
  };
}

function shared(column: Float64Array): Float64Array {
  const copy = new Float64Array(new SharedArrayBuffer(column.byteLength));
  copy.set(column);
  return copy;
}
