import { lastName } from "./reported-path.ts";

/** A row of an index with its place and the name of its directory. */
export interface IndexRow<Run> {
  readonly index: number;
  readonly run: Run;
  /** Last name of the path. */
  readonly name: string;
}

/** The rows of an index that have an id and a path; those that have not are the schema's to tell. */
export function* indexRows<Run extends { readonly run_id: string; readonly path: string }>(
  runs: ArrayLike<Run>,
): Generator<IndexRow<Run>> {
  for (const [index, run] of Array.from(runs).entries()) {
    const { run_id, path } = (run ?? {}) as { readonly [name: string]: unknown };
    if (typeof run_id === "string" && typeof path === "string") yield { index, run, name: lastName(path) };
  }
}
