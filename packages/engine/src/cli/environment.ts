import { type Clock, systemClock, UsageError } from "@quantlab/contracts";
import type { BarProvider } from "../data/bar-provider.ts";
import { type DataOptions, providerOfOptions } from "../data/provider-of-options.ts";
import { OperatorAbort } from "../errors.ts";
import type { WebhookPatience } from "../signals/webhook-queue.ts";
import { terminalProgress } from "./terminal-progress.ts";

/** What a command sees of the world. */
export interface Environment {
  /** Where relative paths begin and `outputs/` lies. Throws UsageError where that has been deleted. */
  readonly cwd: string;
  readonly clock: Clock;
  readonly print: (text: string) => void;
  readonly warn: (text: string) => void;
  /** Shows how far long work has come, in the place of what was shown before; nothing for "". Absent where nobody watches. */
  readonly progress?: (text: string) => void;
  /** Variables of the process. */
  readonly variables: Readonly<Record<string, string | undefined>>;
  /** Aborted with an OperatorAbort when the command is interrupted. */
  readonly signal?: AbortSignal;
  /** How long the delivery to a webhook is tried; the usual when absent. */
  readonly patience?: WebhookPatience;
  /** Source of bars, where it is not that of the options. */
  readonly provider?: BarProvider;
}

/** The world of this process. */
export function processEnvironment(): Environment {
  const interrupted = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM"] as const)
    process.once(signal, () => interrupted.abort(new OperatorAbort()));
  const isWatched = process.stderr.isTTY && process.env.TERM !== "dumb";
  const progress = isWatched ? terminalProgress(process.stderr) : undefined;
  const write = (stream: NodeJS.WriteStream) => (text: string) => {
    progress?.("");
    stream.write(`${text}\n`);
  };
  return {
    signal: interrupted.signal,
    get cwd() {
      return workingDirectory();
    },
    clock: systemClock,
    print: write(process.stdout),
    warn: write(process.stderr),
    ...(progress && { progress }),
    variables: process.env,
  };
}

/** Asked for where it is needed: what names no relative path works without one. */
function workingDirectory(): string {
  try {
    return process.cwd();
  } catch {
    throw new UsageError("The working directory is gone", "Change into a directory that exists, and run it again.");
  }
}

/** The source of bars: that of the environment, else the one that the options choose. */
export function providerOf(environment: Environment, options: DataOptions): BarProvider {
  return environment.provider ?? providerOfOptions(options, { ...environment, now: Date.now });
}
