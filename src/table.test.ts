import { describe, expect, test } from "vitest";
import { loadFixture } from "../conformance/fixtures.ts";
import { check } from "./check.ts";
import { memoryTree } from "./tree/memory.ts";

const fixture = loadFixture("paper-sessions/completed");
const [header = "", first = "", ...rest] = new TextDecoder()
  .decode(fixture.files["trades.csv"] as Uint8Array)
  .split("\n");
const columns = header.split(",");

/** What is found in the fixture when cells of its first fill are others. */
async function judgedWith(cells: Readonly<Record<string, string>>) {
  const row = first.split(",").map((cell, index) => cells[columns[index] ?? ""] ?? cell);
  const files = { ...fixture.files, "trades.csv": [header, row.join(","), ...rest].join("\n") };
  const { issues, skipped } = await check(memoryTree(files, fixture.name, "paper_sessions"), { as: "paper-session" });
  return {
    issues,
    text: files["trades.csv"],
    found: issues.filter(({ file }) => file === "trades.csv").map(({ rule, pointer }) => `${rule} ${pointer}`),
    skipped: skipped.map(({ rule }) => rule),
  };
}

describe("a row", () => {
  test.each([
    [{ side: "HOLD" }, ["schema.enum /0/side"]],
    [{ fee: "dear" }, ["schema.type /0/fee"]],
    [{ fee: "dear", side: "HOLD" }, ["schema.type /0/fee", "schema.enum /0/side"]],
    [
      { fee: "", qty: "x", timestamp: "now" },
      ["schema.type /0/qty", "schema.type /0/fee", "schema.format /0/timestamp"],
    ],
  ])("with %j is told everything that is wrong with it", async (cells, found) => {
    expect((await judgedWith(cells)).found).toEqual(found);
  });

  test.each([
    [{ side: "HOLD" }, "HOLD"],
    [{ fee: "dear", qty: "some" }, "dear"],
    [{ fee: "-1.5" }, "-1.5"],
  ])("with %j is pointed at where that cell begins", async (cells, cell) => {
    const { issues, text } = await judgedWith(cells);
    const places = issues
      .filter(({ file, found }) => file === "trades.csv" && String(found) === cell)
      .map(
        ({ line, column }) =>
          text
            .split("\n")
            [(line ?? 0) - 1]?.slice((column ?? 0) - 1)
            .split(",")[0],
      );
    expect(places.length).toBeGreaterThan(0);
    expect(new Set(places)).toEqual(new Set([cell]));
  });

  test("with quotes is pointed at where it begins", async () => {
    const { issues } = await judgedWith({ timestamp: `"${first.split(",")[0]}"`, fee: "dear" });
    expect(issues.find(({ pointer }) => pointer === "/0/fee")).toMatchObject({ line: 2, column: 1 });
  });

  test("with a wrong cell keeps the rules waiting that read it, also behind another wrong cell", async () => {
    const { skipped } = await judgedWith({ side: "HOLD" });
    expect(skipped).toContain("paper-session.trades-alternate");
    expect((await judgedWith({ side: "HOLD", fee: "dear" })).skipped).toEqual(expect.arrayContaining(skipped));
  });
});

test.each([
  [
    "cells between semicolons",
    (text: string) => text.replaceAll(",", ";"),
    'Separate the cells by commas, not by ";".',
  ],
  [
    "no first line",
    (text: string) => text.slice(text.indexOf("\n") + 1),
    "Write the names of the columns in the first line.",
  ],
])("%s are one finding, not one a column", async (_, edit, remedy) => {
  const text = edit([header, first, ...rest].join("\n"));
  const { issues } = await check(memoryTree({ ...fixture.files, "trades.csv": text }, fixture.name, "paper_sessions"));
  const told = issues.filter(({ file }) => file === "trades.csv");
  expect(told).toMatchObject([{ rule: "syntax.csv", pointer: "", line: 1, column: 1, remedy }]);
  expect(told[0]?.message).toMatch(/^the first line names none of the columns timestamp, side, /);
});

test("a single column that is missing is told by its name", async () => {
  const text = [header.replace("side", "direction"), first, ...rest].join("\n");
  const { issues } = await check(memoryTree({ ...fixture.files, "trades.csv": text }, fixture.name, "paper_sessions"));
  const told = issues.filter(({ file }) => file === "trades.csv");
  expect(told).toMatchObject([{ rule: "schema.required", pointer: "/columns/side" }]);
});

describe("JSON Lines that somebody formatted", () => {
  const events = loadFixture("signals/run-completed").files["signals.jsonl"] as Uint8Array;
  const [begin = "", end = ""] = new TextDecoder().decode(events).trim().split("\n");
  const printed = (line: string) => JSON.stringify(JSON.parse(line), null, 2);

  test.each([
    ["one document after the other", `${printed(begin)}\n${printed(end)}\n`.repeat(200), 1, 8],
    ["a list", `${printed(`[${begin}, ${end}]`)}\n`, 1, 32],
    ["one among whole lines", `${begin}\n${printed(end)}\n`, 2, 23],
  ])("are one finding, not one a line: %s", async (_, text, line, last) => {
    const { issues } = await check(memoryTree({ "signals.jsonl": text }));
    expect(issues).toMatchObject([
      {
        rule: "syntax.jsonl",
        pointer: `/${line - 1}`,
        message: `the document goes on to line ${last}`,
        found: "several-lines",
        remedy: "Write each document on one line.",
      },
    ]);
  });

  test("with a document that is cut off are told line by line", async () => {
    const { issues } = await check(memoryTree({ "signals.jsonl": printed(begin).slice(0, 40) }));
    expect(issues.map(({ found }) => found)).toEqual(["truncated", "trailing-data", "trailing-data"]);
  });
});
