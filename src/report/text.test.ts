import { describe, expect, it } from "vitest";
import type { Issue } from "../issue.ts";
import { codeFrame } from "./code-frame.ts";
import { count, grouped } from "./number-text.ts";
import { noCounts } from "./render-report.ts";
import { sampleArtifacts } from "./sample-report.ts";
import { displayWidth, wrap } from "./text-width.ts";
import { expectation, valueText } from "./value-text.ts";
import { clip, visible, wholeCharacters } from "./visible-text.ts";
import { statement, verdict } from "./wording.ts";

const issue = sampleArtifacts[0]?.issues[1] as Issue;

describe("visible", () => {
  it("spells what cannot be seen or drives a terminal and keeps the rest", () => {
    expect(visible("a\tb\r\n\u0007\u001b\u009b\u202e\u200b\ufeff\ud800\u{e0041}")).toBe(
      "a\\tb\\r\\n\\x07\\x1b\\x9b\\u202e\\u200b\\ufeff\\ud800\\u{e0041}",
    );
    expect(visible("é 日本 👩‍💻 \\n")).toBe("é 日本 👩‍💻 \\n");
  });
});

describe("clip", () => {
  it("takes the middle out and cuts no character in two", () => {
    expect(clip("0123456789", 5)).toBe("01…89");
    expect(clip("0123456789", 10)).toBe("0123456789");
    expect(wholeCharacters("a😀b", 2, 4)).toBe("b");
    expect(wholeCharacters("a😀b", 0, 2)).toBe("a");
  });
});

describe("valueText", () => {
  it("writes JSON on one line and counts what it leaves out", () => {
    expect(valueText({ a: [1, "x", null], b: {} })).toBe('{"a": [1, "x", null], "b": {}}');
    expect(valueText("x".repeat(1000), 10)).toBe('"xxxxxxxxxx…" (1,000 characters)');
    expect(
      valueText(
        Array.from({ length: 1000 }, () => 1),
        10,
      ),
    ).toBe("[1, 1, 1, … 997 more]");
    expect(valueText([[[[[[]]]]]])).toBe("[[[[[…]]]]]");
    expect([valueText(10n ** 20n), valueText(Number.NaN), valueText(null)]).toEqual([
      "100000000000000000000",
      "NaN",
      "null",
    ]);
  });

  it("is bounded for every value", () => {
    const wide = Object.fromEntries(Array.from({ length: 5000 }, (_, index) => [`key${index}`, "v".repeat(5000)]));
    expect(valueText([wide, wide, wide], 200).length).toBeLessThan(600);
  });

  it("shows the first difference of two long texts", () => {
    const { expected, found } = expectation({ expected: `${"a".repeat(500)}b`, found: `${"a".repeat(500)}c` }, 40);
    expect([expected, found]).toEqual(['"…aaaaaaaaaab" (501 characters)', '"…aaaaaaaaaac" (501 characters)']);
    expect(expectation({ expected: 1 })).toEqual({ expected: "1" });
  });
});

describe("codeFrame", () => {
  const lines = ["{", '\t"a": "x y",', '  "b": 1', "}"];
  const frame = (line: number, column: number | null, width?: number, text = lines) =>
    codeFrame((_path, _file, number) => text[number - 1], "p", { ...issue, line, column }, width);

  it("marks the value between its neighbours", () => {
    expect(frame(2, 7)).toEqual([
      { number: 1, before: "{", marked: "", after: "" },
      { number: 2, before: '  "a": ', marked: '"x y"', after: "," },
      { number: 3, before: '  "b": 1', marked: "", after: "" },
    ]);
    expect(frame(4, 2)?.at(-1)).toEqual({ number: 4, before: "}", marked: " ", after: "" });
    expect(frame(1, null)?.[0]).toEqual({ number: 1, before: "", marked: "{", after: "" });
  });

  it("cuts long lines around the place", () => {
    const text = [`${"x".repeat(1000)},42,${"y".repeat(1000)}`];
    expect(frame(1, 1002, 30, text)).toEqual([
      { number: 1, before: `…${"x".repeat(9)},`, marked: "42", after: `,${"y".repeat(17)}…` },
    ]);
  });

  it("is undefined when the line is unknown", () => {
    expect(frame(9, 1)).toBeUndefined();
    expect(codeFrame(undefined, "p", issue)).toBeUndefined();
  });
});

describe("wording", () => {
  it("takes expected and found out of a message that ends with them", () => {
    const said = (message: string) => statement({ ...issue, message, expected: 136, found: 7 });
    expect(said("The summary repeats the figures: expected 136, found 7.")).toBe("The summary repeats the figures");
    expect(said("The summary repeats the figures. Expected 136, found 7")).toBe("The summary repeats the figures.");
    expect(said("Nothing was expected of 7 trades.")).toBe("Nothing was expected of 7 trades.");
  });

  it("counts, sets thousands apart and answers", () => {
    expect([count(1, "error"), count(0, "error"), grouped(1234567), grouped(999)]).toEqual([
      "1 error",
      "0 errors",
      "1,234,567",
      "999",
    ]);
    const failures = [{ path: "x", message: "", remedy: "" }];
    expect(verdict({ conforms: true, counts: noCounts })).toBe("conforms");
    const warned = { conforms: false, counts: { ...noCounts, warnings: 1 } };
    expect(verdict(warned, true)).toBe("does not conform (strict)");
    expect(verdict({ ...warned, failures }, true)).toBe("does not conform (strict), and 1 place could not be judged");
    expect(verdict({ ...warned, failures })).toBe("could not tell: 1 place could not be judged");
    expect(verdict({ conforms: false, counts: noCounts, failures })).toBe(
      "could not tell: 1 place could not be judged",
    );
    expect(verdict({ conforms: false, counts: { ...noCounts, errors: 1 }, failures })).toBe(
      "does not conform, and 1 place could not be judged",
    );
  });

  it("wraps by columns and keeps code whole", () => {
    expect(wrap("one two `three four` five", 12)).toEqual(["one two", "`three four`", "five"]);
    expect([displayWidth("日本"), displayWidth("é"), displayWidth("e\u0301"), displayWidth("😀")]).toEqual([
      4, 1, 1, 2,
    ]);
  });
});
