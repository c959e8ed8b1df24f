import { expect, test } from "vitest";
import { catalogueOf, lostReferences } from "./catalogue.ts";
import { reachIn } from "./reach.ts";
import { openSchema, resolve } from "./schema-library.ts";
import type { SchemaNode } from "./schema-node.ts";

function reachedFrom(name: string, schemas: Readonly<Record<string, SchemaNode>>): readonly string[] {
  const catalogue = catalogueOf(new Map(Object.entries(schemas)));
  const document = catalogue.documents.get(name);
  if (document === undefined) throw new Error(`there is no ${name}`);
  return reachIn(catalogue)(document).documents.map(({ path }) => path);
}

const user = { $ref: "https://example.org/part" };
const part = { $id: "https://example.org/part", type: "string" };

test.each(["const", "enum", "default", "examples"])("an $id inside %s is data", (keyword) => {
  const decoy = { [keyword]: keyword === "const" || keyword === "default" ? part : [part] };
  expect(reachedFrom("user.json", { "a-part.json": part, "user.json": user, "z-decoy.json": decoy })).toEqual([
    "user.json",
    "a-part.json",
  ]);
  expect(
    lostReferences(
      catalogueOf(
        new Map<string, SchemaNode>([
          ["user.json", user],
          ["z-decoy.json", decoy],
        ]),
      ),
    ),
  ).toHaveLength(1);
});

test.each(["const", "enum", "default", "examples"])("a member called %s holds a schema", (name) => {
  const holder = { properties: { [name]: part } };
  expect(reachedFrom("user.json", { "holder.json": holder, "user.json": user })).toEqual(["user.json", "holder.json"]);
  const anchored = { properties: { [name]: { $anchor: "here", type: "null" } }, items: { $ref: "#here" } };
  expect(resolve("#here", openSchema(anchored).scope, false).node).toEqual({ $anchor: "here", type: "null" });
});
