import { createRequire } from "node:module";
import { fullFormats } from "ajv-formats/dist/formats.js";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  codePointLength,
  isBarTime,
  isDate,
  isDateTime,
  isLocalDateTime,
  isUri,
  jsonEqual,
  repeatedItem,
} from "./string-formats.ts";

const load = createRequire(import.meta.url);
const { default: ajvLength } = load("ajv/dist/runtime/ucs2length") as { default: (text: string) => number };
const { default: ajvEqual } = load("ajv/dist/runtime/equal") as { default: (left: unknown, right: unknown) => boolean };

const good = {
  date: ["2026-03-18", "2024-02-29", "2000-02-29", "0000-01-01", "9999-12-31", "0004-02-29"],
  "date-time": [
    "2026-03-18T10:15:00Z",
    "2026-03-18T10:15:00.5Z",
    "2026-03-18T10:15:00.123456+00:00",
    "2026-03-18T10:15:00.123456789-23:59",
    "2026-03-18t10:15:00z",
    "2026-03-18T00:00:00+14:00",
    "2026-03-18T23:59:59-00:00",
    "2024-02-29T23:59:59.999999Z",
  ],
  "local-date-time": [
    "2026-03-18T10:15:00",
    "2026-03-18T10:15:00.123456",
    "2026-03-18T10:15:00.1",
    "2024-02-29T00:00:00.123456789",
  ],
  "bar-time": [
    "2026-03-18",
    "2026-03-18 10:15:00",
    "2026-03-18 10:15:00-04:00",
    "2026-03-18 10:15:00+00:00",
    "2026-03-18 10:15:00.5",
    "2026-03-18 10:15:00Z",
    "2024-02-29 00:00:00",
  ],
  uri: [
    "https://a.example",
    "https://a.example/b?c=d#e",
    "mailto:a@b",
    "urn:x",
    "a+b.c-d:x",
    "file:///tmp/a",
    "HTTP://A",
    "x:%20",
    "https://[::1]:8080/",
  ],
};

const badDates = [
  ["not a leap year", "2025-02-29"],
  ["a century that is no leap year", "1900-02-29"],
  ["the thirtieth of February", "2024-02-30"],
  ["the thirty-first of April", "2026-04-31"],
  ["month zero", "2026-00-10"],
  ["month thirteen", "2026-13-01"],
  ["day zero", "2026-01-00"],
  ["a sign", "+026-01-01"],
  ["a short year", "26-01-01"],
  ["a short month", "2026-1-01"],
  ["a long year", "12026-01-01"],
  ["slashes", "2026/01/01"],
  ["no separators", "20260101"],
  ["a week", "2026-W01-1"],
  ["Arabic-Indic digits", "٢٠٢٦-٠١-٠١"],
  ["full-width digits", "２０２６-01-01"],
  ["a hyphen that only looks like one", "2026‐01‐01"],
  ["a blank before", " 2026-01-01"],
] as const;

const badTimes = [
  ["hour twenty-four", "24:00:00"],
  ["minute sixty", "10:60:00"],
  ["a leap second", "23:59:60"],
  ["second sixty-one", "23:59:61"],
  ["no seconds", "10:15"],
  ["an empty fraction", "10:15:00."],
  ["ten digits of a fraction", "10:15:00.1234567890"],
  ["a comma before the fraction", "10:15:00,5"],
  ["dots instead of colons", "10.15.00"],
  ["a sign", "+0:15:00"],
  ["a digit of another script", "1０:15:00"],
  ["a digit of another script in the fraction", "10:15:00.٥"],
] as const;

const badOffsets = [
  ["hour twenty-four", "+24:00"],
  ["minute sixty", "+10:60"],
  ["no colon", "+0000"],
  ["no minutes", "+00"],
  ["a minus that is no hyphen", "−04:00"],
  ["a blank before", " Z"],
  ["something after", "Z "],
  ["two offsets", "Z+00:00"],
  ["a zone name", "[Europe/Madrid]"],
] as const;

describe("accepts", () => {
  test.each(good.date)("date %s", (text) => expect(isDate(text)).toBe(true));
  test.each(good["date-time"])("date-time %s", (text) => expect(isDateTime(text)).toBe(true));
  test.each(good["local-date-time"])("local-date-time %s", (text) => expect(isLocalDateTime(text)).toBe(true));
  test.each(good["bar-time"])("bar-time %s", (text) => expect(isBarTime(text)).toBe(true));
  test.each(good.uri)("uri %s", (text) => expect(isUri(text)).toBe(true));
});

describe("refuses", () => {
  test.each(badDates)("in every format a date with %s", (_, date) => {
    expect([
      isDate(date),
      isBarTime(date),
      isLocalDateTime(`${date}T10:15:00`),
      isDateTime(`${date}T10:15:00Z`),
      isBarTime(`${date} 10:15:00`),
    ]).not.toContain(true);
  });
  test.each(badTimes)("in every format a time with %s", (_, time) => {
    expect([
      isLocalDateTime(`2026-03-18T${time}`),
      isDateTime(`2026-03-18T${time}Z`),
      isBarTime(`2026-03-18 ${time}`),
      isBarTime(`2026-03-18 ${time}+00:00`),
    ]).not.toContain(true);
  });
  test.each(badOffsets)("in every format an offset with %s", (_, offset) => {
    expect([isDateTime(`2026-03-18T10:15:00${offset}`), isBarTime(`2026-03-18 10:15:00${offset}`)]).not.toContain(true);
  });
  test("a date with something after it, where only a date may stand", () => {
    expect(["2026-03-18Z", "2026-03-18T", "2026-03-18 ", "2026-03-18\n"].filter(isDate)).toEqual([]);
    expect(
      ["2026-03-18Z", "2026-03-18T", "2026-03-18 ", "2026-03-18\n", "2026-03-18T10:15:00"].filter(isBarTime),
    ).toEqual([]);
  });
  test("an offset where a local time stands, and a local time where an offset is needed", () => {
    expect(good["date-time"].filter(isLocalDateTime)).toEqual([]);
    expect(good["local-date-time"].filter(isDateTime)).toEqual([]);
  });
  test("a blank between date and time where T belongs", () => {
    expect(good["bar-time"].filter(isDateTime)).toEqual([]);
    expect(good["bar-time"].filter(isLocalDateTime)).toEqual([]);
    expect(isLocalDateTime("2026-03-18t10:15:00")).toBe(false);
  });
  test.each([
    "",
    "a",
    "//a.example",
    "/path",
    "1a:x",
    "a b:x",
    "https://a b",
    "https://a\n",
    "x:",
    ":x",
    "x:<",
    "x:\u0000",
    "x:\\y",
    "ä:x",
  ])("uri %j", (text) => expect(isUri(text)).toBe(false));
  test("the empty text", () =>
    expect([isDate(""), isDateTime(""), isLocalDateTime(""), isBarTime(""), isUri("")]).not.toContain(true));
});

const ajvDate = (text: string) => (fullFormats.date as { validate(text: string): boolean }).validate(text);
const ajvDateTime = (text: string) => (fullFormats["date-time"] as { validate(text: string): boolean }).validate(text);
const ajvUri = fullFormats.uri as (text: string) => boolean;

const number = (max: number) => fc.integer({ min: 0, max }).map((value) => String(value).padStart(2, "0"));
const dateText = fc
  .tuple(fc.integer({ min: 0, max: 9999 }), number(14), number(33))
  .map(([year, month, day]) => `${String(year).padStart(4, "0")}-${month}-${day}`);
const timeText = fc
  .tuple(number(25), number(61), number(61), fc.stringMatching(/^(\.[0-9]{0,11})?$/))
  .map(([hour, minute, second, fraction]) => `${hour}:${minute}:${second}${fraction}`);
const offsetText = fc.oneof(
  fc.constantFrom("", "Z", "z", "+0000", "+00"),
  fc.tuple(fc.constantFrom("+", "-"), number(25), number(61)).map(([sign, hour, minute]) => `${sign}${hour}:${minute}`),
);
/** A text that is nearly right: one character put in, taken out or changed. */
const spoilt = (text: fc.Arbitrary<string>) =>
  fc
    .tuple(
      text,
      fc.nat(40),
      fc.constantFrom(0, 1),
      fc.constantFrom("", "0", "9", " ", "-", ":", ".", "T", "Z", "\n", "٣", "é"),
    )
    .map(([whole, at, cut, put]) => whole.slice(0, at) + put + whole.slice(at + cut));
const nearly = (text: fc.Arbitrary<string>) => fc.oneof(text, spoilt(text));

describe("agrees with ajv-formats", () => {
  test("on dates", () => {
    fc.assert(
      fc.property(nearly(dateText), (text) => isDate(text) === ajvDate(text)),
      { numRuns: 2000 },
    );
  });

  test("on every day of four centuries", () => {
    for (let year = 1900; year < 2300; year += year % 100 === 0 ? 1 : 3) {
      for (let month = 1; month <= 12; month++) {
        for (let day = 28; day <= 31; day++) {
          const text = `${year}-${String(month).padStart(2, "0")}-${day}`;
          if (isDate(text) !== ajvDate(text)) expect.fail(text);
        }
      }
    }
  });

  // What we mean to judge otherwise: leap seconds, and what its arithmetic of leap seconds lets through, fractions beyond nanoseconds, the blank that ajv-formats takes for T,
  // offsets without a colon or without minutes.
  const meant = (text: string) =>
    /^.{11}(2[4-9]|\d\d:6|\d\d:\d\d:6)/.test(text) ||
    /\.\d{10}/.test(text) ||
    /^.{10}\s/.test(text) ||
    /[+-]\d\d(\d\d)?$/.test(text.slice(19));

  test("on dates with times, but for the differences that are meant", () => {
    const text = fc
      .tuple(dateText, fc.constantFrom("T", "t", " "), timeText, offsetText)
      .map((parts) => parts.join(""));
    fc.assert(
      fc.property(nearly(text), (whole) => meant(whole) || isDateTime(whole) === ajvDateTime(whole)),
      { numRuns: 5000 },
    );
  });

  test.each([
    ["a leap second", "2016-12-31T23:59:60Z"],
    ["hour twenty-four", "2026-03-18T24:00:00+00:01"],
    ["minute sixty", "2026-03-18T23:60:00+00:01"],
    ["a fraction of more than nine digits", "2026-03-18T10:15:00.1234567890Z"],
    ["a blank for T", "2026-03-18 10:15:00Z"],
    ["an offset without a colon", "2026-03-18T10:15:00+0100"],
    ["an offset without minutes", "2026-03-18T10:15:00+01"],
  ])("though it refuses %s, which ajv-formats takes", (_, text) => {
    expect(ajvDateTime(text)).toBe(true);
    expect(isDateTime(text)).toBe(false);
  });

  test("on uris that it refuses for what stands in them", () => {
    const part = fc.stringMatching(/^[A-Za-z0-9._~%/?#@:&=+$,;-]{0,12}$/);
    const text = fc
      .tuple(
        fc.constantFrom("https", "http", "file", "urn", "", "1x"),
        fc.constantFrom("://", ":", ""),
        part,
        fc.constantFrom("", " ", "<", '"', "\\", "^", "`", "{", "|", "\n"),
      )
      .map((parts) => parts.join(""));
    // Ours looks at the scheme and at forbidden characters, not at the parts of an authority: whatever ajv-formats takes, it takes.
    fc.assert(
      fc.property(text, (whole) => !ajvUri(whole) || isUri(whole)),
      { numRuns: 2000 },
    );
  });

  test.each(["https://a b".replace(" ", "["), "x:%zz", "a:b c".replace(" ", "#d#"), "https://[x]/"])(
    "though it takes %s, which ajv-formats refuses",
    (text) => {
      expect(ajvUri(text)).toBe(false);
      expect(isUri(text)).toBe(true);
    },
  );
});

describe("what generated validators need at run time", () => {
  test("codePointLength counts as Ajv does", () => {
    expect(["", "a", "é", "e\u0301", "😀", "😀😀", "\ud83d", "\ude00\ud83d", "a😀b"].map(codePointLength)).toEqual([
      0, 1, 1, 2, 1, 2, 1, 2, 3,
    ]);
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: "binary" }),
          fc.array(fc.integer({ min: 0xd7f0, max: 0xe010 })).map((units) => String.fromCharCode(...units)),
        ),
        (text) => codePointLength(text) === ajvLength(text),
      ),
      { numRuns: 2000 },
    );
  });

  test("jsonEqual judges as Ajv does", () => {
    // Ajv calls what stands under these names.
    const called = /"(toString|valueOf|constructor)":/;
    const value = fc.jsonValue({ maxDepth: 3 }).filter((one) => !called.test(JSON.stringify(one)));
    const other = fc
      .tuple(value, value, fc.boolean())
      .map(([left, right, same]) => [left, same ? structuredClone(left) : right] as const);
    fc.assert(
      fc.property(other, ([left, right]) => jsonEqual(left, right) === ajvEqual(left, right)),
      { numRuns: 2000 },
    );
    expect(jsonEqual({ valueOf: 1 }, {})).toBe(false);
  });

  test.each([
    [{ a: 1, b: 2 }, { b: 2, a: 1 }, true],
    [{ a: 1 }, { a: 1, b: undefined }, false],
    [[1, 2], [2, 1], false],
    [[], {}, false],
    [[1], { 0: 1 }, false],
    [1, true, false],
    [0, "0", false],
    [null, {}, false],
    [{ a: { b: [1] } }, { a: { b: [1] } }, true],
    [{ a: undefined }, { b: undefined }, false],
    [{ toString: 1 }, {}, false],
  ])("jsonEqual(%j, %j)", (left, right, same) =>
    expect([jsonEqual(left, right), jsonEqual(right, left)]).toEqual([same, same]),
  );
});

describe("repeatedItem", () => {
  test("finds the last item that jsonEqual finds again, and the one before it", () => {
    const few = fc.oneof(
      fc.jsonValue({ maxDepth: 2 }),
      fc.constantFrom<unknown>(null, "null", 1, "1", -0, 0, [], {}, [""]),
    );
    fc.assert(
      fc.property(fc.array(few, { maxLength: 8 }), (items) => {
        const list = [...items, ...structuredClone(items.slice(0, 1))];
        let expected: [number, number] | undefined;
        for (const [later, item] of list.entries())
          for (let earlier = 0; earlier < later; earlier++)
            if (jsonEqual(list[earlier], item)) expected = [earlier, later];
        expect(repeatedItem(list)).toEqual(expected);
      }),
    );
  });

  test("looks at each item of a long list once", () => {
    let looks = 0;
    const item = (index: number) => ({
      get name() {
        looks++;
        return index;
      },
    });
    expect(repeatedItem(Array.from({ length: 1000 }, (_, index) => item(index)))).toBeUndefined();
    expect(looks).toBe(1000);
  });
});
