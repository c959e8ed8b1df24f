import { ContractsError } from "@quantlab/contracts";
import { StrategyError } from "../errors.ts";
import type { IndicatorFrame } from "../indicators/indicator-frame.ts";
import type { RunSettings } from "../request/run-settings.ts";
import { resolveParameters } from "../strategies/resolve-parameters.ts";
import { findStrategy } from "../strategies/strategies.ts";
import type { Strategy } from "../strategies/strategy.ts";

/** The signals of the strategy that the settings name. Whatever it throws is a StrategyError. */
export function signalsOfRun(frame: IndicatorFrame, { strategy: name, parameters }: RunSettings): Int8Array {
  return signalsOf(findStrategy(name), frame, parameters);
}

/** The signals of a strategy. Whatever it throws is a StrategyError. */
export function signalsOf(
  strategy: Strategy,
  frame: IndicatorFrame,
  given: Readonly<Record<string, unknown>>,
): Int8Array {
  const parameters = resolveParameters(strategy, given);
  try {
    return strategy.signals(frame, parameters);
  } catch (cause) {
    if (cause instanceof ContractsError) throw cause;
    const message = cause instanceof Error ? cause.message : String(cause);
    throw new StrategyError(
      `${strategy.name} failed: ${message}`,
      "Run it with its default parameters to see whether they are the reason.",
      { cause },
    );
  }
}
