import { describe, expect, test } from "vitest";
import { fixtureIds, fixtureTree, loadFixture } from "../conformance/fixtures.ts";
import { check } from "../src/check.ts";
import type { Tree } from "../src/tree/tree.ts";

/** Tables that a rule reads once more by itself, because it goes through two of them turn by turn. */
const readAgain: Readonly<Record<string, number>> = {
  "forward_trades.csv": 3,
  "forward_equity_curve.csv": 4,
  "forward_returns_series.csv": 1,
};

/** Tables of which rules look at the first rows only, each by itself. */
const headsRead = ["leaderboard.csv", "oos_leaderboard.csv"];

function counting(tree: Tree, passes: Map<string, number>): Tree {
  return {
    ...tree,
    chunks(file) {
      passes.set(file, (passes.get(file) ?? 0) + 1);
      return tree.chunks(file);
    },
  };
}

const ids = fixtureIds().filter((id) => Object.keys(loadFixture(id).files).some((file) => /\.(csv|jsonl)$/.test(file)));

describe.each(ids)("%s", (id) => {
  const fixture = loadFixture(id);
  const tree = fixtureTree(fixture);

  test("is judged alike whether its tables are kept or read row by row", async () => {
    const options = { as: fixture.record.kind };
    expect(await check(tree, { ...options, limits: { tableBytes: 0 } })).toEqual(await check(tree, options));
  });

  test("no table is read more than three times: by the schema, by the rules, and once more", async () => {
    const passes = new Map<string, number>();
    const { issues } = await check(counting(tree, passes), { as: fixture.record.kind, limits: { tableBytes: 0 } });
    for (const [file, count] of passes) {
      if (headsRead.includes(file)) continue;
      const located = issues.some((issue) => issue.file === file || issue.file === "") ? 1 : 0;
      expect(count - located - (readAgain[file] ?? 0), file).toBeLessThanOrEqual(3);
    }
  });
});
