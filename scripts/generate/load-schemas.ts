import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Sources } from "../../generated/meta/types.ts";
import { checkMetaRules } from "./meta-rules.ts";
import { baseUrl, type Schema } from "./schema.ts";
import { keywords } from "./vocabulary.ts";

/** All schemas of the contract families, by `$id`. */
export interface SchemaSet {
  readonly byId: ReadonlyMap<string, Schema>;
  /** The schema that a reference points to, with the `$id` its own references are relative to. */
  resolve(reference: string, from: string): { readonly schema: Schema; readonly base: string };
}

/** Reads schemas/, refusing whatever breaks the house rules of schemas/README.md; every problem is named at once. */
export function loadSchemas(root: string): SchemaSet {
  const folder = path.join(root, "schemas");
  const problems: string[] = [];
  const byId = new Map<string, Schema>();
  for (const file of (readdirSync(folder, { recursive: true, encoding: "utf8" }) as string[]).sort()) {
    if (!file.endsWith(".schema.json")) continue;
    const id = baseUrl + file.split(path.sep).join("/");
    const schema = JSON.parse(readFileSync(path.join(folder, file), "utf8")) as Schema;
    if (schema.$id !== id) problems.push(`${file}: $id is ${schema.$id}, expected ${id}`);
    byId.set(id, schema);
  }
  const resolve = (reference: string, from: string) => {
    const url = new URL(reference, from);
    const base = url.origin + url.pathname;
    let schema = byId.get(base) as Schema | undefined;
    for (const part of decodeURIComponent(url.hash.slice(1)).split("/").slice(1)) {
      schema = (schema as Readonly<Record<string, Schema>> | undefined)?.[
        part.replaceAll("~1", "/").replaceAll("~0", "~")
      ];
    }
    if (!schema) throw new Error(`${from}: ${reference} points nowhere`);
    return { schema, base };
  };
  const sources = JSON.parse(readFileSync(path.join(folder, "meta/sources.json"), "utf8")) as Sources;
  const titles = new Map<string, string[]>();
  const metaTitles = new Map<string, string>();
  for (const [id, schema] of byId)
    if (id.includes("/meta/")) checkMetaRules(schema, id, problems, metaTitles);
    else checkHouseRules(schema, id, { problems, titles, sources, resolve });
  if (problems.length > 0) throw new Error(`schemas/ breaks its house rules:\n  ${problems.join("\n  ")}`);
  return { byId, resolve };
}

interface HouseRules {
  readonly problems: string[];
  /** By title the places that have it: those of one family differ in their major version. */
  readonly titles: Map<string, string[]>;
  readonly sources: Sources;
  readonly resolve: (reference: string, from: string) => unknown;
}

/** `https://…/quantlab/v1/`. */
const folderOfId = (id: string) => `${id.split("/").slice(0, 5).join("/")}/`;

/** Whether two schemas are of the same family, and of different major versions. */
function isOtherMajor(left: string, right: string): boolean {
  const [family, version] = left.split("/");
  const [otherFamily, otherVersion] = right.split("/");
  return family === otherFamily && version !== otherVersion;
}

function checkHouseRules(schema: Schema, id: string, rules: HouseRules): void {
  const say = (at: string, problem: string) => rules.problems.push(`${id.slice(baseUrl.length)}#${at}: ${problem}`);
  const visit = (node: Schema, at: string, role: "root" | "definition" | "member" | "part") => {
    for (const keyword of Object.keys(node))
      if (!keywords.has(keyword)) say(at, `keyword ${keyword} is not in the vocabulary`);
    if (role !== "part" && !node.description && !node.$ref) say(at, "has no description");
    if (role !== "part" && !node["x-clause"] && !node.$ref && !(role === "root" && !node.type && !node.oneOf))
      say(at, "has no x-clause");
    if ((role === "root" || role === "definition") && !node.title) say(at, "has no title");
    if (node.title) {
      const holders = rules.titles.get(node.title) ?? [];
      const holder = holders.find((other) => !isOtherMajor(other, id.slice(baseUrl.length)));
      if (holder) say(at, `title ${node.title} is taken by ${holder}`);
      rules.titles.set(node.title, [...holders, `${id.slice(baseUrl.length)}#${at}`]);
      if (!/^[A-Z][A-Za-z0-9]*$/.test(node.title)) say(at, `title ${node.title} is not PascalCase`);
    }
    if (node.deprecated && !/^\d+\.\d+$/.test(node["x-deprecated-since"] ?? ""))
      say(at, "is deprecated, and no x-deprecated-since tells the version");
    const clause = node["x-clause"];
    if (clause) {
      const [source = "", section = ""] = clause.split("#");
      if (!rules.sources[source]?.sections.includes(section)) say(at, `x-clause ${clause} is not in meta/sources.json`);
    }
    if (node.$ref) {
      try {
        rules.resolve(node.$ref, id);
        if (!new URL(node.$ref, id).href.startsWith(folderOfId(id)))
          say(at, `$ref ${node.$ref} leads out of its family and version`);
      } catch {
        say(at, `$ref ${node.$ref} points nowhere`);
      }
    }
    if (node.oneOf && !node.discriminator) say(at, "oneOf without discriminator");
    for (const [name, member] of Object.entries(node.properties ?? {}))
      visit(member, `${at}/properties/${name}`, schema["x-form"] === "directory" ? "part" : "member");
    for (const [name, definition] of Object.entries(node.$defs ?? {})) {
      if (definition.title !== name) say(`${at}/$defs/${name}`, `title ${definition.title} differs from its name`);
      visit(definition, `${at}/$defs/${name}`, "definition");
    }
    if (typeof node.items === "object") visit(node.items, `${at}/items`, "part");
    if (typeof node.additionalProperties === "object")
      visit(node.additionalProperties, `${at}/additionalProperties`, "part");
    for (const [index, branch] of (node.oneOf ?? []).entries()) visit(branch, `${at}/oneOf/${index}`, "part");
    for (const [index, item] of (node.prefixItems ?? []).entries()) visit(item, `${at}/prefixItems/${index}`, "part");
  };
  visit(schema, "", "root");
}
