import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatCsv } from "./csv-format.ts";
import { type CsvItem, parseCsv } from "./csv-parse.ts";
import type { CsvLimits } from "./csv-records.ts";

const utf8 = new TextEncoder();

function parse(input: string | number[], limits?: CsvLimits): CsvItem[] {
  return [...parseCsv([typeof input === "string" ? utf8.encode(input) : Uint8Array.from(input)], limits)];
}

/** Header and rows as lists of cells, faults as code@line:column. */
function digest(items: readonly CsvItem[]): unknown[] {
  return items.map((item) => {
    if (item.kind === "fault") return `${item.fault.code}@${item.fault.line}:${item.fault.column}`;
    return item.kind === "header" ? item.columns : item.cells;
  });
}

describe("parseCsv", () => {
  test.each<[string, unknown[]]>([
    [
      "a,b\n1,2\n",
      [
        ["a", "b"],
        ["1", "2"],
      ],
    ],
    [
      "a,b\r\n1,2\r\n",
      [
        ["a", "b"],
        ["1", "2"],
      ],
    ],
    [
      "a,b\n1,2",
      [
        ["a", "b"],
        ["1", "2"],
      ],
    ],
    [
      "a,b\n,\n",
      [
        ["a", "b"],
        ["", ""],
      ],
    ],
    ['a\n""\n', [["a"], [""]]],
    [
      'a,b\n"x, ""y""","l1\r\nl2"\n3,4\n',
      [
        ["a", "b"],
        ['x, "y"', "l1\r\nl2"],
        ["3", "4"],
      ],
    ],
    [
      '"a","b"\n"","é😀"',
      [
        ["a", "b"],
        ["", "é😀"],
      ],
    ],
    ["\n", [[]]],
    ["", ["empty@1:1"]],
    ["\ufeffa\n1\n", ["bom@1:1", ["a"], ["1"]]],
    ["a,b\n1,2,3\n4\n5,6\n", [["a", "b"], "ragged-row@2:1", "ragged-row@3:1", ["5", "6"]]],
    ["a\n\n1\n \n", [["a"], "blank-line@2:1", ["1"], [" "]]],
    ["\n\n1\n", [[], "blank-line@2:1", "ragged-row@3:1"]],
    ["a,,a\n1,2,3\n", [["a", "", "a"], "unnamed-column@1:1", "duplicate-column@1:1", ["1", "2", "3"]]],
    ['a,b\n1,x"y\n3,4\n', [["a", "b"], "stray-quote@2:4", ["3", "4"]]],
    ['a,b\n"x"y,2\n3,4\n', [["a", "b"], "stray-quote@2:4", ["3", "4"]]],
    ["a,b\n1,2\r3\n4,5\n", [["a", "b"], "bare-cr@2:4", ["4", "5"]]],
    ["a,b\n1,2\r", [["a", "b"], "bare-cr@2:4"]],
    ['a,b\n1,2\n3,"x\ny\n', [["a", "b"], ["1", "2"], "unterminated-quote@3:3"]],
    ['a,b\n"x\ny",1,2\n3,4\n', [["a", "b"], "ragged-row@2:1", ["3", "4"]]],
  ])("reads %j", (text, expected) => {
    expect(digest(parse(text))).toEqual(expected);
  });

  test("counts rows from 0 and lines from 1, faulty and long records included", () => {
    expect(parse('a\n"1\n2"\n\nx\n')).toMatchObject([
      { kind: "header", line: 1 },
      { kind: "row", row: 0, line: 2 },
      { kind: "fault", row: 1, fault: { code: "blank-line", line: 4, offset: 8 } },
      { kind: "row", row: 2, line: 5 },
    ]);
    expect(parse("a,b\n1\n")).toMatchObject([{}, { fault: { message: "the row has 1 cell, the header has 2" } }]);
    expect(parse("a,b\n1,2,3\n")).toMatchObject([{}, { fault: { message: "the row has 3 cells, the header has 2" } }]);
    expect(parse("a,,a\n")).toMatchObject([
      {},
      { fault: { message: "column 2 has no name" } },
      { fault: { message: 'column 3 repeats the name "a" of column 1' } },
    ]);
  });

  test("stops where the encoding is foreign", () => {
    expect(digest(parse([0x61, 0x0a, 0x31, 0x0a, 0x32, 0xe9, 0x0a, 0x33]))).toEqual([["a"], ["1"], "encoding@3:2"]);
    expect(digest(parse([0x61, 0x0a, 0xc3]))).toEqual([["a"], "truncated@2:1"]);
    expect(digest(parse([0xff, 0xfe, 0x61, 0x00]))).toEqual(["utf16@1:1"]);
    expect(digest(parse([0x61, 0x00, 0x0a, 0x00]))).toEqual(["utf16@1:1"]);
  });

  test("stops at cells and rows beyond the limits", () => {
    const limits = { maxCellLength: 8, maxRowLength: 20 };
    expect(digest(parse("a,b\n12345678,2\n123456789,2\n3,4\n", limits))).toEqual([
      ["a", "b"],
      ["12345678", "2"],
      "size@3:1",
    ]);
    expect(digest(parse(`a\n"${"x\n".repeat(5)}"\n1\n`, limits))).toEqual([["a"], "size@2:1"]);
    expect(digest(parse(`a\n${"1,".repeat(11)}\n1\n`, limits))).toEqual([["a"], "size@2:1"]);
  });

  const cell = fc.oneof(
    fc.string({ unit: fc.constantFrom(..."ab,\"\n\r é😀'") }),
    fc.string({ unit: "grapheme" }),
    fc.constantFrom("", "1.5", "inf"),
  );

  test("reads back what formatCsv writes", () => {
    const table = fc.integer({ min: 1, max: 4 }).chain((width) =>
      fc.tuple(
        fc.uniqueArray(
          cell.filter((name) => name !== ""),
          { minLength: width, maxLength: width },
        ),
        fc.array(fc.array(cell, { minLength: width, maxLength: width }), { maxLength: 6 }),
        fc.constantFrom<"\n" | "\r\n">("\n", "\r\n"),
      ),
    );
    fc.assert(
      fc.property(table, ([names, rows, newline]) => {
        const columns = names.map((name) => ({ name }));
        const objects = rows.map((cells) => Object.fromEntries(names.map((name, index) => [name, cells[index]])));
        const text = [...formatCsv(columns, objects, { newline })].join("");
        fc.pre(!text.startsWith("\ufeff"));
        expect(digest(parse(text))).toEqual([names, ...rows]);
      }),
      { numRuns: 300 },
    );
  });

  test("gives the same items wherever the bytes are cut", () => {
    const noise = fc.string({ unit: fc.constantFrom(...'a,,"\n\n\r\ré😀\0') });
    fc.assert(
      fc.property(noise, (content) => {
        const bytes = utf8.encode(content);
        const whole = [...parseCsv([bytes])];
        const single = Array.from(bytes, (byte) => Uint8Array.of(byte));
        expect([...parseCsv(single)]).toEqual(whole);
        for (let at = 0; at <= bytes.length; at++) {
          expect([...parseCsv([bytes.subarray(0, at), bytes.subarray(at)])]).toEqual(whole);
        }
      }),
      { numRuns: 300 },
    );
  });

  test("never throws on arbitrary bytes", () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        expect([...parseCsv([bytes])].length).toBeGreaterThan(0);
      }),
    );
  });
});
