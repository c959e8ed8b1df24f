import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fixtureIds } from "../conformance/fixtures.ts";
import { baseUrl, type Schema } from "../scripts/generate/schema.ts";
import { createAjv } from "../scripts/generate/validators.ts";
import { schemaMutations } from "../src/emit/schema-mutations.ts";
import { valueAt } from "../src/formats/json-pointer.ts";
import { valuesOf } from "./arbitraries.ts";
import { root, schemas } from "./contract.ts";
import { patchedCopy } from "./patched-copy.ts";
import { typeProgram } from "./type-program.ts";

/** What TypeScript can say of a value; the rest is the validator's alone. */
const visible = ["drop-required", "wrong-type", "wrong-const", "outside-enum"];

const json = (file: string): unknown => JSON.parse(readFileSync(path.join(root, file), "utf8"));
const filesIn = (folder: string, ending: string) =>
  readdirSync(path.join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(ending))
    .map((file) => json(path.join(folder, file)));

/** Our own data that lies in the repository, by the name of its schema. */
const own: Readonly<Record<string, readonly unknown[]>> = {
  fixture: fixtureIds().map((id) => json(`fixtures/${id}/fixture.json`)),
  cases: filesIn("conformance/rules/paper-session", ".cases.json"),
  sources: [json("schemas/meta/sources.json")],
  "change-cases": filesIn("conformance/changes", ".cases.json"),
  "producer-cases": filesIn("conformance/producer", ".cases.json"),
  examples: filesIn("conformance/examples", ".examples.json"),
  "upgrade-cases": filesIn("test/version-exercise/upgrades", ".cases.json"),
};

/** Documents that nobody has written yet: with all that the schema declares, and with some of it. */
function generated(schema: Schema, id: string): unknown[] {
  return (["whole", "open"] as const).flatMap((members) =>
    fc.sample(valuesOf(schema, id, schemas, members), { seed: 1, numRuns: 10 }),
  );
}

/** The schema, of several the one that the document satisfies. */
function branchOf(schema: Schema, id: string, value: unknown): Schema {
  return schema.oneOf?.find(({ $ref = "" }) => ajv.getSchema(new URL($ref, id).href)?.(value) === true) ?? schema;
}

interface Question {
  readonly of: string;
  readonly isValid: boolean;
}

const ajv = createAjv(schemas);
const program = typeProgram();
const questions: Question[] = [];
const asked = new Set<string>();
const metaSchemas = [...schemas.byId].filter(([id]) => id.startsWith(`${baseUrl}meta/`));
for (const [id, schema] of metaSchemas) {
  const validate = ajv.getSchema(id);
  const title = schema.title ?? "";
  const ask = (of: string, value: unknown, edit?: Parameters<typeof patchedCopy>[1]) => {
    questions.push({ of: `${title}: ${of}`, isValid: validate?.(edit ? patchedCopy(value, edit) : value) === true });
    program.ask(title, value, edit);
  };
  for (const value of [...(own[path.basename(id, ".schema.json")] ?? []), ...generated(schema, id)]) {
    ask("document", value);
    const branch = branchOf(schema, id, value);
    for (const { what, pointer, edits } of schemaMutations(branch, id, value, schemas, undefined)) {
      const [edit] = edits;
      const isFraction = typeof edit?.value === "number" && typeof valueAt(value, edit.path ?? "") === "number";
      const key = `${title} ${what} ${pointer.replace(/\/\d+(?=\/|$)/g, "/*")} ${JSON.stringify(edit?.value)}`;
      if (!edit || !visible.includes(what) || (what === "wrong-type" && isFraction) || asked.has(key)) continue;
      asked.add(key);
      ask(`${what} ${pointer}`, value, edit);
    }
  }
}
const answers = program.answers();

describe("types of our own data agree with their schemas", () => {
  test.each(metaSchemas.map(([, { title = "" }]) => title))("%s", (title) => {
    const asked = questions.flatMap((question, index) =>
      question.of.startsWith(`${title}: `) ? [{ ...question, isTyped: answers[index] }] : [],
    );
    const expected = asked.map(({ of }) => ({
      of,
      isValid: of.endsWith(": document"),
      isTyped: of.endsWith(": document"),
    }));
    expect(asked).toEqual(expected);
    expect(asked.filter(({ isValid }) => !isValid).length).toBeGreaterThan(3);
  });
});
