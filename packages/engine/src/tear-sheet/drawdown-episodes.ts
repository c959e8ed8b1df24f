/** A fall of an account: from a peak to the bar where the peak is reached again. Rows count from 0. */
export interface DrawdownEpisode {
  readonly peak: number;
  readonly trough: number;
  /** Undefined while the peak has not been reached again. */
  readonly recovery: number | undefined;
  /** As a negative fraction. */
  readonly depth: number;
}

/** The deepest falls, the deepest first; `drawdown` as negative fractions below the highest point so far. */
export function drawdownEpisodes(drawdown: Float64Array, most = 10): DrawdownEpisode[] {
  const episodes: DrawdownEpisode[] = [];
  let peak = 0;
  let trough = -1;
  const close = (recovery: number | undefined) => {
    if (trough >= 0) episodes.push({ peak, trough, recovery, depth: drawdown[trough] as number });
    trough = -1;
    if (episodes.length <= most * 100) return;
    episodes.sort(deepest).splice(most);
  };
  for (let row = 0; row < drawdown.length; row++) {
    const depth = drawdown[row] as number;
    if (Number.isNaN(depth)) continue;
    if (depth >= 0) {
      close(row);
      peak = row;
    } else if (trough < 0 || depth < (drawdown[trough] as number)) trough = row;
  }
  close(undefined);
  return episodes.sort(deepest).slice(0, most);
}

const deepest = (one: DrawdownEpisode, other: DrawdownEpisode) => one.depth - other.depth || one.peak - other.peak;
