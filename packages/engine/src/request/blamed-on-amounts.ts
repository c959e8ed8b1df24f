import { InvalidArtifactError, UnwritableValueError } from "@quantlab/contracts";
import { ConfigError } from "../errors.ts";

/** Beyond this, and below its inverse, products of cash, prices and costs leave what a double can say. */
const greatest = 1e200;

/** What each amount means something within. */
const isOrdinary: Readonly<Record<string, (amount: number) => boolean>> = {
  initial_cash: (cash) => cash === 0 || (Math.abs(cash) < greatest && Math.abs(cash) > 1 / greatest),
  fee: (fraction) => fraction >= 0 && fraction < 1,
  slippage_bps: (points) => points >= 0 && points < 10_000,
};

/**
 * Why a result could not be written: when an amount was given that hardly anything can be computed with, it is what is wrong. `amounts`
 * are settings, each a value or a list of values. Everything else stays what it is.
 */
export function blamedOnAmounts(thrown: unknown, amounts: Readonly<Record<string, unknown>>): unknown {
  if (!(thrown instanceof InvalidArtifactError || thrown instanceof UnwritableValueError)) return thrown;
  for (const [name, judge] of Object.entries(isOrdinary))
    for (const value of [amounts[name]].flat())
      if ((typeof value === "number" || typeof value === "bigint") && !judge(Number(value)))
        return new ConfigError(
          `No result can be written of ${name} ${value} (${thrown.message})`,
          "Give cash as an amount of money, the fee as a fraction (0.001 is a tenth of a percent) and slippage in basis points.",
          { cause: thrown },
        );
  return thrown;
}
