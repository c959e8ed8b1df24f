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

/** What the system says of a place, as a failure to read it; `asWhat` it was to be read. */
export function unreadable(
  place: string,
  cause: unknown,
  asWhat: "regular file" | "directory" = "regular file",
): UnreadableFileError {
  if (cause instanceof UnreadableFileError) return cause;
  return new UnreadableFileError(
    place,
    whyUnreadable(place, cause),
    `Check that it exists, is a ${asWhat} and may be read.`,
    { cause },
  );
}
