import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { fixtureIds, fixtureTree, loadFixture } from "../conformance/fixtures.ts";
import { check } from "../src/check.ts";

describe.each(fixtureIds())("%s", (id) => {
  const fixture = loadFixture(id);

  test("is untouched", () => {
    for (const [file, content] of Object.entries(fixture.files)) {
      if (file.endsWith("/")) continue;
      expect(createHash("sha256").update(content).digest("hex"), file).toBe(
        fixture.record.files[file] ?? fixture.record.files[fixture.record.artifact],
      );
    }
  });

  test("shows exactly its known departures", async () => {
    const { issues, failures } = await check(fixtureTree(fixture), { as: fixture.record.kind });
    expect(failures).toEqual([]);
    const key = (issue: { rule: string; file: string; pointer: string }) =>
      `${issue.rule} ${issue.file}#${issue.pointer}`;
    const found = issues.filter((issue) => issue.severity !== "info").map(key);
    expect(found.sort()).toEqual((fixture.record.knownIssues ?? []).map(key).sort());
    if (fixture.record.outcome === "success") expect(issues.filter((issue) => issue.severity === "error")).toEqual([]);
  });
});
