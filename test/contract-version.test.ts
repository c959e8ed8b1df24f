import { expect, test } from "vitest";
import { applyEdits, type Edit } from "../conformance/edits.ts";
import { fixtureTree, loadFixture } from "../conformance/fixtures.ts";
import { check } from "../src/check.ts";

async function findings(id: string, contractVersion: string | undefined, edits: readonly Edit[] = []) {
  const fixture = loadFixture(id);
  const edited = applyEdits(fixture, edits, fixture.isDirectory ? undefined : fixture.name);
  const { issues } = await check(fixtureTree(fixture, edited), {
    as: fixture.record.kind,
    ...(contractVersion !== undefined && { contractVersion }),
  });
  return issues.filter(({ severity }) => severity !== "info").map(({ rule, pointer }) => `${rule} ${pointer}`);
}

const withoutInterval: Edit = { file: "model_meta.json", op: "remove", path: "/interval_minutes" };
const badMode: Edit = { file: "model_meta.json", op: "add", path: "/input_mode", value: 7 };
const ranking: Edit = {
  file: "model_meta.json",
  op: "add",
  path: "/cross_sectional_ranking",
  value: { enabled: "yes" },
};

test.each([
  ["a list under its old name", "trained-models/legacy-features", [], "schema.deprecated /features", "1.0", "1.1"],
  [
    "a list under its old name",
    "trained-models/legacy-features",
    [],
    "trained-model.feature-list-is-written /features",
    "1.0",
    "1.1",
  ],
  ["no interval", "trained-models/lightgbm-text", [withoutInterval], "schema.required /interval_minutes", "1.0", "1.1"],
  ["an input mode that is no text", "trained-models/lightgbm-text", [badMode], "schema.enum /input_mode", "1.2", "1.3"],
  [
    "a ranking that is neither on nor off",
    "trained-models/lightgbm-text",
    [ranking],
    "schema.type /cross_sectional_ranking/enabled",
    "1.3",
    "1.4",
  ],
  ["a bridge without an engine", "dashboards/standalone", [], "schema.required /last_check", "1.1", "1.2"],
] as const)("%s (%s) is no finding by an older version", async (_, id, edits, finding, older, newer) => {
  expect(await findings(id, older, edits)).not.toContain(finding);
  expect(await findings(id, newer, edits)).toContain(finding);
  expect(await findings(id, undefined, edits)).toContain(finding);
});

test("what was demanded from the start is demanded by every version", async () => {
  const wrongCount: Edit = { file: "model_meta.json", op: "replace", path: "/n_features", value: 7 };
  for (const version of ["1.0", "1.1", "1.2", "1.3", "1.4"])
    expect(
      await findings("trained-models/lightgbm-text", version, [
        { file: "model_meta.json", op: "remove", path: "/target" },
        wrongCount,
      ]),
    ).toContain("schema.required /target");
});
