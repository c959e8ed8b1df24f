import type {
  SessionCompleted,
  SessionFailed,
  SessionSignal,
  SessionStarted,
} from "../../generated/quantlab/v1/types.ts";
import { validateSessionSignal } from "../../generated/quantlab/v1/validators/session-signal.js";
import { type Clock, formatLocalTime, systemClock } from "./local-time.ts";
import { exitCodeOf, type SessionFailure } from "./session-failure.ts";
import { TransitionError } from "./transition-error.ts";
import { type ValuePlace, validValue } from "./value-issues.ts";

/** Where signals are written and what describes them. */
export const signalPlace: ValuePlace = {
  title: "SessionSignal",
  file: "signals.jsonl",
  alone: true,
  clause: "stepbit-io-v1#Signal fields",
};

/** What all signals of a session have in common. */
export interface SessionIdentity {
  /** The public command, for example `run`, also when a run is backed by paper. */
  readonly mode: string;
  /** Id that the caller chose; null when there was none. */
  readonly request_id: string | null;
  readonly clock?: Clock;
}

/** What a session that ended well names: what its command gives, and nothing else. */
export type SessionResult = Omit<SessionCompleted, keyof SessionStarted>;

/** A session that runs. It ends once: in one of the two ways, and then it refuses both with a TransitionError. */
export interface ActiveSession {
  /** The first signal, to be written before the work begins. */
  readonly started: SessionStarted;
  /** The last signal of a session that ended well. A result that its schema refuses leaves the session open. */
  complete(result?: SessionResult): SessionCompleted;
  /** The last signal of a session that failed; `failureOf` describes an exception. */
  fail(failure: SessionFailure): SessionFailed;
}

/** Begins a session. Its signals satisfy the contract: InvalidArtifactError otherwise. */
export function startSession({ mode, request_id, clock = systemClock }: SessionIdentity): ActiveSession {
  let status: SessionSignal["status"] = "running";
  const end = <Ending extends SessionSignal>(event: Ending["event"], to: Ending["status"], more: object): Ending => {
    if (status !== "running") throw new TransitionError("the session", status, to);
    const signal = makeSignal<Ending>(event, to, { mode, request_id, clock }, more);
    status = to;
    return signal;
  };
  return {
    started: makeSignal<SessionStarted>("SESSION_STARTED", "running", { mode, request_id, clock }),
    complete: (result = {}) => end<SessionCompleted>("SESSION_COMPLETED", "success", result),
    fail: (failure) => end<SessionFailed>("SESSION_FAILED", "error", failureMembers(failure)),
  };
}

/** The only signal of a session that failed before its command was known. */
export function failUnstartedSession(failure: SessionFailure, identity: Partial<SessionIdentity> = {}): SessionFailed {
  const known = { mode: "unknown", request_id: null, clock: systemClock, ...identity };
  return makeSignal<SessionFailed>("SESSION_FAILED", "error", known, failureMembers(failure));
}

/** Whether a signal is the last of its session. */
export function isTerminalSignal(signal: SessionSignal): signal is SessionCompleted | SessionFailed {
  return signal.event !== "SESSION_STARTED";
}

function makeSignal<Signal extends SessionSignal>(
  event: Signal["event"],
  status: Signal["status"],
  { mode, request_id, clock }: Required<SessionIdentity>,
  more: object = {},
): Signal {
  const timestamp = formatLocalTime(clock(), "seconds");
  const common = { schema_version: "1.0", event, status, timestamp, mode, request_id };
  // Again at the end, for callers without types: a result changes nothing of what the session is.
  const signal = validValue(validateSessionSignal, { ...common, ...more, ...common }, signalPlace);
  return signal as Signal;
}

function failureMembers({ error_type, message, exit_code = exitCodeOf(error_type) }: SessionFailure): object {
  return { exit_code, error_type, message };
}
