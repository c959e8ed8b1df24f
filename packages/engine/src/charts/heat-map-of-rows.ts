import { median } from "../numeric/median.ts";
import { parameterGrid } from "../sweep/parameter-grid.ts";
import type { SweepRow } from "../sweep/run-sweep.ts";
import type { SweepConfig } from "../sweep/sweep-config.ts";
import type { HeatAxis, HeatCell, SweepHeatMap } from "./sweep-heat-map.ts";

/** Figures that a heat map can show. */
export type HeatFigure = "sharpe_simple" | "total_return" | "max_drawdown";

/**
 * The runs of a grid over the two parameters with the most values, the others summed up by the median. Undefined where nothing varies.
 * A grid of one parameter is a single row.
 */
export function heatMapOfRows(
  rows: readonly SweepRow[],
  config: SweepConfig,
  figure: HeatFigure = "sharpe_simple",
): SweepHeatMap | undefined {
  const axes = parameterGrid(config)
    .keys.map((name) => ({ name, values: [...new Set(rows.map((row) => cellName(row[name])))] }))
    .filter(({ values }) => values.length > 1)
    .sort((one, other) => other.values.length - one.values.length)
    .slice(0, 2);
  const [across, down = { name: "", values: [""] }] = axes;
  if (!across) return undefined;
  return { figure, isFraction: figure !== "sharpe_simple", across, down, cells: cellsOf(rows, figure, across, down) };
}

/** In words, what a cell stands for. */
export function heatMapNote({ cells }: SweepHeatMap): string {
  const runs = cells.reduce((most, cell) => Math.max(most, cell.runs), 0);
  return runs > 1 ? `Median of up to ${runs.toLocaleString("en-US")} runs a cell` : "One run a cell";
}

function cellsOf(rows: readonly SweepRow[], figure: HeatFigure, across: HeatAxis, down: HeatAxis): HeatCell[] {
  const [columns, lines] = [across, down].map(({ values }) => new Map(values.map((value, place) => [value, place])));
  const groups = new Map<string, number[]>();
  for (const row of rows) {
    const place = `${columns?.get(cellName(row[across.name]))},${lines?.get(cellName(row[down.name])) ?? 0}`;
    const group = groups.get(place) ?? [];
    group.push(Number(row[figure]));
    groups.set(place, group);
  }
  return Array.from(groups, ([place, figures]) => {
    const [column = 0, line = 0] = place.split(",").map(Number);
    return { across: column, down: line, median: middleOf(figures), runs: figures.length };
  });
}

/** Null where no run has the figure. */
function middleOf(figures: readonly number[]): number | null {
  const finite = figures.filter(Number.isFinite);
  return finite.length === 0 ? null : median(Float64Array.from(finite));
}

function cellName(value: unknown): string {
  return typeof value === "object" && value !== null ? JSON.stringify(value) : String(value);
}
