import type { Environment } from "../../src/cli/environment.ts";
import type { BarProvider } from "../../src/data/bar-provider.ts";
import { DataError, OperatorAbort, StrategyError } from "../../src/errors.ts";

/** What was made to happen to a recorded command. */
export interface Injected {
  /** What its source of bars does. */
  readonly fetch?: {
    readonly mode?: string;
    readonly exc?: string;
    readonly message?: string;
    readonly snapshot?: string;
  };
  /** Name and message of what its strategy throws. */
  readonly strategy_error?: readonly [string, string];
  readonly now_shift_minutes?: number;
  /** Libraries of the recorded program that are taken away. */
  readonly block_modules?: readonly string[];
}

const known = ["fetch", "strategy_error", "now_shift_minutes", "block_modules"];

/** Whether it can be made to happen here. */
export function isKnown(injected: Injected): boolean {
  const { fetch, strategy_error: thrown } = injected;
  if (!Object.keys(injected).every((name) => known.includes(name))) return false;
  if (thrown && thrown[0] !== "StrategyError") return false;
  return !fetch || fetch.snapshot !== undefined || ["none", "raise", "interrupt", "kill"].includes(fetch.mode ?? "");
}

/** The environment of a command to which this happens, and the exit code of one that is killed. */
export function injectedInto(
  environment: Environment,
  { fetch, strategy_error: thrown, now_shift_minutes: minutes = 0 }: Injected,
): { readonly environment: Environment; readonly killed: Promise<number> } {
  let kill = (_: number) => {};
  const killed = new Promise<number>((resolve) => {
    kill = resolve;
  });
  const clock = () => environment.clock() + minutes * 60_000_000;
  const bars = thrown ? throwing(new StrategyError(thrown[1], "")) : fetch && barsOf(fetch, () => kill(-9));
  return { environment: { ...environment, clock, ...(bars && { provider: { name: "injected", bars } }) }, killed };
}

function barsOf(
  { mode, exc = "", message = "" }: NonNullable<Injected["fetch"]>,
  kill: () => void,
): BarProvider["bars"] | undefined {
  switch (mode) {
    case "none":
      return ({ ticker }) => Promise.reject(new DataError(`No bars of ${ticker}`, ""));
    case "interrupt":
      return throwing(new OperatorAbort());
    case "raise":
      return throwing(Object.assign(new Error(message), { name: exc }));
    case "kill":
      // What is killed does nothing more.
      return () => {
        kill();
        return new Promise(() => {});
      };
    default:
      return undefined;
  }
}

const throwing =
  (error: Error): BarProvider["bars"] =>
  () =>
    Promise.reject(error);
