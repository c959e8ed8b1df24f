import { isObject } from "./schema-node.ts";
import type { SchemaPlaces } from "./schema-places.ts";

/** An object of keywords. */
export type KeywordObject = { readonly [keyword: string]: unknown };

const onlyNull = (branch: unknown) =>
  isObject(branch) && (branch.type === "null" || branch.const === null) && branch.$ref === undefined;

/** The branch that is left where every other one is null: its annotations are those of the value. */
function onlyBranch({ anyOf, oneOf }: KeywordObject): unknown {
  const branches = anyOf ?? oneOf;
  if (!Array.isArray(branches)) return undefined;
  const [branch, ...more] = branches.filter((one) => !onlyNull(one));
  return more.length === 0 ? branch : undefined;
}

/** A schema and those that apply with it wherever it does, nearest first: what it refers to, `allOf`, and the branch beside null. */
export function appliedSchemas(node: KeywordObject, { behind }: SchemaPlaces): readonly KeywordObject[] {
  const applied = new Set([node]);
  // A set that grows while it is walked is walked to its end.
  for (const one of applied)
    for (const next of [behind(one), ...(Array.isArray(one.allOf) ? one.allOf : []), onlyBranch(one)])
      if (isObject(next)) applied.add(next);
  return [...applied];
}

/** Whether two schemas differ in what applies with them. */
export function applyOthers(before: KeywordObject, after: KeywordObject): boolean {
  return (
    before.$ref !== after.$ref ||
    before.$dynamicRef !== after.$dynamicRef ||
    ["allOf", "anyOf", "oneOf"].some((name) => Object.hasOwn(before, name) !== Object.hasOwn(after, name))
  );
}
