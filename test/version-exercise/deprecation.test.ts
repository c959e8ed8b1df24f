import { expect, test } from "vitest";
import { judge } from "../../src/judge.ts";
import { defaultLimits } from "../../src/limits.ts";
import { prepareKind } from "../../src/prepared.ts";
import { memoryTree } from "../../src/tree/memory.ts";
import { rememberingTree } from "../../src/tree/remembering.ts";
import { descriptorOf, type Major } from "./versions.ts";

/** What is found in an order, by a minor version. */
function findings(major: Major, document: object, contractVersion?: string) {
  const tree = rememberingTree(memoryTree({ "order.json": JSON.stringify(document) }));
  const { issues, failures } = judge(prepareKind(descriptorOf(major, "order"), []), tree, {
    limits: defaultLimits,
    live: false,
    workspace: tree,
    ...(contractVersion !== undefined && { contractVersion }),
  });
  expect(failures).toEqual([]);
  return issues;
}

const first = { order_id: "a1", qty: 5, side: "short" };
const second = { order_id: "a1", qty: 5, quantity: 5, side: "buy", time_in_force: "day" };
const deprecation = {
  rule: "schema.deprecated",
  severity: "warning",
  file: "order.json",
  pointer: "/qty",
  message: "`qty` is deprecated since 1.1 and stays until 3.0; quantity replaces it",
  expected: "quantity",
  remedy: "Write quantity instead: version 3.0 may no longer have it.",
};

test("a deprecated member is found, with its replacement and the version of removal", () => {
  expect(findings(1, first)).toEqual([deprecation]);
  expect(findings(1, first, "1.1")).toEqual([deprecation]);
  expect(findings(2, second)).toEqual([deprecation]);
});

test("it is as it should be by the version before, and gone in the version of removal", () => {
  expect(findings(1, first, "1.0")).toEqual([]);
  expect(findings(3, second)).toEqual([]);
  const { qty: _, ...rest } = second;
  expect(findings(2, rest)).toEqual([]);
});
