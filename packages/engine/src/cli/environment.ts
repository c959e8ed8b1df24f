import { type Clock, systemClock } from "@quantlab/contracts";
import type { BarProvider } from "../data/bar-provider.ts";
import { localBars } from "../data/local-bars.ts";
import { noBars } from "../data/no-bars.ts";
import { OperatorAbort } from "../errors.ts";

/** What a command sees of the world. */
export interface Environment {
  /** Where relative paths begin and `outputs/` lies. */
  readonly cwd: string;
  readonly clock: Clock;
  readonly print: (text: string) => void;
  readonly warn: (text: string) => void;
  /** Variables of the process. */
  readonly variables: Readonly<Record<string, string | undefined>>;
  /** Aborted with an OperatorAbort when the command is interrupted. */
  readonly signal?: AbortSignal;
  /** Source of bars, where it is not that of the options. */
  readonly provider?: BarProvider;
}

/** The world of this process. */
export function processEnvironment(): Environment {
  const interrupted = new AbortController();
  process.once("SIGINT", () => interrupted.abort(new OperatorAbort()));
  return {
    signal: interrupted.signal,
    cwd: process.cwd(),
    clock: systemClock,
    print: (text) => void process.stdout.write(`${text}\n`),
    warn: (text) => void process.stderr.write(`${text}\n`),
    variables: process.env,
  };
}

/** The source of bars that the options name, else the variable QUANTLAB_DATA_DIR, else one that says how to name one. */
export function providerOf(environment: Environment, data: string | undefined): BarProvider {
  if (environment.provider) return environment.provider;
  const place = data ?? environment.variables.QUANTLAB_DATA_DIR;
  return place === undefined || place === "" ? noBars : localBars(place, environment.cwd);
}
