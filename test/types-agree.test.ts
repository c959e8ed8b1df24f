import fc from "fast-check";
import { compile } from "json-schema-to-typescript";
import { describe, expect, test } from "vitest";
import type { Schema } from "../scripts/generate/schema.ts";
import { generateTypes } from "../scripts/generate/types.ts";
import { keywords } from "../scripts/generate/vocabulary.ts";
import type { SchemaError, Validate } from "../src/artifact.ts";
import { type Mutation, schemaMutations } from "../src/emit/schema-mutations.ts";
import { valueAt } from "../src/formats/json-pointer.ts";
import { valuesOf } from "./arbitraries.ts";
import { kinds, schemaSet, schemas, validators } from "./contract.ts";
import { type FixtureDocument, fixtureDocuments } from "./fixture-documents.ts";
import { patchedCopy } from "./patched-copy.ts";
import { typeProgram } from "./type-program.ts";

interface Question {
  readonly group: string;
  readonly document: FixtureDocument;
  readonly mutation?: Mutation;
  readonly errors: readonly SchemaError[];
}

/** What TypeScript can say of a value; ranges, formats, patterns, lengths and closed objects it cannot. */
const visible = new Set(["required", "type", "const", "enum", "discriminator"]);
const visibleGroups = ["drop-required", "wrong-type", "wrong-const", "outside-enum", "unknown-branch"];
const invisibleGroups = [
  "fraction-for-integer",
  "text-for-free-member",
  "outside-range",
  "wrong-format",
  "wrong-pattern",
  "too-short",
  "too-few-items",
  "too-many-items",
];

/** Of these, even the type is the validator's matter. */
const typedAlike = ["fraction-for-integer", "text-for-free-member"];

const program = typeProgram();
const questions: Question[] = [];
const asked = new Set<string>();
for (const document of [...fixtureDocuments(schemas, kinds), ...wholeDocuments()]) {
  // Rows of a table are alike: the first stands for all.
  if (document.file.format === "csv" && document.index > 0) continue;
  ask("fixture", document);
  for (const mutation of schemaMutations(document.file.schema, document.file.id, document.value, schemas, undefined)) {
    const group = groupOf(mutation, document);
    const put = mutation.edits[0]?.value;
    const which = group === "wrong-type" ? put === null : JSON.stringify(put);
    const key = `${document.file.title} ${tagOf(document)} ${group} ${patternOf(mutation.pointer)} ${which}`;
    if (asked.has(key)) continue;
    asked.add(key);
    ask(group, document, mutation);
  }
}
const answers = program.answers();

/** For members that no fixture shows: generated documents that have all of them, always the same. */
function wholeDocuments(): FixtureDocument[] {
  const files = new Map(kinds.flatMap((kind) => kind.files).map((file) => [file.id, file]));
  return [...files].flatMap(([id, file]) => {
    if (id === undefined) return [];
    const values = fc.sample(valuesOf(file.schema, id, schemas, "whole"), { seed: 1, numRuns: 5 });
    return values.map((value): FixtureDocument => ({ fixture: "generated", file: { ...file, id }, index: -1, value }));
  });
}

function ask(group: string, document: FixtureDocument, mutation?: Mutation): void {
  const edit = mutation?.edits[0];
  const validate = validators.get(document.file.id) as Validate;
  const valid = validate(edit ? patchedCopy(document.value, edit) : document.value);
  questions.push({ group, document, ...(mutation && { mutation }), errors: valid ? [] : (validate.errors ?? []) });
  program.ask(document.file.title, document.value, edit);
}

/** TypeScript has one type of number, and one index signature for declared and free members, which so may be of the types of both. */
function groupOf({ what, pointer, edits: [edit] }: Mutation, { value, file: { schema } }: FixtureDocument): string {
  const isFree = typeof schema.additionalProperties === "object" && /^\/[^/]*$/.test(pointer);
  if (
    what === "wrong-type" &&
    isFree &&
    !Object.hasOwn(schema.properties ?? {}, pointer.slice(1)) &&
    typeof edit?.value === "string"
  )
    return "text-for-free-member";
  const isFraction = typeof edit?.value === "number" && !Number.isInteger(edit.value);
  return what === "wrong-type" && isFraction && typeof valueAt(value, edit.path ?? "") === "number"
    ? "fraction-for-integer"
    : what;
}

/** The branch of a union in which a value lies: the same departure is tried in each. */
function tagOf({ value, file }: FixtureDocument): string {
  const tag = file.schema.discriminator?.propertyName;
  return tag ? String(valueAt(value, `/${tag}`)) : "";
}

function patternOf(pointer: string): string {
  return pointer.replace(/\/\d+(?=\/|$)/g, "/*");
}

const where = ({ document, mutation }: Question) =>
  `${document.fixture} ${document.file.name} ${document.index} ${mutation?.pointer ?? ""} ${JSON.stringify(mutation?.edits[0]?.value)}`;
const inGroup = (group: string) =>
  questions
    .map((question, index) => ({ question, accepted: answers[index] }))
    .filter(({ question }) => question.group === group);
const isVisible = ({ errors }: Question) => errors.some((error) => visible.has(error.keyword));

describe("types and validators agree", () => {
  test("on every value of every fixture", () => {
    const group = inGroup("fixture");
    expect(group.length).toBeGreaterThan(200);
    expect(
      group.filter(({ question, accepted }) => accepted === isVisible(question)).map(({ question }) => where(question)),
    ).toEqual([]);
  });

  test.each(visibleGroups)("both refuse every %s", (name) => {
    const group = inGroup(name);
    expect(group.length).toBeGreaterThan(0);
    expect(
      group.filter(({ question }) => question.errors.length === 0).map(({ question }) => where(question)),
      "the validator accepts",
    ).toEqual([]);
    expect(
      group.filter(({ accepted }) => accepted).map(({ question }) => where(question)),
      "the compiler accepts",
    ).toEqual([]);
  });

  test.each(invisibleGroups)("only the validator sees %s", (name) => {
    const group = inGroup(name);
    expect(group.length).toBeGreaterThan(0);
    expect(
      group.filter(({ question }) => question.errors.length === 0).map(({ question }) => where(question)),
      "the validator accepts",
    ).toEqual([]);
    const unseen = group.filter(({ question }) =>
      question.errors.every(
        ({ keyword }) => !visible.has(keyword) || (keyword === "type" && typedAlike.includes(name)),
      ),
    );
    expect(unseen.length).toBeGreaterThan(0);
    expect(
      unseen.filter(({ accepted }) => !accepted).map(({ question }) => where(question)),
      "the compiler refuses",
    ).toEqual([]);
  });

  test("no other kind of departure is left out", () => {
    const groups = new Set(questions.map(({ group }) => group));
    expect([...groups].sort()).toEqual(
      ["fixture", ...visibleGroups, ...invisibleGroups].filter((name) => groups.has(name)).sort(),
    );
  });
});

const options = { bannerComment: "", additionalProperties: false, format: false };
/** What the compiler of types makes of a schema by itself, and what the generator makes of it. */
async function bothWays(schema: Schema): Promise<{ alone: string; generated: string }> {
  const whole = schemaSet(schema);
  const text = JSON.stringify(schema).replaceAll("$defs", "definitions");
  const flat = (source: string) => source.replace(/\/\*[\s\S]*?\*\//g, "").replace(/[\s;]+/g, " ");
  return {
    alone: flat(await compile(JSON.parse(text), "Root", options)),
    generated: flat(await generateTypes(whole.schemas, whole.id)),
  };
}

const object = (properties: Schema["properties"], required: readonly string[] = []): Schema => ({
  title: "Whole",
  type: "object",
  required,
  properties: properties ?? {},
});

describe("json-schema-to-typescript errs, the generator does not:", () => {
  test("a tuple would be never[]", async () => {
    const { alone, generated } = await bothWays(
      object({ pair: { type: "array", prefixItems: [{ type: "string" }, { type: "number" }], items: false } }),
    );
    expect(alone).toContain("pair?: never[]");
    expect(generated).toContain("pair?: [string, number]");
  });

  test("the description of a reference would overwrite that of its target", async () => {
    const part: Schema = {
      title: "Part",
      description: "the part",
      type: "object",
      properties: { id: { type: "string" } },
    };
    const schema: Schema = {
      ...object({ first: { $ref: "#/$defs/Part", description: "the first" } }),
      $defs: { Part: part },
    };
    const alone = await compile(JSON.parse(JSON.stringify(schema).replaceAll("$defs", "definitions")), "Root", options);
    const whole = schemaSet(schema);
    expect(alone).toMatch(/the first\s*\*\/\s*export interface Part/);
    const generated = await generateTypes(whole.schemas, whole.id);
    expect(generated).toMatch(/the part\s*\*\/\s*export interface Part/);
    expect(generated).toMatch(/the first\s*\*\/\s*first\?: Part/);
  });

  test("bounds of a list would become a union of tuples", async () => {
    const { alone, generated } = await bothWays(
      object({ list: { type: "array", minItems: 2, maxItems: 3, items: { type: "string" } } as Schema }),
    );
    expect(alone).toContain("[string, string]|[string, string, string]");
    expect(generated).toContain("list?: string[]");
  });

  test("a free object would be {}, which anything but null satisfies", async () => {
    const { alone, generated } = await bothWays(
      object({ free: { type: "object" }, none: { type: ["object", "null"] } }),
    );
    expect(alone).toMatch(/free\?: \{ \}/);
    expect(generated).toMatch(/free\?: \{ \[k: string\]: unknown \}/);
    expect(generated).toMatch(/none\?: \(?\{ \[k: string\]: unknown \} ?\| ?null/);
  });

  test("a value of any kind would be an object", async () => {
    const { alone, generated } = await bothWays(object({ any: { description: "anything" } }));
    expect(alone).toMatch(/any\?: \{ \[k: string\]: unknown \}/);
    expect(generated).toContain("any?: unknown");
  });

  test("a type that two schemas share would be declared by each", async () => {
    const whole = schemaSet({
      ...object({ first: { $ref: "#/$defs/Part" }, second: { $ref: "#/$defs/Part" } }),
      $defs: { Part: { title: "Part", type: "object", properties: {} } },
    });
    const generated = await generateTypes(whole.schemas, whole.id);
    expect(generated.match(/export interface Part\b/g)).toHaveLength(1);
    expect(generated).not.toContain("AnyContract");
  });

  test("a union by a tag keeps its branches, and each its tag", async () => {
    const branch = (title: string, tag: string): Schema => ({
      title,
      type: "object",
      required: ["event"],
      properties: { event: { const: tag } },
    });
    const { generated } = await bothWays({
      title: "Whole",
      type: "object",
      required: ["event"],
      discriminator: { propertyName: "event" },
      oneOf: [{ $ref: "#/$defs/Began" }, { $ref: "#/$defs/Ended" }],
      $defs: { Began: branch("Began", "began"), Ended: branch("Ended", "ended") },
    });
    expect(generated).toMatch(/export type Whole = \(?Began \| Ended/);
    expect(generated).toContain('event: "began"');
    expect(generated).toContain('event: "ended"');
  });

  test.each([
    "not",
    "if",
    "then",
    "else",
    "contains",
    "dependentRequired",
    "dependentSchemas",
    "unevaluatedProperties",
    "$anchor",
    "$dynamicRef",
    "anyOf",
    "allOf",
  ])("it ignores or misreads %s, so the vocabulary has no such keyword", (keyword) =>
    expect(keywords.has(keyword)).toBe(false),
  );
});
