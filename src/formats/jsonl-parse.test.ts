import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type JsonLine, type JsonLinesOptions, parseJsonLines, parseJsonLinesAsync } from "./jsonl-parse.ts";
import { formatPythonJson } from "./python-json.ts";

const utf8 = new TextEncoder();

function lines(text: string, options?: JsonLinesOptions): JsonLine[] {
  return [...parseJsonLines([utf8.encode(text)], options)];
}

function verdicts(text: string, options?: JsonLinesOptions): unknown[] {
  return lines(text, options).map((line) => {
    if (line.pending) return "pending";
    return line.result.ok ? line.result.value : line.result.fault.code;
  });
}

/** Chunks that overwrite each other, as a reader with one buffer hands them out. */
function* reused(bytes: Uint8Array, size: number): Generator<Uint8Array> {
  const buffer = new Uint8Array(size);
  for (let at = 0; at < bytes.length; at += size) {
    const piece = bytes.subarray(at, at + size);
    buffer.fill(0x58);
    buffer.set(piece);
    yield buffer.subarray(0, piece.length);
  }
}

describe("parseJsonLines", () => {
  test("answers every line with its place", () => {
    const found = lines('{"é": 1}\r\n\n[\n2\n');
    expect(found).toMatchObject([
      { index: 0, line: 1, byteOffset: 0, result: { value: { é: 1 } } },
      { index: 1, line: 2, byteOffset: 11, result: { fault: { code: "blank-line", line: 2, column: 1 } } },
      { index: 2, line: 3, byteOffset: 12, result: { fault: { code: "truncated", line: 3, column: 2 } } },
      { index: 3, line: 4, byteOffset: 14, result: { value: 2 } },
    ]);
  });

  test.each([
    ["", []],
    ["1", [1]],
    ["1\n", [1]],
    ["1\n\n", [1, "blank-line"]],
    ['{"a": 1}\n{"a"', [{ a: 1 }, "truncated"]],
    ['1\n{"a": 1}', [1, { a: 1 }]],
    [" \r\n1\r\n", ["blank-line", 1]],
    ["\ufeff1\n2\n", ["bom", 2]],
    ['{"a": NaN}\n', ["non-finite"]],
    ['1\n{"a": 1e999}\n2\n', [1, "overflow", 2]],
    ["1 2\n", ["trailing-data"]],
  ])("reads %j", (text, expected) => {
    expect(verdicts(text)).toEqual(expected);
  });

  test("leaves an unfinished last line of a live file pending", () => {
    expect(verdicts('1\n{"a"', { live: true })).toEqual([1, "pending"]);
    expect(verdicts("1\n12", { live: true })).toEqual([1, "pending"]);
    expect(verdicts("1\n12\n", { live: true })).toEqual([1, 12]);
    expect(verdicts("1\n{\n", { live: true })).toEqual([1, "truncated"]);
  });

  test("drops a line that is too long and goes on behind it", () => {
    const text = `[1]\n"${"x".repeat(50)}"\n[2]\n`;
    for (const size of [1, 7, 1000]) {
      const found = [...parseJsonLines(reused(utf8.encode(text), size), { maxLineBytes: 10 })];
      expect(found).toMatchObject([
        { result: { value: [1] } },
        { byteOffset: 4, result: { fault: { code: "size", line: 2 } } },
        { byteOffset: 57, result: { value: [2] } },
      ]);
    }
  });

  test("stops at UTF-16", () => {
    const bytes = new Uint8Array(new Uint16Array([...'{"a":1}\n{"a":2}\n'].map((mark) => mark.charCodeAt(0))).buffer);
    expect([...parseJsonLines([bytes])]).toMatchObject([{ result: { fault: { code: "utf16" } } }]);
  });

  test("keeps the text of numbers when asked", () => {
    const style = { keyOrder: "declared", plan: 0 } as const;
    const [line] = lines('{"a": 1.0, "9": 1e5}\n', { style });
    const value = line && !line.pending && line.result.ok ? line.result.value : undefined;
    expect(formatPythonJson(value, { ...style, indent: null, ascii: true })).toMatchObject({
      text: '{"a": 1.0, "9": 1e5}',
    });
  });

  const noise = fc.string({ unit: fc.constantFrom(...'{}[]:,"1a\n\n\r é😀') });
  const text = fc.array(fc.oneof(fc.json({ maxDepth: 1 }), noise)).map((parts) => parts.join("\n"));

  test("gives the same lines wherever the bytes are cut", () => {
    fc.assert(
      fc.property(text, fc.boolean(), (content, live) => {
        const bytes = utf8.encode(content);
        const whole = [...parseJsonLines([bytes], { live })];
        for (let at = 0; at <= bytes.length; at++) {
          expect([...parseJsonLines([bytes.subarray(0, at), bytes.subarray(at)], { live })]).toEqual(whole);
        }
        for (const size of [1, 2, 5]) expect([...parseJsonLines(reused(bytes, size), { live })]).toEqual(whole);
      }),
      { numRuns: 50 },
    );
  });

  test("gives the same lines from an asynchronous source", async () => {
    async function* source(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
      yield* reused(bytes, 3);
    }
    await fc.assert(
      fc.asyncProperty(text, async (content) => {
        const bytes = utf8.encode(content);
        const found: JsonLine[] = [];
        for await (const line of parseJsonLinesAsync(source(bytes))) found.push(line);
        expect(found).toEqual([...parseJsonLines([bytes])]);
      }),
      { numRuns: 50 },
    );
  });

  test("never throws on arbitrary bytes", () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        expect([...parseJsonLines([bytes])].length).toBeLessThanOrEqual(bytes.length + 1);
      }),
    );
  });
});
