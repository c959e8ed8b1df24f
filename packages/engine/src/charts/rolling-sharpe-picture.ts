import type { EChartsOption } from "echarts";
import { type Framing, frameOptions, pointing, timeAxis, valueAxis, zoom } from "./frame-options.ts";
import { axisNumber, figureText } from "./number-texts.ts";
import type { Point } from "./sample-extremes.ts";

/** The Sharpe ratio of a moving window. */
export interface RollingSharpePicture {
  readonly sharpe: readonly Point[];
}

/** One line around zero. */
export function rollingSharpePicture({ sharpe }: RollingSharpePicture, framing: Framing): EChartsOption {
  const { palette, interactive } = framing;
  return {
    ...frameOptions(framing),
    ...pointing(palette, interactive),
    ...(interactive && { dataZoom: zoom(palette, [0]) }),
    grid: { left: 64, right: 20, top: framing.title === undefined ? 40 : 88, bottom: interactive ? 52 : 32 },
    xAxis: { ...timeAxis(framing), axisLine: { onZero: false, lineStyle: { color: palette.rule } } },
    yAxis: { ...valueAxis(palette, "Sharpe, annualised", axisNumber), scale: true },
    series: {
      type: "line",
      name: "Rolling Sharpe",
      data: sharpe as [number, number][],
      showSymbol: false,
      lineStyle: { color: palette.main, width: 1.5 },
      itemStyle: { color: palette.main },
      tooltip: { valueFormatter: (value) => figureText(Number(value)) },
      markLine: {
        silent: true,
        symbol: "none",
        label: { show: false },
        lineStyle: { color: palette.softInk, type: "dashed" },
        data: [{ yAxis: 0 }],
      },
    },
  };
}
