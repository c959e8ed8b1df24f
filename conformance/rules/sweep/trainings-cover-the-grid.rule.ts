import { reading } from "../../../src/reading.ts";
import { combination, gridSize, parseGrid } from "../../lib/param-grid.ts";
import { phaseRows } from "../../lib/ranked-table.ts";
import { byEither, fixedSettings, lackingColumns, tableDepartures } from "../../lib/row-settings.ts";
import { haveOwnNames, windowSettings } from "../../lib/splits.ts";
import { defineRule } from "../../rule.ts";

const file = "walkforward.csv";

export const trainingsCoverTheGrid = defineRule({
  id: "sweep.trainings-cover-the-grid",
  severity: "error",
  since: "1.0",
  claim:
    "Training runs the combinations of the grid in every split, in order, with the settings of config.json; tests have these settings too.",
  why: "A combination that was not trained cannot be selected; a row with another fee compares what cannot be compared.",
  remedy: "Run the sweep again with the configuration that is meant.",
  cites: { source: "recorded", section: "sweep" },
  kind: "sweep",
  reads: ["config.json", "report.json#/config_resolved", file],
  when: ({ "config.json": { splits } }) => haveOwnNames(splits),
  *check({ "config.json": stored, "report.json": report, [file]: walkForward }) {
    const trained = new Map<string, number>();
    const trainings = reading(phaseRows(walkForward, "train"));
    while (yield* trainings.next()) {
      const { split_name } = trainings.item;
      trained.set(split_name, (trained.get(split_name) ?? 0) + 1);
    }
    yield* byEither([stored, report.config_resolved], function* (config) {
      const grid = parseGrid(config.param_grid);
      if (!grid) return;
      const fixed = fixedSettings(config, grid, windowSettings(config.splits));
      for (const finding of lackingColumns(walkForward.columns, { ...fixed, ...grid })) yield { file, ...finding };
      const position = new Map<string, number>();
      yield* tableDepartures(file, walkForward, fixed, (row) => {
        const { split_name: split, phase } = row as { readonly split_name: string; readonly phase: string };
        // In a split that is not whole, rows cannot be told by their position.
        if (phase !== "train" || trained.get(split) !== gridSize(grid)) return {};
        const at = position.get(split) ?? 0;
        position.set(split, at + 1);
        return combination(grid, at);
      });
    });
  },
});
