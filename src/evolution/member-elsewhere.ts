import { annotationChanges } from "./annotation-changes.ts";
import { patternTest } from "./pattern-test.ts";
import { schemaIncludes } from "./schema-includes.ts";
import type { Documents } from "./schema-library.ts";
import { isObject, type SchemaNode } from "./schema-node.ts";
import { visitSchemaParts } from "./schema-parts.ts";
import type { StructuralChange } from "./structural-changes.ts";
import { Undecidable } from "./undecidable.ts";

const words = new Set(["title", "description", "examples", "$comment"]);

/** A version of a schema with all that its references reach, by URI. */
export interface SchemaVersion {
  readonly root: unknown;
  readonly reached: Documents;
  /** Asked now and then; once it is true nothing more is decided. */
  readonly expired?: () => boolean;
}

/** A part of a schema as one of its own, with what its references are most likely to name. */
function alone(part: { readonly [keyword: string]: unknown }, root: unknown): SchemaNode {
  const { $id, $defs, definitions } = isObject(root) ? root : {};
  return {
    ...($id !== undefined && { $id }),
    ...($defs !== undefined && { $defs }),
    ...(definitions !== undefined && { definitions }),
    ...part,
  };
}

/** Whether a part of a schema refuses anything; "unknown" when its references cannot be followed from here. */
function refuses(part: unknown, { root, reached, expired }: SchemaVersion): boolean | "unknown" {
  if (!isObject(part)) return part === false;
  const { verdict } = schemaIncludes(true, alone(part, root), { supDocuments: reached, ...(expired && { expired }) });
  return verdict === "unknown" ? "unknown" : verdict === "not-included";
}

/** Whether a part of a schema is known to refuse everything. */
export function acceptsNothing(part: unknown, { root, reached, expired }: SchemaVersion): boolean {
  if (!isObject(part)) return part === false;
  const options = { subDocuments: reached, ...(expired && { expired }) };
  return schemaIncludes(alone(part, root), false, options).verdict === "included";
}

function isFound(pattern: string, name: string): boolean {
  try {
    return patternTest(pattern).test(name);
  } catch (error) {
    if (error instanceof Undecidable) return true;
    throw error;
  }
}

/** Whether an object limits by a pattern, or as one of all the others, what a member may hold that it does not name. */
export function limitsUnnamed(name: string, node: unknown, version: SchemaVersion): boolean {
  if (!isObject(node)) return false;
  const patterns = isObject(node.patternProperties) ? Object.entries(node.patternProperties) : [];
  const speaking = patterns.filter(([pattern]) => isFound(pattern, name)).map(([, schema]) => schema);
  const others = node.additionalProperties ?? node.unevaluatedProperties;
  return (speaking.length > 0 ? speaking : [others]).some(
    (schema) => isObject(schema) && refuses(schema, version) !== false,
  );
}

/** Whether what is said of a member beyond its shape is said of another too. */
export function meansTheSame(member: unknown, other: unknown): boolean {
  return annotationChanges(member, other).every(({ keyword }) => words.has(keyword));
}

/** Whether another object of a schema, or of one that it reaches, names the member and means the same by it. */
function namesAlike(name: string, member: unknown, { root, reached }: SchemaVersion): boolean {
  let named = false;
  for (const schema of [root, ...Object.values(reached)])
    visitSchemaParts(schema, "", ({ node, pointer, isMap }) => {
      if (!isMap || !pointer.endsWith("/properties") || !Object.hasOwn(node, name)) return;
      named ||= meansTheSame(member, node[name]);
    });
  return named;
}

/** Whether a member that came or went in one place, while no document is judged otherwise, is demanded in another all along. */
export function isMoved(name: string, change: StructuralChange, before: SchemaVersion, after: SchemaVersion): boolean {
  const [member, home, other] =
    change.kind === "removed" ? [change.before, before, after] : [change.after, after, before];
  return namesAlike(name, member, other) && refuses(member, home) === true;
}
