import type { Bars } from "../bars.ts";
import type { BarsOrigin } from "../data/bar-provider.ts";
import { indicatorFrame } from "../indicators/indicator-frame.ts";
import type { CommandWorld } from "../run/command-world.ts";
import { type GridRows, gridRows, leaderboardOrder } from "../sweep/grid-rows.ts";
import { marketGrids, marketNames } from "../sweep/market-grids.ts";
import { parameterGrid } from "../sweep/parameter-grid.ts";
import type { SweepConfig } from "../sweep/sweep-config.ts";
import { figureCount } from "../sweep/sweep-figures.ts";
import type { GridCheckpoint } from "./grid-checkpoint.ts";
import { type FinishedGrid, type GridRun, runGrid } from "./run-grid.ts";

/** A grid whose bars have to be fetched. */
export interface MarketGridRun extends Pick<GridRun, "config" | "configPath" | "root"> {
  readonly series: (config: SweepConfig) => Promise<{ readonly bars: Bars; readonly origin: BarsOrigin }>;
  /** Which part of a sweep it is, for whoever watches. */
  readonly name?: string;
}

/** A grid that is computed; its checkpoints are to be removed when the result is written. */
export interface FinishedMarkets {
  readonly grid: GridRows;
  readonly checkpoints: readonly GridCheckpoint[];
}

/** Computes a grid, each of its markets on bars of its own, which are fetched just before. */
export async function runMarketGrids(run: MarketGridRun, world: CommandWorld): Promise<FinishedMarkets> {
  const { parts, joined } = marketGrids(run.config);
  const finished: FinishedGrid[] = [];
  for (const part of parts) {
    const { bars, origin } = await run.series(part);
    const told = [run.name, parts.length > 1 ? marketText(run.config, part) : undefined];
    const names = told.filter((name) => name !== undefined);
    finished.push(
      await runGrid(
        { ...run, config: part, frame: indicatorFrame(bars), origins: [origin] },
        { ...world, ...progressOf(names, world) },
      ),
    );
  }
  const checkpoints = finished.map(({ checkpoint }) => checkpoint);
  const [only] = finished;
  if (only && finished.length === 1) return { grid: only.grid, checkpoints };
  const figures = joined(
    finished.map(({ grid }) => grid.figures),
    figureCount,
  );
  return { grid: gridRows(parameterGrid(run.config), { figures, order: leaderboardOrder(figures) }), checkpoints };
}

/** What tells a market from the others of a grid. */
function marketText(config: SweepConfig, part: SweepConfig): string {
  const { keys } = parameterGrid(config);
  return marketNames.flatMap((name) => (keys.includes(name) ? [String(part[name])] : [])).join(" ");
}

function progressOf(names: readonly string[], { progress }: CommandWorld): Pick<CommandWorld, "progress"> {
  if (!progress || names.length === 0) return {};
  return { progress: (text) => progress(text === "" ? "" : [...names, text].join(": ")) };
}
