import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { diagnoseJson } from "./json-diagnosis.ts";
import { parseJson } from "./json-parse.ts";
import type { SyntaxCode } from "./syntax-fault.ts";

const utf8 = new TextEncoder();
const EXTRA_REFUSALS: readonly SyntaxCode[] = ["duplicate-key", "lone-surrogate", "depth", "overflow"];

function native(text: string): { value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

function expectAgreement(text: string): void {
  const expected = native(text);
  const result = parseJson(text);
  if (result.ok) {
    expect(expected).toBeDefined();
    expect(result.value).toStrictEqual(expected?.value);
  } else if (expected) {
    expect(EXTRA_REFUSALS).toContain(result.fault.code);
  } else {
    expect(diagnoseJson(text, 512)).toBeDefined();
  }
}

const bad: readonly [text: string, code: SyntaxCode, line: number, column: number][] = [
  ["", "empty", 1, 1],
  [" \n ", "empty", 2, 2],
  ["\ufeff{}", "bom", 1, 1],
  ["{", "truncated", 1, 2],
  ['{"a"', "truncated", 1, 5],
  ['{"a":\n', "truncated", 2, 1],
  ['{"a": "b', "truncated", 1, 9],
  ['["\\', "truncated", 1, 4],
  ['["\\u00', "truncated", 1, 7],
  ["[1,", "truncated", 1, 4],
  ["[tru", "truncated", 1, 5],
  ["[1.", "truncated", 1, 4],
  ["[-", "truncated", 1, 3],
  ["{} {}", "trailing-data", 1, 4],
  ['{"a": 1}\n\nx', "trailing-data", 3, 1],
  ["1]", "trailing-data", 1, 2],
  ['{"a": 1,\n "b": 2,\n "a": 3}', "duplicate-key", 3, 2],
  ['{"a": 1, "\\u0061": 2}', "duplicate-key", 1, 10],
  ['[{"x": {"__proto__": 1, "__proto__": 2}}]', "duplicate-key", 1, 25],
  ["[NaN]", "non-finite", 1, 2],
  ['{"a": -Infinity}', "non-finite", 1, 7],
  ["[1, inf]", "non-finite", 1, 5],
  ["1e999", "overflow", 1, 1],
  ['{"a": 1,\n "b": [-1E+400]}', "overflow", 2, 8],
  ["[1.7976931348623159e308]", "overflow", 1, 2],
  ['{"a": {"b": 0}, "c": 1e0000309}', "overflow", 1, 22],
  [`[0, ${"9".repeat(309)}]`, "overflow", 1, 5],
  [`[-${"9".repeat(210)}.5e99]`, "overflow", 1, 2],
  ["[1, 2,]", "trailing-comma", 1, 6],
  ['{"a": 1,\n}', "trailing-comma", 1, 8],
  ["{'a': 1}", "single-quote", 1, 2],
  ["['a']", "single-quote", 1, 2],
  ['["a\nb"]', "control-character", 1, 4],
  ['["\t"]', "control-character", 1, 3],
  ['["é\u0000"]', "control-character", 1, 4],
  ['["a\\ud800b"]', "lone-surrogate", 1, 4],
  ['["\\udc00"]', "lone-surrogate", 1, 3],
  ['["\\uD83D\\uD83D\\uDE00"]', "lone-surrogate", 1, 3],
  ["[01]", "bad-number", 1, 2],
  ["[-012]", "bad-number", 1, 2],
  ["[+1]", "bad-number", 1, 2],
  ["[.5]", "bad-number", 1, 2],
  ["[5.]", "bad-number", 1, 2],
  ["[0x1F]", "bad-number", 1, 2],
  ["[1_000]", "bad-number", 1, 2],
  ["[1e]", "bad-number", 1, 2],
  ["[- 1]", "bad-number", 1, 2],
  ['["\\x41"]', "bad-escape", 1, 3],
  ['["\\u12g4"]', "bad-escape", 1, 3],
  ["{} // done", "comment", 1, 4],
  ["{/* a */}", "comment", 1, 2],
  ["[1, # one\n2]", "comment", 1, 5],
  ["[True]", "unexpected", 1, 2],
  ["{a: 1}", "unexpected", 1, 2],
  ["{,}", "unexpected", 1, 2],
  ["[,1]", "unexpected", 1, 2],
  ["[1 2]", "unexpected", 1, 4],
  ['{"a" 1}', "unexpected", 1, 6],
  ['{"a": 1 "b": 2}', "unexpected", 1, 9],
  ["[1}", "unexpected", 1, 3],
  ["<html>", "unexpected", 1, 1],
  ["[\u00a01]", "unexpected", 1, 2],
];

describe("parseJson", () => {
  test.each(bad)("%j is refused as %s at line %d, column %d", (text, code, line, column) => {
    for (const input of [text, utf8.encode(text)]) {
      const result = parseJson(input);
      expect(result).toMatchObject({ ok: false, fault: { code, line, column } });
      if (!result.ok) expect(result.fault.remedy).not.toBe("");
    }
  });

  test("says where a duplicate stood first, and what a truncated text was inside of", () => {
    const duplicate = parseJson('{\n "trades": 1,\n "n": 2,\n "trades": 3\n}');
    expect(duplicate).toMatchObject({ fault: { message: 'duplicate key "trades", first at line 2', line: 4 } });
    const truncated = parseJson('{\n  "rows": [1, 2');
    const message = "the text ends inside the array that opens at line 2, column 11";
    expect(truncated).toMatchObject({ fault: { message, line: 2, column: 16, offset: 17 } });
  });

  test.each([
    [[0xff, 0xfe, 0x7b, 0x00], "utf16", 1, 1],
    [[0x7b, 0x00, 0x7d, 0x00], "utf16", 1, 1],
    [[0x00, 0x7b, 0x00, 0x7d], "utf16", 1, 1],
    [[0xef, 0xbb, 0xbf, 0x7b, 0x7d], "bom", 1, 1],
    [[0x5b, 0x0a, 0x22, 0xe9, 0x22, 0x5d], "encoding", 2, 2],
    [[0x22, 0xc3, 0xa9, 0xed, 0xa0, 0x80, 0x22], "encoding", 1, 3],
    [[0x22, 0xc0, 0xaf, 0x22], "encoding", 1, 2],
    [[0x22, 0xf0, 0x9f, 0x98], "truncated", 1, 2],
    [[0x22, 0x0a, 0xc3], "truncated", 2, 1],
    [[0x22, 0xed, 0xa0], "encoding", 1, 2],
    [[0x22, 0xe9, 0x22], "encoding", 1, 2],
    [[0x22, 0xf5], "encoding", 1, 2],
  ])("bytes %j are refused as %s at line %d, column %d", (bytes, code, line, column) => {
    expect(parseJson(Uint8Array.from(bytes))).toMatchObject({ ok: false, fault: { code, line, column } });
  });

  test.each([
    ["1.7976931348623157e308", Number.MAX_VALUE],
    ["1.7976931348623158e+308", Number.MAX_VALUE],
    ["-1e308", -1e308],
    [`${"9".repeat(308)}`, 1e308],
    [`${"1".repeat(400)}e-100`, 1.1111111111111112e299],
    ["0e999", 0],
    ["0.1e-400", 0],
    ["-1e-999", -0],
    ["-0", -0],
    ["9007199254740993", 9007199254740992],
  ])("takes the number %s", (number, value) => {
    const wide = `[${number}${`, "1e999", "${"9".repeat(400)}"`.repeat(30)}]`;
    for (const text of [`{"a": ${number}}`, number, wide]) {
      const result = parseJson(utf8.encode(text));
      expect(result.ok && [result.value].flat()[0]).toEqual(text.startsWith("{") ? { a: value } : value);
    }
  });

  test("keeps to its limits", () => {
    const nested = (depth: number) => "[".repeat(depth) + "]".repeat(depth);
    expect(parseJson(nested(512)).ok).toBe(true);
    expect(parseJson(nested(513))).toMatchObject({ fault: { code: "depth", column: 513 } });
    expect(parseJson(nested(3), { maxDepth: 2 })).toMatchObject({ fault: { code: "depth", column: 3 } });
    expect(parseJson(nested(200_000))).toMatchObject({ fault: { code: "depth" } });
    expect(parseJson(utf8.encode("[1]"), { maxBytes: 2 })).toMatchObject({ fault: { code: "size" } });
  });

  test("is not misled by colons in strings, blank before colons or names of prototypes", () => {
    const text = '{"a\\":": ":", "b" :\n "x : y", "c": "\\\\": 1}'.replace(
      '"\\\\": 1',
      '"\\\\", "__proto__": {"constructor": ":"}',
    );
    expectAgreement(text);
    expect(parseJson(text).ok).toBe(true);
  });

  test("agrees with JSON.parse on any JSON", () => {
    fc.assert(fc.property(fc.json({ maxDepth: 5 }), expectAgreement));
  });

  test("agrees with JSON.parse on pretty-printed JSON", () => {
    const pretty = fc
      .tuple(fc.jsonValue(), fc.constantFrom("", " ", "\n\t"))
      .map(([v, space]) => JSON.stringify(v, null, space));
    fc.assert(fc.property(pretty, expectAgreement));
  });

  test("agrees with JSON.parse on mutated JSON, except where it refuses more", () => {
    const piece = fc.constantFrom(
      "",
      ..."{}[],:\"\\ \n\r/*.-+0189eEtrufalsn'#aé\u00a0😀\u0001",
      '"a":1,',
      "NaN",
      "\\u",
      "\\ud83d",
      '{"":0}',
    );
    const mutation = fc.tuple(fc.nat(), fc.nat(3), piece);
    fc.assert(
      fc.property(fc.json({ maxDepth: 3 }), fc.array(mutation, { minLength: 1, maxLength: 3 }), (json, mutations) => {
        let text = json;
        for (const [where, removed, inserted] of mutations) {
          const at = where % (text.length + 1);
          text = text.slice(0, at) + inserted + text.slice(at + removed);
        }
        expectAgreement(text);
      }),
      { numRuns: 3000 },
    );
  });

  test("finds a duplicate wherever it is put", () => {
    const doubled = fc.tuple(fc.jsonValue(), fc.string({ unit: "grapheme" }), fc.jsonValue(), fc.jsonValue());
    fc.assert(
      fc.property(doubled, ([before, name, first, second]) => {
        const key = JSON.stringify(name);
        const text = `[${JSON.stringify(before)}, {${key}: ${JSON.stringify(first)}, ${key} : ${JSON.stringify(second)}}]`;
        expect(parseJson(text)).toMatchObject({ fault: { code: "duplicate-key" } });
      }),
    );
  });

  test("never throws on arbitrary bytes", () => {
    const marks = fc.constantFrom(...utf8.encode('{}[],:"\\0-e. \n'), 0xc3, 0xa9, 0x00, 0xff);
    fc.assert(
      fc.property(fc.array(fc.oneof(marks, fc.nat(255)), { maxLength: 60 }), (bytes) => {
        const result = parseJson(Uint8Array.from(bytes));
        if (!result.ok) expect(result.fault.column).toBeGreaterThan(0);
      }),
      { numRuns: 2000 },
    );
  });
});
