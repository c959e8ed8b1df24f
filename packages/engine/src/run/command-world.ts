import type { Clock } from "@quantlab/contracts";
import type { BarProvider } from "../data/bar-provider.ts";

/** What a research command needs of the world. */
export interface CommandWorld {
  /** Where relative paths begin and `outputs/` lies. */
  readonly cwd: string;
  readonly clock: Clock;
  readonly provider: BarProvider;
  readonly warn: (text: string) => void;
  /** Aborted with the reason when the operator interrupts the command. */
  readonly signal?: AbortSignal;
}
