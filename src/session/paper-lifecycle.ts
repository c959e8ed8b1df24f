import type { PaperSessionRunning, PaperSessionStatus } from "../../generated/quantlab/v1/types.ts";
import { validatePaperSessionStatus } from "../../generated/quantlab/v1/validators/paper-session-status.js";
import { type Clock, formatLocalTime, secondsBetween, systemClock } from "./local-time.ts";
import type { SessionFailure } from "./session-failure.ts";
import { TransitionError } from "./transition-error.ts";
import { type ValuePlace, validValue } from "./value-issues.ts";

const statusPlace: ValuePlace = {
  title: "PaperSessionStatus",
  file: "session_status.json",
  alone: false,
  clause: "run-artifact-contract#Paper Session Status Contract",
};

/** Every step that a paper session may take: active, then completed, exception or operator_abort, which are final. */
export const paperTransitions = {
  touch: { from: "running", to: "running", status_reason: "active", terminal: false },
  complete: { from: "running", to: "success", status_reason: "completed", terminal: true },
  fail: { from: "running", to: "failed", status_reason: "exception", terminal: true },
  abort: { from: "running", to: "aborted", status_reason: "operator_abort", terminal: true },
} as const satisfies Record<string, { readonly from: PaperSessionStatus["status"] } & PaperState>;

type PaperState = { readonly to: PaperSessionStatus["status"] } & Pick<
  PaperSessionStatus,
  "status_reason" | "terminal"
>;
type PaperTransition = keyof typeof paperTransitions;

/** The document in which a transition ends. */
export type PaperStatusAfter<Transition extends PaperTransition> = Extract<
  PaperSessionStatus,
  { status: (typeof paperTransitions)[Transition]["to"] }
>;

/** A status that is final. */
export type TerminalPaperStatus = Extract<PaperSessionStatus, { terminal: true }>;

/** What a paper session is known by. */
export interface PaperSessionIdentity {
  readonly session_id: string;
  /** Id of the request; null when there was none. */
  readonly request_id: PaperSessionStatus["request_id"];
  readonly command?: PaperSessionStatus["command"];
  readonly clock?: Clock;
}

/** How a transition tells the time: to the microsecond, by the clock of this machine unless another is given. */
export interface TransitionOptions {
  readonly clock?: Clock;
}

/** Begins a paper session: running, active. Throws InvalidArtifactError when its identity breaks the contract. */
export function startPaperSession(identity: PaperSessionIdentity): PaperSessionRunning {
  const { session_id, request_id, command = "paper", clock = systemClock } = identity;
  const started_at = formatLocalTime(clock(), "microseconds");
  const { to: status, status_reason, terminal } = paperTransitions.touch;
  const times = { started_at, updated_at: started_at };
  return accepted<"touch">({
    command,
    mode: "paper",
    request_id,
    session_id,
    ...times,
    status,
    status_reason,
    terminal,
  });
}

/** Says that the session is still at work. Throws TransitionError when it has ended. */
export function touchPaperSession(status: PaperSessionRunning, options?: TransitionOptions): PaperSessionRunning {
  return transition("touch", status, options);
}

/** Ends a session with a result. Throws TransitionError when it has ended before. */
export function completePaperSession(
  status: PaperSessionRunning,
  options?: TransitionOptions,
): PaperStatusAfter<"complete"> {
  return transition("complete", status, options);
}

/** Ends a session by an exception; `failureOf` describes one. Throws TransitionError when it has ended before. */
export function failPaperSession(
  status: PaperSessionRunning,
  failure: SessionFailure,
  options?: TransitionOptions,
): PaperStatusAfter<"fail"> {
  return transition("fail", status, options, failure);
}

const operatorAbort: SessionFailure = { error_type: "KeyboardInterrupt", message: "Aborted by user" };

/** Ends a session because the operator interrupted it. Throws TransitionError when it has ended before. */
export function abortPaperSession(
  status: PaperSessionRunning,
  failure: SessionFailure = operatorAbort,
  options?: TransitionOptions,
): PaperStatusAfter<"abort"> {
  return transition("abort", status, options, failure);
}

/** Whether a session has ended. A killed session never does: it stays running. */
export function isTerminal(status: PaperSessionStatus): status is TerminalPaperStatus {
  return status.terminal;
}

function transition<Name extends PaperTransition>(
  name: Name,
  current: PaperSessionRunning,
  { clock = systemClock }: TransitionOptions = {},
  failure?: SessionFailure,
): PaperStatusAfter<Name> {
  const { from, to: status, status_reason, terminal } = paperTransitions[name];
  if (current.status !== from) throw new TransitionError("a paper session", String(current.status), status);
  const updated_at = formatLocalTime(clock(), "microseconds");
  const end = terminal && { finished_at: updated_at, duration_seconds: secondsBetween(current.started_at, updated_at) };
  // The producer leaves an empty message out.
  const error = failure && {
    error_type: failure.error_type,
    ...(failure.message !== "" && { message: failure.message }),
  };
  return accepted<Name>({ ...current, status, status_reason, terminal, updated_at, ...end, ...error });
}

function accepted<Name extends PaperTransition>(status: object): PaperStatusAfter<Name> {
  return validValue(validatePaperSessionStatus, status, statusPlace) as PaperStatusAfter<Name>;
}
