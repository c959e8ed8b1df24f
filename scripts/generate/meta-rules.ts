import { baseUrl, type Schema } from "./schema.ts";

/** What a type says, and what only a validator sees. Of any other keyword the type would say less than the schema. */
const keywords = new Set([
  ...["$schema", "$id", "$ref", "$defs", "title", "description", "type", "const", "enum", "oneOf"],
  ...["properties", "additionalProperties", "required", "items", "minItems", "maxItems", "uniqueItems"],
  ...["minLength", "maxLength", "pattern", "not", "format", "minimum", "maximum"],
]);

/** What a schema of our own data must be so that its types are right: `titles` holds who has which. */
export function checkMetaRules(schema: Schema, id: string, problems: string[], titles: Map<string, string>): void {
  const visit = (node: Schema, at: string) => {
    const place = `${id.slice(baseUrl.length)}#${at}`;
    for (const keyword of Object.keys(node))
      if (!keywords.has(keyword)) problems.push(`${place}: no type can be made of ${keyword}`);
    if (node.title) {
      const holder = titles.get(node.title);
      if (holder) problems.push(`${place}: title ${node.title} is taken by ${holder}`);
      titles.set(node.title, place);
    }
    for (const part of ["properties", "$defs"] as const)
      for (const [name, inner] of Object.entries(node[part] ?? {})) visit(inner, `${at}/${part}/${name}`);
    for (const part of ["items", "additionalProperties"] as const) {
      const inner = node[part];
      if (typeof inner === "object") visit(inner, `${at}/${part}`);
    }
    for (const [index, branch] of (node.oneOf ?? []).entries()) visit(branch, `${at}/oneOf/${index}`);
  };
  visit(schema, "");
}
