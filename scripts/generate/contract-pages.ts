import { readFileSync } from "node:fs";
import path from "node:path";
import { fixtureIds, loadFixture } from "../../conformance/fixtures.ts";
import type { Kind, KindFile } from "./kinds.ts";
import type { SchemaSet } from "./load-schemas.ts";
import type { Schema } from "./schema.ts";

interface Row {
  readonly member: string;
  readonly type: string;
  readonly required: boolean;
  readonly says: string;
  readonly clause: string;
}

const longestExample = 60;

/** Reference pages, one a contract: its files, their members, and an example from a fixture. */
export function contractPages(
  root: string,
  kinds: readonly Kind[],
  schemas: SchemaSet,
  rulesOf: (kind: string) => readonly { readonly id: string; readonly claim: string }[],
): Map<string, string> {
  const examples = new Map<string, ReturnType<typeof loadFixture>>();
  for (const id of fixtureIds()) {
    const kind = JSON.parse(readFileSync(path.join(root, "fixtures", id, "fixture.json"), "utf8")).kind as string;
    if (!examples.has(kind)) examples.set(kind, loadFixture(id));
  }
  const pages = new Map<string, string>();
  for (const kind of kinds)
    pages.set(`docs/contracts/${kind.name}.md`, page(kind, schemas, rulesOf(kind.name), examples.get(kind.name)));
  return pages;
}

function page(
  kind: Kind,
  schemas: SchemaSet,
  rules: readonly { readonly id: string; readonly claim: string }[],
  fixture: ReturnType<typeof loadFixture> | undefined,
): string {
  const files = kind.files.map(
    (file) =>
      `| \`${file.name}\` | ${file.format} | ${file.required ? "required" : "optional"} | ${file.title ? `\`${file.title}\`` : ""} | ${cell(file.schema.description ?? "")} |`,
  );
  return [
    `# ${kind.title}`,
    "",
    `Kind \`${kind.name}\`, family ${kind.family} v${kind.version}. ${kind.description}`,
    "",
    `- Form: ${kind.form}${kind.roots.length > 0 ? `, below ${kind.roots.map((name) => `\`${name}/\``).join(", ")}` : ""}${kind.fileNames.length > 0 ? `, named ${kind.fileNames.map((name) => `\`${name}\``).join(", ")}` : ""}`,
    `- Written by: ${kind.producer}. Read by: ${kind.consumers.join(", ") || "–"}`,
    `- Clause: ${kind.clause.replace("#", ", ")}`,
    `- Schema: [\`${kind.id}\`](../../../${kind.id.slice("https://schemas.quantlab.dev/".length).replace(/^/, "schemas/")})`,
    `- TypeScript: \`read${kind.title}\`, \`write${kind.title}\`, descriptor and type \`${kind.title}\` of \`@quantlab/contracts/${kind.family}/v${kind.version}\``,
    "",
    "## Files",
    "",
    "| file | format | | type | |",
    "|---|---|---|---|---|",
    ...files,
    ...kind.files.filter((file) => file.id).flatMap((file) => fileSection(file, schemas, fixture)),
    ...(rules.length > 0
      ? ["", "## Rules", "", ...rules.map((rule) => `- [${rule.id}](../rules/${rule.id}.md): ${rule.claim}`)]
      : []),
    "",
  ].join("\n");
}

function fileSection(
  file: KindFile,
  schemas: SchemaSet,
  fixture: ReturnType<typeof loadFixture> | undefined,
): string[] {
  const rows: Row[] = [];
  collect(file.schema, file.id as string, "", schemas, rows, []);
  const example = exampleOf(file, fixture);
  return [
    "",
    `## ${file.name}`,
    "",
    file.schema.description ?? "",
    "",
    "| member | type | | | clause |",
    "|---|---|---|---|---|",
    ...rows.map(
      (row) =>
        `| \`${row.member}\` | ${cell(row.type)} | ${row.required ? "required" : "optional"} | ${cell(row.says)} | ${cell(row.clause.replace("#", ", "))} |`,
    ),
    ...(example
      ? [
          "",
          `Example, from \`fixtures/${fixture?.id}\`:`,
          "",
          `\`\`\`${file.format === "csv" ? "csv" : "json"}`,
          example,
          "```",
        ]
      : []),
  ];
}

function exampleOf(file: KindFile, fixture: ReturnType<typeof loadFixture> | undefined): string | undefined {
  const content = fixture?.files[fixture.isDirectory ? file.name : fixture.name];
  if (content === undefined) return undefined;
  const lines = new TextDecoder()
    .decode(content as Uint8Array)
    .trimEnd()
    .split(/\r?\n/)
    .map((line) => (line.length > 400 ? `${line.slice(0, 400)} …` : line));
  return lines.length > longestExample ? [...lines.slice(0, longestExample), "…"].join("\n") : lines.join("\n");
}

function collect(
  schema: Schema,
  id: string,
  at: string,
  schemas: SchemaSet,
  rows: Row[],
  seen: readonly Schema[],
): void {
  if (seen.includes(schema) || seen.length > 8) return;
  const inside = [...seen, schema];
  if (schema.$ref) {
    const target = schemas.resolve(schema.$ref, id);
    collect(target.schema, target.base, at, schemas, rows, inside);
    return;
  }
  for (const branch of schema.oneOf ?? []) collect(branch, id, at, schemas, rows, inside);
  for (const [name, member] of Object.entries(schema.properties ?? {})) {
    const target = member.$ref ? schemas.resolve(member.$ref, id) : { schema: member, base: id };
    const place = at === "" ? name : `${at}.${name}`;
    const unit = target.schema["x-unit"];
    const row = {
      member: place,
      type: typeText(target.schema),
      required: (schema.required ?? []).includes(name),
      says: `${member.description ?? target.schema.description ?? ""}${unit ? ` Unit: ${unit}.` : ""}`,
      clause: member["x-clause"] ?? target.schema["x-clause"] ?? "",
    };
    if (!rows.some((other) => other.member === row.member && other.type === row.type)) rows.push(row);
    collect(target.schema, target.base, place, schemas, rows, inside);
  }
  if (typeof schema.items === "object") collect(schema.items, id, `${at}[]`, schemas, rows, inside);
  if (typeof schema.additionalProperties === "object")
    collect(schema.additionalProperties, id, `${at}.*`, schemas, rows, inside);
}

function typeText(schema: Schema): string {
  if (schema.const !== undefined) return `\`${JSON.stringify(schema.const)}\``;
  if (schema.enum) return schema.enum.map((value) => `\`${JSON.stringify(value)}\``).join(", ");
  if (schema.oneOf) return "one of several";
  return typeof schema.type === "string" ? schema.type : (schema.type ?? []).join(" or ");
}

const cell = (text: string) => text.replaceAll("|", "\\|").replaceAll("\n", " ");
