import { reading } from "../../../src/reading.ts";
import { parseGrid } from "../../lib/param-grid.ts";
import { byEither } from "../../lib/row-settings.ts";
import { haveOwnNames, splitsByName } from "../../lib/splits.ts";
import { defineRule } from "../../rule.ts";

const file = "walkforward.csv";

export const rowsLieInTheirSplit = defineRule({
  id: "sweep.rows-lie-in-their-split",
  severity: "error",
  since: "1.0",
  claim: "Every row of walkforward.csv names a split of the configuration and covers the window of its phase.",
  why: "A test on the dates of the training is no test: its figures were fitted.",
  remedy: "Run the sweep again; do not rename or move splits in a finished sweep.",
  cites: { source: "recorded", section: "sweep" },
  kind: "sweep",
  reads: ["config.json", "report.json#/config_resolved", file],
  when: ({ "config.json": { splits } }) => haveOwnNames(splits),
  *check({ "config.json": stored, "report.json": { config_resolved }, [file]: walkForward }) {
    yield* byEither([stored, config_resolved], function* (config) {
      const splits = splitsByName(config.splits);
      const grid = parseGrid(config.param_grid) ?? {};
      const told = new Set<string>();
      const rows = reading(walkForward);
      while (yield* rows.next()) {
        const { index, item: row } = rows;
        const split = splits.get(row.split_name);
        const window = split?.[row.phase] ?? { start: row.start, end: row.end };
        const places = [
          ["split_name", split ? row.split_name : [...splits.keys()]],
          ["start", Object.hasOwn(grid, "start") ? row.start : window.start],
          ["end", Object.hasOwn(grid, "end") ? row.end : window.end],
        ] as const;
        for (const [name, expected] of places) {
          // All rows of a split and phase that depart alike are one finding.
          const key = `${row.split_name} ${row.phase} ${name} ${row[name]}`;
          if (row[name] !== expected && !told.has(key))
            yield { file, pointer: `/${index}/${name}`, expected, found: row[name] };
          if (row[name] !== expected) told.add(key);
        }
      }
    });
  },
});
