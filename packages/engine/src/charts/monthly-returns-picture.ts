import type { EChartsOption } from "echarts";
import { type Framing, frameOptions } from "./frame-options.ts";
import { percentText } from "./number-texts.ts";

/** The return of a calendar month, `2023-04`. */
export interface MonthReturn {
  readonly month: string;
  readonly return: number;
}

const names = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** A row a year, a column a month, the returns written into the cells. */
export function monthlyReturnsPicture(months: readonly MonthReturn[], framing: Framing): EChartsOption {
  const { palette } = framing;
  const years = [...new Set(months.map(({ month }) => month.slice(0, 4)))].sort().reverse();
  const extent = Math.max(0.01, ...months.map((one) => Math.abs(one.return)).filter(Number.isFinite));
  const label = { color: palette.softInk, fontSize: 11 };
  return {
    ...frameOptions(framing),
    grid: { left: 64, right: 20, top: 92, height: Math.min(430, years.length * 44) },
    xAxis: {
      type: "category",
      data: names,
      position: "top",
      axisTick: { show: false },
      axisLine: { show: false },
      axisLabel: label,
    },
    yAxis: { type: "category", data: years, axisTick: { show: false }, axisLine: { show: false }, axisLabel: label },
    visualMap: {
      show: false,
      type: "continuous",
      min: -extent,
      max: extent,
      dimension: 2,
      inRange: { color: [...palette.scale] },
    },
    series: {
      type: "heatmap",
      data: months.map(({ month, return: value }) => [
        Number(month.slice(5)) - 1,
        years.indexOf(month.slice(0, 4)),
        value,
      ]),
      itemStyle: { borderColor: palette.ground, borderWidth: 2 },
      label: {
        show: true,
        color: palette.ink,
        fontSize: 11,
        formatter: ({ value }) => percentText((value as number[])[2] as number, 1),
      },
    },
  };
}
