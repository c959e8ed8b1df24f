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
const bars = {
  adjusted: null,
  first: "2023-01-01T00:00:00",
  last: "2023-12-31T00:00:00",
  rows: 365,
  sha256: "0".repeat(64),
  source: "bars/ETH-USD_1d.csv",
};
const badBars: Edit = { file: "metadata.json", op: "add", path: "/data", value: { ...bars, rows: "365" } };
const oneSeries: Edit = { file: "metadata.json", op: "add", path: "/data", value: bars };

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
  ["a fingerprint whose count is text", "runs/plain-run", [badBars], "schema.type /data/rows", "1.0", "1.1"],
  ["one fingerprint where a sweep lists many", "sweeps/grid", [oneSeries], "schema.type /data", "1.0", "1.1"],
  ["a bridge without an engine", "dashboards/standalone", [], "schema.required /last_check", "1.1", "1.2"],
] as const)("%s (%s) is no finding by an older version", async (_, id, edits, finding, older, newer) => {
  expect(await findings(id, older, edits)).not.toContain(finding);
  expect(await findings(id, newer, edits)).toContain(finding);
  expect(await findings(id, undefined, edits)).toContain(finding);
});

test.each([
  ["runs/plain-run", "metadata.json", bars],
  ["paper-sessions/completed", "session_metadata.json", bars],
  ["paper-sessions/exception", "session_metadata.json", bars],
  ["sweeps/grid", "metadata.json", [bars, { ...bars, ticker: "ETH-USD", interval: "1d", provider: "local" }]],
] as const)("%s may state the fingerprint of its bars", async (id, file, value) => {
  const found = await findings(id, undefined, [{ file, op: "add", path: "/data", value }]);
  expect(found.filter((finding) => finding.startsWith("schema."))).toEqual([]);
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
