import type { Clock } from "@quantlab/contracts";
import type { BarProvider } from "../data/bar-provider.ts";

/** What a research command needs of the world. */
export interface CommandWorld {
  /** Where relative paths begin and `outputs/` lies. */
  readonly cwd: string;
  readonly clock: Clock;
  readonly provider: BarProvider;
  /** What was found strange about its bars so far. */
  readonly barRemarks?: readonly string[];
  /** Words of the command line that chose it. */
  readonly source?: readonly string[];
  readonly warn: (text: string) => void;
  /** What the contract refuses is taken as the Python program takes it. */
  readonly isLenient?: boolean;
  /** What to make for people beside the artifacts; nothing when absent. */
  readonly views?: Views;
  /** Threads that a sweep may use; as many as the machine runs at a time when it is not said. */
  readonly jobs?: number;
  /** Shows a person how far long work has come, in the place of what was shown before; nothing for "". */
  readonly progress?: (text: string) => void;
  /** Aborted with the reason when the operator interrupts the command. */
  readonly signal?: AbortSignal;
}

/** What is made of a result for people. */
export interface Views {
  readonly pictures: boolean;
  /** One page with everything that is known of the result. */
  readonly page: boolean;
}
