import { reading } from "../../../src/reading.ts";
import { parseGrid } from "../../lib/param-grid.ts";
import { settingDepartures } from "../../lib/row-settings.ts";
import { haveOwnNames } from "../../lib/splits.ts";
import { defineRule } from "../../rule.ts";

const file = "walkforward.csv";

export const testsFollowTheSelection = defineRule({
  id: "sweep.tests-follow-the-selection",
  severity: "error",
  since: "1.0",
  claim: "Every test row runs the settings of the training row of its split that has its rank.",
  why: "The test vouches for these settings. Those of another row were not tested.",
  remedy: "Run the sweep again.",
  cites: { source: "recorded", section: "sweep" },
  kind: "sweep",
  reads: ["config.json#/splits", "config.json#/param_grid", "walkforward.csv"],
  when: ({ "config.json": { splits } }) => haveOwnNames(splits),
  *check({ "config.json": { param_grid }, "walkforward.csv": walkForward }) {
    const names = Object.keys(parseGrid(param_grid) ?? {});
    const trained = new Map<string, Readonly<Record<string, unknown>>>();
    const tested = new Map<string, number>();
    const rows = reading(walkForward);
    while (yield* rows.next()) {
      const { index, item: row } = rows;
      const cells: Readonly<Record<string, unknown>> = { ...row };
      if (row.phase === "train") {
        const settings = Object.fromEntries(names.map((name) => [name, cells[name]]));
        if (row.rank_in_train !== null) trained.set(`${row.rank_in_train} ${row.split_name}`, settings);
        continue;
      }
      // Tests run in the order of their ranks; a wrong rank is said of the ranks. Training stands before the tests of its split.
      const rank = (tested.get(row.split_name) ?? 0) + 1;
      tested.set(row.split_name, rank);
      const settings = trained.get(`${rank} ${row.split_name}`) ?? {};
      for (const finding of settingDepartures(row, settings, `/${index}`)) yield { file, ...finding };
    }
  },
});
