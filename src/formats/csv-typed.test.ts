import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Column } from "../artifact.ts";
import { readCell } from "./csv-cell.ts";
import { formatCsv } from "./csv-format.ts";
import { parseCsv } from "./csv-parse.ts";
import { type TypedItem, typeCsv } from "./csv-typed.ts";
import { UnwritableValueError } from "./unwritable-value-error.ts";

function column(name: string, type: Column["type"], nullable = false): Column {
  return { name, type, required: true, nullable };
}

const columns = [
  column("n", "number"),
  column("i", "integer", true),
  column("b", "boolean", true),
  column("s", "string", true),
];

function typed(text: string, lossless = false): TypedItem[] {
  return [...typeCsv(parseCsv([new TextEncoder().encode(text)]), columns, { lossless })];
}

describe("readCell", () => {
  test.each<[Column["type"], string, unknown]>([
    ["number", "22.0", 22],
    ["number", "3", 3],
    ["number", "-1e-05", -1e-5],
    ["number", "-0.0", -0],
    ["number", "inf", Number.POSITIVE_INFINITY],
    ["number", "-inf", Number.NEGATIVE_INFINITY],
    ["integer", "0", 0],
    ["integer", "-12", -12],
    ["boolean", "True", true],
    ["boolean", "False", false],
    ["string", "nan", "nan"],
    ["string", "", ""],
  ])("reads %s %j", (type, text, expected) => {
    expect(readCell(text, column("c", type))).toBe(expected);
  });

  test.each<[Column["type"], string]>([
    ...["", "nan", "NaN", "Infinity", "1,5", "0x10", " 1", "1.", ".5", "+1", "1_000", "1e999", "abc"].map(
      (text): [Column["type"], string] => ["number", text],
    ),
    ...["", "3.0", "1e3", "-0", "007", "9007199254740993", "True"].map((text): [Column["type"], string] => [
      "integer",
      text,
    ]),
    ...["", "true", "1", "FALSE"].map((text): [Column["type"], string] => ["boolean", text]),
  ])("refuses %s %j", (type, text) => {
    expect(readCell(text, column("c", type))).toBeUndefined();
  });

  test.each([
    ["3", 3],
    ["3.0", 3],
    ["-2.5", -2.5],
    ["1e3", 1000],
    ["3.", undefined],
    ["", undefined],
  ])("an integer column that takes numbers with a point reads %j", (text, expected) => {
    expect(readCell(text, { ...column("c", "integer"), pointed: true })).toBe(expected);
  });

  test("reads a blank cell of a nullable column as null", () => {
    for (const type of ["number", "integer", "boolean", "string"] as const)
      expect(readCell("", column("c", type, true))).toBeNull();
  });
});

describe("typeCsv", () => {
  test("keys rows by column; columns that are not declared stay text", () => {
    expect(typed("n,i,b,s,extra\n1.5,2,True,x,55.0\n-inf,,,,\n")).toMatchObject([
      { kind: "header", columns: ["n", "i", "b", "s", "extra"] },
      { kind: "row", source: { row: 0, line: 2 }, value: { n: 1.5, i: 2, b: true, s: "x", extra: "55.0" }, faults: [] },
      {
        kind: "row",
        source: { row: 1, line: 3 },
        value: { n: Number.NEGATIVE_INFINITY, i: null, b: null, s: null, extra: "" },
      },
    ]);
  });

  test("reports cells of another type and keeps their text", () => {
    const [, row] = typed("n,i,b,s\n,3.0,yes,x\n");
    expect(row).toMatchObject({
      value: { n: "", i: "3.0", b: "yes", s: "x" },
      faults: [
        {
          code: "cell-type",
          row: 0,
          line: 2,
          column: "n",
          text: "",
          expected: "number",
          message: "expected a number as Python writes it, for example 22.0, 1e-05 or inf; the cell is blank",
        },
        { column: "i", text: "3.0", message: 'expected digits without a point; found "3.0"' },
        { column: "b", text: "yes" },
      ],
    });
  });

  test("passes on what is wrong with the table, and survives any column name", () => {
    expect(typed("__proto__,n\n1,2\n3\n")).toMatchObject([
      {},
      { faults: [] },
      { kind: "fault", fault: { code: "ragged-row" } },
    ]);
    const [, row] = typed("__proto__,n\nx,2\n");
    expect(row?.kind === "row" && Object.entries(row.value)).toEqual([
      ["__proto__", "x"],
      ["n", 2],
    ]);
  });
});

describe("formatCsv", () => {
  const write = (rows: Record<string, unknown>[], newline: "\n" | "\r\n" = "\n") =>
    [...formatCsv(columns, rows, { newline })].join("");

  test("writes as pandas and the csv module do", () => {
    const rows = [
      { n: 22, i: 3, b: true, s: "[{'name': 'one', 'n': 1}]" },
      { n: 2.5e-5, i: 12345678901234567890n, b: false, s: 'say "hi"\nthere' },
      { n: Number.NaN, i: null, s: "" },
      { n: Number.NEGATIVE_INFINITY, i: -1, b: null, s: "é; 'x'" },
    ];
    const lines = [
      "n,i,b,s",
      `22.0,3,True,"[{'name': 'one', 'n': 1}]"`,
      '2.5e-05,12345678901234567890,False,"say ""hi""\nthere"',
    ];
    expect(write(rows)).toBe([...lines, ",,,", "-inf,-1,,é; 'x'", ""].join("\n"));
    expect(write([{ n: 1 }], "\r\n")).toBe("n,i,b,s\r\n1.0,,,\r\n");
    expect([...formatCsv([], [])].join("")).toBe("\n");
    expect([...formatCsv([{ name: "a" }], [{ a: null }, { a: 1.5 }, { a: 2 }, { a: "x" }])].join("")).toBe(
      'a\n""\n1.5\n2\nx\n',
    );
  });

  test.each<[Record<string, unknown>, string]>([
    [{ n: "1.5" }, "/1/n"],
    [{ i: 1.5 }, "/1/i"],
    [{ i: Number.POSITIVE_INFINITY }, "/1/i"],
    [{ b: 1 }, "/1/b"],
    [{ s: 1 }, "/1/s"],
    [{ s: { a: 1 } }, "/1/s"],
    [{ s: "\ud800" }, "/1/s"],
    [{ n: 1, more: 2 }, "/1/more"],
    [{ more: null }, "/1/more"],
  ])("refuses %j at %s", (row, pointer) => {
    expect(() => write([{}, row])).toThrow(expect.objectContaining({ code: "UNWRITABLE_VALUE", pointer }));
    expect(() => write([row])).toThrow(UnwritableValueError);
  });

  test("passes over a member that is undefined, and refuses a row that is none", () => {
    expect(write([{ n: 1, more: undefined }])).toBe("n,i,b,s\n1.0,,,\n");
    expect(() => write([{}, null as never])).toThrow(expect.objectContaining({ pointer: "/1" }));
  });

  test("yields pieces while the rows come", () => {
    let taken = 0;
    function* endless(): Generator<Record<string, unknown>> {
      for (;;) yield { n: ++taken };
    }
    const pieces = formatCsv(columns, endless());
    expect(String(pieces.next().value)).toMatch(/^n,i,b,s\n1\.0,,,\n2\.0/);
    expect(taken).toBeLessThan(20_000);
    pieces.return(undefined);
  });

  test("gives back a table that was read losslessly", () => {
    const text = "n,i,b,s\n0,1,True,a\n1e5,,,\n2.50,3,False,b\n";
    const values = typed(text, true).flatMap((item) => (item.kind === "row" ? [item.value] : []));
    expect(write(values)).toBe(text);
  });

  test("an integer column that takes numbers with a point prints one only where it is needed", () => {
    const pointed: Column[] = [{ ...column("d", "integer"), pointed: true }];
    expect([...formatCsv(pointed, [{ d: 2 }, { d: 2n }, { d: 2.5 }, { d: -0 }])].join("")).toBe("d\n2\n2\n2.5\n-0.0\n");
    const text = "d\n0\n2.0\n2.5\n1e3\n-0\n";
    const items = [...typeCsv(parseCsv([new TextEncoder().encode(text)]), pointed, { lossless: true })];
    expect(
      [
        ...formatCsv(
          pointed,
          items.flatMap((item) => (item.kind === "row" ? [item.value] : [])),
        ),
      ].join(""),
    ).toBe(text);
    const [, row] = typeCsv(parseCsv([new TextEncoder().encode("d\nx\n")]), pointed);
    expect(row).toMatchObject({ faults: [{ column: "d", expected: "number" }] });
  });

  test("reads back typed values", () => {
    const row = fc.record({
      n: fc.double({ noNaN: true }),
      i: fc.option(fc.maxSafeInteger()),
      b: fc.option(fc.boolean()),
      s: fc.option(fc.string({ unit: "grapheme", minLength: 1 })),
    });
    fc.assert(
      fc.property(fc.array(row), (rows) => {
        const read = typed(write(rows)).flatMap((item) => (item.kind === "row" ? [{ ...item.value }] : []));
        expect(read).toStrictEqual(rows.map((value) => ({ ...value, i: value.i === 0 ? 0 : value.i })));
      }),
    );
  });
});
