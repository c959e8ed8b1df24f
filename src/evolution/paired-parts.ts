import { jsonEqual } from "../formats/string-formats.ts";
import { excludeEachOther } from "./disjoint-branches.ts";
import { refuseMalformed } from "./malformed-keyword.ts";
import { closedMeaning } from "./meaning.ts";
import { patternTest } from "./pattern-test.ts";
import { childPlace, type Place, resolve } from "./schema-library.ts";
import { isObject, isSchema, olderKeyword, type SchemaNode } from "./schema-node.ts";

type Keywords = Exclude<SchemaNode, boolean>;

/** What of a value a part judges; "hidden": what no value shows easily. */
export type Step =
  | { readonly is: "same" }
  | { readonly is: "member"; readonly name: string }
  | { readonly is: "item"; readonly index: number }
  | { readonly is: "hidden" };

/** Two parts of which the first has to imply the second. */
export interface PartPair {
  readonly left: Place;
  readonly right: Place;
  readonly step: Step;
}

const same: Step = { is: "same" };
const hidden: Step = { is: "hidden" };
const map = (value: unknown): Keywords => (isObject(value) ? value : {});
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const own = (object: Keywords, name: string) => (Object.hasOwn(object, name) ? object[name] : undefined);
// More of one of these may mean less of the whole: it has to stay what it is.
const turning = ["not", "if", "contains"];
const undivided = ["unevaluatedProperties", "unevaluatedItems", "$dynamicRef"];

/** Whether a keyword says the same wherever it stands. */
function staysSame(keyword: string, left: Keywords, right: Keywords): boolean {
  const node = right[keyword];
  if (node === undefined) return true;
  return isSchema(node) && jsonEqual(left[keyword] ?? null, node) && closedMeaning(node) !== undefined;
}

const counts = (left: Keywords, right: Keywords) =>
  right.contains === undefined || (left.minContains === right.minContains && left.maxContains === right.maxContains);

function sameNames(left: Keywords, right: Keywords, keyword: string): boolean {
  const names = (node: Keywords) => Object.keys(map(node[keyword])).sort();
  return jsonEqual(names(left), names(right));
}

function otherMember({ properties, patternProperties }: Keywords): Step {
  const known = (name: string) =>
    Object.hasOwn(map(properties), name) ||
    Object.keys(map(patternProperties)).some((pattern) => patternTest(pattern).test(name));
  const name = ["other", "extra", "x", "0"].find((one) => !known(one));
  return name === undefined ? hidden : { is: "member", name };
}

/** The parts that have to imply each other so that one schema implies the other, beside what both demand without parts; nothing when they are not made alike. */
export function pairedParts(left: Place, right: Place): readonly PartPair[] | undefined {
  const [a, b] = [left.node, right.node];
  if (typeof a === "boolean" || typeof b === "boolean" || olderKeyword(a) || olderKeyword(b)) return undefined;
  refuseMalformed(a);
  refuseMalformed(b);
  if (undivided.some((keyword) => b[keyword] !== undefined)) return undefined;
  let alike = counts(a, b) && turning.every((keyword) => staysSame(keyword, a, b));
  const pairs: PartPair[] = [];
  const pair = (one: unknown, other: unknown, step: Step) => {
    if (one === undefined) alike = false;
    else pairs.push({ left: childPlace(one, left.scope), right: childPlace(other, right.scope), step });
  };
  const members = (keyword: string, step: (name: string) => Step) => {
    for (const [name, schema] of Object.entries(map(b[keyword]))) pair(own(map(a[keyword]), name), schema, step(name));
  };
  if (b.$ref !== undefined && a.$ref === undefined) return undefined;
  if (b.$ref !== undefined)
    pairs.push({ left: resolve(a.$ref, left.scope, false), right: resolve(b.$ref, right.scope, false), step: same });
  members("properties", (name) => ({ is: "member", name }));
  members("patternProperties", () => hidden);
  members("dependentSchemas", () => same);
  if (b.additionalProperties !== undefined) {
    alike &&= sameNames(a, b, "properties") && sameNames(a, b, "patternProperties");
    pair(a.additionalProperties, b.additionalProperties, otherMember(b));
  }
  const first = list(a.prefixItems);
  for (const [index, schema] of list(b.prefixItems).entries()) pair(first[index], schema, { is: "item", index });
  if (b.items !== undefined) {
    alike &&= first.length === list(b.prefixItems).length;
    pair(a.items, b.items, { is: "item", index: first.length });
  }
  for (const keyword of ["propertyNames", "then", "else"])
    if (b[keyword] !== undefined) pair(a[keyword], b[keyword], keyword === "propertyNames" ? hidden : same);
  for (const [index, schema] of list(b.allOf).entries()) pair(list(a.allOf)[index], schema, same);
  for (const keyword of ["anyOf", "oneOf"]) {
    if (b[keyword] === undefined) continue;
    const [old, next] = [list(a[keyword]), list(b[keyword])];
    if (old.length === 0 || old.length > next.length) return undefined;
    for (const [index, schema] of old.entries()) pair(schema, next[index], same);
    alike &&= keyword === "anyOf" || excludeEachOther(next, right);
  }
  return alike ? pairs : undefined;
}
