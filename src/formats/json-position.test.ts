import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatPointer, parsePointer, valueAt } from "./json-pointer.ts";
import { locate, locateAll, locateIn, locateNearest } from "./json-position.ts";

const text = `{
  "summary": {"trades": 2, "a/b~c": [10, {"x": null}]},
  "": -1.5e3,
  "é😀\\n": "end"
}`;

describe("locate", () => {
  test.each([
    ["", 1, 1],
    ["/summary", 2, 14],
    ["/summary/trades", 2, 25],
    ["/summary/a~1b~0c", 2, 37],
    ["/summary/a~1b~0c/0", 2, 38],
    ["/summary/a~1b~0c/1/x", 2, 48],
    ["/", 3, 7],
    ["/é😀\n", 4, 12],
  ])("finds %j at line %d, column %d", (pointer, line, column) => {
    expect(locate(text, pointer)).toEqual({ line, column });
  });

  test.each(["/missing", "/summary/a~1b~0c/2", "/summary/a~1b~0c/00", "no pointer", "/~2"])(
    "does not find %j",
    (pointer) => {
      expect(locate(text, pointer)).toBeUndefined();
    },
  );

  test("falls back to the nearest ancestor", () => {
    expect(locateNearest(text, "/summary/win_rate")).toEqual({ pointer: "/summary", line: 2, column: 14 });
    expect(locateNearest(text, "/nowhere/at/all")).toEqual({ pointer: "", line: 1, column: 1 });
    expect(locateNearest("  ", "/a")).toBeUndefined();
  });

  test("lets the last of duplicate members count, and forgets what the first one held", () => {
    const doubled = '{"a": {"x": 1},\n "a": {"y": 2}}';
    expect(locate(doubled, "/a")).toEqual({ line: 2, column: 7 });
    expect(locate(doubled, "/a/x")).toBeUndefined();
  });

  test.each([
    ["plain", ["a", "b", ",", ": ", ":", "", "0", "é"]],
    ["escaped", ["a", "\\", '"']],
  ])("finds the same where it is known what the text says: %s names", (_, names) => {
    const name = fc.constantFrom(...names);
    const { members } = fc.letrec((tie) => ({
      members: fc.dictionary(name, tie("value"), { maxKeys: 4 }),
      value: fc.oneof({ maxDepth: 3 }, name, tie("members"), fc.array(tie("members"), { maxLength: 2 })),
    }));
    fc.assert(
      fc.property(members, fc.constantFrom(0, 2), fc.array(name), fc.nat(), (value, space, tokens, start) => {
        const written = JSON.stringify(value, null, space);
        const all = [formatPointer(tokens), ...pointersOf(value, [])];
        const pointers = [...new Set([0, 1, 2].map((at) => all[(start + at) % all.length] as string))];
        for (const [pointer, { line, column }] of locateAll(written, pointers))
          expect(locateIn(written, value, pointers).get(pointer)).toEqual({ line, column });
      }),
      { numRuns: 500 },
    );
  });

  test("finds every value of any document", () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(0, 2), (value, space) => {
        const document = JSON.stringify(value, null, space);
        const lines = document.split("\n");
        const pointers = pointersOf(value, []);
        const found = locateAll(document, pointers);
        for (const pointer of pointers) {
          const place = found.get(pointer);
          expect(place?.pointer).toBe(pointer);
          const begin = lines[(place?.line ?? 0) - 1]?.[(place?.column ?? 0) - 1];
          expect(begin).toBe(JSON.stringify(valueAt(JSON.parse(document), pointer))[0]);
        }
      }),
    );
  });

  test("never throws on arbitrary text", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'{}[],:"\\a1 \n') }), (noise) => void locate(noise, "/a/0")),
    );
  });
});

describe("JSON Pointer", () => {
  test("reads back the path it was made of", () => {
    fc.assert(
      fc.property(fc.array(fc.string()), (path) => {
        expect(parsePointer(formatPointer(path))).toEqual(path);
      }),
    );
  });

  test("names own members and existing items only", () => {
    expect(valueAt({ a: [1] }, "/a/0")).toBe(1);
    for (const pointer of ["/a/1", "/a/-", "/a/00", "/a/length", "/constructor", "/a/0/b", "a"]) {
      expect(valueAt({ a: [1] }, pointer)).toBeUndefined();
    }
  });
});

function pointersOf(value: unknown, path: readonly string[]): string[] {
  const members = typeof value === "object" && value !== null ? Object.entries(value) : [];
  return [formatPointer(path), ...members.flatMap(([key, member]) => pointersOf(member, [...path, key]))];
}
