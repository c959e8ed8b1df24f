import type { Kind, KindFile } from "./kinds.ts";
import type { SchemaSet } from "./load-schemas.ts";
import { pythonComment, pythonDocstring } from "./python-text.ts";
import type { Schema } from "./schema.ts";

const reserved = new Set(
  "False None True and as assert async await break class continue def del elif else except finally for from global if import in is lambda nonlocal not or pass raise return try while with yield".split(
    " ",
  ),
);
const plainTypes: Readonly<Record<string, string>> = {
  string: "str",
  integer: "int",
  number: "float",
  boolean: "bool",
  null: "None",
};

/** A Python module with the type of every titled schema of a family version, in an order in which each is declared before it is used. */
export function pythonTypes(schemas: SchemaSet, prefix: string, kinds: readonly Kind[]): string {
  const definitions = new Map<string, string>();
  const open = new Set<string>();

  const define = (schema: Schema, id: string, name: string): string => {
    if (open.has(name)) return `"${name}"`;
    if (definitions.has(name)) return name;
    open.add(name);
    const text = hasMembers(schema) && !schema.oneOf ? typedDict(schema, id, name) : alias(schema, id, name);
    open.delete(name);
    definitions.set(name, text);
    return name;
  };

  const alias = (schema: Schema, id: string, name: string) =>
    `${name}: TypeAlias = ${shapeOf(schema, id, name)}\n${pythonDocstring(remarks(schema))}`;

  const typedDict = (schema: Schema, id: string, name: string) => {
    const members = Object.entries(schema.properties ?? {}).map(([member, node]) => ({
      name: member,
      type: typeOf(node, id, `${name}${pascal(member)}`),
      required: (schema.required ?? []).includes(member),
      notes: remarks(node),
    }));
    return declared(name, remarks(schema), members);
  };

  /** The expression of a type; an object without a title of its own is named after its place. */
  const typeOf = (node: Schema, id: string, place: string): string => {
    if (node.$ref) {
      const { schema, base } = schemas.resolve(node.$ref, id);
      if (!schema.title) throw new Error(`${id}: ${node.$ref} has no title, so it has no type`);
      return define(schema, base, schema.title);
    }
    if (node.title) return define(node, id, node.title);
    if (hasMembers(node) && node.type === "object") return define(node, id, place);
    return shapeOf(node, id, place);
  };

  const shapeOf = (node: Schema, id: string, place: string): string => {
    if (node.oneOf) return union(node.oneOf.map((branch, index) => typeOf(branch, id, `${place}${index + 1}`)));
    const values = node.enum ?? (node.const === undefined ? undefined : [node.const]);
    if (values) return literals(values);
    const types = typeof node.type === "string" ? [node.type] : (node.type ?? []);
    if (types.length === 0) return "Any";
    return union(types.map((type) => plainTypes[type] ?? containerOf(type, node, id, place)));
  };

  const containerOf = (type: string, node: Schema, id: string, place: string): string => {
    if (type === "array") {
      const items = [...(node.prefixItems ?? []), ...(typeof node.items === "object" ? [node.items] : [])];
      return `list[${items.length === 0 ? "Any" : union(items.map((item) => typeOf(item, id, `${place}Item`)))}]`;
    }
    if (hasMembers(node)) return define({ ...node, type: "object" }, id, place);
    const rest = typeof node.additionalProperties === "object" ? node.additionalProperties : undefined;
    return `dict[str, ${rest ? typeOf(rest, id, `${place}Member`) : "Any"}]`;
  };

  const visit = (schema: Schema, id: string) => {
    const isType = schema.type || schema.oneOf || schema.const !== undefined || schema.enum;
    if (schema.title && schema["x-form"] !== "directory" && isType) define(schema, id, schema.title);
    for (const definition of Object.values(schema.$defs ?? {})) visit(definition, id);
  };
  for (const [id, schema] of schemas.byId) if (id.startsWith(prefix)) visit(schema, id);
  for (const kind of kinds) {
    if (kind.form !== "directory") continue;
    const members = kind.files.map((file) => ({
      name: file.name,
      type: contentType(file),
      required: file.required,
      notes: [file.schema.description ?? ""],
    }));
    definitions.set(kind.title, declared(kind.title, [kind.description, clauseNote(kind.clause)], members));
  }
  return [
    '"""Types of the contract family; every member says its unit and the clause it comes from."""\n',
    "from typing import Any, Literal, TypeAlias, TypedDict, Union\n",
    "from quantlab_contracts._typing import NotRequired\n",
    `__all__ = [\n${[...definitions.keys()]
      .sort()
      .map((name) => `    "${name}",\n`)
      .join("")}]\n`,
    ...[...definitions.values()].map((text) => `\n${text}`),
  ].join("\n");
}

/** An object that declares no member is a map. */
const hasMembers = (schema: Schema) => Object.keys(schema.properties ?? {}).length > 0;

interface Member {
  readonly name: string;
  readonly type: string;
  readonly required: boolean;
  readonly notes: readonly string[];
}

/** A class where every member is an identifier; the call otherwise, which takes any name. */
function declared(name: string, notes: readonly string[], members: readonly Member[]): string {
  const typed = ({ type, required }: Member) => (required ? type : `NotRequired[${type}]`);
  const isClass = members.every((member) => /^(?!__)[A-Za-z_]\w*$/.test(member.name) && !reserved.has(member.name));
  if (isClass) {
    const body = members.map(
      (member) => `    ${member.name}: ${typed(member)}\n${pythonDocstring(member.notes, "    ")}`,
    );
    return `class ${name}(TypedDict):\n${pythonDocstring(notes, "    ")}\n${body.join("\n")}`;
  }
  const body = members.map(
    (member) => `${pythonComment(member.notes, "        ")}        ${JSON.stringify(member.name)}: ${typed(member)},\n`,
  );
  return `${name} = TypedDict(\n    "${name}",\n    {\n${body.join("")}    },\n)\n${pythonDocstring(notes)}`;
}

function contentType(file: KindFile): string {
  if (file.format === "text") return "str";
  if (file.format === "binary") return "bytes";
  return file.format === "json" ? file.title : `list[${file.title}]`;
}

function union(types: readonly string[]): string {
  const distinct = [...new Set(types)];
  return distinct.length === 1 ? (distinct[0] as string) : `Union[${distinct.join(", ")}]`;
}

/** Fixed values; a float cannot be a literal type. */
function literals(values: readonly unknown[]): string {
  const isFloat = (value: unknown) => typeof value === "number" && !Number.isInteger(value);
  const written = values.filter((value) => !isFloat(value) && typeof value !== "object").map(pythonLiteral);
  const types = values.some(isFloat) ? ["float"] : [];
  if (values.includes(null)) types.push("None");
  if (values.some((value) => typeof value === "object" && value !== null)) types.push("Any");
  return union([...(written.length > 0 ? [`Literal[${written.join(", ")}]`] : []), ...types]);
}

const pythonLiteral = (value: unknown) => (value === true ? "True" : value === false ? "False" : JSON.stringify(value));

const pascal = (name: string) =>
  name
    .split(/[^A-Za-z0-9]+/)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join("");

const clauseNote = (clause: string | undefined) => (clause ? `Clause: ${clause.replace("#", ", ")}.` : "");

function remarks(node: Schema): string[] {
  return [
    node.description ?? "",
    [
      node["x-unit"] && `Unit: ${node["x-unit"]}.`,
      node["x-since"] && `Since ${node["x-since"]}.`,
      node.deprecated && `Deprecated${node["x-replacement"] ? `: use ${node["x-replacement"]}` : ""}.`,
      clauseNote(node["x-clause"]),
    ]
      .filter(Boolean)
      .join(" "),
  ];
}
