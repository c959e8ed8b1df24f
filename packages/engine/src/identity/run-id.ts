/** The id of a run or session: its time in UTC to the second, its mode, the first seven digits of a hash. */
export function runId(microseconds: number, mode: string, hash: string): string {
  return `${compactTime(new Date(Math.floor(microseconds / 1000)).toISOString())}_${mode}_${hash.slice(0, 7)}`;
}

/** `2024-01-31T15:00:00…` as `20240131_150000`. */
export function compactTime(iso: string): string {
  return iso.slice(0, 19).replace(/[-:]/g, "").replace("T", "_");
}
