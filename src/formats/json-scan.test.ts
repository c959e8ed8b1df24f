import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { diagnoseJson } from "./json-diagnosis.ts";
import { parseJson } from "./json-parse.ts";
import { isPlainJson, isValueJson, largeMembers } from "./json-scan.ts";
import { scanSource } from "./json-scan-bytes.ts";

const utf8 = new TextEncoder();
const decoder = new TextDecoder();
const isPlain = (text: string, maxDepth = 64) => isPlainJson(utf8.encode(text), maxDepth);

/** Names that are easily taken for one another, and for what stands between others. */
const names = fc.constantFrom(
  ...[
    "a",
    "b",
    "ab",
    "",
    "é",
    ":",
    "{",
    "a\\",
    'a"',
    "\\u0061",
    "x".repeat(15),
    "x".repeat(16),
    "x".repeat(17),
    "5,",
    "x".repeat(33),
  ],
);
const space = fc.constantFrom("", "", "", " ", "\n\t");
const scalars = fc.constantFrom(
  "1",
  '"a"',
  '"a\\"b"',
  '":"',
  '"\\\\"',
  '"\\ud83d\\ude00"',
  '"\\ud83d"',
  '"é{["',
  "null",
  "-1e-05",
  "1e5",
  "1e309",
  "1E+99",
  '"1e999"',
  "9".repeat(309),
  `9${"0".repeat(209)}e99`,
);

const { value: jsonTexts } = fc.letrec<{ value: string; object: string }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4, depthIdentifier: "json" },
    scalars,
    tie("object"),
    fc
      .tuple(fc.array(tie("value"), { maxLength: 4, depthIdentifier: "json" }), space)
      .map(([all, s]) => `[${all.join(`,${s}`)}${s}]`),
    // Siblings with the same keys, as in a list of trades.
    fc.tuple(tie("object"), fc.nat(4), tie("object")).map(
      ([one, count, other]) =>
        `[${Array(count + 1)
          .fill(one)
          .join(",")},${other}]`,
    ),
  ),
  object: fc
    .tuple(fc.array(fc.tuple(names, tie("value"), space), { maxLength: 4, depthIdentifier: "json" }), space)
    .map(
      ([all, s]) => `{${all.map(([name, value, gap]) => `${s}"${quoted(name)}"${gap}:${s}${value}`).join(",")}${s}}`,
    ),
}));

/** So that texts go beyond the bytes that are looked at together, wherever that is. */
const indentations = fc.oneof(fc.nat(70), fc.integer({ min: 4000, max: 4100 }));

/** What a slip puts where something stood. */
const slips = fc.constantFrom(
  ...[
    "",
    "0",
    "-",
    ".",
    "e",
    "E+",
    "+",
    ",",
    ":",
    "[",
    "]",
    "{",
    "}",
    "[]",
    "{}",
    '"',
    '"a":',
    "\\",
    "\\u00",
    "\\x",
    "tru",
  ],
  ...[" ", "\n", "\t", "\r", "\0", "\v", "\f", "\u007f", "\u00a0", "01", "1.", "-.5", "1e", "null", "nul", "falsey"],
);

const quoted = (name: string) => (name.startsWith("\\u") ? name : JSON.stringify(name).slice(1, -1));

describe("isPlainJson", () => {
  test("the compiled scan is that of the source", () => {
    const source = readFileSync(new URL("../../scripts/json-scan/json-scan.c", import.meta.url));
    expect(scanSource).toBe(createHash("sha256").update(source).digest("hex"));
  });

  test("never calls a text plain that the exact reading refuses", () => {
    const plain = new Set<boolean>();
    fc.assert(
      fc.property(jsonTexts, indentations, fc.integer({ min: 1, max: 6 }), (json, indentation, maxDepth) => {
        const text = " ".repeat(indentation) + json;
        JSON.parse(text);
        const problem = diagnoseJson(text, maxDepth);
        const seen = isPlain(text, maxDepth);
        plain.add(seen);
        if (seen) expect(problem).toBeUndefined();
        // Only an escape keeps it from telling, or very many digits.
        if (!problem && !/\\u|\\\\"\s*:|\\""\s*:|\d{200}/.test(text)) expect(seen).toBe(true);
      }),
      { numRuns: 5000 },
    );
    expect(plain.size).toBe(2);
  });

  test("leaves to others what it cannot tell", () => {
    const wide = (count: number) => `{${Array.from({ length: count }, (_, index) => `"${index}":0`).join(",")}}`;
    expect(isPlain(wide(64))).toBe(true);
    expect(isPlain(wide(65))).toBe(false);
    expect(isPlain("[".repeat(64) + "]".repeat(64), 512)).toBe(true);
    expect(isPlain("[".repeat(65) + "]".repeat(65), 512)).toBe(false);
    expect(isPlainJson(new Uint8Array((1 << 20) + 1).fill(0x20), 64)).toBe(false);
  });

  test("numbers that no double holds are not plain, wherever they stand in a block", () => {
    for (let offset = 0; offset < 32; offset++) {
      const around = (number: string) => `[${" ".repeat(offset)}${number}, "1e999", true, 1e-999]`;
      for (const number of ["1e309", "-1E309", "1.5e+309", `${"9".repeat(210)}e99`, `-${"9".repeat(309)}`])
        expect(isPlain(around(number))).toBe(false);
      for (const number of ["1e99", "1E+99", "1e-309", "1".repeat(120)]) expect(isPlain(around(number))).toBe(true);
    }
  });

  test("objects with the keys of the one before are told from those that only look like it", () => {
    const second = (text: string) => isPlain(`[{"a":1,"5,":2},${text}]`);
    for (const text of ['{"a":1,"5,":2}', '{"a":1e5,":b":7}', '{"a":1e5,":b":1e5,":c":3}', '{"a":{"a":1},"5,":[]}'])
      expect(second(text)).toBe(true);
    for (const text of [
      '{"a":1,"a":2}',
      '{"a":1,"5,":2,"a":3}',
      '{"a":1,"5,":{"a":1,"a":2}}',
      '{"5,":1e5,"a":1,"a":1}',
    ])
      expect(second(text)).toBe(false);
  });

  test("a long document is read as its text is", () => {
    const rows = Array.from({ length: 500 }, (_, index) => ({ time: index, é: "x", note: '{"a":1}' }));
    const text = JSON.stringify({ rows });
    expect(text.length).toBeGreaterThan(8192);
    expect(parseJson(utf8.encode(text))).toEqual(parseJson(text));
    for (const [from, to] of [
      ["498", "4e308"],
      ["498", `${"8".repeat(210)}e99`],
      ["498", "8".repeat(309)],
      ['"note"', '"time"'],
      ['"time"', '"\\u006eote"'],
      ['"x"', '"\\ud83d"'],
    ] as const) {
      const at = text.lastIndexOf(from);
      const broken = text.slice(0, at) + to + text.slice(at + from.length);
      const result = parseJson(utf8.encode(broken));
      expect(result.ok).toBe(false);
      expect(result).toEqual(parseJson(broken));
    }
  });

  test("where WebAssembly may not be compiled, everything is read exactly", async () => {
    vi.resetModules();
    const scan = await import("./json-scan.ts");
    const parse = await import("./json-parse.ts");
    vi.stubGlobal("WebAssembly", undefined);
    try {
      expect(scan.isPlainJson(utf8.encode("{}"), 64)).toBe(false);
      const rows = `[${Array(2000).fill('{"a":1}').join(",")}]`;
      expect(parse.parseJson(utf8.encode(rows)).ok).toBe(true);
      const doubled = rows.replace('{"a":1}]', '{"a":1,"a":2}]');
      expect(parse.parseJson(utf8.encode(doubled))).toMatchObject({ fault: { code: "duplicate-key" } });
    } finally {
      vi.unstubAllGlobals();
    }
  });
});

describe("largeMembers", () => {
  const padding = `"${"x".repeat(4096)}"`;
  const valuesOf = (text: string) => {
    const bytes = utf8.encode(text);
    return isPlainJson(bytes, 64)
      ? largeMembers()
          .filter(isValueJson)
          .map(({ name, value }) => [name, value].map((place) => decoder.decode(bytes.subarray(...place))))
      : undefined;
  };

  test("are the large containers in the outermost object", () => {
    const list = `[${padding}]`;
    const object = `{"a":${padding}}`;
    expect(valuesOf(`{"a":${list},"small":[1],"text":${padding}, "é b" : ${object} }`)).toEqual([
      ["a", list],
      ["é b", object],
    ]);
    expect(valuesOf(`[${list}]`)).toEqual([]);
    expect(valuesOf(`{"outer":{"a":${list}}}`)).toEqual([["outer", `{"a":${list}}`]]);
    expect(valuesOf(`{${Array.from({ length: 9 }, (_, index) => `"${index}":${list}`).join(",")}}`)).toHaveLength(8);
  });

  test("hold one JSON value each, and nothing that JSON.parse refuses", () => {
    const seen = { found: 0, refused: 0 };
    fc.assert(
      fc.property(jsonTexts, fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(2), slips, (json, place, cut, slip) => {
        const at = Math.floor(place * json.length);
        const changed = json.slice(0, at) + slip + json.slice(at + cut);
        const found = valuesOf(`{"a":[${padding},${changed}]}`);
        if (!found) return;
        const valid = isJson(`[1,${changed}]`);
        if (valid) expect(found).toHaveLength(1);
        for (const [, value = ""] of found) JSON.parse(value);
        seen[valid ? "found" : "refused"]++;
      }),
      { numRuns: 20_000 },
    );
    expect(Math.min(seen.found, seen.refused)).toBeGreaterThan(200);
  });

  test.each(
    [
      ["-", "+1", ".5", "1.", "1.e5", "1e", "1e+", "01", "-01", "0x1", "1 2", "--1", "Infinity", "NaN"],
      ["nul", "nulll", "True", "t", "falsE"],
      ['"\\x"', '"\\u12"', '"\\u12g4"', '"\\u123g"', '"\n"', '"\0"', '"\u001f"', "'a'", '"a', "\\"],
      [
        "[1,]",
        "[,]",
        "[1 2]",
        '{"a"}',
        '{"a":}',
        '{"a":1,}',
        "{1:2}",
        "{a:1}",
        '{"a" "b"}',
        '{"a",1}',
        "[1:2]",
        "{]",
        "[}",
      ],
      ["\v1", "\f1", "\u00a01", "1\0", "/**/1", "", "1,", ",1"],
    ].flat(),
  )("a list that holds %j is none", (item) => {
    expect(isJson(`[1,${item}]`)).toBe(false);
    for (const before of ["", " ", "\n".repeat(17), "1,", `"${"x".repeat(15)}",`])
      expect(valuesOf(`{"a":[${padding},${before}${item}]}`) ?? []).toEqual([]);
  });

  test("numbers and spaces of any length are read", () => {
    for (let length = 1; length < 70; length++) {
      const digits = "7".repeat(length);
      const space = " ".repeat(length);
      for (const item of [
        digits,
        `-0.${digits}`,
        `0e-${digits.slice(0, 2)}`,
        `[${space}]`,
        `{${space}"a"${space}:${space}1}`,
      ])
        expect(valuesOf(`{"a":[${padding},${item}${space}]}`)).toHaveLength(1);
    }
  });
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
