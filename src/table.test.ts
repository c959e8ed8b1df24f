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

  test("with a wrong cell keeps the rules waiting that read it, also behind another wrong cell", async () => {
    const { skipped } = await judgedWith({ side: "HOLD" });
    expect(skipped).toContain("paper-session.trades-alternate");
    expect((await judgedWith({ side: "HOLD", fee: "dear" })).skipped).toEqual(expect.arrayContaining(skipped));
  });
});
