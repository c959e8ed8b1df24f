import { literal, type SchemaLiteral } from "./literal.ts";
import { openSchema } from "./schema-library.ts";
import type { SchemaNode } from "./schema-node.ts";

const nowhere = openSchema(true).scope;

/** A literal about a schema made on the way, without references. */
export function emptyScope(node: SchemaNode, holds = true): SchemaLiteral {
  return literal({ node, scope: nowhere }, holds);
}
