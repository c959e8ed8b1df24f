import { together } from "../../src/reading.ts";
import type { Findings } from "../rule.ts";
import { held } from "./held-findings.ts";
import { combination, gridSize, parseGrid } from "./param-grid.ts";
import { rowCount } from "./row-count.ts";
import { byEither, fixedSettings, lackingColumns, tableDepartures } from "./row-settings.ts";

const file = "experiments.csv";

/** The settings by which experiments are told. */
export interface GridConfig {
  readonly param_grid?: unknown;
}

/** What keeps experiments.csv from having one row for each combination of a grid, in order and with the settings of the configuration. */
export function* notTheGrid(
  configs: readonly GridConfig[],
  experiments: Iterable<object> & { readonly columns: readonly string[] },
  counted: number | undefined,
): Findings {
  yield* byEither(configs, function* (config) {
    const grid = parseGrid(config.param_grid);
    if (!grid) return;
    const fixed = fixedSettings(config, grid);
    for (const finding of lackingColumns(experiments.columns, { ...fixed, ...grid })) yield { file, ...finding };
    const [rows, departures] = yield* together(
      rowCount(experiments),
      held(tableDepartures(file, experiments, fixed, (_, index) => combination(grid, index))),
    );
    const size = gridSize(grid);
    if (rows === size) yield* departures;
    // A table of another length than n_runs is said of the two of them.
    else if (counted === undefined || rows === counted)
      yield { file, pointer: "", expected: `${size} rows`, found: rows };
  });
}
