import { expect, test } from "vitest";
import { atOnce } from "../../src/reading.ts";
import { type RowSet, unpaired } from "./row-set.ts";

const found = (left: RowSet, right: RowSet, columns: string[]) => {
  const rows = atOnce(unpaired(left, right, columns));
  return { left: rows.left.first, right: rows.right.first };
};

const rows = (...values: number[]) => ({ rows: values.map((a) => ({ a, other: "not compared" })) });

test("order does not count, repetition does", () => {
  expect(found(rows(1, 2, 2), rows(2, 1, 2), ["a"])).toEqual({ left: [], right: [] });
  const { left, right } = found(rows(1, 2, 2), rows(2, 1, 3), ["a"]);
  expect(left.map(({ row }) => row)).toEqual([2]);
  expect(right.map(({ row }) => row)).toEqual([2]);
});

test("rows that are left out keep the places of the others", () => {
  const only = (row: object) => (row as { readonly a: number }).a > 1;
  const { left } = found({ ...rows(1, 2, 3), only }, rows(2), ["a"]);
  expect(left).toEqual([{ row: 2, values: { a: 3, other: "not compared" } }]);
});

test("zero and a missing cell are told apart, zero and minus zero are not", () => {
  expect(found({ rows: [{ a: 0 }] }, { rows: [{}] }, ["a"]).left).toHaveLength(1);
  expect(found({ rows: [{ a: 0 }] }, { rows: [{ a: -0 }] }, ["a"]).left).toHaveLength(0);
});

test("many rows in another order", () => {
  const many = Array.from({ length: 5000 }, (_, a) => ({ a, b: `row ${a}` }));
  expect(found({ rows: many }, { rows: [...many].reverse() }, ["a", "b"]).left).toEqual([]);
  expect(found({ rows: many }, { rows: many.with(77, { a: 77, b: "other" }) }, ["a", "b"]).left).toEqual([
    { row: 77, values: { a: 77, b: "row 77" } },
  ]);
});
