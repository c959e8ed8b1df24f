import { literal } from "./literal.ts";
import type { Place } from "./schema-library.ts";
import { isObject, type Json } from "./schema-node.ts";
import type { Solver } from "./solver.ts";
import { emptyScope } from "./synthetic.ts";

const mostCandidates = 4000;
const mostValues = 48;

interface Vocabulary {
  readonly values: Json[];
  readonly names: Set<string>;
}

function collect(schema: unknown, into: Vocabulary, depth = 0): void {
  if (depth > 40) return;
  if (Array.isArray(schema)) for (const item of schema) collect(item, into, depth + 1);
  if (!isObject(schema)) return;
  for (const [keyword, value] of Object.entries(schema)) {
    if (["const", "default"].includes(keyword)) into.values.push(value as Json);
    else if (["enum", "examples"].includes(keyword) && Array.isArray(value)) into.values.push(...(value as Json[]));
    else if (/minimum|maximum/i.test(keyword) && typeof value === "number")
      into.values.push(value, value - 1, value + 1, value - 0.5, value + 0.5);
    else if (keyword === "multipleOf" && typeof value === "number") into.values.push(value, value * 3, value / 2);
    else if (/length/i.test(keyword) && typeof value === "number" && value >= 0 && value < 2000)
      into.values.push("x".repeat(value), "x".repeat(value + 1), "x".repeat(Math.max(0, value - 1)));
    else collect(value, into, depth + 1);
    if (keyword === "properties" && isObject(value)) for (const name of Object.keys(value)) into.names.add(name);
    if (keyword === "required" && Array.isArray(value)) for (const name of value) into.names.add(String(name));
  }
}

function* variants(value: Json, words: Vocabulary): Generator<Json> {
  yield* words.values;
  if (Array.isArray(value)) {
    const items: readonly Json[] = value;
    for (const index of items.keys()) {
      yield items.filter((_, other) => other !== index);
      for (const inner of variants(items[index] ?? null, words)) yield items.with(index, inner);
    }
    for (const extra of [...words.values, items[0] ?? null]) yield [...items, extra];
    return;
  }
  if (!isObject(value)) return;
  const object = value as { readonly [name: string]: Json };
  for (const [name, member] of Object.entries(object)) {
    yield Object.fromEntries(Object.entries(object).filter(([other]) => other !== name));
    for (const inner of variants(member, words)) yield { ...object, [name]: inner };
  }
  for (const name of [...words.names, "extra"])
    if (!Object.hasOwn(object, name)) for (const extra of words.values) yield { ...object, [name]: extra };
}

function seeds(place: Place, solver: Solver): Json[] {
  const found: Json[] = [];
  for (const type of ["object", "array", "string", "number", "boolean", "null"]) {
    const outcome = solver.satisfy([literal(place), emptyScope({ type })]);
    if (outcome.is === "value") found.push(outcome.value);
    if (outcome.is !== "value" || typeof outcome.value === "boolean") continue;
    const other = solver.satisfy([literal(place), emptyScope({ type }), emptyScope({ const: outcome.value }, false)]);
    if (other.is === "value") found.push(other.value);
  }
  return found;
}

/** Looks for a value that refutes an inclusion, from valid values and single changes to them. */
export function searchCounterexample(
  sub: Place,
  sup: Place,
  solver: Solver,
  refutes: (value: Json) => boolean,
  first: readonly Json[],
  expired?: () => boolean,
): Json | undefined {
  const words: Vocabulary = { values: [null, true, 0, 1, 1.5, -1, "", "a", [], {}], names: new Set() };
  collect(sub.node, words);
  collect(sup.node, words);
  const distinct = new Map(words.values.map((value) => [JSON.stringify(value), value]));
  const vocabulary: Vocabulary = { values: [...distinct.values()].slice(0, mostValues), names: words.names };
  const valid = [...first, ...seeds(sub, solver)];
  const found = valid.find(refutes);
  if (found !== undefined) return found;
  let left = mostCandidates;
  for (const value of valid)
    for (const candidate of variants(value, vocabulary)) {
      if (left-- <= 0 || expired?.() === true) return undefined;
      if (refutes(candidate)) return candidate;
    }
  return undefined;
}
