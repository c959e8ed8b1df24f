import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";
import { expect, test } from "vitest";
import { root } from "./contract.ts";

const families = ["quantlab", "foxml"].flatMap((family) =>
  readdirSync(path.join(root, "generated", family)).map((version) => `${family}/${version}`),
);

/** Names that a module exports, as its text says them: values and types apart. Entry points export by name only. */
function exportsOf(file: string): { readonly values: readonly string[]; readonly types: readonly string[] } {
  const source = ts.createSourceFile(file, readFileSync(path.join(root, file), "utf8"), ts.ScriptTarget.ES2022);
  const values: string[] = [];
  const types: string[] = [];
  for (const statement of source.statements) {
    if (ts.isExportDeclaration(statement)) {
      if (!statement.exportClause || !ts.isNamedExports(statement.exportClause))
        throw new Error(`${file} exports a whole module`);
      for (const { name, isTypeOnly } of statement.exportClause.elements)
        (isTypeOnly || statement.isTypeOnly ? types : values).push(name.text);
    } else if (
      ts.isVariableStatement(statement) &&
      statement.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)
    ) {
      for (const { name } of statement.declarationList.declarations) values.push(name.getText(source));
    } else if (ts.isExportAssignment(statement)) throw new Error(`${file} has a default export`);
  }
  return { values: values.sort(), types: types.sort() };
}

const sources: Readonly<Record<string, string>> = {
  ".": "src/index.ts",
  "./node": "src/node.ts",
  "./rules": "src/rules.ts",
  "./evolution": "src/evolution.ts",
  "./cli": "src/cli/main.ts",
  ...Object.fromEntries(families.map((family) => [`./${family}`, `generated/${family}/index.ts`])),
};

// What an entry point hands out is public: to change test/public-names/ (`npx vitest run -u test/exports.test.ts`) is a decision.
test.each(Object.entries(sources))("%s hands out the public names and no others", async (entry, file) => {
  const { values, types } = exportsOf(file);
  const lines = [...values, ...types.map((name) => `type ${name}`)];
  await expect(`${lines.join("\n")}\n`).toMatchFileSnapshot(
    `public-names/${entry === "." ? "index" : entry.slice(2).replaceAll("/", "-")}.txt`,
  );
});

test.each(Object.values(sources).filter((file) => file !== "src/cli/main.ts"))(
  "%s exports in fact what its text says",
  async (file) => {
    const module = (await import(path.join(root, file))) as object;
    expect(Object.keys(module).sort()).toEqual(exportsOf(file).values);
  },
);

test("there are no other entry points", () => {
  const { exports } = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8")) as { exports: object };
  expect(Object.keys(exports)).toEqual([
    ...Object.keys(sources).slice(0, 2),
    ...families.flatMap((family) => [`./${family}`, `./${family}/validators/*`]),
    "./rules",
    "./evolution",
    "./cli",
    "./schemas/*",
    "./bundled/*",
    "./package.json",
  ]);
});

const validators = families.flatMap((family) =>
  readdirSync(path.join(root, "generated", family, "validators"))
    .filter((file) => file.endsWith(".js"))
    .map((file) => `${family}/validators/${file}`),
);

test.each(validators)("validator %s exports one function, named after its type", async (file) => {
  const module = (await import(path.join(root, "generated", file))) as object;
  const [name, ...others] = Object.keys(module);
  expect(others).toEqual([]);
  expect(name?.replace(/([a-z0-9])([A-Z])/g, "$1-$2").toLowerCase()).toBe(`validate-${path.basename(file, ".js")}`);
});
