import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type CanonicalJsonOptions, canonicalJson, configHashingJson } from "./canonical-json.ts";
import { parseJsonLossless } from "./json-lossless.ts";
import { UnwritableValueError } from "./unwritable-value-error.ts";

interface Outcome {
  readonly output?: string;
  readonly error?: string;
}

interface Vector {
  readonly name: string;
  readonly input_json?: unknown;
  readonly compact: Outcome;
  readonly indent2: Outcome;
  readonly config_hashing: Outcome;
  readonly write_atomic_json: { readonly sha256?: string; readonly text?: string; readonly error?: string };
}

const file = path.join(import.meta.dirname, "../../fixtures/vectors/canonical-json.json");
// Half a surrogate pair is no strict JSON, and is put in by hand below.
const recorded = readFileSync(file, "utf8").replaceAll(/(?<!\\)\\ud800/g, "half");
const parsed = parseJsonLossless(recorded, { keyOrder: "declared", plan: 0 });
if (!parsed.ok) throw new Error(parsed.fault.message);
const vectors = (parsed.value as { readonly vectors: readonly Vector[] }).vectors;

/** What JavaScript has for the Python value of a vector, where it is not the JSON that the vector holds. */
const inputs: Readonly<Record<string, { readonly value: unknown } & Pick<CanonicalJsonOptions, "plan">>> = {
  int_keys: {
    value: new Map([
      [2, "b"],
      [10, "a"],
      [1, "c"],
    ]),
  },
  mixed_type_keys: {
    value: new Map<unknown, unknown>([
      [1, "int"],
      ["1", "str"],
      ["a", 0],
    ]),
  },
  nan_inf: { value: [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY] },
  numpy_scalars: { value: { i: 5, f32: Math.fround(0.1), f64: 0.1, b: true, s: "x" } },
  numpy_array: {
    value: [
      [1, 2],
      [3, 4],
    ],
  },
  numpy_nan_array: { value: [1.5, Number.NaN] },
  timestamp_naive: { value: new Date("2025-01-02T00:00:00Z") },
  enum: { value: ["red", 3] },
  path: { value: { p: "a/b" } },
  set: { value: new Set([3, 1, 2]) },
  set_mixed: { value: new Set([1, "b"]) },
  tuple: { value: [1, [2, 3]] },
  dataclass: { value: { b: 1, a: 2.5 } },
  datetime: { value: new Date("2025-01-02T03:04:05Z") },
  bytes: { value: new TextEncoder().encode("x") },
  big_int: { value: 12345678901234567890123n },
  none_value_and_key: {
    value: new Map<unknown, unknown>([
      ["a", null],
      [null, 1],
    ]),
  },
  bool_key: {
    value: new Map<unknown, unknown>([
      [true, 1],
      ["a", 2],
    ]),
  },
  lone_surrogate: { value: "\ud800" },
  nat: { value: new Date(Number.NaN) },
  numpy_datetime64: { value: new Date("2025-01-02T03:04:05Z") },
};

/** Vectors whose Python value JavaScript cannot tell from another, or has not. */
const without: Readonly<Record<string, string>> = {
  "timestamp canonical": "a Date has no microseconds: 000001 is lost; the text is given instead",
  "timestamp hashing": "a Date has no microseconds: 000001 is lost; the text is given instead",
  "timestamp_naive canonical":
    "a Date is a moment, and pandas' Timestamp is not a datetime to FoxML; the text is given instead",
  "enum hashing": "a member of an enumeration is its value in JavaScript, and is written as such",
  "decimal canonical": "JavaScript has no decimals; the text is given instead",
  "decimal hashing": "JavaScript has no decimals; the text is given instead",
  "date canonical": "JavaScript has no dates without a time",
  "date hashing": "JavaScript has no dates without a time",
  "enum_key canonical": "a member of an enumeration is its value in JavaScript, and Python writes its name",
  "enum_key hashing": "a member of an enumeration is its value in JavaScript, and Python writes its name",
};

const outcome = (write: () => string): Outcome => {
  try {
    return { output: write() };
  } catch (thrown) {
    if (!(thrown instanceof UnwritableValueError)) throw thrown;
    return { error: thrown.message };
  }
};
const whole = ({ output }: Outcome) => output?.replace("half", "\ud800");
const bytesHash = (text: string) => createHash("sha256").update(text).digest("hex");

test("there are 33 vectors, and each is either judged or said to have no equivalent", () => {
  expect(vectors).toHaveLength(33);
  for (const { name, input_json } of vectors)
    expect(name in inputs || input_json !== undefined || `${name} canonical` in without, name).toBe(true);
  const modes = Object.keys(without).concat(Object.keys(inputs));
  for (const name of modes.map((one) => one.split(" ")[0])) expect(vectors.map((one) => one.name)).toContain(name);
});

describe.each(vectors.map((vector) => [vector.name, vector] as const))("%s", (name, vector) => {
  const { value, plan = 0 } = inputs[name] ?? { value: vector.input_json };
  const asPython = { plan, invalid: "as-python" } as const;

  test("canonical, on one line, indented and as a file", ({ skip }) => {
    skip(`${name} canonical` in without, without[`${name} canonical`]);
    const compact = outcome(() => canonicalJson(value, asPython));
    const indented = outcome(() => canonicalJson(value, { ...asPython, indent: 2 }));
    expect(compact.output).toBe(whole(vector.compact));
    expect(indented.output).toBe(whole(vector.indent2));
    expect(compact.error === undefined).toBe(vector.compact.error === undefined);
    const { text, sha256 } = vector.write_atomic_json;
    if (text === undefined) {
      // What Python cannot write to a file is refused by default.
      expect(outcome(() => canonicalJson(value, { plan, indent: 2 })).error).toBeDefined();
    } else {
      expect(`${indented.output}\n`).toBe(text);
      expect(bytesHash(`${indented.output}\n`)).toBe(sha256);
    }
  });

  test("for hashing", ({ skip }) => {
    skip(`${name} hashing` in without, without[`${name} hashing`]);
    const hashing = outcome(() => configHashingJson(value, { plan }));
    expect(hashing.output).toBe(vector.config_hashing.output?.replace("half", "\\ud800"));
    expect(hashing.error === undefined).toBe(vector.config_hashing.error === undefined);
  });
});

describe("numbers", () => {
  const read = (text: string, plan: CanonicalJsonOptions["plan"] = 0) => {
    const result = parseJsonLossless(text, { keyOrder: "declared", plan: 0 });
    return result.ok ? canonicalJson(result.value, { plan }) : undefined;
  };

  test("that were read are written as Python writes what it reads", () => {
    expect(read("[1.50, 1E5, 5.0, 5, -0, -0.0, 0.00001, 12345678901234567890123, 1e0, 100000000000000000000.0]")).toBe(
      "[1.5,100000.0,5.0,5,0,-0.0,1e-05,12345678901234567890123,1.0,1e+20]",
    );
    expect(read("[1, 1e400]")).toBeUndefined();
  });

  test("have a point where the plan says that they are floats", () => {
    const plan = { p: { lr: 1, grid: { i: 1 } }, a: 0 } as const;
    expect(canonicalJson({ n: 5, lr: 5, grid: [1, 2.5] }, { plan })).toBe('{"grid":[1.0,2.5],"lr":5.0,"n":5}');
    expect(configHashingJson({ n: 5, lr: 5 }, { plan })).toBe('{"lr":5.0,"n":5}');
    expect(canonicalJson([2 ** 60, 10n ** 30n, -0, 1e21])).toBe(`[${2n ** 60n},1${"0".repeat(30)},-0.0,1e+21]`);
  });

  test("are forgotten with the value that was read: a changed member is written anew", () => {
    const result = parseJsonLossless('{"a": 5.0, "b": 5.0}', { keyOrder: "declared", plan: 0 });
    if (!result.ok) throw new Error(result.fault.message);
    expect(canonicalJson(Object.assign(result.value as object, { b: 6 }))).toBe('{"a":5.0,"b":6}');
  });
});

describe("members", () => {
  test("are sorted however they were read, and a hash does not depend on it", () => {
    const result = parseJsonLossless('{"b": 1, "10": 2, "9": 3, "__proto__": 4}', { keyOrder: "declared", plan: 0 });
    expect(result.ok && canonicalJson(result.value)).toBe('{"10":2,"9":3,"__proto__":4,"b":1}');
    expect(result.ok && configHashingJson(result.value)).toBe('{"10":2,"9":3,"__proto__":4,"b":1}');
  });

  test("of a Map are named as Python names its keys", () => {
    const keys = (...pairs: [unknown, unknown][]) => new Map(pairs);
    const numeric = keys([10n, 1], [-2, 2], [0.5, 3], [true, 4]);
    expect(canonicalJson(numeric)).toBe('{"-2":2,"0.5":3,"10":1,"True":4}');
    expect(configHashingJson(numeric)).toBe('{"-2":2,"0.5":3,"true":4,"10":1}');
    expect(canonicalJson(keys([null, 1]))).toBe('{"None":1}');
    expect(configHashingJson(keys([null, 1]))).toBe('{"null":1}');
    expect(canonicalJson(keys(["__proto__", 1], ["a", { b: 5 }]))).toBe('{"__proto__":1,"a":{"b":5}}');
  });

  test("that are None are dropped from hashes, from objects only and at every depth", () => {
    expect(configHashingJson({ a: null, b: [null, { c: null }], d: new Set([null]) })).toBe(
      '{"b":[null,{}],"d":[null]}',
    );
  });
});

test("dates are hashed as Python prints them in UTC", () => {
  expect(configHashingJson([new Date("2025-01-02T03:04:05.678Z"), new Date("2025-01-02T05:04:05+02:00")])).toBe(
    '["2025-01-02T03:04:05.678000+00:00","2025-01-02T03:04:05+00:00"]',
  );
});

test("half a surrogate pair is kept apart from the text of its escape", () => {
  expect(canonicalJson('\\ud800 \ud800 " \n', { invalid: "as-python" })).toBe('"\\\\ud800 \ud800 \\" \\n"');
  expect(configHashingJson("\\ud800 \ud800")).toBe('"\\\\ud800 \\ud800"');
});

test.each<[unknown, string]>([
  [{ a: [1, Number.NaN] }, "/a/1"],
  [{ a: { "b/c": Number.NEGATIVE_INFINITY } }, "/a/b~1c"],
  [["a\ud800"], "/0"],
  [{ when: new Date(0) }, "/when"],
  [{ bytes: new Uint8Array(1) }, "/bytes"],
  [{ a: new Map([[{}, 1]]) }, "/a"],
  [{ a: new Map([[Number.NaN, 1]]) }, "/a"],
  [
    {
      a: new Map<unknown, unknown>([
        [1, 1],
        [1n, 2],
      ]),
    },
    "/a",
  ],
  [[new Set([[1], [2]])], "/0"],
  [new Map([["k", new Map([["l", undefined]])]]), "/k/l"],
  [undefined, ""],
])("refuses %o and says where", (value, pointer) => {
  const thrown = expect.objectContaining({ code: "UNWRITABLE_VALUE", pointer });
  expect(() => canonicalJson(value)).toThrow(thrown);
});

test("a value that contains itself, or is nested too deep, is refused by both", () => {
  const circle = new Map<string, unknown>();
  circle.set("a", new Set([circle]));
  let deep: unknown = 0;
  for (let level = 0; level < 600; level++) deep = [deep];
  for (const value of [circle, deep])
    for (const write of [canonicalJson, configHashingJson]) expect(() => write(value)).toThrow(UnwritableValueError);
});

test("is the JSON of the same value, and the same for every order of its members", () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.constantFrom(0, 2), (value, indent) => {
      const text = canonicalJson(value, { indent });
      expect(JSON.parse(text)).toEqual(value);
      expect(canonicalJson(reversed(value), { indent })).toBe(text);
      expect(configHashingJson(reversed(value))).toBe(configHashingJson(value));
    }),
  );
});

function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, member]) => [key, reversed(member)]),
  );
}
