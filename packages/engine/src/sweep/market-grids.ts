import { parameterGrid } from "./parameter-grid.ts";
import type { SweepConfig } from "./sweep-config.ts";

/** The settings that say which bars a run is of. */
export const marketNames = ["ticker", "start", "end", "interval"] as const;

/** A grid by the bars that its runs need. */
export interface MarketGrids<Config extends SweepConfig> {
  /** A configuration for each of them, whose grid varies what is left; the whole one alone where they are the same for all runs. */
  readonly parts: readonly Config[];
  /** Puts what the runs of each part came to, `width` numbers a run, into the order of the whole grid. */
  joined(figures: readonly Float64Array[], width: number): Float64Array;
}

/** Divides a grid that varies instrument, period or interval. Throws ConfigError when something that varies is no list or an empty one. */
export function marketGrids<Config extends SweepConfig>(config: Config): MarketGrids<Config> {
  const grid = parameterGrid(config);
  const isMarket = (name: string): boolean => (marketNames as readonly string[]).includes(name);
  if (!grid.keys.some(isMarket)) return { parts: [config], joined: ([only = new Float64Array(0)]) => only };
  const { param_grid: _, ...settings } = config;
  const gridOf = (names: readonly string[]) => Object.fromEntries(names.map((name) => [name, grid.valuesOf(name)]));
  const rest = grid.keys.filter((name) => !isMarket(name));
  const markets = parameterGrid({ param_grid: gridOf(grid.keys.filter(isMarket)) });
  const parts = Array.from({ length: markets.size }, (_, place) => ({
    ...settings,
    ...markets.at(place),
    ...(rest.length > 0 && { param_grid: gridOf(rest) }),
  })) as unknown as readonly Config[];
  return {
    parts,
    joined(figures, width) {
      const all = new Float64Array(grid.size * width);
      const taken = parts.map(() => 0);
      for (let run = 0; run < grid.size; run++) {
        const market = marketAt(grid, isMarket, run);
        // What varies beside the market keeps its order, so each part is taken from its beginning.
        const from = (taken[market] as number) * width;
        all.set((figures[market] as Float64Array).subarray(from, from + width), run * width);
        taken[market] = (taken[market] as number) + 1;
      }
      return all;
    },
  };
}

/** The place among the markets of a run of the whole grid. */
function marketAt(
  { keys, size, valuesOf }: ReturnType<typeof parameterGrid>,
  isMarket: (name: string) => boolean,
  run: number,
): number {
  let stride = size;
  let place = 0;
  for (const name of keys) {
    const { length } = valuesOf(name);
    stride /= length;
    if (isMarket(name)) place = place * length + (Math.floor(run / stride) % length);
  }
  return place;
}
