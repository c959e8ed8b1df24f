import { blockLength, kernelBlocks } from "../kernel/blocks.ts";
import type { IndicatorFrame } from "./indicator-frame.ts";

/** The rows on which the close crosses its average of 20, in order; the first row crosses nothing. */
export interface Crosses {
  /** From not above to above. */
  readonly up: Int32Array;
  /** From not below to below. */
  readonly down: Int32Array;
}

/** Finds crosses block by block in the kernel's memory. */
interface CrossFinder {
  /** Looks at `count` rows from `row` on, whose closes and averages lie at these places. */
  look(row: number, count: number, close: number, average: number): void;
  found(): Crosses;
}

const known = new WeakMap<Float64Array, { readonly average: Float64Array; readonly crosses: Crosses }>();

/** The crosses of a frame, found once. */
export function crossesOf({ crosses, bars: { close }, ma20 }: IndicatorFrame): Crosses {
  if (crosses?.close === close && crosses.average === ma20) return crosses;
  const before = known.get(close);
  if (before?.average === ma20) return before.crosses;
  const made = findCrosses(close, ma20);
  known.set(close, { average: ma20, crosses: made });
  return made;
}

/** Crosses in the first `length` rows of a frame that nobody has looked at. */
export function crossFinder(length: number): CrossFinder {
  const room = kernelBlocks();
  const { loops, sides } = room;
  const up = rowList(length);
  const down = rowList(length);
  sides.fill(0);
  return {
    look(row, count, close, average) {
      loops.crosses(sides.byteOffset, row, count, close, average, room.up.byteOffset, room.down.byteOffset);
      up.add(room.up, sides[0] as number);
      down.add(room.down, sides[1] as number);
    },
    found: () => ({ up: up.rows(), down: down.rows() }),
  };
}

function findCrosses(close: Float64Array, average: Float64Array): Crosses {
  const room = kernelBlocks();
  const finder = crossFinder(close.length);
  for (let from = 0; from < close.length; from += blockLength) {
    const until = Math.min(close.length, from + blockLength);
    room.close.set(close.subarray(from, until));
    room.second.set(average.subarray(from, until));
    finder.look(from, until - from, room.close.byteOffset, room.second.byteOffset);
  }
  return finder.found();
}

/** A list that grows; prices cross an average on some five rows of a hundred each way. */
function rowList(length: number) {
  let rows = new Int32Array(64 + (length >> 3));
  let count = 0;
  return {
    add(more: Int32Array, size: number): void {
      if (count + size > rows.length) {
        const longer = new Int32Array(rows.length * 2 + size);
        longer.set(rows);
        rows = longer;
      }
      for (let place = 0; place < size; place++) rows[count++] = more[place] as number;
    },
    rows: (): Int32Array => rows.subarray(0, count),
  };
}
