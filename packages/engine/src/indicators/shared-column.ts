import type { IndicatorFrame } from "./indicator-frame.ts";

type Column = Float64Array | Uint8Array | Int8Array;

const columnsOfFrame = new WeakMap<IndicatorFrame, Map<string, Column>>();

/** A column that many runs on one frame need, made once: `key` names the computation with its parameters. Nobody writes to it. */
export function sharedColumn<C extends Column>(frame: IndicatorFrame, key: string, compute: () => C): C {
  let columns = columnsOfFrame.get(frame);
  if (!columns) {
    columns = new Map();
    columnsOfFrame.set(frame, columns);
  }
  const known = columns.get(key);
  if (known) return known as C;
  const column = compute();
  columns.set(key, column);
  return column;
}
