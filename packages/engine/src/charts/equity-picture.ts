import type { EChartsOption } from "echarts";
import { type Framing, fallAxis, frameOptions, legend, pointing, timeAxis, valueAxis, zoom } from "./frame-options.ts";
import { axisNumber, figureText, percentText } from "./number-texts.ts";
import type { Point } from "./sample-extremes.ts";

/** An equity curve with the falls below its peak, and what holding the instrument would have brought. */
export interface EquityPicture {
  /** The account over what it began with. */
  readonly equity: readonly Point[];
  readonly benchmark?: readonly Point[];
  /** As negative fractions. */
  readonly drawdown: readonly Point[];
}

/** Equity above, drawdown below, on one axis of time. */
export function equityPicture(
  { equity, benchmark, drawdown }: EquityPicture,
  framing: Framing,
  log = false,
): EChartsOption {
  const { palette, interactive } = framing;
  const top = framing.title === undefined ? 40 : 88;
  return {
    ...frameOptions(framing),
    ...pointing(palette, interactive),
    ...(benchmark && { legend: { ...legend(palette).legend, data: ["Buy and hold", "Strategy"] } }),
    ...(interactive && { axisPointer: { link: [{ xAxisIndex: "all" }] }, dataZoom: zoom(palette, [0, 1]) }),
    grid: [
      { left: 64, right: 20, top, bottom: "40%" },
      { left: 64, right: 20, top: "69%", bottom: interactive ? 52 : 32 },
    ],
    xAxis: [timeAxis(framing, 0, false), timeAxis(framing, 1)],
    yAxis: [
      {
        ...valueAxis(palette, log ? "Equity (× start, log)" : "Equity (× start)", axisNumber),
        type: log ? "log" : "value",
        logBase: 2,
        scale: true,
      },
      fallAxis(palette, 1),
    ] as EChartsOption["yAxis"] & object,
    series: [
      ...(benchmark ? [line("Buy and hold", benchmark, palette.benchmark, { type: [5, 4], width: 1.2 })] : []),
      line("Strategy", equity, palette.main, { width: 1.8 }),
      {
        ...line("Drawdown", drawdown, palette.loss, { width: 1 }),
        xAxisIndex: 1,
        yAxisIndex: 1,
        areaStyle: { color: palette.lossFill },
        tooltip: { valueFormatter: (value) => percentText(Number(value)) },
      },
    ],
  };
}

function line(name: string, points: readonly Point[], color: string, style: { width: number; type?: number[] }) {
  return {
    type: "line" as const,
    name,
    data: points as [number, number][],
    // A single bar is a point, not a line that nobody sees.
    showSymbol: points.length === 1,
    symbol: "circle",
    symbolSize: 7,
    lineStyle: { color, ...style },
    itemStyle: { color },
    tooltip: { valueFormatter: (value: unknown) => figureText(Number(value), 4) },
  };
}
