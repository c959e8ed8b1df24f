import { UnreadableFileError } from "../errors.ts";
import { systemReason } from "../system-reason.ts";

/** Why a place cannot be read, in words. */
export function whyUnreadable(place: string, cause: unknown): string {
  const { code = "" } = cause as NodeJS.ErrnoException;
  const reason = systemReason(cause);
  // A name of bytes that are not UTF-8 is listed with this character, by which it cannot be opened.
  return code === "ENOENT" && place.includes("\ufffd")
    ? `${reason}; names that are not UTF-8 cannot be opened`
    : reason;
}

/** What the system says of a place, as a failure to read it. */
export function unreadable(file: string, cause: unknown): UnreadableFileError {
  if (cause instanceof UnreadableFileError) return cause;
  return new UnreadableFileError(
    file,
    whyUnreadable(file, cause),
    "Check that it exists, is a regular file and may be read.",
    { cause },
  );
}
