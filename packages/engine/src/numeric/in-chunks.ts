const chunkLength = 512;

/**
 * Calls `step` for one stretch of rows after the other. A loop over a long column would be compiled while it runs, with
 * numbers in boxes, and be entered there ever after; one that is called often is compiled as a whole.
 */
export function inChunks(length: number, step: (from: number, until: number) => void): void {
  for (let from = 0; from < length; from += chunkLength) step(from, Math.min(length, from + chunkLength));
}
