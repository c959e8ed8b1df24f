import { failureOf, type SessionFailure } from "@quantlab/contracts";

/** What is told of whatever was thrown: never without a message, for the contract wants one. */
export function toldFailure(thrown: unknown): Required<SessionFailure> {
  const failure = failureOf(thrown);
  return failure.message === "" ? { ...failure, message: failure.error_type } : failure;
}
