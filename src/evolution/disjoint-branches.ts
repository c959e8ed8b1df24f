import { childPlace, type Place, resolve } from "./schema-library.ts";
import { isObject, type SchemaNode } from "./schema-node.ts";

/** What tells the values of a branch from those of others. */
interface Marks {
  readonly types: ReadonlySet<unknown>;
  /** Members that are there, with the one text that each may be. */
  readonly tags: ReadonlyMap<string, string>;
}

const allTypes = ["object", "array", "string", "number", "boolean", "null"];
const mostReferences = 8;

function typesOf({ type }: Exclude<SchemaNode, boolean>): ReadonlySet<unknown> {
  return new Set(type === undefined ? allTypes : [type].flat().map((name) => (name === "integer" ? "number" : name)));
}

function marksOf(place: Place, depth = 0): Marks | undefined {
  const { node, scope } = place;
  if (typeof node === "boolean") return undefined;
  if (typeof node.$ref === "string" && depth < mostReferences)
    return marksOf(resolve(node.$ref, scope, false), depth + 1);
  const properties = isObject(node.properties) ? node.properties : {};
  const tags = (Array.isArray(node.required) ? node.required : []).flatMap((name): [string, string][] => {
    const member = Object.hasOwn(properties, name) ? properties[name] : undefined;
    return isObject(member) && typeof member.const === "string" ? [[name, member.const]] : [];
  });
  return { types: typesOf(node), tags: new Map(tags) };
}

function exclude(one: Marks, other: Marks): boolean {
  const common = [...one.types].filter((type) => other.types.has(type));
  if (common.length === 0) return true;
  if (common.some((type) => type !== "object")) return false;
  return [...one.tags].some(([name, tag]) => other.tags.has(name) && other.tags.get(name) !== tag);
}

/** Whether no value can be valid under two of these branches, as is seen from their types and tags; a schema beside them may narrow the types. */
export function excludeEachOther(branches: readonly unknown[], { node, scope }: Place): boolean {
  const around = typeof node === "boolean" ? new Set(allTypes) : typesOf(node);
  const marks = branches.map((branch) => marksOf(childPlace(branch, scope)));
  return marks.every((one, at) =>
    marks.slice(at + 1).every((other) => {
      if (one === undefined || other === undefined) return false;
      const types = new Set([...one.types].filter((type) => around.has(type)));
      return exclude({ ...one, types }, other);
    }),
  );
}
