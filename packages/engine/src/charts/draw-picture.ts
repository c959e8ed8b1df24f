import type { EChartsOption } from "echarts";
import { BarChart, HeatmapChart, LineChart, ScatterChart } from "echarts/charts";
import {
  GridComponent,
  LegendComponent,
  MarkLineComponent,
  TitleComponent,
  VisualMapContinuousComponent,
} from "echarts/components";
import { init, use } from "echarts/core";
import { SVGRenderer } from "echarts/renderers";

use([
  BarChart,
  GridComponent,
  HeatmapChart,
  LegendComponent,
  LineChart,
  MarkLineComponent,
  ScatterChart,
  SVGRenderer,
  TitleComponent,
  VisualMapContinuousComponent,
]);

/** A picture as SVG: the same options, the same text. */
export function drawPicture(option: EChartsOption, width = 960, height = 540): string {
  const chart = init(null, null, { renderer: "svg", ssr: true, width, height });
  try {
    chart.setOption(option);
    return stillPicture(chart.renderToSVGString());
  } finally {
    chart.dispose();
  }
}

/** What only a pointer could bring out goes: it is named by how much the process has drawn before. Quotes in texts are escaped. */
function stillPicture(svg: string): string {
  return svg
    .replace(/<style >[\s\S]*?<\/style>\s*/g, "")
    .replace(/ (?:class|ecmeta_\w+|pointer-events)="[^"]*"/g, "")
    .replace(/(["#])zr\d+-/g, "$1chart-");
}
