import { jsonEqual } from "../formats/string-formats.ts";
import type { Evaluating, Evaluation } from "./evaluate.ts";
import { patternTest } from "./pattern-test.ts";
import { childPlace, type Place } from "./schema-library.ts";
import { isObject, type Json } from "./schema-node.ts";

/** Judges a value by a child schema. */
type Evaluate = (place: Place, value: Json, context: Evaluating) => Evaluation;

/** Judges the items of an array and notes which were looked at. */
export function evaluateArray(
  place: Place,
  value: readonly Json[],
  context: Evaluating,
  result: Evaluation,
  evaluate: Evaluate,
): void {
  const { node, scope } = place;
  if (typeof node === "boolean") return;
  const valid = (schema: unknown, item: Json) => evaluate(childPlace(schema, scope), item, context).valid;
  const prefix = Array.isArray(node.prefixItems) ? node.prefixItems : [];
  value.forEach((item, index) => {
    const schema = index < prefix.length ? prefix[index] : node.items;
    if (schema === undefined) return;
    if (valid(schema, item)) result.items.add(index);
    else result.valid = false;
  });
  if (node.contains !== undefined) {
    const found = [...value.keys()].filter((index) => valid(node.contains, value[index] ?? null));
    for (const index of found) result.items.add(index);
    const least = typeof node.minContains === "number" ? node.minContains : 1;
    const most = typeof node.maxContains === "number" ? node.maxContains : Number.POSITIVE_INFINITY;
    if (found.length < least || found.length > most) result.valid = false;
  }
  if (node.uniqueItems === true && value.some((item, at) => value.slice(0, at).some((other) => jsonEqual(item, other))))
    result.valid = false;
  if (node.unevaluatedItems === undefined) return;
  value.forEach((item, index) => {
    if (!result.items.has(index) && !valid(node.unevaluatedItems, item)) result.valid = false;
  });
  for (const index of value.keys()) result.items.add(index);
}

function evaluateDependents(
  place: Place,
  value: { readonly [name: string]: Json },
  context: Evaluating,
  result: Evaluation,
  evaluate: Evaluate,
): void {
  const { node, scope } = place;
  if (typeof node === "boolean") return;
  if (isObject(node.dependentRequired))
    for (const [name, needed] of Object.entries(node.dependentRequired))
      if (Object.hasOwn(value, name) && Array.isArray(needed) && !needed.every((other) => Object.hasOwn(value, other)))
        result.valid = false;
  if (!isObject(node.dependentSchemas)) return;
  for (const [name, schema] of Object.entries(node.dependentSchemas)) {
    if (!Object.hasOwn(value, name)) continue;
    const dependent = evaluate(childPlace(schema, scope), value, context);
    if (!dependent.valid) result.valid = false;
    for (const evaluated of dependent.names) result.names.add(evaluated);
  }
}

/** The order in which validators mostly look, so that what they would cost is known. */
function declaredFirst(value: object, declared: object): readonly string[] {
  const names = Object.keys(declared).filter((name) => Object.hasOwn(value, name));
  return [...names, ...Object.keys(value).filter((name) => !Object.hasOwn(declared, name))];
}

/** Judges the members of an object and notes which were looked at. */
export function evaluateObject(
  place: Place,
  value: { readonly [name: string]: Json },
  context: Evaluating,
  result: Evaluation,
  evaluate: Evaluate,
): void {
  const { node, scope } = place;
  if (typeof node === "boolean") return;
  const valid = (schema: unknown, item: Json) => evaluate(childPlace(schema, scope), item, context).valid;
  evaluateDependents(place, value, context, result, evaluate);
  const declared = isObject(node.properties) ? node.properties : {};
  const patterns = isObject(node.patternProperties) ? Object.entries(node.patternProperties) : [];
  for (const name of declaredFirst(value, declared)) {
    if (!result.valid) return;
    const member = value[name] ?? null;
    const schemas = patterns.filter(([pattern]) => patternTest(pattern).test(name)).map(([, schema]) => schema);
    if (Object.hasOwn(declared, name)) schemas.push(declared[name]);
    if (schemas.length === 0 && node.additionalProperties !== undefined) schemas.push(node.additionalProperties);
    if (schemas.length > 0) result.names.add(name);
    if (!schemas.every((schema) => valid(schema, member))) result.valid = false;
    if (node.propertyNames !== undefined && !valid(node.propertyNames, name)) result.valid = false;
  }
  if (node.unevaluatedProperties === undefined) return;
  for (const [name, member] of Object.entries(value)) {
    if (!result.names.has(name) && !valid(node.unevaluatedProperties, member)) result.valid = false;
    result.names.add(name);
  }
}
