import { expect, test } from "vitest";
import { check } from "../src/check.ts";
import { memoryTree } from "../src/tree/memory.ts";

test("what stands in the way of a rule is told by the name that the file has", async () => {
  const { skipped } = await check(memoryTree({ "today.jsonl": '{"event"\n{"event": "STARTED"}\n' }), { as: "signal" });
  expect(new Set(skipped.map(({ because }) => because))).toEqual(new Set(["syntax.jsonl today.jsonl#/0"]));
});
