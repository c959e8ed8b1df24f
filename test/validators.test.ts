import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { deserialize, serialize } from "node:v8";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { fullFormats } from "ajv-formats/dist/formats.js";
import { build } from "esbuild";
import { afterAll, describe, expect, test } from "vitest";
import { folderOf, kebab } from "../scripts/generate/kinds.ts";
import { baseUrl } from "../scripts/generate/schema.ts";
import { annotations } from "../scripts/generate/vocabulary.ts";
import type { SchemaError, Validate } from "../src/artifact.ts";
import { schemaMutations } from "../src/emit/schema-mutations.ts";
import { validators as generated, kinds, root, schemas } from "./contract.ts";
import { type FixtureDocument, fixtureDocuments } from "./fixture-documents.ts";
import { patchedCopy } from "./patched-copy.ts";

const folder = path.join(root, "generated");
const modules = (readdirSync(folder, { recursive: true, encoding: "utf8" }) as string[]).filter((file) =>
  /[\\/]validators[\\/][^\\/]*\.js$/.test(file),
);
const documents = fixtureDocuments(schemas, kinds);
const temporary = mkdtempSync(path.join(tmpdir(), "validators-"));
afterAll(() => rmSync(temporary, { recursive: true }));

/** What an error says beside its place. Which branches a union has, only ours tells. */
const told = ({ keyword, params }: SchemaError) =>
  JSON.stringify(keyword === "discriminator" ? { ...params, allowedValues: undefined } : params);

/** Whether two validators find the same in a value, error by error. */
function agree(left: Validate | ValidateFunction, right: Validate | ValidateFunction, value: unknown): boolean {
  if (left(value) !== right(value)) return false;
  const ours = (left.errors ?? []) as readonly SchemaError[];
  const theirs = (right.errors ?? []) as readonly SchemaError[];
  const same = (error: SchemaError, index: number) =>
    error.keyword === theirs[index]?.keyword &&
    error.instancePath === theirs[index].instancePath &&
    told(error) === told(theirs[index]);
  return ours.length === theirs.length && ours.every(same);
}

/** Every value of every fixture, and everything that its schema forbids about it; of a table the first row is spoilt. */
function* valuesOf(document: FixtureDocument): Generator<readonly [string, unknown]> {
  const where = `${document.fixture} ${document.file.name} ${document.index}`;
  yield [where, document.value];
  if (document.file.format === "csv" && document.index > 0) return;
  for (const { what, pointer, edits } of schemaMutations(
    document.file.schema,
    document.file.id,
    document.value,
    schemas,
    undefined,
  )) {
    for (const edit of edits) yield [`${where} ${what} ${pointer}`, patchedCopy(document.value, edit)];
  }
}

/** Formats as ajv-formats judges them, and the two of our own told in its words. */
function withFormats(ajv: Ajv2020): Ajv2020 {
  addFormats.default(ajv, ["date", "date-time", "uri"]);
  const isDate = (text: string) => (fullFormats.date as { validate(text: string): boolean }).validate(text);
  const isDateTime = (text: string) => (fullFormats["date-time"] as { validate(text: string): boolean }).validate(text);
  ajv.addFormat("local-date-time", (text) => text[10] === "T" && isDateTime(`${text}Z`));
  ajv.addFormat(
    "bar-time",
    (text) => isDate(text) || (text[10] === " " && (isDateTime(text) || isDateTime(`${text}Z`))),
  );
  return ajv;
}

const makesCode = /\beval\(|\bFunction\(|\brequire\(|\bimport\(/;
const importsOf = (code: string) =>
  [...code.matchAll(/\bimport\b[^;]*?["']([^"']+)["']/g)].map((match) => match[1] ?? "");

describe("a generated validator", () => {
  const runtime = ["add-error.ts", "string-formats.ts"];

  test.each(modules)("%s imports its two leaves and nothing else, and makes no code", (file) => {
    const code = readFileSync(path.join(folder, file), "utf8");
    const allowed = runtime.map((leaf) => `../../../../src/formats/${leaf}`);
    expect(importsOf(code).filter((from) => !allowed.includes(from))).toEqual([]);
    expect(code).not.toMatch(makesCode);
  });

  test.each(runtime)("leaf %s imports nothing and makes no code", (leaf) => {
    const code = readFileSync(path.join(root, "src/formats", leaf), "utf8").replace(/^import type .*$/gm, "");
    expect(importsOf(code)).toEqual([]);
    expect(code).not.toMatch(makesCode);
  });

  test("exists for every file that has a schema", () => {
    expect([...generated.keys()].sort()).toEqual(
      [...new Set(kinds.flatMap((kind) => kind.files).flatMap(({ id }) => id ?? []))].sort(),
    );
    expect(modules).toHaveLength(
      new Set(kinds.flatMap((kind) => kind.files).flatMap(({ id, title }) => (id === undefined ? [] : title))).size,
    );
  });

  test("gives the same verdicts where code may not be made from text", async () => {
    const names = [
      ...new Map(
        kinds.flatMap((kind) =>
          kind.files.flatMap(({ id, title }) =>
            id === undefined ? [] : [[id, { title, file: `${folderOf(kind)}/validators/${kebab(title)}.js` }] as const],
          ),
        ),
      ).entries(),
    ];
    const entry = [
      'import { readFileSync, writeFileSync } from "node:fs";',
      'import { deserialize, serialize } from "node:v8";',
      ...names.map(
        ([, { title, file }]) => `import { validate${title} } from ${JSON.stringify(path.join(folder, file))};`,
      ),
      `const validators = { ${names.map(([id, { title }]) => `${JSON.stringify(id)}: validate${title}`).join(", ")} };`,
      "let mayMakeCode = true;",
      'try { new Function("return 1")(); } catch { mayMakeCode = false; }',
      "const documents = deserialize(readFileSync(process.argv[2]));",
      "const verdicts = documents.map(({ id, value }) => validators[id](value));",
      "writeFileSync(process.argv[3], serialize({ mayMakeCode, verdicts }));",
    ].join("\n");
    const bundle = path.join(temporary, "bundle.mjs");
    await build({
      stdin: { contents: entry, resolveDir: root, loader: "js" },
      bundle: true,
      format: "esm",
      platform: "node",
      outfile: bundle,
      logLevel: "error",
    });
    const [input, output] = [path.join(temporary, "in"), path.join(temporary, "out")];
    writeFileSync(input, serialize(documents.map(({ file, value }) => ({ id: file.id, value }))));
    execFileSync(process.execPath, ["--disallow-code-generation-from-strings", bundle, input, output], {
      cwd: temporary,
    });
    const { mayMakeCode, verdicts } = deserialize(readFileSync(output)) as {
      mayMakeCode: boolean;
      verdicts: boolean[];
    };
    expect(mayMakeCode).toBe(false);
    expect(verdicts).toEqual(documents.map(({ file, value }) => generated.get(file.id)?.(value)));
  });

  test("finds what an Ajv finds that compiles the schemas as they lie in schemas/", () => {
    const ajv = withFormats(
      new Ajv2020({
        allErrors: true,
        discriminator: true,
        strict: true,
        strictRequired: false,
        strictTypes: false,
        allowUnionTypes: true,
        strictNumbers: false,
      }),
    );
    ajv.addVocabulary([...annotations]);
    for (const [id, schema] of schemas.byId) if (!id.startsWith(`${baseUrl}meta/`)) ajv.addSchema(schema);
    const differences: string[] = [];
    let count = 0;
    for (const document of documents) {
      const validate = generated.get(document.file.id) as Validate;
      const compiled = ajv.getSchema(document.file.id) as ValidateFunction;
      for (const [where, value] of valuesOf(document)) {
        count++;
        if (!agree(validate, compiled, value)) differences.push(where);
      }
    }
    expect(differences).toEqual([]);
    expect(count).toBeGreaterThan(10_000);
  });
});

describe("a bundled schema", () => {
  const bundled = (id: string) =>
    JSON.parse(readFileSync(path.join(root, "generated/bundled", id.slice(baseUrl.length)), "utf8")) as object;

  test("exists for every file that has a schema, and for nothing else", () => {
    const present = readdirSync(path.join(root, "generated/bundled"), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(
        (entry) =>
          baseUrl +
          path
            .relative(path.join(root, "generated/bundled"), path.join(entry.parentPath, entry.name))
            .split(path.sep)
            .join("/"),
      );
    expect(present.sort()).toEqual([...generated.keys()].sort());
  });

  test.each([...generated.keys()].map((id) => id.slice(baseUrl.length)))(
    "%s stands alone, and a plain Ajv judges by it as we do",
    (name) => {
      const id = baseUrl + name;
      const plain = withFormats(new Ajv2020({ strict: false })).compile(bundled(id));
      const validate = generated.get(id) as Validate;
      const differences: string[] = [];
      for (const document of documents.filter(({ file }) => file.id === id)) {
        for (const [where, value] of valuesOf(document)) if (validate(value) !== plain(value)) differences.push(where);
      }
      expect(differences).toEqual([]);
    },
  );
});
