import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { catalogue } from "../generated/catalogue.ts";
import type { CatalogueEntry } from "../src/catalogue-entry.ts";
import { loadKind } from "../src/check.ts";
import { recordCoverage } from "../src/coverage/recorder.ts";
import { examplesOf } from "../src/emit/examples.ts";
import { judged } from "../src/emit/judged.ts";
import { shuffled } from "../src/emit/shuffled.ts";
import { root } from "./contract.ts";

/** How many members, values and branches of a kind no valid example shows. */
const unreached = JSON.parse(readFileSync(path.join(root, "test/unreached.json"), "utf8")) as Readonly<
  Record<string, { readonly parts: number; readonly reason: string }>
>;
const errorsOf = (judgement: ReturnType<typeof judged>) =>
  judgement.issues
    .filter(({ severity }) => severity === "error")
    .map(({ rule, file, pointer }) => ({ rule, file, pointer }));

describe.each(catalogue.map((entry) => [entry.kind, entry] as const))("%s", (name, entry: CatalogueEntry) => {
  test("valid examples conform, and show what test/unreached.json does not except", async () => {
    const kind = await loadKind(entry);
    const recorder = recordCoverage(name, await entry.notes(), []);
    for (const { base, artifact } of await examplesOf(entry, root, { invalid: false })) {
      const judgement = judged(kind, base, artifact);
      expect(errorsOf(judgement)).toEqual([]);
      recorder.see(judgement.files.values());
    }
    expect(recorder.result().unseen.length).toBe(unreached[name]?.parts ?? 0);
  });
  test("each invalid example has the one error that it names", async () => {
    const kind = await loadKind(entry);
    const examples = await examplesOf(entry, root, { invalid: true, count: 15, seed: 3 });
    if (name !== "version") expect(examples.length).toBeGreaterThan(0);
    for (const { base, artifact, breaks } of examples) expect(errorsOf(judged(kind, base, artifact))).toEqual([breaks]);
  });
});

test("a seed decides the order, and loses nothing", () => {
  const items = Array.from({ length: 50 }, (_, place) => place);
  expect(shuffled(items, 7)).toEqual(shuffled(items, 7));
  expect(shuffled(items, 7)).not.toEqual(shuffled(items, 8));
  expect(shuffled(items, 7).toSorted((left, right) => left - right)).toEqual(items);
});
