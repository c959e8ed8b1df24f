import type { Issue } from "./issue.ts";
import type { Failure } from "./loaded-file.ts";

/** Root of what this library throws: the world is broken or the call is wrong. Wrong data is an Issue instead. */
export class ContractsError extends Error {
  /** Told apart by this where a bundler has renamed classes. */
  override readonly name: string = "ContractsError";
  /** Stable, for programs. */
  readonly code: string;
  /** What to do next, for people. */
  readonly remedy: string;

  constructor(code: string, message: string, remedy: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
    this.remedy = remedy;
  }
}

/** The artifact breaks its contract; `issues` say where and by which clause. */
export class InvalidArtifactError extends ContractsError {
  override readonly name: string = "InvalidArtifactError";
  readonly issues: readonly Issue[];

  constructor(what: string, issues: readonly Issue[]) {
    const first = issues.find((issue) => issue.severity === "error") ?? issues[0];
    const place = first && `${first.file}${first.pointer && `#${first.pointer}`}`;
    const where = first ? `: ${place && `${place} `}${first.message}` : "";
    const count = `${issues.length} ${issues.length === 1 ? "finding" : "findings"}`;
    super(
      "INVALID_ARTIFACT",
      `${what} breaks its contract (${count})${where}`,
      "Read `issues`; each names its place, clause and remedy.",
    );
    this.issues = issues;
  }
}

/** Nobody can tell whether the artifact conforms: a rule broke while judging it. `failures` holds everything that could not be told. */
export class UnjudgedArtifactError extends ContractsError {
  override readonly name: string = "UnjudgedArtifactError";
  readonly failures: readonly Failure[];

  constructor(what: string, failures: readonly [Failure, ...Failure[]]) {
    const [first, ...rest] = failures;
    const more = rest.length > 0 ? ` (and ${rest.length} more)` : "";
    super("UNJUDGED_ARTIFACT", `${what} could not be judged: ${first.message}${more}`, first.remedy);
    this.failures = failures;
  }
}

/** A file or directory cannot be read: permission, not a regular file, vanished, too large. */
export class UnreadableFileError extends ContractsError {
  override readonly name: string = "UnreadableFileError";
  readonly file: string;

  constructor(file: string, reason: string, remedy: string, options?: ErrorOptions) {
    super("UNREADABLE_FILE", `${file} cannot be read: ${reason}`, remedy, options);
    this.file = file;
  }
}

/** A file cannot be written: permission, space, not a file, nobody at the other end of a pipe. */
export class UnwritableFileError extends ContractsError {
  override readonly name: string = "UnwritableFileError";
  readonly file: string;

  constructor(file: string, reason: string, options?: ErrorOptions) {
    super(
      "UNWRITABLE_FILE",
      `${file} cannot be written: ${reason}`,
      "Check its path, the permissions and the free space.",
      options,
    );
    this.file = file;
  }
}

/** The caller asked for something that does not exist or does not fit together. */
export class UsageError extends ContractsError {
  override readonly name: string = "UsageError";

  constructor(message: string, remedy: string) {
    super("USAGE", message, remedy);
  }
}
