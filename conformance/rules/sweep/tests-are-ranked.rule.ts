import { reading } from "../../../src/reading.ts";
import { phaseRows } from "../../lib/ranked-table.ts";
import { defineRule } from "../../rule.ts";

export const testsAreRanked = defineRule({
  id: "sweep.tests-are-ranked",
  severity: "error",
  since: "1.0",
  claim: "A walk-forward with test rows has an oos_leaderboard.csv.",
  why: "It is the only ranking by out-of-sample figures. Without it, readers fall back on the figures that were fitted.",
  remedy: "Write oos_leaderboard.csv from the test rows of walkforward.csv.",
  cites: { source: "recorded", section: "sweep" },
  kind: "sweep",
  reads: [".", "walkforward.csv#/phase"],
  when: ({ ".": directory }) => directory.size("oos_leaderboard.csv") === undefined,
  *check({ "walkforward.csv": walkForward }) {
    const tests = reading(phaseRows(walkForward, "test"));
    if (yield* tests.next()) yield { file: "", pointer: "", expected: "oos_leaderboard.csv" };
  },
});
