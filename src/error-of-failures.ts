import { type ContractsError, UnjudgedArtifactError, UnreadableFileError } from "./errors.ts";
import type { Failure } from "./loaded-file.ts";

/** What to throw where there is no verdict: an unreadable file as such, else the rules that broke. */
export function errorOfFailures(what: string, failures: readonly [Failure, ...Failure[]]): ContractsError {
  const unreadable = failures.find(({ rule }) => rule === undefined);
  if (!unreadable) return new UnjudgedArtifactError(what, failures);
  const { file, message, remedy } = unreadable;
  // A failure repeats the whole message of the error that it was, and the new error would say it again.
  const said = new UnreadableFileError(file, "", "").message;
  return new UnreadableFileError(file || what, message.startsWith(said) ? message.slice(said.length) : message, remedy);
}
