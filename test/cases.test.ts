import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { describe, expect, test } from "vitest";
import { fixtureIds } from "../conformance/fixtures.ts";
import type { Rule } from "../conformance/rule.ts";
import type { ConformanceCase, ConformanceCases, FixtureRecord, Sources } from "../generated/meta/types.ts";
import { exportNameOf } from "../scripts/generate/named-files.ts";
import { structuralRule } from "../src/structural-rules.ts";
import { kinds, root } from "./contract.ts";

const read = (file: string) => readFileSync(path.join(root, file), "utf8");
const json = (file: string) => JSON.parse(read(file)) as unknown;

const ajv = new Ajv2020({ allErrors: true });
addFormats.default(ajv, ["date"]);
const satisfies = (schema: string) => {
  const validate = ajv.compile(json(`schemas/meta/${schema}.schema.json`) as object);
  return (value: unknown) => {
    validate(value);
    return validate.errors ?? [];
  };
};

const fixtures = fixtureIds();
const kindOf = (fixture: string) => (json(`fixtures/${fixture}/fixture.json`) as FixtureRecord).kind;
const sources = json("schemas/meta/sources.json") as Sources;
const folder = "conformance/rules";
const files = readdirSync(path.join(root, folder)).flatMap((kind) =>
  readdirSync(path.join(root, folder, kind)).map((file) => `${kind}/${file}`),
);
const caseFiles = files.filter((file) => file.endsWith(".cases.json"));
const ruleFiles = files.filter((file) => file.endsWith(".rule.ts"));
const fieldOrder = ["id", "severity", "since", "claim", "why", "remedy", "cites", "kind", "reads", "when", "check"];

test("every file below conformance/rules is a rule or the cases of one", () => {
  expect(files.filter((file) => !/^[a-z][a-z0-9-]*\/[a-z][a-z0-9-]*\.(rule\.ts|cases\.json)$/.test(file))).toEqual([]);
  expect(ruleFiles.map((file) => file.replace(".rule.ts", ""))).toEqual(
    caseFiles.map((file) => file.replace(".cases.json", "")),
  );
});

describe("cases", () => {
  const errors = satisfies("cases");

  test.each(caseFiles)("%s", (file) => {
    const cases = json(`${folder}/${file}`) as ConformanceCases;
    expect(errors(cases)).toEqual([]);
    expect(cases.$schema).toBe("../../../schemas/meta/cases.schema.json");
    const [kind, name] = file.replace(".cases.json", "").split("/");
    expect(cases.rule).toBe(`${kind}.${name}`);

    const all = [...cases.good, ...cases.bad];
    const names = all.map((one) => one.name);
    expect(
      names.filter((one, index) => names.indexOf(one) !== index),
      "names that occur twice",
    ).toEqual([]);
    for (const base of [cases.base, ...all.flatMap((one) => one.base ?? [])]) {
      expect(fixtures, file).toContain(base);
      expect(kindOf(base), base).toBe(kind);
    }
    const untouched = (one: ConformanceCase) => one.edits.length === 0 && (one.base ?? cases.base) === cases.base;
    expect(cases.good.filter((one) => !untouched(one)).length, "near misses among the good cases").toBeGreaterThan(0);
    const named = all.flatMap((one) => one.issues?.map(({ rule }) => rule) ?? []);
    expect(
      named.filter((rule) => !structuralRule.has(rule) && !ruleFiles.includes(`${rule.replace(".", "/")}.rule.ts`)),
      "unknown rules",
    ).toEqual([]);
    expect(
      cases.good.filter((one) => one.issues?.some(({ rule }) => rule === cases.rule)),
      "good cases in which the rule complains",
    ).toEqual([]);
    expect(
      cases.bad.filter((one) => !one.issues?.some(({ rule }) => rule === cases.rule)),
      "bad cases in which the rule does not complain",
    ).toEqual([]);
  });
});

describe("rules", () => {
  test.each(ruleFiles)("%s", async (file) => {
    const [kind, name = ""] = file.replace(".rule.ts", "").split("/");
    const text = read(`${folder}/${file}`);
    const module = (await import(path.join(root, folder, file))) as Readonly<Record<string, Rule>>;
    expect(Object.keys(module), "its only export").toEqual([exportNameOf(name)]);
    const rule = module[exportNameOf(name)] as Rule;
    expect(rule.id).toBe(`${kind}.${name}`);
    expect(rule.kind).toBe(kind);
    expect(kinds.map((one) => one.kind)).toContain(kind);
    expect(Object.keys(rule)).toEqual(fieldOrder.filter((field) => field in rule));
    expect(["error", "warning", "info"]).toContain(rule.severity);
    expect(rule.since).toMatch(/^\d+\.\d+$/);
    for (const sentence of [rule.claim, rule.why, rule.remedy]) expect(sentence).toMatch(/^\S.*[.!?]$/s);
    expect(rule.claim).not.toMatch(/\b(should|must|shall|ought)\b/);
    expect(rule.claim.endsWith("."), "the claim is a statement").toBe(true);
    expect(sources[rule.cites.source]?.sections ?? [], rule.cites.source).toContain(rule.cites.section);
    expect(rule.reads.length).toBeGreaterThan(0);
    expect(text.trimEnd().split("\n").length, "lines").toBeLessThanOrEqual(60);
    const imports = [...text.matchAll(/\bfrom "([^"]+)"/g)].map((match) => match[1] ?? "");
    expect(
      imports.filter((from) => !/^\.\.\/\.\.\/(rule|lib\/[a-z0-9-]+|\.\.\/src\/reading)\.ts$/.test(from)),
      "imports",
    ).toEqual([]);
    expect(text, "imports at run time").not.toMatch(/\bimport\(|\brequire\(/);
  });

  test("no two make the same claim of one kind, and no id occurs twice", async () => {
    const rules = await Promise.all(
      ruleFiles.map(async (file) =>
        Object.values((await import(path.join(root, folder, file))) as Readonly<Record<string, Rule>>),
      ),
    );
    const claims = rules.flat().map(({ kind, claim }) => `${kind}: ${claim}`);
    expect(claims.filter((claim, index) => claims.indexOf(claim) !== index)).toEqual([]);
  });

  test.each(kinds.map(({ kind }) => kind))(
    "the registry holds the rules of %s, in the order of their ids",
    async (kind) => {
      const { rules } = (await import(path.join(root, `generated/rules/${kind}.ts`))) as {
        readonly rules: readonly Rule[];
      };
      expect(rules.map(({ id }) => id)).toEqual(
        ruleFiles
          .filter((file) => file.startsWith(`${kind}/`))
          .map((file) => file.replace(".rule.ts", "").replace("/", "."))
          .sort(),
      );
    },
  );
});

describe("fixtures", () => {
  const errors = satisfies("fixture");

  test.each(fixtures)("%s", (id) => {
    const record = json(`fixtures/${id}/fixture.json`) as FixtureRecord;
    expect(errors(record)).toEqual([]);
    expect(kinds.map(({ kind }) => kind)).toContain(record.kind);
    expect(record.commit === null, "composed artifacts have no commit").toBe(record.producer === "composed");
    expect(Object.keys(record.files).length).toBeGreaterThan(0);
    expect(id).toMatch(/^[a-z0-9-]+\/[a-z0-9-]+$/);
  });

  test("every kind has one", () => {
    const shown = new Set(fixtures.map(kindOf));
    expect(kinds.map(({ kind }) => kind).filter((kind) => !shown.has(kind))).toEqual([]);
  });
});

test("sources have their schema, and list their sections once", () => {
  expect(satisfies("sources")(sources)).toEqual([]);
});
