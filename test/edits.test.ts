import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { applyEdits } from "../conformance/edits.ts";
import { applyPatch, type PatchOperation } from "../conformance/patch.ts";
import { formatPointer, valueAt } from "../src/formats/json-pointer.ts";
import { jsonValue } from "./arbitraries.ts";

/** Documents, an operation, and what becomes of them. */
const done: readonly (readonly [string, unknown, PatchOperation, unknown])[] = [
  ["a member is added", { a: 1 }, { op: "add", path: "/b", value: 2 }, { a: 1, b: 2 }],
  ["a member that exists is replaced by add", { a: 1 }, { op: "add", path: "/a", value: 2 }, { a: 2 }],
  ["a member may be null", { a: 1 }, { op: "add", path: "/b", value: null }, { a: 1, b: null }],
  ["an item is put before another", [1, 3], { op: "add", path: "/1", value: 2 }, [1, 2, 3]],
  ["an item is put first", [1], { op: "add", path: "/0", value: 0 }, [0, 1]],
  ["an item is put at the end by its index", [1], { op: "add", path: "/1", value: 2 }, [1, 2]],
  ["an item is put at the end by a dash", [1], { op: "add", path: "/-", value: 2 }, [1, 2]],
  ["a list is put as one item", [1], { op: "add", path: "/-", value: [2, 3] }, [1, [2, 3]]],
  ["a dash is a name in an object", {}, { op: "add", path: "/-", value: 1 }, { "-": 1 }],
  ["a number is a name in an object", {}, { op: "add", path: "/01", value: 1 }, { "01": 1 }],
  ["a slash is escaped", { "a/b": 1 }, { op: "replace", path: "/a~1b", value: 2 }, { "a/b": 2 }],
  ["a tilde is escaped", { "a~b": 1 }, { op: "replace", path: "/a~0b", value: 2 }, { "a~b": 2 }],
  ["~01 is a tilde and a one", { "~1": 1 }, { op: "remove", path: "/~01" }, {}],
  ["the empty name is a name", { "": { "": 1 } }, { op: "replace", path: "//", value: 2 }, { "": { "": 2 } }],
  ["the whole document is replaced", { a: 1 }, { op: "replace", path: "", value: [] }, []],
  ["the whole document is put by add", { a: 1 }, { op: "add", path: "", value: 3 }, 3],
  ["a member is removed", { a: 1, b: 2 }, { op: "remove", path: "/a" }, { b: 2 }],
  ["the last item is removed", [1, 2], { op: "remove", path: "/1" }, [1]],
  ["the first item is removed", [1, 2], { op: "remove", path: "/0" }, [2]],
  ["an item is replaced", [1, 2], { op: "replace", path: "/1", value: 3 }, [1, 3]],
  ["a member is moved", { a: { x: 1 }, b: {} }, { op: "move", from: "/a/x", path: "/b/y" }, { a: {}, b: { y: 1 } }],
  ["an item is moved forward", [1, 2, 3], { op: "move", from: "/0", path: "/2" }, [2, 3, 1]],
  ["an item is moved back", [1, 2, 3], { op: "move", from: "/2", path: "/0" }, [3, 1, 2]],
  ["an item is moved to the end", [1, 2, 3], { op: "move", from: "/0", path: "/-" }, [2, 3, 1]],
  ["a member is moved to where it is", { a: 1, b: 2 }, { op: "move", from: "/a", path: "/a" }, { a: 1, b: 2 }],
  ["a member is moved up to its parent", { a: { b: 1 } }, { op: "move", from: "/a/b", path: "/a" }, { a: 1 }],
  ["a member is copied", { a: { x: 1 } }, { op: "copy", from: "/a", path: "/b" }, { a: { x: 1 }, b: { x: 1 } }],
  [
    "a member is copied into itself",
    { a: { x: 1 } },
    { op: "copy", from: "/a", path: "/a/y" },
    { a: { x: 1, y: { x: 1 } } },
  ],
  ["the document is copied into itself", { a: 1 }, { op: "copy", from: "", path: "/b" }, { a: 1, b: { a: 1 } }],
];

const refused: readonly (readonly [string, unknown, object])[] = [
  ["no such member to replace", {}, { op: "replace", path: "/a", value: 1 }],
  ["no such member to remove", {}, { op: "remove", path: "/a" }],
  ["an inherited member", {}, { op: "remove", path: "/toString" }],
  ["no such parent", {}, { op: "add", path: "/a/b", value: 1 }],
  ["a parent that is a text", { a: "bc" }, { op: "replace", path: "/a/0", value: "x" }],
  ["a parent that is null", { a: null }, { op: "add", path: "/a/b", value: 1 }],
  ["an index beyond the end", [1], { op: "add", path: "/2", value: 1 }],
  ["the index after the last, to replace", [1], { op: "replace", path: "/1", value: 1 }],
  ["the index after the last, to remove", [1], { op: "remove", path: "/1" }],
  ["a dash to replace", [1], { op: "replace", path: "/-", value: 1 }],
  ["a dash to remove", [1], { op: "remove", path: "/-" }],
  ["a negative index", [1], { op: "remove", path: "/-1" }],
  ["an index with a leading zero", [1, 2], { op: "replace", path: "/01", value: 1 }],
  ["an index with a fraction", [1, 2], { op: "replace", path: "/1.0", value: 1 }],
  ["an index with an exponent", [1, 2], { op: "replace", path: "/1e0", value: 1 }],
  ["an empty index", [1], { op: "replace", path: "/", value: 1 }],
  ["the length of a list", { a: [1] }, { op: "copy", from: "/a/length", path: "/b" }],
  ["a path that does not begin with a slash", { a: 1 }, { op: "replace", path: "a", value: 1 }],
  ["a tilde that escapes nothing", { "a~2": 1 }, { op: "replace", path: "/a~2", value: 1 }],
  ["what is moved into itself", { a: { b: {} } }, { op: "move", from: "/a", path: "/a/b/c" }],
  ["what is moved into its neighbour's place", [{}, {}], { op: "move", from: "/0", path: "/0/b" }],
  ["nothing to move", {}, { op: "move", from: "/a", path: "/b" }],
  ["nothing that says from where", { a: 1 }, { op: "copy", path: "/b" }],
  ["nothing that says what", { a: 1 }, { op: "add", path: "/b" }],
  ["the whole document removed", {}, { op: "remove", path: "" }],
];

describe("RFC 6902", () => {
  test.each(done)("%s", (_, document, operation, result) => {
    expect(applyPatch(structuredClone(document), operation)).toEqual(result);
  });

  test.each(refused)("refuses %s", (_, document, operation) => {
    expect(() => applyPatch(structuredClone(document), operation as PatchOperation)).toThrow();
  });

  test("a member named __proto__ is a member", () => {
    const result = applyPatch({}, { op: "add", path: "/__proto__", value: { a: 1 } }) as object;
    expect(JSON.stringify(result)).toBe('{"__proto__":{"a":1}}');
    expect((result as { a?: number }).a).toBeUndefined();
  });

  test("what is copied is not shared", () => {
    const copied = applyPatch({ a: { x: 1 } }, { op: "copy", from: "/a", path: "/b" });
    expect(applyPatch(copied, { op: "replace", path: "/b/x", value: 2 })).toEqual({ a: { x: 1 }, b: { x: 2 } });
  });

  /** Every place of a value that is not the whole. */
  function* places(value: unknown, path: readonly (string | number)[] = []): Generator<readonly (string | number)[]> {
    if (path.length > 0) yield path;
    if (Array.isArray(value)) for (const [index, item] of value.entries()) yield* places(item, [...path, index]);
    else if (typeof value === "object" && value !== null)
      for (const [name, member] of Object.entries(value)) yield* places(member, [...path, name]);
  }
  const placed = fc
    .tuple(jsonValue, fc.nat(), jsonValue)
    .map(([document, at, value]) => {
      const all = [...places(document)];
      const path = all[at % all.length];
      return { document, value, path: path && formatPointer(path) };
    })
    .filter(
      (one): one is { document: never; value: never; path: string } =>
        one.path !== undefined && !/\/__proto__/.test(one.path),
    );

  test("what is put at a place stands there, and nothing else has changed", () => {
    fc.assert(
      fc.property(placed, ({ document, value, path }) => {
        const before = structuredClone(document);
        const after = applyPatch(structuredClone(document), { op: "replace", path, value });
        expect(valueAt(after, path)).toEqual(value);
        expect(applyPatch(after, { op: "replace", path, value: valueAt(before, path) })).toEqual(before);
      }),
      { numRuns: 500 },
    );
  });

  test("what is removed and added again gives the same document", () => {
    fc.assert(
      fc.property(placed, ({ document, path }) => {
        const value = valueAt(document, path);
        const without = applyPatch(structuredClone(document), { op: "remove", path });
        expect(applyPatch(without, { op: "add", path, value })).toEqual(document);
      }),
      { numRuns: 500 },
    );
  });

  test("a copy and a removal are a move", () => {
    fc.assert(
      fc.property(placed, ({ document, path }) => {
        const whole = { document: structuredClone(document) };
        const from = `/document${path}`;
        const copied = applyPatch(structuredClone(whole), { op: "copy", from, path: "/put" });
        expect(applyPatch(structuredClone(whole), { op: "move", from, path: "/put" })).toEqual(
          applyPatch(copied, { op: "remove", path: from }),
        );
      }),
      { numRuns: 500 },
    );
  });
});

describe("edits", () => {
  const artifact = {
    name: "run",
    files: {
      "a.json": '{\n  "x": 22.0,\n  "y": [1e-05, 10000000000000000001],\n  "ü": 1\n}\n',
      "b.csv": "h,i\n1,2\n3,4\n",
    },
  };
  const edited = (...edits: Parameters<typeof applyEdits>[1][number][]) => applyEdits(artifact, edits).files;

  test("leave the artifact that they start from alone", () => {
    const before = structuredClone(artifact);
    edited({ op: "delete", file: "b.csv" }, { op: "replace", file: "a.json", path: "/x", value: 1 });
    expect(artifact).toEqual(before);
  });

  test("of JSON keep the text of everything else", () => {
    expect(edited({ op: "add", file: "a.json", path: "/z", value: true })["a.json"]).toBe(
      '{\n  "x": 22.0,\n  "y": [\n    1e-05,\n    10000000000000000001\n  ],\n  "ü": 1,\n  "z": true\n}\n',
    );
    expect(
      applyEdits({ name: "", files: { a: '{"x": 1.0, "y": 2}' } }, [{ op: "replace", file: "a", path: "/y", value: 3 }])
        .files.a,
    ).toBe('{"x": 1.0, "y": 3}');
  });

  describe("of JSON keep the text of numbers", () => {
    const text = '{"a": 22.0, "b": {"x": 22.0, "y": [1e-05, 10000000000000000001]}, "c": [22, 22.0, 5.0]}';
    const patched = (...edits: Parameters<typeof applyEdits>[1][number][]) =>
      applyEdits({ name: "", files: { a: text } }, edits, "a").files.a;

    test("that are moved and copied", () => {
      expect(patched({ op: "move", from: "/a", path: "/d" })).toBe(
        '{"b": {"x": 22.0, "y": [1e-05, 10000000000000000001]}, "c": [22, 22.0, 5.0], "d": 22.0}',
      );
      expect(patched({ op: "copy", from: "/b", path: "/a" })).toBe(
        '{"a": {"x": 22.0, "y": [1e-05, 10000000000000000001]}, "b": {"x": 22.0, "y": [1e-05, 10000000000000000001]}, "c": [22, 22.0, 5.0]}',
      );
      expect(patched({ op: "copy", from: "/a", path: "/c/-" }, { op: "remove", path: "/b" })).toBe(
        '{"a": 22.0, "c": [22, 22.0, 5.0, 22.0]}',
      );
      expect(patched({ op: "move", from: "/a", path: "/a" }, { op: "remove", path: "/b" })).toBe(
        '{"a": 22.0, "c": [22, 22.0, 5.0]}',
      );
    });

    test("whose place in a list shifts", () => {
      const list = (...edits: Parameters<typeof applyEdits>[1][number][]) =>
        patched({ op: "remove", path: "/a" }, { op: "remove", path: "/b" }, ...edits);
      expect(list({ op: "remove", path: "/c/0" })).toBe('{"c": [22.0, 5.0]}');
      expect(list({ op: "remove", path: "/c/1" })).toBe('{"c": [22, 5.0]}');
      expect(list({ op: "add", path: "/c/0", value: 22 })).toBe('{"c": [22, 22, 22.0, 5.0]}');
      expect(list({ op: "move", from: "/c/1", path: "/c/0" })).toBe('{"c": [22.0, 22, 5.0]}');
    });

    test("and not that of numbers that were there before", () => {
      expect(patched({ op: "replace", path: "/a", value: 22 }, { op: "remove", path: "/b" })).toBe(
        '{"a": 22, "c": [22, 22.0, 5.0]}',
      );
      expect(patched({ op: "copy", from: "/c/0", path: "/a" }, { op: "remove", path: "/b" })).toBe(
        '{"a": 22, "c": [22, 22.0, 5.0]}',
      );
    });
  });

  test("of lines count from 0", () => {
    expect(edited({ op: "set-line", file: "b.csv", line: 1, text: "5,6" })["b.csv"]).toBe("h,i\n5,6\n3,4\n");
    expect(edited({ op: "insert-line", file: "b.csv", line: 1, text: "5,6" })["b.csv"]).toBe("h,i\n5,6\n1,2\n3,4\n");
    expect(edited({ op: "insert-line", file: "b.csv", line: 3, text: "5,6" })["b.csv"]).toBe("h,i\n1,2\n3,4\n5,6\n");
    expect(edited({ op: "delete-line", file: "b.csv", line: 2 })["b.csv"]).toBe("h,i\n1,2\n");
    expect(() => edited({ op: "set-line", file: "b.csv", line: 4, text: "" })).toThrow("no line 4");
  });

  test("of text change every occurrence, and there must be one", () => {
    expect(edited({ op: "replace-text", file: "b.csv", find: ",", text: ";" })["b.csv"]).toBe("h;i\n1;2\n3;4\n");
    expect(edited({ op: "replace-text", file: "b.csv", find: "1", text: "$&$1" })["b.csv"]).toBe("h,i\n$&$1,2\n3,4\n");
    expect(() => edited({ op: "replace-text", file: "b.csv", find: "9", text: "" })).toThrow('"9"');
  });

  test("of files write, delete and rename them", () => {
    expect(edited({ op: "write", file: "c", text: "new" })).toMatchObject({ c: "new" });
    expect(Object.keys(edited({ op: "delete", file: "a.json" }))).toEqual(["b.csv"]);
    expect(edited({ op: "rename", file: "b.csv", to: "c.csv" })).toEqual({
      "a.json": artifact.files["a.json"],
      "c.csv": artifact.files["b.csv"],
    });
    expect(edited({ op: "make-directory", file: "charts" })).toHaveProperty("charts/");
    expect(applyEdits(artifact, [{ op: "rename-directory", to: "other" }]).name).toBe("other");
    for (const op of ["delete", "rename", "set-line", "replace-text", "replace"] as const)
      expect(() => edited({ op, file: "none", path: "", to: "x", line: 0, find: "", text: "", value: 1 }), op).toThrow(
        "no file none",
      );
  });

  test("rename a file that is no text without touching its bytes", () => {
    const bytes = new Uint8Array([0xff, 0x00, 0xfe]);
    expect(
      applyEdits({ name: "", files: { "a.png": bytes } }, [{ op: "rename", file: "a.png", to: "b.png" }]).files[
        "b.png"
      ],
    ).toEqual(bytes);
  });

  test("are applied in their order, and name no file where the artifact is one", () => {
    const one = { name: "a.json", files: { "a.json": '{"x": 1}' } };
    expect(
      applyEdits(
        one,
        [
          { op: "copy", from: "/x", path: "/y" },
          { op: "remove", path: "/x" },
        ],
        "a.json",
      ).files["a.json"],
    ).toBe('{"y": 1}');
  });

  test("of what is not JSON are refused", () => {
    expect(() => applyEdits({ name: "", files: { a: "{x" } }, [{ op: "remove", file: "a", path: "/x" }])).toThrow("a:");
  });
});
