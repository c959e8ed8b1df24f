import { reading } from "../../src/reading.ts";
import type { Finding, Findings } from "../rule.ts";
import { held, isSilent } from "./held-findings.ts";
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

/** Rows whose slippage is not that of the settings; where all rows have one other slippage, that alone is told, at `setting`. */
export function* unfitSlippage(
  trades: Iterable<{ readonly slippage?: number | null }>,
  settings: SlippageSettings,
  file: string,
  setting: Required<Pick<Finding, "file" | "pointer">>,
): Findings {
  const wrong = yield* held(wrongSlippage(trades, settings));
  const stated = wrong.length > 1 && settings.slippage_mode !== "atr" ? wrong[0]?.found : undefined;
  const bps = typeof stated === "number" ? Number((stated * 10000).toPrecision(12)) : undefined;
  if (bps !== undefined && (yield* isSilent(wrongSlippage(trades, { ...settings, slippage_bps: bps }))))
    yield { ...setting, expected: bps, found: settings.slippage_bps };
  else for (const finding of wrong) yield { file, ...finding };
}
