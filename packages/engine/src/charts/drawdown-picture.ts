import type { EChartsOption } from "echarts";
import { type Framing, fallAxis, frameOptions, timeAxis } from "./frame-options.ts";
import type { Point } from "./sample-extremes.ts";

/** How far an account lies below its peak, as negative fractions. */
export function drawdownPicture(drawdown: readonly Point[], framing: Framing): EChartsOption {
  const { palette } = framing;
  return {
    ...frameOptions(framing),
    grid: { left: 64, right: 20, top: 88, bottom: 32 },
    xAxis: timeAxis(framing),
    yAxis: fallAxis(palette),
    series: {
      type: "line",
      data: drawdown as [number, number][],
      showSymbol: false,
      lineStyle: { color: palette.loss, width: 1 },
      areaStyle: { color: palette.lossFill },
    },
  };
}
