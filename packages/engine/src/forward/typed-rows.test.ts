import { expect, it } from "vitest";
import { typedRows } from "./typed-rows.ts";

it("reads columns as what all their cells are, and names as text", () => {
  expect(
    typedRows([
      { ticker: "7203", split_name: "2024", trades: "3", fee: "0.5", selected: "True", note: "2024" },
      { ticker: "NA", split_name: "", trades: "4", fee: "", selected: "False", note: "NA" },
    ]),
  ).toEqual([
    { ticker: "7203", split_name: "2024", trades: 3n, fee: 0.5, selected: true, note: 2024 },
    { ticker: "NA", split_name: null, trades: 4n, fee: null, selected: false, note: null },
  ]);
});
