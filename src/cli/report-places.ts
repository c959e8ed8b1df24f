import { existsSync, realpathSync } from "node:fs";
import path from "node:path";
import type { CatalogueEntry } from "../catalogue-entry.ts";
import { UnreadableFileError, UsageError } from "../errors.ts";
import { recogniseDirectory } from "../recognise.ts";
import { directoryTree } from "../tree/directory.ts";
import { rememberingTree } from "../tree/remembering.ts";
import type { FormatTarget } from "./format-targets.ts";

/** Files that a report must not take the place of, with what they are. */
export type TakenFiles = Readonly<Record<string, string>>;

/** Makes sure that each report has a file of its own, by whatever name. Throws UsageError. */
export function keepApart(targets: readonly FormatTarget[], taken: TakenFiles, cwd: string): void {
  const known = new Map(Object.entries(taken).map(([file, what]) => [placeOf(path.resolve(cwd, file)), what]));
  for (const { format, file } of targets) {
    if (file === undefined) continue;
    const place = placeOf(path.resolve(cwd, file));
    const what = known.get(place) ?? partAt(place);
    if (what !== undefined)
      throw new UsageError(`--format ${format}=${file} would replace ${what}`, "Give the report a file of its own.");
    known.set(place, `the ${format} report`);
  }
}

/** Of which artifact a file is a part, in words; undefined when it lies in none that has such a file. */
function partAt(file: string): string | undefined {
  if (!existsSync(file)) return undefined;
  const kind = kindOf(path.dirname(file));
  return kind?.files.includes(path.basename(file)) ? `a file of a ${kind.kind}` : undefined;
}

function kindOf(folder: string): CatalogueEntry | undefined {
  try {
    return recogniseDirectory(rememberingTree(directoryTree(folder)));
  } catch (thrown) {
    // A report may be written to a folder that nobody may list.
    if (thrown instanceof UnreadableFileError) return undefined;
    throw thrown;
  }
}

/** The real path of a name: links are followed, those of its folders too, whether the file exists or not. */
function placeOf(file: string): string {
  try {
    return realpathSync(file);
  } catch {
    const above = path.dirname(file);
    return above === file ? file : path.join(placeOf(above), path.basename(file));
  }
}
