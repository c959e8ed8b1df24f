import type { SweepRow } from "../sweep/run-sweep.ts";
import type { WalkForward } from "../sweep/walk-forward.ts";

/** What a sweep came to: its rows in the order of the grid and best first, or its windows. */
export type SweepResult =
  | { readonly walk: WalkForward }
  | { readonly rows: readonly SweepRow[]; readonly ranked: readonly SweepRow[] };
