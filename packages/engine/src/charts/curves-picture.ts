import type { EChartsOption } from "echarts";
import { type Framing, frameOptions, legend, pointing, timeAxis, valueAxis, zoom } from "./frame-options.ts";
import { axisNumber, figureText } from "./number-texts.ts";
import type { Point } from "./sample-extremes.ts";

/** A curve among others: an account over what it began with. */
export interface NamedCurve {
  readonly name: string;
  readonly points: readonly Point[];
}

const dashes: readonly (number[] | undefined)[] = [undefined, [6, 4], [2, 3], [8, 3, 2, 3]];

/** Several accounts on one axis of time. They are told apart by colour and by dashes. */
export function curvesPicture(curves: readonly NamedCurve[], framing: Framing): EChartsOption {
  const { palette, interactive } = framing;
  const colours = [palette.main, palette.loss, palette.softInk];
  return {
    ...frameOptions(framing),
    ...pointing(palette, interactive),
    legend: { ...legend(palette).legend, type: "scroll", left: 64 },
    ...(interactive && { dataZoom: zoom(palette, [0]) }),
    grid: { left: 64, right: 20, top: 64, bottom: interactive ? 60 : 32 },
    xAxis: timeAxis(framing) as EChartsOption["xAxis"] & object,
    yAxis: { ...valueAxis(palette, "Equity (× start)", axisNumber), scale: true } as EChartsOption["yAxis"] & object,
    series: curves.map(({ name, points }, index) => {
      const color = colours[index % colours.length] as string;
      const type = dashes[Math.floor(index / colours.length) % dashes.length];
      return {
        type: "line" as const,
        name,
        data: points as [number, number][],
        showSymbol: points.length === 1,
        lineStyle: { color, width: 1.6, ...(type && { type }) },
        itemStyle: { color },
        tooltip: { valueFormatter: (value: unknown) => figureText(Number(value), 4) },
      };
    }),
  };
}
