import type { ForwardCandidate } from "@quantlab/contracts/quantlab/v1";
import type { ConfigValues } from "../identity/config-json.ts";

/** A configuration that a run has found best: what a forward session trades. */
export interface Candidate extends Omit<ForwardCandidate, "params" | "selection_value"> {
  /** The row it comes from without its figures; a bigint was a whole number there. */
  readonly params: ConfigValues;
  /** Null when the row has no such figure, or none that is finite. */
  readonly selection_value: number | null;
}
