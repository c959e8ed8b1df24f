import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { diffSchemas, type SchemaDiff } from "../src/evolution/diff-schemas.ts";
import type { Json, SchemaNode } from "../src/evolution/schema-node.ts";
import { validates } from "./evolution/real-validator.ts";

interface Pair {
  readonly name: string;
  readonly before: SchemaNode;
  readonly after: SchemaNode;
  readonly values?: readonly Json[];
}

interface Asked extends Pair {
  readonly readers: boolean;
  readonly writers: boolean;
}

const folder = path.join(import.meta.dirname, "evolution");
const load = (name: string) => JSON.parse(readFileSync(path.join(folder, `${name}.json`), "utf8"));
const values: readonly Json[] = load("values");
const narrowed: readonly Pair[] = load("narrowed");
const equal: readonly Pair[] = load("equal");
const apart: readonly Pair[] = load("apart");

const turned = (pair: Pair): Pair => ({ ...pair, before: pair.after, after: pair.before });
const plain: readonly Asked[] = [
  ...narrowed.map((pair) => ({ ...pair, name: `${pair.name}, widened`, readers: true, writers: false })),
  ...narrowed.map((pair) => ({ ...turned(pair), name: `${pair.name}, narrowed`, readers: false, writers: true })),
  ...equal.flatMap((pair) =>
    [pair, { ...turned(pair), name: `${pair.name}, turned` }].map((one) => ({
      ...one,
      readers: false,
      writers: false,
    })),
  ),
  ...apart.map((pair) => ({ ...pair, readers: true, writers: true })),
];

/** Places in which the same change must show the same way: its values are wrapped along. */
const places: readonly { name: string; schema: (inner: SchemaNode) => SchemaNode; value: (inner: Json) => Json }[] = [
  {
    name: "a required member of a closed object",
    schema: (m) => ({ type: "object", properties: { m, o: true }, required: ["m"], additionalProperties: false }),
    value: (m) => ({ m }),
  },
  { name: "an optional member", schema: (m) => ({ properties: { m } }), value: (m) => ({ m }) },
  { name: "an item", schema: (items) => ({ type: "array", items }), value: (item) => [item] },
  {
    name: "a reference",
    schema: (t) => ({ $defs: { t }, properties: { m: { $ref: "#/$defs/t" } } }),
    value: (m) => ({ m }),
  },
  {
    name: "a tagged branch",
    schema: (m) => ({
      oneOf: [
        { type: "object", properties: { k: { const: "x" } }, required: ["k"] },
        { type: "object", properties: { k: { const: "y" }, m }, required: ["k"] },
      ],
    }),
    value: (m) => ({ k: "y", m }),
  },
];
const placed = places.flatMap((place) =>
  plain
    .filter(({ before, after }) => !/"\$(ref|dynamicRef|id|anchor)"/.test(JSON.stringify([before, after])))
    .map((pair) => ({
      ...pair,
      name: `${pair.name}, in ${place.name}`,
      before: place.schema(pair.before),
      after: place.schema(pair.after),
      place,
    })),
);

const refusedBy = (valid: SchemaNode, refusing: SchemaNode, candidates: readonly Json[]) =>
  candidates.some((value) => validates(valid, value) && !validates(refusing, value));

const tally = { asked: 0, missed: 0, "false alarm": 0, unknown: 0 };
afterAll(() => console.info(`schema pairs, a direction each: ${JSON.stringify(tally)}`));

function note(breaks: boolean, answer: boolean | "unknown"): void {
  tally.asked++;
  if (answer === "unknown") tally.unknown++;
  else if (breaks && !answer) tally.missed++;
  else if (!breaks && answer) tally["false alarm"]++;
}

function expectAnswers(diff: SchemaDiff, readers: boolean, writers: boolean): void {
  note(readers, diff.summary.breaks_old_readers);
  note(writers, diff.summary.breaks_old_writers);
  expect(diff.summary).toEqual({ breaks_old_readers: readers, breaks_old_writers: writers });
  for (const [side, breaks] of [
    ["oldReaders", readers],
    ["oldWriters", writers],
  ] as const) {
    const accused = diff.changes.filter((change) => change[side].breaks === true);
    expect(accused.length > 0).toBe(breaks);
    for (const change of accused) expect(change[side]).toHaveProperty("counterexample");
  }
}

describe("recorded pairs", () => {
  const recorded = path.join(import.meta.dirname, "../fixtures/evolution");
  const names = readdirSync(recorded);
  test("are all there", () => expect(names).toHaveLength(24));
  for (const name of names) {
    const { before, after, labels } = JSON.parse(readFileSync(path.join(recorded, name), "utf8"));
    test(name, () =>
      expectAnswers(diffSchemas(before, after, { validates }), labels.breaks_old_readers, labels.breaks_old_writers),
    );
  }
});

describe("labels agree with every small value", () => {
  test.each(plain)("$name", ({ before, after, readers, writers, values: own = [] }) => {
    const candidates = [...values, ...own];
    expect(refusedBy(after, before, candidates)).toBe(readers);
    expect(refusedBy(before, after, candidates)).toBe(writers);
  });
  test("are enough", () => expect(plain.length).toBeGreaterThanOrEqual(150));
});

describe("own pairs", () => {
  test.each(plain)("$name", ({ before, after, readers, writers }) => {
    expectAnswers(diffSchemas(before, after, { validates }), readers, writers);
  });
  test.each(placed)("$name", ({ before, after, place, readers, writers, values: own = [] }) => {
    const candidates = [...values, ...own].map(place.value);
    expect(refusedBy(after, before, candidates)).toBe(readers);
    expect(refusedBy(before, after, candidates)).toBe(writers);
    expectAnswers(diffSchemas(before, after, { validates }), readers, writers);
  });
});
