import { UnreadableFileError } from "../errors.ts";

const reasons: Readonly<Record<string, string>> = {
  EACCES: "permission is denied",
  EPERM: "permission is denied",
  EISDIR: "it is a directory",
  ENOTDIR: "a part of its path is not a directory",
  ELOOP: "its links lead in a circle",
  EMFILE: "too many files are open",
  ENXIO: "it is not a regular file",
  ESPIPE: "it is not a regular file",
  ENAMETOOLONG: "its name is too long",
};

/** Why nothing is found at a place that may have been listed a moment ago. */
export function nothingAt(place: string): string {
  const nothing = "there is no such file or directory";
  // Bytes that are no UTF-8 arrive as this mark, and do not lead back.
  return place.includes("\ufffd") ? `${nothing}; names that are not UTF-8 cannot be opened` : nothing;
}

/** What the system says of a place, as a failure to read it. */
export function unreadable(file: string, cause: unknown): UnreadableFileError {
  if (cause instanceof UnreadableFileError) return cause;
  const code = (cause as NodeJS.ErrnoException).code ?? "";
  return new UnreadableFileError(
    file,
    code === "ENOENT" ? nothingAt(file) : (reasons[code] ?? `the system says ${code || String(cause)}`),
    "Check that it exists, is a regular file and may be read.",
    { cause },
  );
}
