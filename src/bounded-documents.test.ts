import { describe, expect, test } from "vitest";
import { applyEdits, type Edit } from "../conformance/edits.ts";
import { fixtureTree, loadFixture } from "../conformance/fixtures.ts";
import { check } from "./check.ts";

const sweep = loadFixture("sweeps/grid");

async function judged(edits: readonly Edit[]) {
  return check(fixtureTree(sweep, applyEdits(sweep, edits)), { as: "sweep" });
}

describe("schema findings of one document", () => {
  const artifacts = Array.from({ length: 250 }, () => ({ file_name: "", size_bytes: "1" }));
  const many: Edit = { file: "report.json", op: "replace", path: "/artifacts", value: artifacts };

  test("are bounded for each rule, and the last one counts the rest", async () => {
    const { issues } = await judged([many]);
    const ofReport = issues.filter(({ file, rule }) => file === "report.json" && rule.startsWith("schema."));
    for (const rule of ["schema.type", "schema.length"]) {
      const own = ofReport.filter((issue) => issue.rule === rule);
      expect(own).toHaveLength(100);
      expect(own.at(-1)).toMatchObject({
        pointer: `/artifacts/99/${rule === "schema.type" ? "size_bytes" : "file_name"}`,
        message: expect.stringContaining("(and 150 further findings of this rule in this file)"),
      });
      expect(own.at(-2)?.message).not.toContain("further");
    }
  });

  test("that are only counted keep rules waiting all the same", async () => {
    const noRunId: Edit = { file: "report.json", op: "remove", path: "/machine_contract/run_id" };
    const required: Edit = {
      file: "report.json",
      op: "replace",
      path: "/artifacts",
      value: Array.from({ length: 100 }, () => ({ file_name: "x.csv" })),
    };
    const waiting = async (edits: readonly Edit[]) =>
      (await judged(edits)).skipped.filter(({ because }) => because.includes("/machine_contract/run_id"));
    const alone = await waiting([noRunId]);
    expect(alone.length).toBeGreaterThan(0);
    // The member's finding comes after a hundred others of its rule.
    const { issues } = await judged([noRunId, required]);
    expect(issues.some(({ pointer }) => pointer === "/machine_contract/run_id")).toBe(false);
    expect((await waiting([noRunId, required])).map(({ rule }) => rule)).toEqual(alone.map(({ rule }) => rule));
  });

  test("rules that read other parts are judged", async () => {
    const whole = (await judged([])).skipped.map(({ rule }) => rule);
    const { skipped, failures } = await judged([many]);
    expect(failures).toEqual([]);
    const fresh = skipped.filter(({ rule }) => !whole.includes(rule)).map(({ rule }) => rule);
    expect(fresh).toContain("sweep.listed-files-exist");
    expect(fresh).not.toContain("sweep.run-id-agrees");
  });
});
