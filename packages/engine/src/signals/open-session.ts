import {
  type ActiveSession,
  type Clock,
  failUnstartedSession,
  failureOf,
  type SessionFailure,
  type SessionResult,
  startSession,
} from "@quantlab/contracts";
import { openSignalWriter, type SignalWriter } from "@quantlab/contracts/node";

/** Where a session's signals go, and who is told when one cannot be written. */
export interface SignalOptions {
  /** JSON Lines file; nothing is written without one. */
  readonly file: string | undefined;
  readonly clock: Clock;
  readonly warn: (message: string) => void;
}

/** A session that is announced: it has said that it began, and says how it ends. */
export interface AnnouncedSession {
  complete(result: SessionResult): void;
  fail(thrown: unknown): Required<SessionFailure>;
}

/** Announces that a session begins. A signal that cannot be written stops nothing. */
export function announceSession(mode: string, requestId: string | null, options: SignalOptions): AnnouncedSession {
  const writer = writerOf(options);
  const session: ActiveSession = startSession({ mode, request_id: requestId, clock: options.clock });
  writer?.write(session.started);
  return {
    complete(result) {
      writer?.write(session.complete(result));
    },
    fail(thrown) {
      const failure = failureOf(thrown);
      writer?.write(session.fail(failure));
      return failure;
    },
  };
}

/** Announces a session that failed before its command was known. */
export function announceFailure(
  thrown: unknown,
  requestId: string | null,
  options: SignalOptions,
): Required<SessionFailure> {
  const failure = failureOf(thrown);
  writerOf(options)?.write(failUnstartedSession(failure, { request_id: requestId, clock: options.clock }));
  return failure;
}

function writerOf({ file, warn }: SignalOptions): SignalWriter | undefined {
  if (file === undefined) return undefined;
  return openSignalWriter(file, { onError: (error) => warn(`Warning: no signal in ${file}: ${error.message}`) });
}
