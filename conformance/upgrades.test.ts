import { existsSync, readdirSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { catalogue } from "../generated/catalogue.ts";
import { upgradeSteps } from "../generated/upgrade-steps.ts";
import { kindName, kindOfName } from "../src/kind-name.ts";
import { catalogueEntry } from "../src/recognise.ts";
import { loadUpgradeCases, upgradeFailure } from "./upgrade-cases.ts";

const folder = path.join(import.meta.dirname, "upgrades");
const files = (readdirSync(folder, { recursive: true, encoding: "utf8" }) as string[]).filter((file) =>
  file.endsWith(".ts"),
);

test("every step is in the registry, leads one version on, and its cases hold", () => {
  const named = upgradeSteps.map(({ kind, from, to }) => path.join(kind, `${from}-to-${to}.ts`));
  expect(named.sort()).toEqual(files.sort());
  for (const step of upgradeSteps) {
    const entry = catalogueEntry(kindName(step.kind, step.to));
    expect([step.kind, step.to, entry?.version === step.to]).toEqual([step.kind, step.from + 1, true]);
    const cases = path.join(folder, step.kind, `${step.from}-to-${step.to}.cases.json`);
    expect([cases, existsSync(cases)]).toEqual([cases, true]);
    for (const one of loadUpgradeCases(cases))
      expect([one.name, upgradeFailure(step, one)]).toEqual([one.name, undefined]);
  }
});

test("a kind whose major version is not its first has a step from each before it", () => {
  const missing = catalogue.flatMap(({ kind, version }) =>
    Array.from({ length: version - 1 }, (_, index) => index + 1)
      .filter((from) => !upgradeSteps.some((step) => step.kind === kindOfName(kind) && step.from === from))
      .map((from) => `${kindOfName(kind)}/${from}-to-${from + 1}`),
  );
  expect(missing).toEqual([]);
});
