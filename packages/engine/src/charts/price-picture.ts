import type { EChartsOption } from "echarts";
import { type Framing, frameOptions, legend, pointing, timeAxis, valueAxis, zoom } from "./frame-options.ts";
import { axisNumber, priceText } from "./number-texts.ts";
import type { Point } from "./sample-extremes.ts";

/** A price, and where a strategy bought and sold. */
export interface PricePicture {
  readonly close: readonly Point[];
  readonly entries: readonly Point[];
  readonly exits: readonly Point[];
}

// Paths keep their shape in a legend, where a triangle would be as wide as a line.
const up = "path://M0 10L10 10L5 0Z";
const down = "path://M0 0L10 0L5 10Z";

/** The close as a line, entries as triangles that point up below it, exits as triangles that point down above it. */
export function pricePicture({ close, entries, exits }: PricePicture, framing: Framing, log = false): EChartsOption {
  const { palette, interactive } = framing;
  return {
    ...frameOptions(framing),
    ...pointing(palette, interactive),
    legend: { ...legend(palette).legend, data: ["Close", { name: "Entry", icon: up }, { name: "Exit", icon: down }] },
    ...(interactive && { dataZoom: zoom(palette, [0]) }),
    grid: { left: 72, right: 20, top: framing.title === undefined ? 40 : 88, bottom: interactive ? 52 : 32 },
    xAxis: timeAxis(framing),
    yAxis: {
      ...valueAxis(palette, log ? "Close (log)" : "Close", axisNumber),
      type: log ? "log" : "value",
      logBase: 2,
      scale: true,
    } as EChartsOption["yAxis"] & object,
    series: [
      {
        type: "line",
        name: "Close",
        data: close as [number, number][],
        showSymbol: close.length === 1,
        symbol: "circle",
        lineStyle: { color: palette.benchmark, width: 1.3 },
        itemStyle: { color: palette.benchmark },
        tooltip: { valueFormatter: (value) => priceText(Number(value)) },
      },
      marks("Entry", entries, palette.main, 0, 9),
      marks("Exit", exits, palette.loss, 180, -9),
    ],
  };
}

function marks(name: string, points: readonly Point[], color: string, rotation: number, offset: number) {
  const size = points.length > 200 ? 6 : 10;
  return {
    type: "scatter" as const,
    name,
    data: points as [number, number][],
    symbol: "triangle",
    symbolSize: size,
    symbolRotate: rotation,
    symbolOffset: [0, offset] as [number, number],
    itemStyle: { color },
    tooltip: { valueFormatter: (value: unknown) => priceText(Number(value)) },
    z: 3,
  };
}
