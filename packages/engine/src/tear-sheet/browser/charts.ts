/// <reference lib="dom" />
import type { EChartsOption } from "echarts";
import { BarChart, HeatmapChart, LineChart, ScatterChart } from "echarts/charts";
import {
  AxisPointerComponent,
  DataZoomInsideComponent,
  DataZoomSliderComponent,
  GridComponent,
  LegendComponent,
  MarkLineComponent,
  TooltipComponent,
  VisualMapContinuousComponent,
} from "echarts/components";
import { type EChartsType, init, use } from "echarts/core";
import { SVGRenderer } from "echarts/renderers";
import { curvesPicture } from "../../charts/curves-picture.ts";
import { equityPicture } from "../../charts/equity-picture.ts";
import type { Framing } from "../../charts/frame-options.ts";
import { darkPalette, lightPalette } from "../../charts/palette.ts";
import { pricePicture } from "../../charts/price-picture.ts";
import { rollingSharpePicture } from "../../charts/rolling-sharpe-picture.ts";
import { sweepHeatMap } from "../../charts/sweep-heat-map.ts";
import { walkForwardPicture } from "../../charts/walk-forward-picture.ts";
import type { PageChart, PageData } from "../page-data.ts";

use([
  AxisPointerComponent,
  BarChart,
  DataZoomInsideComponent,
  DataZoomSliderComponent,
  GridComponent,
  HeatmapChart,
  LegendComponent,
  LineChart,
  MarkLineComponent,
  ScatterChart,
  SVGRenderer,
  TooltipComponent,
  VisualMapContinuousComponent,
]);

/** The charts of the page, drawn anew when the colours or the scale change. */
export interface Charts {
  redraw(isDark: boolean): void;
  setLog(place: string, isLog: boolean): void;
  resize(): void;
}

/** Draws every chart of the page into its place. */
export function drawCharts({ charts }: PageData, isDark: boolean): Charts {
  const drawn = charts.flatMap((chart) => {
    const place = document.getElementById(chart.place);
    return place ? [{ chart, view: init(place), isLog: false }] : [];
  });
  let framing = framingOf(isDark);
  const draw = ({ chart, view, isLog }: { chart: PageChart; view: EChartsType; isLog: boolean }) =>
    view.setOption(optionOf(chart, framing, isLog), { notMerge: true });
  for (const one of drawn) draw(one);
  return {
    redraw(isNowDark) {
      framing = framingOf(isNowDark);
      for (const one of drawn) draw(one);
    },
    setLog(place, isLog) {
      for (const one of drawn) {
        if (one.chart.place !== place) continue;
        one.isLog = isLog;
        draw(one);
      }
    },
    resize() {
      for (const { view } of drawn) view.resize();
    },
  };
}

function framingOf(isDark: boolean): Framing {
  return { palette: isDark ? darkPalette : lightPalette, interactive: true };
}

function optionOf(chart: PageChart, framing: Framing, isLog: boolean): EChartsOption {
  switch (chart.kind) {
    case "equity":
      return equityPicture(chart.data, framing, isLog);
    case "curves":
      return curvesPicture(chart.data, framing);
    case "price":
      return pricePicture(chart.data, framing, isLog);
    case "rolling-sharpe":
      return rollingSharpePicture(chart.data, framing);
    case "heat-map":
      return sweepHeatMap(chart.data, framing);
    case "walk-forward":
      return walkForwardPicture(chart.data, framing);
  }
}
