import { ContractsError } from "../errors.ts";

/** A session was asked for a step that its state does not allow. */
export class TransitionError extends ContractsError {
  override readonly name: string = "TransitionError";
  /** Status in which the session is. */
  readonly from: string;
  /** Status that was asked for. */
  readonly to: string;

  constructor(what: string, from: string, to: string) {
    super("ILLEGAL_TRANSITION", `${what} cannot go from ${from} to ${to}`, "An end is final: start a new session.");
    this.from = from;
    this.to = to;
  }
}
