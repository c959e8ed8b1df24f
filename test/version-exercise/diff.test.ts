import { expect, test } from "vitest";
import { diffSchemas } from "../../src/evolution/diff-schemas.ts";
import { schemaIncludes } from "../../src/evolution/schema-includes.ts";
import type { SchemaNode } from "../../src/evolution/schema-node.ts";
import { validates } from "../evolution/real-validator.ts";
import { schemaOf } from "./versions.ts";

/** Whom a version breaks, and whom each of its changes does; counterexamples count once an independent validator has confirmed them. */
function diff(before: SchemaNode, after: SchemaNode) {
  const { changes, summary } = diffSchemas(before, after, { validates });
  return { summary, breaks: changes.map(({ pointer, breaks }) => `${breaks}: ${pointer}`).sort() };
}

test("orders from 1 to 2: the rename, the new required member and the removed value", () => {
  expect(diff(schemaOf(1, "order/order"), schemaOf(2, "order/order"))).toMatchInlineSnapshot(`
    {
      "breaks": [
        "both: /required",
        "none: /$id",
        "producer: /properties/side/enum",
        "producer: /properties/time_in_force",
      ],
      "summary": {
        "breaks_old_readers": true,
        "breaks_old_writers": true,
      },
    }
  `);
});

test("orders from 2 to 3: the deprecated name goes; an order that has it, as another type, is shown", () => {
  expect(diff(schemaOf(2, "order/order"), schemaOf(3, "order/order"))).toMatchInlineSnapshot(`
    {
      "breaks": [
        "consumer: /properties/qty",
        "none: /$id",
      ],
      "summary": {
        "breaks_old_readers": true,
        "breaks_old_writers": false,
      },
    }
  `);
});

test("accounts from 1 to 2: the new required member and the removed value", () => {
  expect(diff(schemaOf(1, "account/settings"), schemaOf(2, "account/settings"))).toMatchInlineSnapshot(`
    {
      "breaks": [
        "none: /$id",
        "producer: /properties/currency",
        "producer: /properties/mode/enum",
        "producer: /required",
      ],
      "summary": {
        "breaks_old_readers": false,
        "breaks_old_writers": true,
      },
    }
  `);
});

test.each([
  ["orders of 1 before readers of 2", schemaOf(1, "order/order"), schemaOf(2, "order/order")],
  ["orders of 2 before readers of 1", schemaOf(2, "order/order"), schemaOf(1, "order/order")],
  ["orders of 3 before readers of 2", schemaOf(3, "order/order"), schemaOf(2, "order/order")],
  ["accounts of 1 before readers of 2", schemaOf(1, "account/settings"), schemaOf(2, "account/settings")],
])("%s: a document is shown that its writer may write and its reader refuses", (_, writer, reader) => {
  const inclusion = schemaIncludes(writer, reader);
  if (inclusion.verdict !== "not-included") throw new Error(`the answer is ${inclusion.verdict}`);
  const { counterexample } = inclusion;
  expect([validates(writer, counterexample), validates(reader, counterexample)]).toEqual([true, false]);
});

test.each([
  ["orders of 2 before readers of 3", schemaOf(2, "order/order"), schemaOf(3, "order/order")],
  ["accounts of 2 before readers of 1", schemaOf(2, "account/settings"), schemaOf(1, "account/settings")],
])("%s: nothing breaks", (_, writer, reader) => expect(schemaIncludes(writer, reader).verdict).toBe("included"));
