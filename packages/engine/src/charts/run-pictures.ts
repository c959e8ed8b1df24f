import type { EChartsOption } from "echarts";
import { equityPicture } from "./equity-picture.ts";
import { lightPalette as palette } from "./palette.ts";
import { pricePicture } from "./price-picture.ts";
import { equityCurves, priceCurve, type RunView } from "./run-view.ts";

/** What the titles of the pictures of a backtest say. */
export interface RunCaption {
  readonly ticker: string;
  readonly interval: string;
  readonly strategy: string;
}

/** The pictures of a backtest by the names of their files in a run directory; the price only where it was asked for. */
export function runPictures(
  view: RunView,
  { ticker, interval, strategy }: RunCaption,
  hasPrice: boolean,
): Readonly<Record<string, EChartsOption>> {
  const { note, ...curves } = equityCurves(view);
  const about = `${strategy}, ${interval} bars, after costs. ${note}`;
  const equity = equityPicture(curves, { palette, title: `${ticker}: equity and drawdown`, note: about });
  if (!hasPrice) return { "artifacts/equity.svg": equity };
  const price = priceCurve(view);
  const title = `${ticker}: price with entries and exits`;
  return {
    "artifacts/equity.svg": equity,
    "artifacts/price_signals.svg": pricePicture(price, {
      palette,
      title,
      note: `${strategy}, ${interval} bars. ${price.note}`,
    }),
  };
}
