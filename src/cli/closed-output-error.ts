import { ContractsError } from "../errors.ts";

/** Nobody reads the report any more, as after `| head`: a reason to end quietly, not a fault. */
export class ClosedOutputError extends ContractsError {
  override readonly name: string = "ClosedOutputError";

  constructor(options?: ErrorOptions) {
    super("CLOSED_OUTPUT", "the report is no longer read", "Let the reader take the whole report.", options);
  }
}
