import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DataError } from "../errors.ts";
import { parseCsvRows } from "./parse-csv-rows.ts";

describe("rows of a table", () => {
  it("are the cells that were written, whatever they hold", () => {
    const cell = fc.string({ unit: fc.constantFrom("a", "1", ",", '"', "\n", "\r\n", " ", "é") });
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { maxLength: 6 }), (rows) => {
        const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
        const lines = [`a,b`, ...rows.map((cells) => cells.map(quoted).join(","))];
        expect(parseCsvRows(`${lines.join("\n")}\n`, "t.csv")).toEqual(rows.map(([a, b]) => ({ a, b })));
      }),
    );
  });

  it("need no quotes, nor an end of the last line", () => {
    expect(parseCsvRows("\ufeffa,b\r\n1,\r\n,2", "t.csv")).toEqual([
      { a: "1", b: "" },
      { a: "", b: "2" },
    ]);
    expect(parseCsvRows("\n", "t.csv")).toEqual([]);
    expect(parseCsvRows("a,b\n1,", "t.csv")).toEqual([{ a: "1", b: "" }]);
    expect(parseCsvRows('a\n""\n', "t.csv")).toEqual([{ a: "" }]);
  });

  it.each(["a,b\n1\n", "a,b\n1,2,3\n", 'a,b\n1,"2\n'])("are refused when they were cut: %j", (text) => {
    expect(() => parseCsvRows(text, "t.csv")).toThrow(DataError);
  });
});
