import { realpathSync } from "node:fs";
import path from "node:path";
import { UsageError } from "../errors.ts";
import type { FormatTarget } from "./format-targets.ts";

/** Files that a report must not take the place of, with what they are. */
export type TakenFiles = Readonly<Record<string, string>>;

/** Makes sure that each report has a file of its own, by whatever name. Throws UsageError. */
export function keepApart(targets: readonly FormatTarget[], taken: TakenFiles, cwd: string): void {
  const known = new Map(Object.entries(taken).map(([file, what]) => [placeOf(path.resolve(cwd, file)), what]));
  for (const { format, file } of targets) {
    if (file === undefined) continue;
    const place = placeOf(path.resolve(cwd, file));
    const what = known.get(place);
    if (what !== undefined)
      throw new UsageError(`--format ${format}=${file} would replace ${what}`, "Give the report a file of its own.");
    known.set(place, `the ${format} report`);
  }
}

/** Where a name leads: the links of its folders too. */
function placeOf(file: string): string {
  try {
    return realpathSync(file);
  } catch {
    const above = path.dirname(file);
    return above === file ? file : path.join(placeOf(above), path.basename(file));
  }
}
