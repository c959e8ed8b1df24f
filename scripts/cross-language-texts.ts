import type { FileDescriptor } from "../src/artifact.ts";
import { formatFile } from "../src/format-file.ts";
import { parseCsv } from "../src/formats/csv-parse.ts";
import { parseJson } from "../src/formats/json-parse.ts";
import { parseJsonLines } from "../src/formats/jsonl-parse.ts";
import { isBarTime, isDate, isDateTime, isLocalDateTime, isUri } from "../src/formats/string-formats.ts";
import type { SyntaxFault } from "../src/formats/syntax-fault.ts";

const documents = [
  '{"a": [1, -2.5e-3, true], "b": {"c": "x\\u00e9\\n", "d": null}}\n',
  '[\n  {"name": "\\ud83d\\ude00 é😀", "n": 0},\n  []\n]',
  '"text"',
];
const tables = ["time,price,side\n1,2.5,BUY\n2,,SELL\n", 'a,"b ""c"""\r\n"x\ny",2\r\n', "\n", "a\n1\n\n2\n"];
const inserts = [
  "NaN",
  "Infinity",
  ",",
  "}",
  "]",
  '"',
  "'",
  "\\",
  "\u0001",
  "\ufeff",
  "//",
  "#",
  "01",
  "+1",
  ".5",
  "1.",
  "1e",
];
inserts.push(
  '"a": 1, ',
  "True",
  "None",
  "nul",
  "\\ud800",
  "\r",
  "\n",
  "\t",
  "{",
  "[",
  ":",
  "0x1",
  "1_000",
  "é",
  "-",
  "\\u12",
  "\\x",
);

/** Every text with one departure: cut off anywhere, something put in anywhere, one character left out. */
function departures(text: string): string[] {
  const all: string[] = [text, `${text}${text}`];
  for (let at = 0; at <= text.length; at++) {
    all.push(text.slice(0, at), text.slice(0, at) + text.slice(at + 1));
    for (const insert of inserts) all.push(text.slice(0, at) + insert + text.slice(at));
  }
  // Half a pair is no text that could be encoded.
  return [...new Set(all)].filter((one) => !/\p{Surrogate}/u.test(one));
}

const encoder = new TextEncoder();
const bytes = (text: string) => Buffer.from(text).toString("base64");
const odd = [
  Uint8Array.of(0xff, 0xfe, 0x7b, 0x00),
  Uint8Array.of(0xef, 0xbb, 0xbf, 0x7b, 0x7d),
  Uint8Array.of(0x7b, 0x00, 0x7d, 0x00),
  Uint8Array.of(0x22, 0xe9, 0x22),
  Uint8Array.of(0x61, 0x2c, 0x62, 0x0a, 0x31, 0x2c, 0xf0, 0x9f),
  // Beginnings of a character, and what is none.
  ...[[0xc3], [0xe2, 0x82], [0xf0, 0x9f, 0x98], [0xed, 0xa0], [0xe0, 0x80], [0xf4, 0x90], [0xf5], [0xe2, 0x41]].map(
    (end) => Uint8Array.of(0x22, 0x0a, ...end),
  ),
  encoder.encode("[".repeat(513) + "]".repeat(513)),
  encoder.encode("[".repeat(512) + "]".repeat(512)),
  ...[
    "1e999",
    '{"a": 1,\n "é": [-1E+400]}',
    "[1.7976931348623159e308]",
    "[1.7976931348623158e308, 0e999, 0.1e-400, -0, -0.0, 1e0000300]",
    `[${"9".repeat(308)}, -${"9".repeat(309)}]`,
    "9".repeat(5000),
    `[${"1".repeat(400)}e-100, ${"9".repeat(210)}e99]`,
  ].map((text) => encoder.encode(text)),
];

const cellLimit = 2 ** 20;
const rowLimit = 2 ** 24;
/** Tables at the limits of a cell and of a row and beyond: what is first, what is repeated, how often, and what is last. */
const largeTables: readonly (readonly [string, string, number, string])[] = [
  ...[cellLimit, cellLimit + 2].flatMap((length): [string, string, number, string][] => [
    ["a,b\n", "x", length, ",2\n3\n"],
    ['a,b\n1,2\n"', "x", length, '",2\n3\n'],
    ['a,b\n"', "x", length, ""],
    ['a,b\n"', "x\n", length / 2, '",2\n3\n'],
    ["a,b\n", "😀", length / 2, ",2\n3\n"],
  ]),
  ["", "x", cellLimit + 1, ",b\n1\n"],
  ["a\n", `${"1".repeat(1023)},`, rowLimit / 1024 - 1, `${"1".repeat(1024)}\n5,\n`],
  ["a\n", `${"1".repeat(1023)},`, rowLimit / 1024 - 1, `${"1".repeat(1025)}\n5,\n`],
  ["a\n", `${"😀".repeat(511)}1,`, rowLimit / 1024, "1\n5,\n"],
];

const lineLimit = 2 ** 24;
/** Lines at their limit and beyond, in the same four parts. */
const largeLines: readonly (readonly [string, string, number, string])[] = [
  ['"', "x", lineLimit - 2, '"\n1\n'],
  ['"', "x", lineLimit - 2, '"\r\n1\n'],
  ["", " ", lineLimit + 1, "\n1\n"],
];

/** The syntax verdict on thousands of small texts, and on a few large ones. */
export function syntaxVerdicts() {
  const json = [...documents.flatMap(departures).map((text) => encoder.encode(text)), ...odd].map((text) => {
    const result = parseJson(text);
    if (result.ok) return { text: Buffer.from(text).toString("base64"), fault: null };
    const { code, message, line, column, remedy } = result.fault;
    return { text: Buffer.from(text).toString("base64"), fault: { code, message, line, column, remedy } };
  });
  const csv = [...tables.flatMap(departures).map((text) => encoder.encode(text)), ...odd].map((text) => ({
    text: Buffer.from(text).toString("base64"),
    items: [...parseCsv([text])].map((item) =>
      item.kind === "fault"
        ? {
            row: item.row ?? null,
            code: item.fault.code,
            message: item.fault.message,
            line: item.fault.line,
            column: item.fault.column,
          }
        : item.kind === "header"
          ? { columns: item.columns }
          : { row: item.row, line: item.line, cells: item.cells },
    ),
  }));
  const largeCsv = largeTables.map(([head, piece, count, tail]) => {
    const items = parseCsv([encoder.encode(head + piece.repeat(count) + tail)]);
    const faults = [...items].flatMap((item) => (item.kind === "fault" ? [item] : []));
    return { head, piece, count, tail, faults: faults.map(({ row, fault }) => toldOf(row ?? null, fault)) };
  });
  const largeJsonl = largeLines.map(([head, piece, count, tail]) => {
    const lines = parseJsonLines([encoder.encode(head + piece.repeat(count) + tail)]);
    const faults = [...lines].flatMap((one) =>
      one.pending || one.result.ok ? [] : [toldOf(one.index, one.result.fault)],
    );
    return { head, piece, count, tail, faults };
  });
  return { json, csv, largeCsv, largeJsonl };
}

const toldOf = (row: number | null, { code, message, line }: SyntaxFault) => ({ row, code, message, line });

const formats = {
  date: isDate,
  "date-time": isDateTime,
  "local-date-time": isLocalDateTime,
  "bar-time": isBarTime,
  uri: isUri,
};
const texts = [
  "2026-02-28",
  "2024-02-29T23:59:59.123456789Z",
  "2026-12-31 00:00:00+05:30",
  "2026-01-01T00:00:00",
  "https://a.b/c?d#e",
  "0000-02-29",
];

/** Which of many texts have which format. */
export function formatVerdicts() {
  const characters = [..."0123456789-+:.TtZz /#\\\n\u00a0\u0661\ufeff"];
  const all = new Set(texts);
  for (const text of texts)
    for (let at = 0; at <= text.length; at++)
      for (const character of ["", ...characters]) {
        all.add(text.slice(0, at) + character + text.slice(at));
        all.add(text.slice(0, at) + character + text.slice(at + 1));
      }
  return [...all].map((text) => ({
    text,
    formats: Object.entries(formats).flatMap(([name, accepts]) => (accepts(text) ? [name] : [])),
  }));
}

/** A document whose members came in the opposite order, and the text that its producer would write. */
export function writtenText(file: FileDescriptor, value: unknown): { readonly from: string; readonly to: string } {
  const from = JSON.stringify(reversed(value));
  return { from, to: bytes([...formatFile(file, JSON.parse(from))].join("")) };
}

function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([name, member]) => [name, reversed(member)]),
  );
}
