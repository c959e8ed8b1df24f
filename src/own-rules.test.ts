import { expect, test } from "vitest";
import { applyEdits } from "../conformance/edits.ts";
import { loadFixture } from "../conformance/fixtures.ts";
import { defineRule } from "../conformance/rule.ts";
import type { AnyRule } from "./catalogue-entry.ts";
import { check } from "./check.ts";
import { memoryTree } from "./tree/memory.ts";

const words = {
  severity: "error",
  since: "1.0",
  claim: "A run charges the fee of our broker.",
  why: "Results without our fee cannot be compared.",
  remedy: "Set fee to 0.0025.",
  cites: { source: "acme-handbook", section: "Fees" },
} as const;

const feesAreOurs = defineRule({
  id: "acme/run.fees-are-ours",
  ...words,
  kind: "run",
  reads: ["config.json#/fee"],
  when: ({ "config.json": { fee } }) => fee !== null,
  *check({ "config.json": { fee } }) {
    if (fee !== 0.0025) yield { pointer: "/fee", expected: 0.0025, found: fee };
  },
});

test("a rule of a team is typed by its kind, and judged as it is", async () => {
  const { files, name } = loadFixture("runs/plain-run");
  const rules: readonly AnyRule[] = [feesAreOurs];
  const { issues } = await check(memoryTree(files, name, "runs"), { rules });
  expect(issues.filter(({ rule }) => rule.startsWith("acme/"))).toEqual([
    expect.objectContaining({ rule: "acme/run.fees-are-ours", file: "config.json", pointer: "/fee", line: 4 }),
  ]);
});

test("where no alternative of an object applies, its parts wait and those around it do not", async () => {
  const sweep = loadFixture("sweeps/engine-empty-grid");
  const { files, name } = applyEdits(sweep, [
    { file: "report.json", op: "replace", path: "/machine_contract/mode", value: "other" },
    { file: "report.json", op: "replace", path: "/machine_contract/request_id", value: [7] },
  ]);
  const about = (
    id: `acme/sweep.${string}`,
    read: "report.json#/machine_contract/request_id" | "report.json#/header",
  ) =>
    defineRule({
      id,
      ...words,
      kind: "sweep",
      reads: [read],
      *check() {
        yield { pointer: "" };
      },
    });
  const rules: readonly AnyRule[] = [
    about("acme/sweep.inside", "report.json#/machine_contract/request_id"),
    about("acme/sweep.beside", "report.json#/header"),
  ];
  const { issues, skipped } = await check(memoryTree(files, name, "runs"), { as: "sweep", rules });
  expect(issues.map(({ rule }) => rule).filter((rule) => rule.startsWith("acme/"))).toEqual(["acme/sweep.beside"]);
  expect(skipped).toContainEqual({
    rule: "acme/sweep.inside",
    because: "schema.branch report.json#/machine_contract/mode",
  });
});

test("the compiler refuses what a rule of a team misspells", () => {
  const silent = function* () {};
  // @ts-expect-error the kind has no such file
  defineRule({ id: "acme/run.a", ...words, kind: "run", reads: ["konfig.json"], check: silent });
  // @ts-expect-error the id is of another kind
  defineRule({ id: "acme/sweep.a", ...words, kind: "run", reads: ["config.json"], check: silent });
  // @ts-expect-error the id names no team and no kind
  defineRule({ id: "a", ...words, kind: "run", reads: ["config.json"], check: silent });
  defineRule({
    id: "acme/run.a",
    ...words,
    kind: "run",
    reads: ["config.json"],
    // @ts-expect-error the file is not among those that the rule reads
    when: (files) => files["metrics.json"] !== null,
    check: silent,
  });
});
