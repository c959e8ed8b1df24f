import fc from "fast-check";
import { beforeEach, describe, expect, test, vi } from "vitest";

// Which members are mostly read is remembered.
let parseJson: typeof import("./json-parse.ts").parseJson;
beforeEach(async () => {
  vi.resetModules();
  ({ parseJson } = await import("./json-parse.ts"));
});

const utf8 = new TextEncoder();
const curve = Array.from({ length: 900 }, (_, index) => ({ t: index, e: index / 7 }));
const report = { id: "a", curve, status: "success", nested: { curve }, last: 1 };

function parsed(text: string, late = true): Record<string, unknown> {
  const result = parseJson(utf8.encode(text), { late });
  if (!result.ok) throw new Error(result.fault.message);
  return result.value as Record<string, unknown>;
}

const isLate = (document: object, name: string) => Object.getOwnPropertyDescriptor(document, name)?.get !== undefined;

describe("late members", () => {
  test.each([undefined, 2])("are what they would be at once (indented by %s)", (indentation) => {
    const text = JSON.stringify(report, undefined, indentation);
    const document = parsed(text);
    expect(isLate(document, "curve")).toBe(true);
    expect(isLate(document, "nested")).toBe(true);
    expect(isLate(document, "last")).toBe(false);
    expect(Object.keys(document)).toEqual(Object.keys(report));
    expect(isLate(document, "curve")).toBe(true);
    expect(document.curve).toEqual(curve);
    expect(isLate(document, "curve")).toBe(false);
    expect(document.curve).toBe(document.curve);
    expect(JSON.stringify(document, undefined, indentation)).toBe(text);
    expect({ ...parsed(text) }).toEqual(report);
    expect(structuredClone(parsed(text))).toEqual(report);
  });

  test("can be replaced, removed and frozen", () => {
    const document = parsed(JSON.stringify(report));
    document.curve = 1;
    delete document.nested;
    expect(document).toEqual({ id: "a", curve: 1, status: "success", last: 1 });
    const frozen = Object.freeze(parsed(JSON.stringify(report)));
    expect(frozen.curve).toEqual(curve);
    expect(frozen).toEqual(report);
  });

  test("only where they were asked for, and where places in bytes are places in the text", () => {
    expect(isLate(parsed(JSON.stringify(report), false), "curve")).toBe(false);
    for (const beyondAscii of [{ id: "é" }, { last: "é" }]) {
      const other = parsed(JSON.stringify({ ...report, ...beyondAscii }));
      expect(isLate(other, "curve")).toBe(false);
      expect(other).toEqual({ ...report, ...beyondAscii });
    }
  });

  test("are never looked for where those of the text before were", () => {
    const text = JSON.stringify(report);
    expect(isLate(parsed(text), "curve")).toBe(true);
    expect(parseJson(text.replace('{"t":5,', '{"t":x,'), { late: true }).ok).toBe(false);
  });

  test("may be called as members that every object has", () => {
    for (const name of ["__proto__", "constructor", "toString", "hasOwnProperty"]) {
      const text = JSON.stringify(report).replace("curve", name);
      const document = parsed(text);
      expect(isLate(document, name)).toBe(true);
      expect(JSON.stringify(document)).toBe(text);
    }
  });

  test("a document that is spoilt somewhere is refused as ever", () => {
    const text = JSON.stringify(report);
    const slips = fc.constantFrom("", "[]", "{}", '"', ",", ":", "1", "[", "]", "{", "}", "-", "\\", "\0", '"id":1,');
    const seen = new Set<string>();
    fc.assert(
      fc.property(fc.nat(text.length), fc.nat(3), slips, (at, cut, slip) => {
        const bytes = utf8.encode(text.slice(0, at) + slip + text.slice(at + cut));
        const exact = parseJson(bytes);
        // One of three is read: seldom enough for the others to stay late.
        const [late, other] = Array.from({ length: 3 }, () => parseJson(bytes, { late: true }));
        if (other?.ok) seen.add(isLate(other.value as object, "curve") ? "late" : "at once");
        else seen.add("refused");
        expect(JSON.stringify(late)).toBe(JSON.stringify(exact));
      }),
      { numRuns: 500 },
    );
    expect(seen).toContain("late");
    expect(seen).toContain("refused");
  });

  test("members that are mostly read are parsed at once", () => {
    const documents = (name: string, isRead: (index: number) => boolean) =>
      Array.from({ length: 200 }, (_, index) => {
        const document = parsed(JSON.stringify({ [name]: curve }));
        const late = isLate(document, name);
        if (isRead(index)) expect(document[name]).toEqual(curve);
        return late;
      });
    expect(documents("always", () => true).indexOf(false)).toBe(16);
    expect(documents("seldom", (index) => index % 3 === 0)).not.toContain(false);
    expect(isLate(parsed(JSON.stringify({ always: curve, curve })), "curve")).toBe(true);
  });

  test("very many names end in documents that are read at once", () => {
    const lists = Array.from({ length: 80 }, (_, index) => parsed(JSON.stringify({ [`list${index}`]: curve })));
    expect(lists.every((document, index) => Array.isArray(document[`list${index}`]))).toBe(true);
    expect(isLate(parsed(JSON.stringify({ another: curve })), "another")).toBe(false);
    expect(parsed(JSON.stringify({ another: curve })).another).toEqual(curve);
  });
});
