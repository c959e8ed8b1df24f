import { annotationChanges } from "./annotation-changes.ts";
import { patternTest } from "./pattern-test.ts";
import { schemaIncludes } from "./schema-includes.ts";
import { isObject } from "./schema-node.ts";
import { visitSchemaParts } from "./schema-parts.ts";
import type { StructuralChange } from "./structural-changes.ts";
import { Undecidable } from "./undecidable.ts";

const words = new Set(["title", "description", "examples", "$comment"]);

/** Whether a part of a schema refuses anything; "unknown" when its references cannot be followed from here. */
function refuses(part: unknown, root: unknown): boolean | "unknown" {
  if (!isObject(part)) return part === false;
  const { $defs, definitions } = isObject(root) ? root : {};
  const definitionsOf = { ...($defs !== undefined && { $defs }), ...(definitions !== undefined && { definitions }) };
  const { verdict } = schemaIncludes(true, { ...definitionsOf, ...part });
  return verdict === "unknown" ? "unknown" : verdict === "not-included";
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
export function limitsUnnamed(name: string, node: unknown, root: unknown): boolean {
  if (!isObject(node)) return false;
  const patterns = isObject(node.patternProperties) ? Object.entries(node.patternProperties) : [];
  const speaking = patterns.filter(([pattern]) => isFound(pattern, name)).map(([, schema]) => schema);
  const others = node.additionalProperties ?? node.unevaluatedProperties;
  return (speaking.length > 0 ? speaking : [others]).some(
    (schema) => isObject(schema) && refuses(schema, root) !== false,
  );
}

/** Whether another object of a schema names the member and means the same by it. */
function namesAlike(name: string, member: unknown, root: unknown): boolean {
  let named = false;
  visitSchemaParts(root, "", ({ node, pointer, isMap }) => {
    if (!isMap || !pointer.endsWith("/properties") || !Object.hasOwn(node, name)) return;
    named ||= [...annotationChanges(member, node[name])].every(({ keyword }) => words.has(keyword));
  });
  return named;
}

/** Whether a member that came or went in one place, while no document is judged otherwise, is demanded in another all along. */
export function isMoved(name: string, change: StructuralChange, before: unknown, after: unknown): boolean {
  const [member, home, other] =
    change.kind === "removed" ? [change.before, before, after] : [change.after, after, before];
  return namesAlike(name, member, other) && refuses(member, home) === true;
}
