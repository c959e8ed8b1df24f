import type { Item, ValueType } from "./atom.ts";
import { childLiteral, literal, literalKey, type SchemaLiteral } from "./literal.ts";
import { childPlace, type Place, resolve } from "./schema-library.ts";
import { isObject } from "./schema-node.ts";
import { Undecidable } from "./undecidable.ts";

/** What the subschemas that hold have looked at, when `items` are true. */
export interface Coverage {
  readonly when: readonly Item[];
  readonly all: boolean;
  readonly names: readonly string[];
  readonly patterns: readonly string[];
  readonly prefix: number;
  readonly contains: readonly SchemaLiteral[];
}

const uncovered: Coverage = { when: [], all: false, names: [], patterns: [], prefix: 0, contains: [] };
const mostCases = 128;

function product(left: readonly Coverage[], right: readonly Coverage[]): Coverage[] {
  if (left.length * right.length > mostCases) throw new Undecidable("too many ways to leave members unevaluated");
  return left.flatMap((one) =>
    right.map((other) => ({
      when: [...one.when, ...other.when],
      all: one.all || other.all,
      names: [...one.names, ...other.names],
      patterns: [...one.patterns, ...other.patterns],
      prefix: Math.max(one.prefix, other.prefix),
      contains: [...one.contains, ...other.contains],
    })),
  );
}

function coversNothing(cases: readonly Coverage[]): boolean {
  return cases.every(
    (one) =>
      !one.all && one.names.length === 0 && one.patterns.length === 0 && one.prefix === 0 && one.contains.length === 0,
  );
}

function provided(when: readonly Item[], cases: readonly Coverage[]): Coverage[] {
  return cases.map((one) => ({ ...one, when: [...when, ...one.when] }));
}

function directly(node: { readonly [keyword: string]: unknown }, place: Place, type: ValueType): Coverage {
  if (type === "object")
    return {
      ...uncovered,
      all: node.additionalProperties !== undefined || node.unevaluatedProperties !== undefined,
      names: isObject(node.properties) ? Object.keys(node.properties) : [],
      patterns: isObject(node.patternProperties) ? Object.keys(node.patternProperties) : [],
    };
  return {
    ...uncovered,
    all: node.items !== undefined || node.unevaluatedItems !== undefined,
    prefix: Array.isArray(node.prefixItems) ? node.prefixItems.length : 0,
    contains: node.contains === undefined ? [] : [childLiteral(node.contains, place.scope)],
  };
}

/** The ways in which a schema that holds can have looked at members or items, each with what must be true for it. */
export function coverages(place: Place, type: ValueType): readonly Coverage[] {
  return covering(place, type, new Map());
}

/** What was found of the schemas below, by what they are: else definitions that refer twice to the one below cost 2^depth. */
type Known = Map<string, readonly Coverage[]>;

function innerCoverages(place: Place, type: ValueType, known: Known, depth: number): readonly Coverage[] {
  const key = literalKey(literal(place));
  const found = known.get(key) ?? covering(place, type, known, depth);
  known.set(key, found);
  return found;
}

function covering(place: Place, type: ValueType, known: Known, depth = 0): readonly Coverage[] {
  const outermost = depth === 0;
  const { node, scope } = place;
  if (typeof node === "boolean") return [uncovered];
  if (depth > 24) throw new Undecidable("references lead back to the same value");
  const inner = (schema: unknown) => innerCoverages(childPlace(schema, scope), type, known, depth + 1);
  const { unevaluatedProperties, unevaluatedItems, ...rest } = node;
  let cases: readonly Coverage[] = [directly(outermost ? rest : node, place, type)];
  for (const keyword of ["$ref", "$dynamicRef"])
    if (node[keyword] !== undefined) {
      const target = resolve(node[keyword], scope, keyword === "$dynamicRef");
      cases = product(cases, innerCoverages(target, type, known, depth + 1));
    }
  for (const branch of Array.isArray(node.allOf) ? node.allOf : []) cases = product(cases, inner(branch));
  for (const branch of Array.isArray(node.anyOf) ? node.anyOf : []) {
    const covered = inner(branch);
    if (coversNothing(covered)) continue;
    const absent = { ...uncovered, when: [childLiteral(branch, scope, false)] };
    cases = product(cases, [...provided([childLiteral(branch, scope)], covered), absent]);
  }
  if (Array.isArray(node.oneOf))
    cases = product(
      cases,
      node.oneOf.flatMap((branch) => provided([childLiteral(branch, scope)], inner(branch))),
    );
  if (node.if !== undefined) {
    const met = product(inner(node.if), node.then === undefined ? [uncovered] : inner(node.then));
    const unmet = node.else === undefined ? [uncovered] : inner(node.else);
    if (!coversNothing([...met, ...unmet]))
      cases = product(cases, [
        ...provided([childLiteral(node.if, scope)], met),
        ...provided([childLiteral(node.if, scope, false)], unmet),
      ]);
  }
  if (type === "object" && isObject(node.dependentSchemas))
    for (const [name, schema] of Object.entries(node.dependentSchemas))
      cases = product(cases, [
        ...provided([{ is: "member", name, present: true }], inner(schema)),
        { ...uncovered, when: [{ is: "member", name, present: false }] },
      ]);
  return cases;
}
