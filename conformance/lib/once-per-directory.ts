import type { Directory } from "../../src/view.ts";

type Seen = Pick<Directory, "path">;

/** A computation that several rules ask for: of the directory that was asked about last it is not repeated. */
export function oncePerDirectory<Part extends Seen, Result>(
  compute: (directory: Part) => Result,
): (directory: Part) => Result {
  let latest: { readonly directory: Part; readonly result: Result } | undefined;
  return (directory) => {
    if (latest?.directory !== directory) latest = { directory, result: compute(directory) };
    return latest.result;
  };
}
