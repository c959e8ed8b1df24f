const reasons: Readonly<Record<string, string>> = {
  EACCES: "permission is denied",
  EPERM: "permission is denied",
  ENOENT: "there is no such file or directory",
  EISDIR: "it is a directory",
  ENOTDIR: "a part of its path is not a directory",
  EEXIST: "something else is in the way",
  ELOOP: "its links lead in a circle",
  ENAMETOOLONG: "its name is too long",
  EMFILE: "too many files are open",
  ENFILE: "too many files are open",
  ENXIO: "it is not a regular file",
  ESPIPE: "it is not a regular file",
  ENOSPC: "no space is left",
  EDQUOT: "no space is left for this user",
  EFBIG: "it would be larger than a file may be",
  EIO: "the device fails",
  EROFS: "the file system can only be read",
};

/** Why the system refused something, in words; for anything else that was thrown, what it says itself. */
export function systemReason(cause: unknown): string {
  const { code } = cause as NodeJS.ErrnoException;
  if (typeof code === "string") return reasons[code] ?? `the system says ${code}`;
  return cause instanceof Error ? cause.message : String(cause);
}
