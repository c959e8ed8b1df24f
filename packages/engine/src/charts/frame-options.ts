import type { EChartsOption } from "echarts";
import { axisNumber, axisPercent, timeText } from "./number-texts.ts";
import type { Palette } from "./palette.ts";

/** What stands over a picture, and whether it can be pointed at. */
export interface Framing {
  readonly palette: Palette;
  readonly title?: string;
  readonly note?: string;
  /** What runs from left to right; time when absent. */
  readonly axis?: "time" | "points";
  /** Pointing and zooming; without it nothing moves. */
  readonly interactive?: boolean;
}

/** What all pictures have: ground, fonts, title, no animation, times as if UTC. */
export function frameOptions({ palette, title, note, interactive = false }: Framing): EChartsOption {
  return {
    animation: false,
    useUTC: true,
    backgroundColor: interactive ? "transparent" : palette.ground,
    textStyle: { fontFamily: "system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif" },
    ...(title !== undefined && {
      title: {
        text: title,
        left: 16,
        top: 10,
        textStyle: { color: palette.ink, fontSize: 16, fontWeight: 600 },
        ...(note && { subtext: note, subtextStyle: { color: palette.softInk, fontSize: 11 } }),
      },
    }),
  };
}

/** The axis from left to right: time, or the numbers of points that have no time. */
export function timeAxis({ palette, axis = "time" }: Framing, gridIndex = 0, showLabels = true) {
  const text = axis === "time" ? timeText : axisNumber;
  return {
    type: axis === "time" ? ("time" as const) : ("value" as const),
    gridIndex,
    axisLine: { lineStyle: { color: palette.rule } },
    axisTick: { show: showLabels, lineStyle: { color: palette.rule } },
    splitLine: { show: false },
    axisLabel: { show: showLabels, color: palette.softInk, hideOverlap: true, fontSize: 11 },
    axisPointer: { label: { formatter: ({ value }: { value: unknown }) => text(Number(value)) } },
  };
}

/** An axis of values with its name above it. */
export function valueAxis(palette: Palette, name: string, label: (value: number) => string, gridIndex = 0) {
  return {
    type: "value" as const,
    gridIndex,
    name,
    nameLocation: "end" as const,
    nameGap: 10,
    nameTextStyle: { color: palette.softInk, fontSize: 11, align: "left" as const },
    axisLabel: { color: palette.softInk, fontSize: 11, formatter: label, hideOverlap: true },
    axisPointer: { label: { formatter: ({ value }: { value: unknown }) => label(Number(value)) } },
    splitLine: { lineStyle: { color: palette.rule } },
  };
}

/** An axis of falls below a peak: down from zero, in steps of five percent, and to one percent where nothing fell. */
export function fallAxis(palette: Palette, gridIndex = 0) {
  const least = ({ min }: { min: number }) => (min < -0.01 ? Math.floor(min * 20) / 20 : -0.01);
  return { ...valueAxis(palette, "Drawdown", axisPercent, gridIndex), min: least, max: 0 };
}

/** Zooming by wheel, pinch and a slider below. */
export function zoom(palette: Palette, axes: readonly number[]) {
  return [
    { type: "inside" as const, xAxisIndex: [...axes], filterMode: "none" as const, zoomOnMouseWheel: "ctrl" as const },
    {
      type: "slider" as const,
      xAxisIndex: [...axes],
      filterMode: "none" as const,
      height: 18,
      bottom: 6,
      borderColor: palette.rule,
      fillerColor: palette.mainFill,
      textStyle: { color: palette.softInk, fontSize: 10 },
      labelFormatter: (value: unknown) => timeText(Number(value)),
    },
  ];
}

/** A tooltip drawn on the canvas: texts of the data can never become markup. */
export function pointing(palette: Palette, interactive: boolean | undefined) {
  if (!interactive) return {};
  return {
    tooltip: {
      trigger: "axis" as const,
      renderMode: "richText" as const,
      backgroundColor: palette.ground,
      borderColor: palette.rule,
      textStyle: { color: palette.ink, fontSize: 12 },
    },
  };
}

/** The names of the lines, at the upper right. */
export function legend(palette: Palette) {
  return {
    legend: { right: 16, top: 10, itemHeight: 8, itemGap: 24, textStyle: { color: palette.softInk, fontSize: 11 } },
  };
}
