import { describe, expect, it } from "vitest";
import type { SweepRow } from "../sweep/run-sweep.ts";
import { heatMapNote, heatMapOfRows } from "./heat-map-of-rows.ts";

const rowsOf = (rows: readonly object[]) => rows as unknown as readonly SweepRow[];

describe("runs of a grid over two parameters", () => {
  const grid = { fast: [1, 2], slow: [10, 20, 30], fee: [0, 1] };
  const rows = rowsOf(
    grid.slow.flatMap((slow) =>
      grid.fast.flatMap((fast) => grid.fee.map((fee) => ({ slow, fast, fee, sharpe_simple: slow * fast + fee }))),
    ),
  );

  it("are the two with the most values, and the median of the rest", () => {
    const map = heatMapOfRows(rows, { param_grid: grid });
    expect(map?.across).toEqual({ name: "slow", values: ["10", "20", "30"] });
    expect(map?.down).toEqual({ name: "fast", values: ["1", "2"] });
    expect(map?.cells).toHaveLength(6);
    expect(map?.cells).toContainEqual({ across: 2, down: 1, median: 60.5, runs: 2 });
    expect(map && heatMapNote(map)).toBe("Median of up to 2 runs a cell");
  });

  it("are a row where one parameter varies, and nothing where none does", () => {
    const single = heatMapOfRows(rowsOf([{ a: 1 }, { a: 2, sharpe_simple: 3 }]), { param_grid: { a: [1, 2] } });
    expect(single?.down).toEqual({ name: "", values: [""] });
    expect(single?.cells.map(({ median }) => median)).toEqual([null, 3]);
    expect(heatMapOfRows(rowsOf([{ a: 1 }]), { param_grid: { a: [1] } })).toBeUndefined();
    expect(heatMapOfRows(rowsOf([{}]), {})).toBeUndefined();
  });
});
