import type { EChartsOption } from "echarts";
import { type Framing, frameOptions, legend, pointing, timeAxis, valueAxis } from "./frame-options.ts";
import { axisNumber, axisPercent, figureText, percentText } from "./number-texts.ts";
import type { Point } from "./sample-extremes.ts";

/** A window of a walk-forward: what its best configuration did on bars it was not chosen on, and the returns on both sides. */
export interface WalkForwardSegment {
  readonly name: string;
  /** The account over what it had at the start of the first window; empty where nothing was chosen. */
  readonly equity: readonly Point[];
  readonly trainReturn: number | null;
  readonly testReturn: number | null;
}

/** Above, the chained equity of the test windows; below, what the best did in each train window and in the test that followed. */
export function walkForwardPicture(segments: readonly WalkForwardSegment[], framing: Framing): EChartsOption {
  const { palette, interactive } = framing;
  const names = segments.map(({ name }) => name);
  const bars = (name: string, color: string, pick: (one: WalkForwardSegment) => number | null, isHollow: boolean) => ({
    type: "bar" as const,
    name,
    xAxisIndex: 1,
    yAxisIndex: 1,
    barMaxWidth: 36,
    data: segments.map((one) => pick(one) ?? "-"),
    itemStyle: isHollow ? { color: "transparent", borderColor: color, borderWidth: 1.5 } : { color },
    tooltip: { valueFormatter: (value: unknown) => percentText(Number(value)) },
  });
  return {
    ...frameOptions(framing),
    ...pointing(palette, interactive),
    ...legend(palette),
    grid: [
      { left: 64, right: 20, top: framing.title === undefined ? 48 : 84, bottom: "46%" },
      { left: 64, right: 20, top: "67%", bottom: 34 },
    ],
    xAxis: [
      timeAxis(framing),
      {
        type: "category",
        gridIndex: 1,
        data: names,
        axisLine: { onZero: false, lineStyle: { color: palette.rule } },
        axisTick: { show: false },
        axisLabel: { color: palette.softInk, fontSize: 11, hideOverlap: true, overflow: "truncate", width: 110 },
      },
    ],
    yAxis: [
      { ...valueAxis(palette, "Equity out of sample (× start)", axisNumber), scale: true },
      valueAxis(palette, "Return of the best", axisPercent, 1),
    ] as EChartsOption["yAxis"] & object,
    series: [
      ...segments.map(({ name, equity }, index) => ({
        type: "line" as const,
        name: `Test ${name}`,
        data: equity as [number, number][],
        showSymbol: equity.length === 1,
        lineStyle: { color: index % 2 === 0 ? palette.main : palette.softInk, width: 1.8 },
        itemStyle: { color: index % 2 === 0 ? palette.main : palette.softInk },
        tooltip: { valueFormatter: (value: unknown) => figureText(Number(value), 4) },
      })),
      bars("In the train window", palette.loss, ({ trainReturn }) => trainReturn, true),
      bars("In the test window", palette.main, ({ testReturn }) => testReturn, false),
    ],
    ...(segments.length > 4 && {
      legend: { ...legend(palette).legend, data: ["In the train window", "In the test window"] },
    }),
  };
}
