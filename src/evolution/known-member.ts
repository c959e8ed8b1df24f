import { limitsUnnamed, meansTheSame, type SchemaVersion } from "./member-elsewhere.ts";
import { childPlace, type Documents, openSchema, type Place, resolve, type Scope } from "./schema-library.ts";
import {
  isObject,
  isSchema,
  type SchemaNode,
  schemaKeywords,
  schemaListKeywords,
  schemaMapKeywords,
} from "./schema-node.ts";
import { structuralChanges } from "./structural-changes.ts";
import { Undecidable } from "./undecidable.ts";

type Keywords = { readonly [keyword: string]: unknown };

/** Schemas that judge the same object together with one of them, and whether that one is among them. */
interface Company {
  readonly has: boolean;
  readonly nodes: readonly Keywords[];
}

interface Budget {
  steps: number;
}

const mostSteps = 500_000;
const deepest = 40;
const nobody: Company = { has: false, nodes: [] };
const values = (map: unknown) => (isObject(map) ? Object.values(map) : []);
const listed = (list: unknown): readonly unknown[] => (Array.isArray(list) ? list : []);

function together(parts: readonly Company[]): Company {
  return { has: parts.some(({ has }) => has), nodes: parts.flatMap(({ nodes }) => nodes) };
}

/** Alternatives do not judge the same object: where one of them is asked about, the others are left out. */
function oneOf(parts: readonly Company[]): Company {
  const chosen = parts.filter(({ has }) => has);
  return together(chosen.length > 0 ? chosen : parts);
}

function referred(reference: unknown, scope: Scope, dynamic: boolean): Place | undefined {
  if (reference === undefined) return undefined;
  try {
    return resolve(reference, scope, dynamic);
  } catch (error) {
    if (error instanceof Undecidable) return undefined;
    throw error;
  }
}

function companyOf(
  place: Place | undefined,
  target: Keywords | undefined,
  budget: Budget,
  above: readonly unknown[] = [],
): Company {
  if (place === undefined || typeof place.node === "boolean" || above.includes(place.node)) return nobody;
  if (budget.steps-- < 0 || above.length > deepest) throw new Undecidable("too many schemas judge one object");
  const { node, scope } = place;
  const path = [...above, node];
  const at = (next: Place | undefined) => companyOf(next, target, budget, path);
  const child = (schema: unknown) => at(isSchema(schema) ? childPlace(schema, scope) : undefined);
  return together([
    { has: node === target, nodes: [node] },
    at(referred(node.$ref, scope, false)),
    at(referred(node.$dynamicRef, scope, true)),
    ...[...listed(node.allOf), node.not, node.if, ...values(node.dependentSchemas)].map(child),
    oneOf(listed(node.anyOf).map(child)),
    oneOf(listed(node.oneOf).map(child)),
    oneOf([child(node.then), child(node.else)]),
  ]);
}

function* everyPlace(place: Place, budget: Budget): Generator<Place> {
  const { node, scope } = place;
  if (typeof node === "boolean") return;
  if (budget.steps-- < 0) throw new Undecidable("too many schemas");
  yield place;
  const children = [
    ...schemaKeywords.map((keyword) => node[keyword]),
    ...schemaListKeywords.flatMap((keyword) => listed(node[keyword])),
    ...schemaMapKeywords.flatMap((keyword) => values(node[keyword])),
  ];
  for (const child of children) if (isSchema(child)) yield* everyPlace(childPlace(child, scope), budget);
}

/** Where a question about a version starts: for every schema those that lead to it without leaving the object. */
interface Index {
  readonly starts: ReadonlyMap<unknown, readonly Place[]>;
  /** One for all questions about a version, so that many cost no more than one. */
  readonly budget: Budget;
}

const indexes = new WeakMap<object, Index | undefined>();
const users = new WeakMap<object, Map<SchemaNode, Documents>>();

/** Remembers a document that refers to others and refuses more than it did: what it says of their objects was known. */
export function noteUser(schema: SchemaNode, reached: Documents): void {
  for (const used of Object.values(reached))
    if (isObject(used) && used !== schema) {
      users.set(used, (users.get(used) ?? new Map()).set(schema, reached));
      indexes.delete(used);
    }
}

function indexOf(root: object, reached: Documents): Index {
  const starts = new Map<unknown, Place[]>();
  const budget = { steps: mostSteps };
  const documents = new Map<unknown, Documents>(users.get(root));
  for (const schema of [root, ...Object.values(reached)]) documents.set(schema, reached);
  for (const [schema, beside] of documents)
    if (isSchema(schema))
      for (const start of everyPlace(openSchema(schema, beside), budget))
        for (const node of new Set(companyOf(start, undefined, budget).nodes)) {
          const others = starts.get(node) ?? [];
          others.push(start);
          starts.set(node, others);
        }
  return { starts, budget };
}

/** Everything that judges an object together with one schema of a version; nothing when that is too much to follow. */
function besides(target: Keywords, { root, reached }: SchemaVersion): ReadonlySet<Keywords> | undefined {
  if (!isObject(root)) return new Set([target]);
  try {
    if (!indexes.has(root)) indexes.set(root, undefined).set(root, indexOf(root, reached));
    const index = indexes.get(root);
    return (
      index &&
      new Set([
        target,
        ...(index.starts.get(target) ?? []).flatMap((start) => companyOf(start, target, index.budget).nodes),
      ])
    );
  } catch (error) {
    if (error instanceof Undecidable || error instanceof RangeError) return undefined;
    throw error;
  }
}

function names(node: Keywords, name: string, member: unknown): boolean {
  const { properties, required, dependentRequired, dependentSchemas, propertyNames } = node;
  // What says the same of the member has only moved.
  if (isObject(properties) && Object.hasOwn(properties, name))
    return structuralChanges(properties[name], member).next().done !== true;
  return (
    [dependentRequired, dependentSchemas].some((map) => isObject(map) && Object.hasOwn(map, name)) ||
    [required, ...values(dependentRequired)].some((list) => listed(list).includes(name)) ||
    (isObject(propertyNames) && [...listed(propertyNames.enum), propertyNames.const].includes(name))
  );
}

/** Whether a version names a member of an object in another schema of that object, and means the same by it. */
export function namesElsewhere(name: string, member: unknown, node: unknown, version: SchemaVersion): boolean {
  const company = isObject(node) ? besides(node, version) : undefined;
  return [...(company ?? [])].some(
    ({ properties }) =>
      isObject(properties) && Object.hasOwn(properties, name) && meansTheSame(member, properties[name]),
  );
}

/** Whether a version knew a member of an object, though this schema of the object does not name it: what others say of it was said to be so. */
export function knewMember(name: string, member: unknown, node: unknown, version: SchemaVersion): boolean {
  if (!isObject(node)) return false;
  const company = besides(node, version);
  if (company === undefined) return true;
  return [...company].some((other) => names(other, name, member) || limitsUnnamed(name, other, version));
}
