import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, test } from "vitest";
import { changeRules } from "../generated/change-rules.ts";
import type { ChangeCase, ChangeCases } from "../generated/meta/types.ts";
import { secondValidator } from "../src/cli/contracts/second-validator.ts";
import { assessChanges } from "../src/evolution/assess-changes.ts";
import { catalogueOf } from "../src/evolution/catalogue.ts";
import { compareCatalogues } from "../src/evolution/compare-catalogues.ts";
import type { SchemaNode } from "../src/evolution/schema-node.ts";

const folder = path.join(import.meta.dirname, "changes");
const load = (file: string) => JSON.parse(readFileSync(file, "utf8"));
const cases = changeRules.flatMap(({ id }) => {
  const file = path.join(folder, `${id.slice("change.".length)}.cases.json`);
  return (load(file) as ChangeCases).cases.map((one) => ({ ...one, id, title: `${id}: ${one.name}` }));
});

const side = (one: SchemaNode | undefined, many: ChangeCase["oldSchemas"], rules: ChangeCase["oldRules"]) =>
  catalogueOf(new Map(Object.entries(many ?? (one === undefined ? {} : { schema: one }))), rules);
const old = (one: ChangeCase) => side(one.old, one.oldSchemas, one.oldRules);
const next = (one: ChangeCase) => side(one.new, one.newSchemas, one.newRules);

function found(before: ReturnType<typeof side>, after: ReturnType<typeof side>, { nextMajor, oldSchemas }: ChangeCase) {
  const comparison = compareCatalogues(before, after, { validatesFor: secondValidator(true) });
  const { changes } = assessChanges(comparison, changeRules, nextMajor === undefined ? {} : { nextMajor });
  return changes
    .map(({ rule, schema, pointer }) => ({ rule, pointer: oldSchemas ? `${schema}#${pointer}` : pointer }))
    .sort(compare);
}

type Found = ChangeCase["issues"][number];
const compare = (left: Found, right: Found) => (left.rule + left.pointer < right.rule + right.pointer ? -1 : 1);

test.each(cases)("$title", (one) => {
  expect(found(old(one), next(one), one)).toEqual([...one.issues].sort(compare));
});

test.each(cases)("$title: identical versions are silent", (one) => {
  expect(found(old(one), old(one), one)).toEqual([]);
  expect(found(next(one), next(one), one)).toEqual([]);
});

test("every rule has a case that shows it and one that does not", () => {
  for (const { id } of changeRules) {
    const own = cases.filter((one) => one.id === id);
    const shows = (one: ChangeCase) => one.issues.some(({ rule }) => rule === id);
    expect([id, own.some(shows), own.some((one) => !shows(one))]).toEqual([id, true, true]);
  }
});

test("rules and cases are paired, and cases have their schema", () => {
  const names = (ending: string) =>
    readdirSync(folder)
      .filter((file) => file.endsWith(ending))
      .map((file) => file.slice(0, -ending.length))
      .sort();
  expect(names(".cases.json")).toEqual(names(".rule.ts"));
  const ajv = new Ajv2020({ strict: false });
  const accepts = ajv.compile(load(path.join(folder, "../../schemas/meta/change-cases.schema.json")));
  for (const name of names(".cases.json"))
    expect([name, accepts(load(path.join(folder, `${name}.cases.json`)))]).toEqual([name, true]);
});
