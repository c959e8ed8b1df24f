import { writeFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { validates } from "../../../test/evolution/real-validator.ts";
import type { Json } from "../../evolution/schema-node.ts";
import { temporaryFolder } from "../recording-terminal.ts";
import { inferSchema } from "./infer-schema.ts";
import { run } from "./recorded-run.ts";

test("a draft accepts its samples", () => {
  fc.assert(
    fc.property(fc.array(fc.jsonValue({ maxDepth: 3 }), { minLength: 1, maxLength: 6 }), (values) => {
      const samples = JSON.parse(JSON.stringify(values)) as Json[];
      const draft = inferSchema(samples);
      for (const sample of samples) expect(validates(draft, sample)).toBe(true);
    }),
  );
});

const order = fc.record({
  id: fc.uuid(),
  quantity: fc.integer({ min: 1, max: 1000 }),
  side: fc.constantFrom("buy", "sell"),
  day: fc.constantFrom("2026-01-02", "2026-02-03"),
  tags: fc.array(fc.string(), { minLength: 1 }),
});

test("a draft refuses mutations of its samples where all of them agree", () => {
  fc.assert(
    fc.property(fc.array(order, { minLength: 8, maxLength: 20 }), fc.nat(), (samples, at) => {
      const draft = inferSchema(samples as unknown as Json[]);
      const sample = samples[at % samples.length] as unknown as { readonly [name: string]: Json };
      const { quantity: _, ...lacking } = sample;
      expect(validates(draft, lacking)).toBe(false);
      for (const change of [
        { quantity: "many" },
        { quantity: 1.5 },
        { side: "hold" },
        { day: "soon" },
        { id: null },
        { tags: [7] },
        { tags: {} },
      ])
        expect([change, validates(draft, { ...sample, ...change })]).toEqual([change, false]);
    }),
  );
});

test("files and lines are samples; evidence is counted", async () => {
  const folder = temporaryFolder();
  writeFileSync(path.join(folder, "a.json"), '{"state":"open","price":1.5}');
  writeFileSync(path.join(folder, "b.jsonl"), '{"state":"open","price":2,"note":"x"}\n{"state":"open","price":3}\n\n');
  const { code, out } = await run(["infer", "--title", "Order", "a.json", "b.jsonl"], folder);
  expect(code).toBe(0);
  expect(JSON.parse(out)).toMatchObject({
    title: "Order",
    required: ["state", "price"],
    properties: {
      state: { type: "string", enum: ["open"], "x-evidence": { open: 3 } },
      price: { type: "number", "x-seen": { minimum: 1.5, maximum: 3, count: 3 } },
      note: { type: "string", "x-present": "1 of 3" },
    },
  });
});

test("broken samples are named", async () => {
  const folder = temporaryFolder();
  writeFileSync(path.join(folder, "a.json"), '{"state":');
  expect(await run(["infer", "a.json"], folder)).toMatchObject({ code: 2, err: expect.stringContaining("a.json") });
  expect(await run(["infer", "gone.json"], folder)).toMatchObject({ code: 2 });
  expect(await run(["infer"], folder)).toMatchObject({ code: 2 });
});

test("a number written with a point is no whole number, even where all that were seen are whole", async () => {
  const folder = temporaryFolder();
  writeFileSync(path.join(folder, "a.json"), '{"fee": 0.0, "count": 3, "steps": [1.0, 2.0], "cash": 1e3}');
  const { properties } = JSON.parse((await run(["infer", "a.json"], folder)).out);
  const types = [properties.fee, properties.count, properties.steps.items, properties.cash].map(({ type }) => type);
  expect(types).toEqual(["number", "integer", "number", "number"]);
});

test("many numbers and many names take no more than their time", async () => {
  const folder = temporaryFolder();
  writeFileSync(
    path.join(folder, "numbers.json"),
    JSON.stringify(Array.from({ length: 300_000 }, (_, index) => index)),
  );
  expect(JSON.parse((await run(["infer", "numbers.json"], folder)).out).items["x-seen"]).toEqual({
    minimum: 0,
    maximum: 299_999,
    count: 300_000,
  });
  const names = Array.from({ length: 20_000 }, (_, index) => ({ [`name-${index}`]: index }));
  writeFileSync(path.join(folder, "names.json"), JSON.stringify(names));
  const drafted = JSON.parse((await run(["infer", "names.json"], folder)).out);
  expect(Object.keys(drafted.items.properties)).toHaveLength(20_000);
});
