import { closedMeaning } from "./meaning.ts";
import { referencedMeaning } from "./referenced-meaning.ts";
import { childPlace, type Place, type Scope } from "./schema-library.ts";
import type { SchemaNode } from "./schema-node.ts";

/** A schema that an instance must satisfy (`holds`) or must not. */
export interface SchemaLiteral {
  readonly is: "schema";
  readonly node: SchemaNode;
  readonly scope: Scope;
  readonly holds: boolean;
  readonly meaning: string;
}

/** At least one of several literals. */
export interface AnyLiteral {
  readonly is: "any";
  readonly of: readonly SchemaLiteral[];
}

/** What a solver must make true of one value. */
export type Literal = SchemaLiteral | AnyLiteral;

const numbers = new Map<string, string>();
const identities = new WeakMap<object, number>();
let identity = 0;

function meaningNumber(node: SchemaNode, scope: Scope): string {
  const text = closedMeaning(node) ?? referencedMeaning({ node, scope });
  if (text === undefined) {
    const object = node as object;
    const own = identities.get(object) ?? identity++;
    identities.set(object, own);
    return `@${own}/${scope.resource.number}/${scope.entered.map((resource) => resource.number).join(".")}`;
  }
  const known = numbers.get(text) ?? `#${numbers.size}`;
  numbers.set(text, known);
  return known;
}

/** Demands that a placed schema holds, or fails. */
export function literal(place: Place, holds = true): SchemaLiteral {
  return { is: "schema", ...place, holds, meaning: meaningNumber(place.node, place.scope) };
}

/** Demands that a child schema, as found in a scope, holds or fails. */
export function childLiteral(node: unknown, scope: Scope, holds = true): SchemaLiteral {
  return literal(childPlace(node, scope), holds);
}

/** What must be true when a literal is not. */
export function negate(given: Literal): SchemaLiteral[] {
  if (given.is === "any") return given.of.flatMap(negate);
  return [{ ...given, holds: !given.holds }];
}

/** Text equal for equal literals. */
export function literalKey(given: Literal): string {
  if (given.is === "any") return `(${given.of.map(literalKey).join("|")})`;
  return `${given.holds ? "+" : "-"}${given.meaning}`;
}
