import type { EChartsOption } from "echarts";
import type { AdvancedMetrics } from "../analytics/advanced-metrics.ts";
import { drawdowns } from "../analytics/drawdowns.ts";
import type { EquityCurve } from "../analytics/equity-curve.ts";
import { rollingSharpe } from "../analytics/rolling-sharpe.ts";
import { drawdownPicture } from "../charts/drawdown-picture.ts";
import { equityPicture } from "../charts/equity-picture.ts";
import { monthlyReturnsPicture } from "../charts/monthly-returns-picture.ts";
import { lightPalette as palette } from "../charts/palette.ts";
import { rollingSharpePicture } from "../charts/rolling-sharpe-picture.ts";
import { sampleExtremes, sampleNote } from "../charts/sample-extremes.ts";

/** The pictures of an advanced report by their file names: those for which the curve has enough points. */
export function advancedReportPictures(
  { equity, times }: EquityCurve,
  { time_window_metrics: months }: AdvancedMetrics,
  runId: string,
): Readonly<Record<string, EChartsOption>> {
  if (equity.length < 2) return {};
  // A curve without times is drawn over its points.
  const places = times ?? Float64Array.from(equity.keys());
  const curve = sampleExtremes(places, equity);
  const falls = sampleExtremes(places, drawdowns(equity));
  const sharpe = rollingSharpe(equity);
  const axis = times ? ("time" as const) : ("points" as const);
  const framing = (what: string) => ({ palette, title: `${what}: ${runId}`, note: sampleNote(curve), axis });
  return {
    "chart_equity.svg": equityPicture({ equity: curve.points, drawdown: falls.points }, framing("Equity and drawdown")),
    "chart_drawdown.svg": drawdownPicture(falls.points, framing("Drawdown")),
    ...(sharpe.length > 0 && {
      "chart_rolling_sharpe.svg": rollingSharpePicture(
        { sharpe: sampleExtremes(places.subarray(1), sharpe).points },
        framing("Sharpe ratio of the last 60 returns"),
      ),
    }),
    ...(months.monthly_returns &&
      months.monthly_returns.length > 0 && {
        "chart_monthly_returns.svg": monthlyReturnsPicture(months.monthly_returns, framing("Monthly returns")),
      }),
  };
}
