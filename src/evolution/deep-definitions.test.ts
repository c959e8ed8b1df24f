import { expect, test } from "vitest";
import { secondValidator } from "../cli/contracts/second-validator.ts";
import { catalogueOf } from "./catalogue.ts";
import { compareCatalogues } from "./compare-catalogues.ts";

type Shape = (below: object) => object;

const members: Shape = (below) => ({ type: "object", properties: { a: below, b: below } });
const shapes = {
  members,
  "required members": (below: object) => ({ ...members(below), required: ["a", "b"] }),
  items: (below: object) => ({ type: "array", prefixItems: [below, below] }),
  "all of": (below: object) => ({ allOf: [below, below] }),
  "a tagged union": (below: object) => ({
    oneOf: ["a", "b"].map((tag) => ({
      type: "object",
      required: ["tag"],
      properties: { tag: { const: tag }, value: below },
    })),
  }),
  "all of, nothing else": (below: object) => ({ allOf: [below, below], unevaluatedProperties: false }),
} satisfies Record<string, Shape>;

/** Definitions of which each refers twice to the one below. */
function nested(shape: Shape, depth: number, minimum: number) {
  const below = (level: number) =>
    level + 1 === depth ? { type: "integer", minimum } : { $ref: `#/$defs/d${level + 1}` };
  const $defs = Object.fromEntries(Array.from({ length: depth }, (_, level) => [`d${level}`, shape(below(level))]));
  return catalogueOf(new Map([["deep.schema.json", { $ref: "#/$defs/d0", $defs }]]));
}

function compare(shape: keyof typeof shapes, depth: number, expired: () => boolean, from = 1, to = 2) {
  const [before, after] = [nested(shapes[shape], depth, from), nested(shapes[shape], depth, to)];
  return compareCatalogues(before, after, { validatesFor: secondValidator(true, expired), expired }).summary;
}

const never = () => false;

test.each([
  ["members", 40],
  ["items", 30],
  ["all of", 60],
  ["a tagged union", 16],
] as const)(
  "%s, %i deep, are decided",
  (shape, depth) => {
    expect(compare(shape, depth, never)).toEqual({ breaks_old_readers: false, breaks_old_writers: true });
    expect(compare(shape, depth, never, 2, 1)).toEqual({ breaks_old_readers: true, breaks_old_writers: false });
  },
  60_000,
);

test.each([
  ["required members", 60],
  ["members", 1000],
] as const)(
  "what no document can show of %s, %i deep, is unknown, and the rest is proved",
  (shape, depth) => {
    expect(compare(shape, depth, never)).toEqual({ breaks_old_readers: false, breaks_old_writers: "unknown" });
  },
  60_000,
);

test.each(Object.keys(shapes) as (keyof typeof shapes)[])(
  "what is not decided in time is unknown: %s",
  (shape) => {
    let asked = 0;
    const { breaks_old_writers } = compare(shape, 300, () => ++asked > 1000);
    expect(breaks_old_writers).toBe("unknown");
    // Once time is up it is asked only a few times more.
    expect(asked).toBeLessThan(1100);
  },
  60_000,
);
