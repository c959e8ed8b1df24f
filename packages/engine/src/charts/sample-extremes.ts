/** A point of a curve: time in milliseconds and value; null is a gap. */
export type Point = readonly [time: number, value: number | null];

/** What is drawn of a curve, and of how many points. */
export interface Curve {
  readonly points: readonly Point[];
  /** How many neighbours stand behind each group of drawn points; 1 when every point is drawn. */
  readonly groupSize: number;
}

/**
 * The points to draw of a long curve: of each group of neighbours the first, the lowest, the highest and the last, so that no peak and no
 * trough is lost. A curve of at most four points a group is drawn whole.
 */
export function sampleExtremes(times: Float64Array, values: Float64Array, groups = 250): Curve {
  const count = values.length;
  if (count <= groups * 4) return { points: pointsAt(times, values, Array.from(values.keys())), groupSize: 1 };
  const size = Math.ceil(count / groups);
  const rows: number[] = [];
  for (let from = 0; from < count; from += size) rows.push(...extremes(values, from, Math.min(count, from + size)));
  return { points: pointsAt(times, values, rows), groupSize: size };
}

/** In words, how a sampled curve was made; nothing when every point is drawn. */
export function sampleNote({ groupSize }: Curve): string {
  return groupSize === 1
    ? ""
    : `Of every ${groupSize.toLocaleString("en-US")} bars the first, lowest, highest and last are drawn.`;
}

function extremes(values: Float64Array, from: number, until: number): number[] {
  let lowest = from;
  let highest = from;
  for (let row = from; row < until; row++) {
    const value = values[row] as number;
    if (!(value >= (values[lowest] as number))) lowest = row;
    if (!(value <= (values[highest] as number))) highest = row;
  }
  return [...new Set([from, lowest, highest, until - 1])].sort((one, other) => one - other);
}

function pointsAt(times: Float64Array, values: Float64Array, rows: readonly number[]): Point[] {
  return rows.map((row) => {
    const value = values[row] as number;
    return [times[row] as number, Number.isFinite(value) ? Number(value.toPrecision(7)) : null];
  });
}
