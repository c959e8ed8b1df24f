import { expect, test } from "vitest";
import { notesOf } from "../scripts/generate/notes.ts";
import type { Schema } from "../scripts/generate/schema.ts";
import { schemaSet } from "./contract.ts";

const branch = (title: string, tag: string, clause: string): Schema => ({
  title,
  type: "object",
  "x-clause": clause,
  properties: {
    kind: { const: tag, "x-clause": "document#tags" },
    figure: { type: "number", "x-clause": clause },
  },
});

test("a clause is told of a member only where all alternatives rest on it", () => {
  const schema: Schema = {
    title: "Whole",
    "x-clause": "document#whole",
    discriminator: { propertyName: "kind" },
    oneOf: [{ $ref: "#/$defs/One" }, { $ref: "#/$defs/Two" }, { $ref: "#/$defs/Three" }],
    $defs: {
      One: branch("One", "one", "document#one"),
      Two: branch("Two", "two", "document#two"),
      Three: branch("Three", "three", "document#two"),
    },
  };
  const { id, schemas } = schemaSet(schema);
  const file = {
    name: "a.json",
    id,
    schema,
    title: "Whole",
    format: "json",
    required: true,
    legacyNames: [],
    compact: false,
  } as const;
  expect(notesOf({ files: [file] }, schemas)["a.json"]).toEqual({
    clause: "document#whole",
    fields: { "/kind": { clause: "document#tags", values: ["one", "two", "three"] }, "/figure": {} },
    branches: { "": { tag: "kind", values: ["one", "two", "three"] } },
  });
});
