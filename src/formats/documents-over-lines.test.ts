import { describe, expect, test } from "vitest";
import { documentsOverLines } from "./documents-over-lines.ts";

const spans = (text: string) => [...documentsOverLines(new TextEncoder().encode(text), 512)];
const printed = (value: unknown) => JSON.stringify(value, null, 2);

describe("documents that go on over several lines", () => {
  test.each([
    ["one document", printed({ a: 1, b: { c: [] } }), [[0, 5]]],
    ["a list of documents", printed([{ a: 1 }, { b: 2 }]), [[0, 7]]],
    [
      "one after the other",
      `${printed({ a: 1 })}\n${printed({ b: 2 })}\n`,
      [
        [0, 2],
        [3, 5],
      ],
    ],
    ["among lines", `{"a": 1}\n${printed({ b: 2 })}\n[]\n`, [[1, 3]]],
    ["without indent", '{\n"a": {\n"b": 1\n}\n}\n', [[0, 4]]],
    ["with the line ends of Windows", '{\r\n  "a": 1\r\n}\r\n', [[0, 2]]],
    ["lines only", '{"a": 1}\n{"b": 2}\n', []],
    ["a line that is cut off", '{"a": 1}\n{"b"\n{"c": 3}\n', []],
    ["a document that is cut off", '{\n  "a": 1,\n', []],
    ["another encoding", "\ufeff{\n}", []],
    ["nothing", "", []],
  ])("%s", (_, text, expected) => {
    expect(spans(text)).toEqual(expected);
  });

  test("what is neither lines nor printed documents is not searched for long", () => {
    expect(spans("{\n".repeat(200_000))).toEqual([]);
    expect(spans("{\n}\n]\n".repeat(100_000)).length).toBeGreaterThan(0);
    expect(spans("{\n]\n".repeat(100_000))).toEqual([]);
  });
});
