import type { IndicatorFrame } from "./indicator-frame.ts";

/** The rows on which the close crosses its average of 20, in order; the first row crosses nothing. */
export interface Crosses {
  /** From not above to above. */
  readonly up: Int32Array;
  /** From not below to below. */
  readonly down: Int32Array;
}

const missing = 2;
const known = new WeakMap<IndicatorFrame, Crosses>();

/** The crosses of a frame, found once. */
export function crossesOf(frame: IndicatorFrame): Crosses {
  const found = known.get(frame);
  if (found) return found;
  const made = findCrosses(frame.bars.close, frame.ma20);
  known.set(frame, made);
  return made;
}

function findCrosses(close: Float64Array, average: Float64Array): Crosses {
  const { length } = close;
  // Prices cross an average on some five rows of a hundred each way.
  let up = new Int32Array(64 + (length >> 3));
  let down = new Int32Array(up.length);
  let ups = 0;
  let downs = 0;
  // Missing values lie on no side, and leave none.
  let before = missing;
  for (let row = 0; row < length; row++) {
    const value = close[row] as number;
    const line = average[row] as number;
    const side = value > line ? 1 : value < line ? -1 : value === line ? 0 : missing;
    if (side === before) continue;
    if (before !== missing && side === 1) {
      if (ups === up.length) up = longer(up);
      up[ups++] = row;
    } else if (before !== missing && side === -1) {
      if (downs === down.length) down = longer(down);
      down[downs++] = row;
    }
    before = side;
  }
  return { up: up.subarray(0, ups), down: down.subarray(0, downs) };
}

function longer(rows: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const more = new Int32Array(rows.length * 2);
  more.set(rows);
  return more;
}
