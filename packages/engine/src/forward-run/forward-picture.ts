import type { EChartsOption } from "echarts";
import { drawdowns } from "../analytics/drawdowns.ts";
import { equityPicture } from "../charts/equity-picture.ts";
import { lightPalette as palette } from "../charts/palette.ts";
import { sampleExtremes, sampleNote } from "../charts/sample-extremes.ts";
import { parseBarTime } from "../data/bar-time.ts";
import type { ResumedSession } from "../forward/forward-session.ts";

/** The picture of a forward session by the name of its file; none without a bar. */
export function forwardPictures(
  { state, rows }: ResumedSession,
  ticker: string,
): Readonly<Record<string, EChartsOption>> {
  if (rows.equity.length === 0) return {};
  const times = Float64Array.from(rows.equity, ({ timestamp }) => parseBarTime(timestamp)?.time ?? Number.NaN);
  const values = Float64Array.from(rows.equity, ({ equity }) => equity);
  const equity = sampleExtremes(times, values);
  const drawdown = sampleExtremes(times, drawdowns(values));
  const { candidate } = state;
  const title = `${ticker}: forward equity and drawdown`;
  const note = `${candidate.strategy_name}, ${candidate.interval} bars from ${state.eval_start}, after costs. ${sampleNote(equity)}`;
  const curves = { equity: equity.points, drawdown: drawdown.points };
  return { "forward_chart_equity.svg": equityPicture(curves, { palette, title, note }) };
}
