import { inFile } from "../../lib/held-findings.ts";
import { parseSelection, wrongSelections } from "../../lib/selection.ts";
import { haveOwnNames } from "../../lib/splits.ts";
import { defineRule } from "../../rule.ts";

export const selectionTakesTheBest = defineRule({
  id: "sweep.selection-takes-the-best",
  severity: "error",
  since: "1.0",
  claim:
    "In every split training selects the best eligible rows by the configured order, as many as configured, ranked from 1.",
  why: "If something else was selected, the test shows how another rule of selection would have done, perhaps one that knew the test.",
  remedy: "Run the sweep again; do not select by hand.",
  cites: { source: "recorded", section: "sweep" },
  kind: "sweep",
  reads: ["config.json", "walkforward.csv"],
  when: ({ "config.json": { splits } }) => haveOwnNames(splits),
  *check({ "config.json": config, "walkforward.csv": walkForward }) {
    yield* inFile("walkforward.csv", wrongSelections(walkForward, parseSelection(config)));
  },
});
