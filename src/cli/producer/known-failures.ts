import { UsageError } from "../../errors.ts";
import { systemReason } from "../../system-reason.ts";
import { readOwnFile } from "../own-file.ts";
import { didYouMean } from "../suggest.ts";

/** Why a case may fail, by its id. */
export type KnownFailures = ReadonlyMap<string, string>;

/** Reads a list of cases that may fail: `id # reason`, one a line. Throws UsageError for what is no case. */
export function readKnownFailures(file: string, ids: readonly string[]): KnownFailures {
  let text: string;
  try {
    text = readOwnFile(file).toString();
  } catch (thrown) {
    throw new UsageError(
      `${file} cannot be read: ${systemReason(thrown)}`,
      "Give --known-failures a file with the id of one case a line.",
    );
  }
  const known = new Map<string, string>();
  for (const [place, line] of text.split(/\r?\n/).entries()) {
    const cut = line.indexOf("#");
    const id = (cut < 0 ? line : line.slice(0, cut)).trim();
    if (id === "") continue;
    if (!ids.includes(id))
      throw new UsageError(
        `${file}:${place + 1}: there is no case ${id}${didYouMean(id, ids)}`,
        "Remove the line, or correct it.",
      );
    known.set(id, cut < 0 ? "known failure" : line.slice(cut + 1).trim() || "known failure");
  }
  return known;
}
