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

/** Why a place cannot be read, in words, from the code that the system gives. */
export function whyUnreadable(place: string, code: string): string {
  if (code !== "ENOENT") return reasons[code] ?? `the system says ${code}`;
  const nothing = "there is no such file or directory";
  // A name of bytes that are not UTF-8 is listed with this character, by which it cannot be opened.
  return place.includes("\ufffd") ? `${nothing}; names that are not UTF-8 cannot be opened` : nothing;
}

/** What the system says of a place, as a failure to read it. */
export function unreadable(file: string, cause: unknown): UnreadableFileError {
  if (cause instanceof UnreadableFileError) return cause;
  return new UnreadableFileError(
    file,
    whyUnreadable(file, (cause as NodeJS.ErrnoException).code ?? String(cause)),
    "Check that it exists, is a regular file and may be read.",
    { cause },
  );
}
