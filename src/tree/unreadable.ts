import { UnreadableFileError } from "../errors.ts";

const reasons: Readonly<Record<string, string>> = {
  ENOENT: "there is no such file or directory",
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

/** What the system says of a place, as a failure to read it. */
export function unreadable(file: string, cause: unknown): UnreadableFileError {
  if (cause instanceof UnreadableFileError) return cause;
  const code = (cause as NodeJS.ErrnoException).code ?? "";
  return new UnreadableFileError(
    file,
    reasons[code] ?? `the system says ${code || String(cause)}`,
    "Check that it exists, is a regular file and may be read.",
    { cause },
  );
}
