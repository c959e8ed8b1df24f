import { expect, test } from "vitest";
import { fixtureTree, loadFixture } from "../conformance/fixtures.ts";
import { check } from "../src/check.ts";

/** What the schema finds at a member after its value was put in place of another text. */
async function found(fixture: string, file: string, pattern: RegExp, value: string): Promise<string[]> {
  const loaded = loadFixture(fixture);
  const text = new TextDecoder().decode(loaded.files[file] as Uint8Array);
  expect(text).toMatch(pattern);
  const files = { ...loaded.files, [file]: text.replace(pattern, (_, before) => before + JSON.stringify(value)) };
  const { issues } = await check(fixtureTree(loaded, { name: loaded.name, files }));
  return issues.filter(({ rule }) => rule.startsWith("schema.p")).map(({ pointer }) => pointer);
}

test.each([
  ["2025-02-01T00:00:00", true],
  ["2025-12-31T23:59:59.123456+02:00", true],
  ["2025-02-01T00:00:00Z", true],
  ["2025-13-01T00:00:00", false],
  ["2025-00-01T00:00:00", false],
  ["2024-02-29T00:00:00", true],
  ["2025-02-32T00:00:00", false],
  ["2025-02-30T00:00:00Z", false],
  ["2025-04-31T00:00:00Z", false],
  ["2025-02-01T24:00:00", false],
  ["2025-02-01T00:60:00", false],
  ["2025-02-01T00:00:00+25:00", false],
  ["2025-02-01 00:00:00", false],
  ["2025-02-01", false],
])("timestamp of a manifest: %s", async (time, holds) => {
  const pointers = await found("training-runs/contract-manifest", "manifest.json", /("timestamp": )"[^"]*"/, time);
  expect(pointers).toEqual(holds ? [] : ["/timestamp"]);
});

test.each([
  ["skill is high", true],
  [" .", true],
  [" \t\n", false],
  ["", false],
])("reason of a routing decision: %j", async (reason, holds) => {
  const pointers = await found("routing-decisions/decided", "routing_decision.json", /("reason": )"[^"]*"/, reason);
  expect(pointers).toHaveLength(holds ? 0 : 1);
});
