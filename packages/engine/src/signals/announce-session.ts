import {
  type ActiveSession,
  failUnstartedSession,
  type SessionFailure,
  type SessionResult,
  startSession,
} from "@quantlab/contracts";
import type { SignalSinks } from "./signal-sinks.ts";
import { toldFailure } from "./told-failure.ts";

/** A session that is announced: it has said that it began, and says how it ends. */
export interface AnnouncedSession {
  complete(result: SessionResult): void;
  fail(thrown: unknown): Required<SessionFailure>;
}

/** Announces that a session begins. A signal that cannot be delivered stops nothing. */
export function announceSession(mode: string, requestId: string | null, sinks: SignalSinks): AnnouncedSession {
  const session: ActiveSession = startSession({ mode, request_id: requestId, clock: sinks.clock });
  sinks.send(session.started);
  return {
    complete: (result) => sinks.send(session.complete(result)),
    fail(thrown) {
      const failure = toldFailure(thrown);
      sinks.send(session.fail(failure));
      return failure;
    },
  };
}

/** Announces a session that failed before its command was known. */
export function announceFailure(
  thrown: unknown,
  requestId: string | null,
  sinks: SignalSinks,
): Required<SessionFailure> {
  const failure = toldFailure(thrown);
  sinks.send(failUnstartedSession(failure, { request_id: requestId, clock: sinks.clock }));
  return failure;
}
