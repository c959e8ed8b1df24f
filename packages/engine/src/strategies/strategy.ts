import type { Static, TObject } from "typebox";
import type { IndicatorFrame } from "../indicators/indicator-frame.ts";

/** A way to trade: found by its name, with a schema that says what can be set. */
export interface Strategy<Parameters extends TObject = TObject> {
  readonly name: string;
  /** What it does, in one sentence. */
  readonly summary: string;
  /** Every parameter has a default; a schema's bounds are what is accepted. */
  readonly parameters: Parameters;
  /**
   * One signal a row: 1 enters, -1 leaves, 0 holds. A row knows its own bar and those before it, never a later one.
   * Writes to `into` when that is given.
   */
  signals(frame: IndicatorFrame, parameters: Static<Parameters>, into?: Int8Array): Int8Array;
}

/** Says a strategy with the types of its own parameters. */
export function defineStrategy<Parameters extends TObject>(strategy: Strategy<Parameters>): Strategy<Parameters> {
  return strategy;
}
