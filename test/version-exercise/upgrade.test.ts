import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { loadUpgradeCases, upgradeFailure } from "../../conformance/upgrade-cases.ts";
import { upgradeStepsModule } from "../../scripts/generate/upgrade-steps.ts";
import type { AnyDescriptor, ArtifactDescriptor } from "../../src/artifact.ts";
import { temporaryFolder } from "../../src/cli/recording-terminal.ts";
import { UpgradeError, type UpgradeStep, upgrade } from "../../src/index.ts";
import { upgradeAccount1To2 } from "./upgrades/account/1-to-2.ts";
import { upgradeOrder1To2 } from "./upgrades/order/1-to-2.ts";
import { upgradeOrder2To3 } from "./upgrades/order/2-to-3.ts";
import { descriptorOf, type Major } from "./versions.ts";

// In no order: the versions of the steps give it.
const steps = [upgradeOrder2To3, upgradeAccount1To2, upgradeOrder1To2] as readonly UpgradeStep[];
const lift = (descriptor: AnyDescriptor, content: unknown, own: readonly UpgradeStep[] = steps): unknown =>
  upgrade(descriptor as ArtifactDescriptor<Record<string, unknown>>, content, own);

function conforms({ files, form }: AnyDescriptor, content: unknown): boolean {
  return Object.values(files).every(({ name, validate, required }) => {
    const value = form === "file" ? content : (content as Readonly<Record<string, unknown>>)[name];
    return value === undefined ? !required : validate === undefined || validate(value);
  });
}

function refusal(act: () => unknown): UpgradeError {
  try {
    act();
  } catch (thrown) {
    if (thrown instanceof UpgradeError) return thrown;
    throw thrown;
  }
  throw new Error("nothing was refused");
}

describe.each(steps.map((step) => [`${step.kind} ${step.from} to ${step.to}`, step] as const))("%s", (_, step) => {
  const cases = loadUpgradeCases(
    path.join(import.meta.dirname, `upgrades/${step.kind}/${step.from}-to-${step.to}.cases.json`),
  );
  const kind = step.kind as "order" | "account";
  const [old, next] = [descriptorOf(step.from as Major, kind), descriptorOf(step.to as Major, kind)];

  test.each(cases)("$name", (one) => {
    expect(upgradeFailure(step, one)).toBeUndefined();
    // Cases are documents of their versions, and the step is what makes them change it.
    expect(conforms(old, one.old)).toBe(true);
    if ("refused" in one) expect(refusal(() => lift(next, one.old))).toMatchObject({ file: "", ...one.refused });
    else expect(lift(next, one.old)).toEqual(one.new);
  });

  test.each(cases.filter((one) => "new" in one))("$name: lifted once, lifted for good", (one) => {
    expect(conforms(next, one.new)).toBe(true);
    expect(lift(next, one.new)).toBe(one.new);
  });
});

test("the registry holds every step of a folder, in the order of kinds and versions", () => {
  const text = upgradeStepsModule(path.join(import.meta.dirname, "upgrades"));
  expect(text.split("\n").filter((line) => /^import \{|\[/.test(line))).toEqual([
    'import { upgradeAccount1To2 } from "../conformance/upgrades/account/1-to-2.ts";',
    'import { upgradeOrder1To2 } from "../conformance/upgrades/order/1-to-2.ts";',
    'import { upgradeOrder2To3 } from "../conformance/upgrades/order/2-to-3.ts";',
    expect.stringContaining("[upgradeAccount1To2 as UpgradeStep, upgradeOrder1To2 as UpgradeStep, upgradeOrder2To3 as"),
  ]);
});

test.each([
  ["1-to-3.ts", "its name is no step"],
  ["1-to-2.ts", "has no cases beside it"],
])("a step %s alone is refused: it %s", (file, why) => {
  const folder = temporaryFolder();
  mkdirSync(path.join(folder, "order"));
  writeFileSync(path.join(folder, "order", file), "");
  expect(() => upgradeStepsModule(folder)).toThrow(why);
});

const order = { order_id: "a1", qty: 5, side: "buy" };

test("steps follow each other over several versions", () => {
  const both = { order_id: "a1", qty: 5, quantity: 5, side: "buy", time_in_force: "day" };
  const newest = { order_id: "a1", quantity: 5, side: "buy", time_in_force: "day" };
  expect(lift(descriptorOf(3, "order"), order)).toEqual(newest);
  expect(lift(descriptorOf(3, "order"), both)).toEqual(newest);
  expect(lift(descriptorOf(2, "order"), both)).toBe(both);
  expect(lift(descriptorOf(1, "order"), order)).toBe(order);
});

test("a version without a way to it is refused", () => {
  const error = refusal(() => lift(descriptorOf(2, "order"), order, [upgradeOrder2To3 as UpgradeStep]));
  expect(error).toMatchObject({ code: "NOT_UPGRADABLE", kind: "order", version: 2, pointer: "/quantity" });
  expect(error.message).toContain("is of no known version");
});

test.each([null, undefined, 3, "text", [], {}, { qty: null }, { qty: {}, side: [], time_in_force: 0 }])(
  "%j is refused as an order and as an account",
  (content) => {
    expect(refusal(() => lift(descriptorOf(3, "order"), content)).remedy).not.toBe("");
    expect(refusal(() => lift(descriptorOf(2, "account"), content)).remedy).not.toBe("");
  },
);

test("a step that breaks says which, and why", () => {
  const error = refusal(() =>
    lift(descriptorOf(2, "account"), {
      "settings.json": {
        get symbol() {
          throw new Error("no");
        },
      },
    }),
  );
  expect(error.message).toContain("the step from 1 to 2 broke");
  expect(error.cause).toEqual(new Error("no"));
});

test("files that a directory must have, and its other files", () => {
  const account = descriptorOf(2, "account");
  const settings = { symbol: "BTC-USD", mode: "live", currency: "USD" };
  expect(lift(account, { "settings.json": settings })).toEqual({ "settings.json": settings });
  expect(refusal(() => lift(account, { "notes.txt": "mine" }))).toMatchObject({ file: "settings.json", pointer: "" });
});
