/** What the TypeScript side finds by layout, syntax and schema in every fixture, case and mutation: `cross-language.ts <file>`. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { applyEdits, type EditedArtifact } from "../conformance/edits.ts";
import { type Fixture, fixtureIds, fixtureTree, loadFixture } from "../conformance/fixtures.ts";
import { applyPatch, type PatchOperation } from "../conformance/patch.ts";
import type { ConformanceCases } from "../generated/meta/types.ts";
import { check } from "../src/check.ts";
import { schemaMutations } from "../src/emit/schema-mutations.ts";
import { parseJson } from "../src/formats/json-parse.ts";
import type { Issue } from "../src/issue.ts";
import { catalogueEntry, recogniseDirectory, recogniseFile } from "../src/recognise.ts";
import { schemaFindings } from "../src/schema-findings.ts";
import { rememberingTree } from "../src/tree/remembering.ts";
import { fixtureDocuments } from "../test/fixture-documents.ts";
import { formatVerdicts, syntaxVerdicts, writtenText } from "./cross-language-texts.ts";
import { loadKinds } from "./generate/kinds.ts";
import { loadSchemas } from "./generate/load-schemas.ts";

const root = path.resolve(import.meta.dirname, "..");
const target = path.resolve(process.argv[2] ?? path.join(root, ".cache/python/expected.json"));
const fixtures = new Map(fixtureIds().map((id) => [id, loadFixture(id)] as const));

const told = ({ rule, severity, file, pointer, message, cites, remedy, line, ...issue }: Partial<Issue>) => ({
  rule,
  severity,
  file,
  pointer,
  message,
  ...("expected" in issue && { expected: issue.expected }),
  ...("found" in issue && { found: issue.found }),
  ...(cites && { clause: cites.map(({ source, section }) => `${source}#${section}`)[0] ?? "" }),
  ...(remedy !== undefined && { remedy }),
  // Python knows the line of what is wrong with a text, not of a member.
  ...(rule?.startsWith("syntax.") && { line }),
});

async function findings(fixture: Fixture, artifact: EditedArtifact = fixture) {
  const { issues, failures } = await check(fixtureTree(fixture, artifact), { as: fixture.record.kind });
  const [failure] = failures.filter(({ rule }) => rule === undefined);
  if (failure) throw new Error(`${fixture.id}: ${failure.file}: ${failure.message}`);
  return issues.filter(({ rule }) => /^(schema|syntax|layout)\./.test(rule)).map(told);
}

const ofFixtures: Record<string, unknown> = {};
const recognised: Record<string, string | null> = {};
for (const [id, fixture] of fixtures) {
  ofFixtures[id] = await findings(fixture);
  const kind = fixture.isDirectory
    ? recogniseDirectory(rememberingTree(fixtureTree(fixture)))
    : recogniseFile(fixture.name, fixtureTree(fixture));
  recognised[id] = kind?.kind ?? null;
}

const ofCases: Record<string, unknown> = {};
const rules = path.join(root, "conformance/rules");
for (const kind of readdirSync(rules).sort())
  for (const file of readdirSync(path.join(rules, kind)).sort()) {
    if (!file.endsWith(".cases.json")) continue;
    const cases = JSON.parse(readFileSync(path.join(rules, kind, file), "utf8")) as ConformanceCases;
    for (const one of [...cases.good, ...cases.bad]) {
      const base = fixtures.get(one.base ?? cases.base) as Fixture;
      const edited = applyEdits(base, one.edits, base.isDirectory ? undefined : base.name);
      ofCases[`${cases.rule}: ${one.name}`] = await findings(base, edited);
    }
  }

const schemas = loadSchemas(root);
const kinds = loadKinds(schemas);
const ofMutations: unknown[] = [];
const ofWriting: unknown[] = [];
const rows = new Map<string, number>();
for (const { fixture, file, index, value } of fixtureDocuments(schemas, kinds)) {
  const place = `${fixture} ${file.name}`;
  const seen = rows.get(place) ?? 0;
  rows.set(place, seen + 1);
  // The first rows of a table stand for all.
  if (seen >= 3 || file.format === "text") continue;
  const kind = (fixtures.get(fixture) as Fixture).record.kind;
  const { descriptor } = await (catalogueEntry(kind) as NonNullable<ReturnType<typeof catalogueEntry>>).load();
  const validate = descriptor.files[file.name]?.validate;
  if (!validate) continue;
  const text = JSON.stringify(value);
  const declared = descriptor.files[file.name];
  if (file.format === "json" && declared)
    ofWriting.push({ kind, file: file.name, fixture, ...writtenText(declared, value) });
  for (const { what, pointer, edits } of schemaMutations(file.schema, file.id, value, schemas, undefined)) {
    let mutated = copyOf(text);
    for (const edit of edits) mutated = applyPatch(mutated, edit as PatchOperation);
    // Numbers beyond 53 bits would not reach Python as they are here.
    const written = copyOf(JSON.stringify(mutated));
    const found = validate(written) ? [] : schemaFindings(validate.errors ?? [], written, "");
    ofMutations.push({ kind, file: file.name, fixture, index, what, pointer, edits, findings: found.map(told) });
  }
}

function copyOf(text: string): unknown {
  const parsed = parseJson(text);
  if (!parsed.ok) throw new Error(parsed.fault.message);
  return parsed.value;
}

mkdirSync(path.dirname(target), { recursive: true });
writeFileSync(
  target,
  JSON.stringify({
    fixtures: ofFixtures,
    recognised,
    cases: ofCases,
    mutations: ofMutations,
    writing: ofWriting,
    syntax: syntaxVerdicts(),
    formats: formatVerdicts(),
  }),
);
console.log(
  `${target}: ${Object.keys(ofFixtures).length} fixtures, ${Object.keys(ofCases).length} cases, ${ofMutations.length} mutations`,
);
