export type {
  AnyDescriptor,
  ArtifactDescriptor,
  FileDescriptor,
  FileFormat,
  FilesOf,
  SchemaError,
  TextLayout,
  TextPlan,
  Validate,
} from "./artifact.ts";
export type { AnyRule } from "./catalogue-entry.ts";
export { type CheckOptions, type CheckResult, check } from "./check.ts";
export {
  ContractsError,
  InvalidArtifactError,
  UnjudgedArtifactError,
  UnreadableFileError,
  UsageError,
} from "./errors.ts";
export { type CanonicalJsonOptions, canonicalJson, configHashingJson } from "./formats/canonical-json.ts";
export { UnwritableValueError } from "./formats/unwritable-value-error.ts";
export type { Citation, Issue, Severity, Skipped } from "./issue.ts";
export type { Limits } from "./limits.ts";
export type { Failure } from "./loaded-file.ts";
export { type ContentIn, type ReadOptions, type ReadResult, read, tryRead } from "./read.ts";
export { type Clock, systemClock } from "./session/local-time.ts";
export {
  abortPaperSession,
  completePaperSession,
  failPaperSession,
  isTerminal,
  type PaperSessionIdentity,
  type PaperStatusAfter,
  paperTransitions,
  startPaperSession,
  type TerminalPaperStatus,
  type TransitionOptions,
  touchPaperSession,
} from "./session/paper-lifecycle.ts";
export { exitCodeOf, failureOf, type SessionFailure } from "./session/session-failure.ts";
export {
  type ActiveSession,
  failUnstartedSession,
  isTerminalSignal,
  type SessionIdentity,
  type SessionResult,
  startSession,
} from "./session/signal-session.ts";
export { TransitionError } from "./session/transition-error.ts";
export type { Pieces, Staging, Target } from "./target.ts";
export { type MemoryFiles, memoryTree } from "./tree/memory.ts";
export { type MemoryTarget, memoryTarget } from "./tree/memory-target.ts";
export type { Entry, EntryType, Tree } from "./tree/tree.ts";
export { type UpgradeStep, upgrade } from "./upgrade.ts";
export { UpgradeError, type UpgradeFault } from "./upgrade-error.ts";
export type { Directory, Table, Workspace } from "./view.ts";
export { type WritableContent, type WriteOptions, write } from "./write.ts";
