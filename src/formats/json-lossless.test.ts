import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { TextPlan } from "../artifact.ts";
import { parseJsonLossless } from "./json-lossless.ts";
import { formatPythonJson, type PythonJsonStyle } from "./python-json.ts";
import { sourceKeysOf, textOf } from "./source-text.ts";

const oneLine: PythonJsonStyle = { keyOrder: "declared", indent: null, ascii: false, plan: 0 };

function read(text: string, style: PythonJsonStyle): Record<string, unknown> {
  const result = parseJsonLossless(text, style);
  if (!result.ok) throw new Error(result.fault.message);
  return result.value as Record<string, unknown>;
}

function write(value: unknown, style: PythonJsonStyle): string {
  const result = formatPythonJson(value, style);
  return result.ok ? result.text : result.fault.code;
}

describe("parseJsonLossless", () => {
  test.each([
    ['{"a": 1.0, "b": 1, "c": 1e-05, "d": 0.00001, "e": -0.0, "f": -0}', 0],
    ['{"a": 1.0, "b": 1, "c": 1E5, "d": 1e+16, "e": 10000000000000000}', { a: 1 }],
    ['{"n": 9007199254740993, "big": 123456789012345678901234567890}', 0],
    ['{"b": 1, "10": 2, "9": [{"2": 0, "1": 0}], "a": 3}', 0],
    ['{"z": 1, "trades": 2, "fee": 3.0}', { p: { fee: 1, trades: 0 } }],
    ["[[1.50, 2], [3.0]]", { i: { i: 1 } }],
  ] as [string, TextPlan][])("gives back %s under plan %j", (text, plan) => {
    for (const keyOrder of ["declared", "sorted"] as const) {
      const style = { ...oneLine, keyOrder, plan };
      expect(write(read(text, style), style)).toBe(text);
    }
  });

  test("remembers nothing where the writer prints the same", () => {
    const style = { ...oneLine, plan: { p: { a: 1, b: 0 } } } as const;
    const value = read('{"a": 1.0, "b": 2, "c": 0.5}', style);
    expect(["a", "b", "c"].map((key) => textOf(value, key))).toEqual([undefined, undefined, undefined]);
    expect(sourceKeysOf(value)).toBeUndefined();
  });

  test("forgets the text of a number that was changed", () => {
    const value = read('{"a": 1.0, "b": 2.0, "c": 3.0}', oneLine);
    value.b = 5;
    value.c = 3;
    expect(write(value, oneLine)).toBe('{"a": 1.0, "b": 5, "c": 3.0}');
  });

  test("forgets the order of members when one comes or goes", () => {
    const value = read('{"b": 1, "2": 0, "1": 0}', oneLine);
    value["1"] = 7;
    expect(write(value, oneLine)).toBe('{"b": 1, "2": 0, "1": 7}');
    value.c = 8;
    expect(write(value, oneLine)).toBe('{"1": 7, "2": 0, "b": 1, "c": 8}');
  });

  test("refuses what parseJson refuses", () => {
    expect(parseJsonLossless('{"a": 1, "a": 2}', oneLine)).toMatchObject({
      ok: false,
      fault: { code: "duplicate-key" },
    });
    expect(parseJsonLossless("[[1]]", oneLine, { maxDepth: 1 })).toMatchObject({ fault: { code: "depth" } });
  });

  const number = fc.oneof(
    fc
      .double({ noNaN: true, noDefaultInfinity: true })
      .map((value) => write([value], { ...oneLine, plan: { i: 1 } }).slice(1, -1)),
    fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }).map(String),
    fc.constantFrom("0", "0.0", "-0.0", "22.0", "1e-05", "1e+16", "1.5E3"),
  );
  const name = fc.oneof(fc.constantFrom("a", "10", "9", "__proto__", "toString", ""), fc.string({ unit: "grapheme" }));
  const { document } = fc.letrec<{ document: string; member: string }>((tie) => ({
    document: fc.oneof(
      fc.array(tie("member"), { maxLength: 4 }).map((items) => `[${items.join(", ")}]`),
      fc
        .uniqueArray(fc.tuple(name, tie("member")), { maxLength: 5, selector: ([key]) => key })
        .map((members) => `{${members.map(([key, value]) => `${JSON.stringify(key)}: ${value}`).join(", ")}}`),
    ),
    member: fc.oneof(
      { depthSize: "small" },
      number,
      fc.string().map((value) => JSON.stringify(value)),
      tie("document"),
    ),
  }));
  const plan = fc.constantFrom<TextPlan>(0, 1, { a: 1 }, { i: { a: 1 } }, { p: { a: 1, "10": 0 }, a: { i: 1 } });

  test("gives back any Python-shaped document", () => {
    fc.assert(
      fc.property(document, plan, fc.constantFrom("sorted", "declared"), (text, textPlan, keyOrder) => {
        const style = { ...oneLine, keyOrder, plan: textPlan };
        expect(write(read(text, style), style)).toBe(text);
      }),
      { numRuns: 500 },
    );
  });
});
