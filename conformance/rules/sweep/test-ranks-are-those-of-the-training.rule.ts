import { reading } from "../../../src/reading.ts";
import { haveOwnNames } from "../../lib/splits.ts";
import { defineRule } from "../../rule.ts";

const file = "walkforward.csv";

export const testRanksAreThoseOfTheTraining = defineRule({
  id: "sweep.test-ranks-are-those-of-the-training",
  severity: "error",
  since: "1.0",
  claim:
    "The test rows of a split are selected and have the ranks 1 to their number, each once; training rows have a rank exactly when selected.",
  why: "The rank links a test to what was trained. Without it nobody can say which settings were tested.",
  remedy: "Run the sweep again.",
  cites: { source: "recorded", section: "sweep" },
  kind: "sweep",
  reads: [
    "config.json#/splits",
    `${file}#/split_name`,
    `${file}#/phase`,
    `${file}#/selected`,
    `${file}#/rank_in_train`,
  ],
  when: ({ "config.json": { splits } }) => haveOwnNames(splits),
  *check({ [file]: walkForward }) {
    const tested = new Map<string, number>();
    const rows = reading(walkForward);
    while (yield* rows.next()) {
      const { index, item } = rows;
      const { split_name, phase, selected, rank_in_train: found } = item;
      if (phase === "train") {
        if (!selected && found !== null) yield { file, pointer: `/${index}/rank_in_train`, expected: null, found };
        continue;
      }
      if (!selected) yield { file, pointer: `/${index}/selected`, expected: true, found: selected };
      // Tests run in the order of their ranks.
      const expected = (tested.get(split_name) ?? 0) + 1;
      tested.set(split_name, expected);
      if (found !== expected) yield { file, pointer: `/${index}/rank_in_train`, expected, found };
    }
  },
});
