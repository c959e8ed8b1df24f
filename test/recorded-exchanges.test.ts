import { readdirSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { type Fixture, fixtureTree, loadFixture } from "../conformance/fixtures.ts";
import { Dashboard } from "../generated/foxml/v1/index.ts";
import { check } from "../src/check.ts";
import { tryRead } from "../src/read.ts";
import { root } from "./contract.ts";

const textOf = (content: string | Uint8Array) =>
  typeof content === "string" ? content : new TextDecoder().decode(content);

/** What a recorder writes that keeps the whole exchange. */
function exchanged(fixture: Fixture): Fixture["files"] {
  return Object.fromEntries(
    Object.entries(fixture.files).map(([name, content]) => {
      const path = `/${name.replace(/\.json$/, "").replaceAll("_", "/")}`;
      const around = `{"request": {"method": "GET", "path": "${path}"}, "status": 200, "content_type": "application/json",`;
      return [name, name.endsWith(".json") ? `${around}\n "body": ${textOf(content).trim()}}\n` : content];
    }),
  );
}

const dashboards = readdirSync(path.join(root, "fixtures/dashboards")).filter(
  (name) => loadFixture(`dashboards/${name}`).record.kind === "dashboard",
);

test.each(dashboards)("the library judges and reads the answers of %s", async (name) => {
  const fixture = loadFixture(`dashboards/${name}`);
  const bare = fixtureTree(fixture);
  const whole = fixtureTree(fixture, { name: fixture.name, files: exchanged(fixture) });
  const [expected, found] = [await check(bare), await check(whole)];
  const told = ({ issues }: typeof found) =>
    issues.map(({ rule, file, pointer, message }) => [rule, file, pointer, message]);
  expect(told(found)).toEqual(told(expected));
  expect([found.kind, found.skipped, found.failures]).toEqual([expected.kind, expected.skipped, expected.failures]);
  const [wanted, read] = [await tryRead(Dashboard, bare), await tryRead(Dashboard, whole)];
  expect(read.ok).toBe(wanted.ok);
  if (wanted.ok && read.ok)
    expect(JSON.parse(JSON.stringify(read.content))).toEqual(JSON.parse(JSON.stringify(wanted.content)));
});
