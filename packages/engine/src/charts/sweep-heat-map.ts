import type { EChartsOption } from "echarts";
import { type Framing, frameOptions } from "./frame-options.ts";
import { figureText, percentText } from "./number-texts.ts";

/** A figure over two parameters of a sweep. */
export interface SweepHeatMap {
  readonly figure: string;
  /** Whether the figure is a fraction that is read as a percentage. */
  readonly isFraction: boolean;
  readonly across: HeatAxis;
  readonly down: HeatAxis;
  readonly cells: readonly HeatCell[];
}

/** A parameter and its values in order. */
export interface HeatAxis {
  readonly name: string;
  readonly values: readonly string[];
}

/** The runs of one pair of values: the median of their figure, and how many there are. */
export interface HeatCell {
  readonly across: number;
  readonly down: number;
  readonly median: number | null;
  readonly runs: number;
}

/** A cell a pair of values, from orange for the worst to blue for the best; the figure stands in it where there is room. */
export function sweepHeatMap(
  { figure, isFraction, across, down, cells }: SweepHeatMap,
  framing: Framing,
): EChartsOption {
  const { palette, interactive } = framing;
  const text = isFraction ? percentText : figureText;
  const figures = cells.flatMap(({ median }) => (median === null ? [] : [median]));
  const [least, greatest] = extent(figures);
  const isRoomy = across.values.length <= 16 && down.values.length <= 24;
  const axis = (one: HeatAxis, gap: number) => ({
    type: "category" as const,
    name: one.name,
    nameLocation: "middle" as const,
    nameGap: gap,
    nameTextStyle: { color: palette.ink, fontSize: 12 },
    data: [...one.values],
    axisTick: { show: false },
    axisLine: { show: false },
    axisLabel: { color: palette.softInk, fontSize: 11, hideOverlap: true, overflow: "truncate" as const, width: 80 },
  });
  return {
    ...frameOptions(framing),
    ...(interactive && {
      tooltip: {
        renderMode: "richText",
        backgroundColor: palette.ground,
        borderColor: palette.rule,
        textStyle: { color: palette.ink, fontSize: 12 },
        formatter: (item) => cellText(item, { figure, across, down }, text),
      },
    }),
    grid: { left: 96, right: 110, top: framing.title === undefined ? 16 : 72, bottom: 56 },
    xAxis: axis(across, 32),
    yAxis: axis(down, 68),
    visualMap: {
      type: "continuous",
      min: least,
      max: greatest,
      dimension: 2,
      right: 12,
      top: "middle",
      itemHeight: 160,
      calculable: false,
      text: [text(greatest), text(least)],
      textStyle: { color: palette.softInk, fontSize: 11 },
      inRange: { color: [...palette.scale] },
      // A figure that is none has no place on the scale.
      outOfRange: { color: palette.rule },
    },
    series: {
      type: "heatmap",
      name: figure,
      data: cells.map((cell) => [cell.across, cell.down, cell.median ?? "-", cell.runs]),
      itemStyle: { borderColor: palette.ground, borderWidth: 1 },
      label: {
        show: isRoomy,
        color: palette.ink,
        fontSize: 11,
        formatter: ({ value }) => text(Number((value as unknown[])[2]), isFraction ? 1 : 2),
      },
    },
  };
}

/** Where figures of both signs occur the middle of the scale is zero; equal figures still need a scale with two ends. */
function extent(figures: readonly number[]): readonly [number, number] {
  let least = Number.POSITIVE_INFINITY;
  let greatest = Number.NEGATIVE_INFINITY;
  for (const figure of figures) {
    least = Math.min(least, figure);
    greatest = Math.max(greatest, figure);
  }
  if (figures.length === 0) return [0, 1];
  if (least < 0 && greatest > 0) {
    const end = Math.max(-least, greatest);
    return [-end, end];
  }
  return least === greatest ? [least - 0.5, greatest + 0.5] : [least, greatest];
}

function cellText(
  item: unknown,
  { figure, across, down }: Pick<SweepHeatMap, "figure" | "across" | "down">,
  text: (value: number) => string,
): string {
  const [column, row, median, runs] = (item as { value: readonly unknown[] }).value;
  const places = [across, down].map(({ name, values }, axis) =>
    `${name} ${values[Number(axis === 0 ? column : row)]}`.trim(),
  );
  const value = `${Number(runs) > 1 ? `median ${figure} of ${runs} runs` : figure} ${text(Number(median))}`;
  return [...places.filter(Boolean), value].join("\n");
}
