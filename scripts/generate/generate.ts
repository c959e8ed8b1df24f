/** schemas/ and conformance/ → generated/. `--check` writes nothing and fails when a committed file differs. */
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { bundleSchemas } from "./bundles.ts";
import { changePages, changeRuleModule, ruleRegistry } from "./change-rules.ts";
import { contractPages } from "./contract-pages.ts";
import { catalogueModule, contentsModule, descriptorModule, familyIndex, kindModule } from "./descriptors.ts";
import { folderOf, kebab, loadKinds } from "./kinds.ts";
import { loadSchemas } from "./load-schemas.ts";
import { baseline } from "./meta/baseline.ts";
import { conformanceStatement } from "./meta/conformance-statement.ts";
import { producerCases } from "./meta/producer-cases.ts";
import { notesOf } from "./notes.ts";
import { producerCasesModule } from "./producer-cases.ts";
import { presentPythonFiles, pythonFiles } from "./python.ts";
import { readonlyTypes } from "./readonly-types.ts";
import { indexPage, loadRuleInfos, rulePages } from "./rule-pages.ts";
import { ruleModule } from "./rules.ts";
import { baseUrl } from "./schema.ts";
import { generateTypes } from "./types.ts";
import { upgradeStepsModule } from "./upgrade-steps.ts";
import { createAjv, generateValidator, standaloneOptions } from "./validators.ts";

const root = path.resolve(import.meta.dirname, "../..");
const checkOnly = process.argv.includes("--check");
const out = new Map<string, string>();
const emit = (file: string, source: string, text: string) => {
  const origin = `Made by \`npm run generate\` from ${source}. Do not edit.`;
  out.set(
    file,
    file.endsWith(".json")
      ? text
      : file.endsWith(".md")
        ? `<!-- ${origin} -->\n${text}`
        : `${file.endsWith(".py") ? "#" : "//"} ${origin}\n${text}`,
  );
};

const target = path.join(root, "generated");
const stale: string[] = [];
const put = (file: string, text: string) => {
  const full = path.join(target, file);
  if (existsSync(full) && readFileSync(full, "utf8") === text) return;
  stale.push(file);
  if (checkOnly) return;
  mkdirSync(path.dirname(full), { recursive: true });
  writeFileSync(full, text);
};

// Authored with TypeBox: flat data of our own. Written first: what follows reads all schemas as JSON.
for (const [name, schema] of Object.entries({
  baseline,
  "conformance-statement": conformanceStatement,
  "producer-cases": producerCases,
}))
  put(`../schemas/meta/${name}.schema.json`, `${JSON.stringify(schema, null, 2)}\n`);

const schemas = loadSchemas(root);
const kinds = loadKinds(schemas);
const families = [...new Set(kinds.map(folderOf))].sort();
const typeNames = new Map<string, readonly string[]>();
const ajv = createAjv(schemas, standaloneOptions);

for (const family of families) {
  const types = await generateTypes(schemas, `${baseUrl}${family}/`);
  emit(`${family}/types.ts`, `schemas/${family}`, types);
  typeNames.set(
    family,
    [...types.matchAll(/^export (?:interface|type) (\w+)/gm)].map((match) => match[1] as string),
  );
  const validated = new Map(
    kinds
      .filter((kind) => folderOf(kind) === family)
      .flatMap((kind) => kind.files)
      .flatMap((file) => (file.id ? [[file.title, file.id] as const] : [])),
  );
  for (const [title, id] of validated) {
    const name = kebab(title);
    const source = id.slice(baseUrl.length);
    emit(
      `${family}/validators/${name}.js`,
      source,
      await generateValidator(ajv, id, `validate${title}`, "../../../../src/formats"),
    );
    emit(
      `${family}/validators/${name}.d.ts`,
      source,
      `import type { Validate } from "../../../../src/artifact.ts";\nimport type { ${title} } from "../types.ts";\n\n/** True when the value is a ${title}; otherwise \`errors\` holds every violation. */\nexport declare const validate${title}: Validate<${title}>;\n`,
    );
  }
}
emit("meta/types.ts", "schemas/meta", readonlyTypes(await generateTypes(schemas, `${baseUrl}meta/`)));
emit("contents.ts", "the kinds of schemas/", contentsModule(kinds));
emit("catalogue.ts", "the kinds of schemas/", catalogueModule(kinds, schemas));
for (const [family, names] of typeNames)
  emit(
    `${family}/index.ts`,
    `the kinds of schemas/${family}`,
    familyIndex(
      kinds.filter((kind) => folderOf(kind) === family),
      names,
    ),
  );
for (const kind of kinds) {
  const folder = folderOf(kind);
  emit(`${folder}/descriptors/${kind.kind}.ts`, kind.id.slice(baseUrl.length), descriptorModule(kind, schemas));
  emit(
    `${folder}/notes/${kind.kind}.ts`,
    kind.id.slice(baseUrl.length),
    `import type { KindNotes } from "../../../../src/notes.ts";\n\n/** What the schemas say about every member of kind ${kind.kind}. */\nexport const notes: KindNotes = ${JSON.stringify(notesOf(kind, schemas), null, 1)};\n`,
  );
  emit(`kinds/${kind.name}.ts`, kind.id.slice(baseUrl.length), kindModule(kind));
  emit(`rules/${kind.name}.ts`, `conformance/rules/${kind.name}`, ruleModule(root, kind));
}
for (const [file, text] of await bundleSchemas(schemas, kinds)) emit(`bundled/${file}`, "schemas/", text);
const infos = await loadRuleInfos(root, kinds);
emit("change-rules.ts", "conformance/changes", changeRuleModule(root));
emit("upgrade-steps.ts", "conformance/upgrades", upgradeStepsModule(path.join(root, "conformance/upgrades")));
emit("rules.json", "conformance/rules", ruleRegistry(infos));
for (const [file, text] of await changePages(root)) emit(file, "conformance/changes", text);
emit("docs/README.md", "schemas/ and conformance/rules", indexPage(infos, kinds));
for (const [file, text] of rulePages(root, infos)) emit(file, "conformance/rules", text);
for (const [file, text] of contractPages(root, kinds, schemas, (kind) => infos.get(kind) ?? []))
  emit(file, "schemas/ and fixtures/", text);
for (const [file, text] of pythonFiles(schemas, kinds)) emit(`../${file}`, "schemas/", text);

emit("producer-cases.ts", "conformance/producer", producerCasesModule(root));

const present = existsSync(target)
  ? readdirSync(target, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.relative(target, path.join(entry.parentPath, entry.name)).split(path.sep).join("/"))
  : [];
for (const file of [...present, ...presentPythonFiles(root).map((python) => `../${python}`)]) {
  if (out.has(file)) continue;
  stale.push(file);
  if (!checkOnly) rmSync(path.join(target, file));
}
for (const [file, text] of out) put(file, text);
// Judges fixtures by what was generated, which has to be there first, in a process that has not loaded what was there before.
const compatibility = execFileSync(
  process.execPath,
  ["--import", "tsx", path.join(import.meta.dirname, "compatibility.ts")],
  { cwd: root, encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] },
);
emit("../docs/reference/compatibility.md", "fixtures/", compatibility);
put("../docs/reference/compatibility.md", out.get("../docs/reference/compatibility.md") ?? "");
if (checkOnly && stale.length > 0) {
  console.error(`generated/ is stale:\n  ${stale.join("\n  ")}\nRun npm run generate.`);
  process.exitCode = 1;
} else console.log(`generated/: ${out.size} files, ${stale.length} ${checkOnly ? "stale" : "changed"}`);
