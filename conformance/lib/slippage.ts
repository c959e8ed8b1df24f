import { reading } from "../../src/reading.ts";
import type { Findings } from "../rule.ts";
import { nearly } from "./nearly.ts";

/** How a producer was told to compute slippage; figures as the request had them. */
export interface SlippageSettings {
  readonly slippage_mode: string;
  readonly slippage_bps: unknown;
}

/** Bounds of slippage that follows the average true range. */
const [least, most] = [2 / 10000, 30 / 10000];

/** Rows whose slippage is not that of the settings: the fixed one, or one within the bounds of mode atr. */
export function* wrongSlippage(
  trades: Iterable<{ readonly slippage?: number | null }>,
  { slippage_mode, slippage_bps }: SlippageSettings,
): Findings {
  const rows = reading(trades);
  while (yield* rows.next()) {
    const { slippage: found } = rows.item;
    const pointer = `/${rows.index}/slippage`;
    if (typeof found !== "number") continue;
    if (slippage_mode === "atr") {
      if (found < least || found > most) yield { pointer, expected: `from ${least} to ${most}`, found };
    } else if (typeof slippage_bps === "number" && !nearly(slippage_bps / 10000, found))
      yield { pointer, expected: slippage_bps / 10000, found };
  }
}
