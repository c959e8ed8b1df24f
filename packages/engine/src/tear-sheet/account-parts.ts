import { drawdowns } from "../analytics/drawdowns.ts";
import { rollingSharpe } from "../analytics/rolling-sharpe.ts";
import { percentText } from "../charts/number-texts.ts";
import { sampleExtremes, sampleNote } from "../charts/sample-extremes.ts";
import type { Markup } from "./markup.ts";
import type { PageChart } from "./page-data.ts";
import { drawdownSection } from "./sections/drawdowns.ts";
import { emptySection } from "./sections/empty.ts";
import { figureSection } from "./sections/figure.ts";
import { monthlyReturnsSection } from "./sections/monthly-returns.ts";

/** An account bar by bar, over what it began with. */
export interface Account {
  readonly times: Float64Array;
  readonly equity: Float64Array;
}

/** What a page shows of an account. */
export interface AccountParts {
  readonly charts: readonly PageChart[];
  readonly sections: readonly Markup[];
}

/** Equity and drawdown, returns by month, the deepest falls and the rolling Sharpe ratio of an account; `whose` in a sentence. */
export function accountParts({ times, equity }: Account, whose: string): AccountParts {
  if (equity.length === 0)
    return { charts: [], sections: [emptySection("Equity and drawdown", "No bar has been evaluated yet.")] };
  const drawdown = drawdowns(equity);
  const curve = sampleExtremes(times, equity);
  const data = { equity: curve.points, drawdown: sampleExtremes(times, drawdown).points };
  const sharpe = rollingSharpe(equity);
  const rolling = { sharpe: sampleExtremes(times.subarray(1), sharpe).points };
  const deepest = drawdown.reduce((least, depth) => Math.min(least, depth), 0);
  return {
    charts: [
      { kind: "equity", place: "equity", data },
      ...(sharpe.length > 0 ? [{ kind: "rolling-sharpe" as const, place: "rolling-sharpe", data: rolling }] : []),
    ],
    sections: [
      figureSection({
        place: "equity",
        title: "Equity and drawdown",
        description: `Equity ${whose} over what it began with: ${percentText((equity.at(-1) as number) - 1)} in all, ${percentText(deepest)} at the deepest.`,
        note: sampleNote(curve),
        size: "tall",
        hasLog: true,
      }),
      monthlyReturnsSection(times, equity),
      drawdownSection({ times, drawdown }),
      sharpe.length > 0
        ? figureSection({
            place: "rolling-sharpe",
            title: "Rolling Sharpe ratio",
            description: "Mean ÷ sample deviation of the last 60 bar returns × √252.",
            size: "low",
          })
        : emptySection("Rolling Sharpe ratio", "Needs 70 bars."),
    ],
  };
}
