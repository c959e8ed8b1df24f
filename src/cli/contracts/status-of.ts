import { type Stats, statSync } from "node:fs";
import { UnreadableFileError } from "../../errors.ts";
import { systemReason } from "../../system-reason.ts";

/** What lies at a place; undefined when nothing does. Throws UnreadableFileError where that cannot be told. */
export function statusOf(place: string, label: string): Stats | undefined {
  try {
    return statSync(place, { throwIfNoEntry: false });
  } catch (cause) {
    throw new UnreadableFileError(label, systemReason(cause), "Check its path and the permissions.", { cause });
  }
}
