export { UnwritableFileError } from "./errors.ts";
export { type FollowedSignal, type FollowOptions, followSignals } from "./session/follow-signals.ts";
export {
  openSignalWriter,
  type SignalWriteResult,
  type SignalWriter,
  type SignalWriterOptions,
} from "./session/signal-writer.ts";
export { openDirectory, openFile } from "./tree/directory.ts";
export { type DirectoryTargetOptions, directoryTarget, fileTarget } from "./tree/directory-target.ts";
export { type AtomicJsonOptions, writeAtomicJson } from "./tree/write-atomic-json.ts";
