import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compareCodePoints } from "./code-points.ts";
import { pythonFloatText } from "./python-float.ts";
import { formatPythonJson, type PythonJsonStyle } from "./python-json.ts";

const canonical: PythonJsonStyle = { keyOrder: "sorted", indent: null, ascii: true, plan: 0 };
const file: PythonJsonStyle = { keyOrder: "declared", indent: 2, ascii: false, plan: 0 };

function text(value: unknown, style: PythonJsonStyle): string | undefined {
  const result = formatPythonJson(value, style);
  return result.ok ? result.text : undefined;
}

describe("pythonFloatText", () => {
  test.each([
    [0, "0.0"],
    [-0, "-0.0"],
    [22, "22.0"],
    [0.1 + 0.2, "0.30000000000000004"],
    [0.0001, "0.0001"],
    [0.00001, "1e-05"],
    [1.5e-7, "1.5e-07"],
    [9999999999999998, "9999999999999998.0"],
    [1e16, "1e+16"],
    [123456789012345680, "1.2345678901234568e+17"],
    [1e22, "1e+22"],
    [-1e100, "-1e+100"],
    [5e-324, "5e-324"],
    [Number.MAX_VALUE, "1.7976931348623157e+308"],
    [Number.NaN, "nan"],
    [Number.POSITIVE_INFINITY, "inf"],
    [Number.NEGATIVE_INFINITY, "-inf"],
  ])("%d is %s", (value, expected) => {
    expect(pythonFloatText(value)).toBe(expected);
  });

  test("reads back as the same number", () => {
    const finite = fc.double({ noNaN: true, noDefaultInfinity: true });
    fc.assert(
      fc.property(finite, (value) => {
        expect(Number(pythonFloatText(value))).toBe(value);
      }),
    );
  });
});

describe("formatPythonJson", () => {
  test("writes the text that the producer hashes", () => {
    const config = {
      ticker: "ETH-USD",
      fee: 0.002,
      rsi_buy_max: 60,
      cooldown_days: 0,
      paper: false,
      initial_cash: 1000,
    };
    const plan = { p: { fee: 1, rsi_buy_max: 1, initial_cash: 1 } } as const;
    expect(text(config, { ...canonical, plan })).toBe(
      '{"cooldown_days": 0, "fee": 0.002, "initial_cash": 1000.0, "paper": false, "rsi_buy_max": 60.0, "ticker": "ETH-USD"}',
    );
    const unicode = { ü: "señal €😀\u2028", esc: 'a"b\\c\n\t\u0001/\u007f' };
    expect(text(unicode, canonical)).toBe(
      '{"esc": "a\\"b\\\\c\\n\\t\\u0001/\\u007f", "\\u00fc": "se\\u00f1al \\u20ac\\ud83d\\ude00\\u2028"}',
    );
    const figures = { nan: Number.NaN, inf: Number.POSITIVE_INFINITY, grid: [55, -0] };
    expect(text(figures, { ...canonical, nonFinite: "token", plan: { p: { grid: { i: 1 } } } })).toBe(
      '{"grid": [55.0, -0.0], "inf": Infinity, "nan": NaN}',
    );
  });

  test("writes files as json.dumps(indent=2, ensure_ascii=False) does", () => {
    const value = { b: [1, 2.5, [], {}], a: { "😀": "\u007f\u2028", n: null } };
    const lines = ["{", '  "b": [', "    1,", "    2.5,", "    [],", "    {}", "  ],"];
    lines.push('  "a": {', '    "😀": "\u007f\u2028",', '    "n": null', "  }", "}");
    expect(text(value, file)).toBe(lines.join("\n"));
    expect(text(value, { ...file, finalNewline: true })).toBe(`${lines.join("\n")}\n`);
    expect(text({}, file)).toBe("{}");
  });

  test("writes one line, with or without spaces", () => {
    expect(text({ a: [1, { b: true }], c: "x" }, { ...canonical, indent: 0 })).toBe(
      '{"a": [1, {"b": true}], "c": "x"}',
    );
    expect(text({ a: [1, { b: true }], c: "x" }, { ...canonical, compact: true })).toBe('{"a":[1,{"b":true}],"c":"x"}');
    expect(text({ a: 1 }, { ...canonical, indent: 1, compact: true })).toBe('{\n "a": 1\n}');
  });

  test("puts declared members first and keeps the order of the others", () => {
    const plan = { p: { run_id: 0, trades: 0, fee: 1 } } as const;
    expect(text({ z: 1, fee: 1, run_id: "r", a: 2 }, { ...file, indent: null, plan })).toBe(
      '{"run_id": "r", "fee": 1.0, "z": 1, "a": 2}',
    );
  });

  test("sorts by code points", () => {
    expect(text({ "😀": 1, "\ue000": 2, "10": 3, "9": 4, a: 5, A: 6 }, { ...canonical, ascii: false })).toBe(
      '{"10": 3, "9": 4, "A": 6, "a": 5, "\ue000": 2, "😀": 1}',
    );
    const byPoints = (a: string, b: string) => Buffer.compare(Buffer.from(a), Buffer.from(b));
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.string({ unit: "binary" }), (a, b) => {
        expect(Math.sign(compareCodePoints(a, b))).toBe(byPoints(a, b));
      }),
    );
  });

  test("writes integers as they are, however large", () => {
    expect(text([12345678901234567890n, 2 ** 60, 1e21, 1e300], { ...file, indent: null })).toBe(
      "[12345678901234567890, 1152921504606846976, 1e+21, 1e+300]",
    );
  });

  const cycle: Record<string, unknown> = { a: {} };
  cycle.a = [cycle];
  let deep: unknown = 0;
  for (let level = 0; level < 600; level++) deep = [deep];
  test.each([
    [{ a: [1, Number.NaN] }, "non-finite", "/a/1"],
    [{ a: { "b/c": Number.NEGATIVE_INFINITY } }, "non-finite", "/a/b~1c"],
    [{ a: undefined }, "undefined", "/a"],
    [[() => 1], "type", "/0"],
    [[Symbol("x")], "type", "/0"],
    [{ when: new Date(0) }, "type", "/when"],
    [{ map: new Map() }, "type", "/map"],
    [["a\ud800"], "lone-surrogate", "/0"],
    [{ "\udc00": 1 }, "lone-surrogate", ""],
    [cycle, "cycle", "/a/0"],
    [deep, "depth", "/0".repeat(512)],
    [undefined, "undefined", ""],
  ])("refuses %o as %s", (value, code, pointer) => {
    expect(formatPythonJson(value, file)).toMatchObject({ ok: false, fault: { code, pointer } });
  });

  test("accepts a value that is used twice, and objects without prototype", () => {
    const shared = Object.assign(Object.create(null), { x: 1 });
    expect(text([shared, shared], { ...file, indent: null })).toBe('[{"x": 1}, {"x": 1}]');
  });

  test("writes what JSON.parse reads back", () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.boolean(), fc.constantFrom(null, 2), (value, ascii, indent) => {
        const written = text(value, { ...file, ascii, indent });
        expect(JSON.parse(written ?? "")).toEqual(value);
        if (ascii) expect(written).toMatch(/^[\n -~]*$/);
      }),
    );
  });
});
