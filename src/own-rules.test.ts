import { expect, test } from "vitest";
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
