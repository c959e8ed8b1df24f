import type { Atom, Clause, Conjunction, Demand, Item, ValueType } from "./atom.ts";
import { coverages } from "./coverage.ts";
import { itemDemands, memberDemands } from "./demand-children.ts";
import { combinedDemands } from "./demand-combined.ts";
import { valueDemands } from "./demand-values.ts";
import { childLiteral, type Literal, literalKey } from "./literal.ts";
import { refuseMalformed } from "./malformed-keyword.ts";
import type { Place } from "./schema-library.ts";
import { olderKeyword } from "./schema-node.ts";
import { Undecidable } from "./undecidable.ts";

type Keywords = { readonly [keyword: string]: unknown };

function unevaluatedMembers(node: Keywords, place: Place): Demand {
  const holds: Conjunction[] = [];
  const fails: Conjunction[] = [];
  for (const { when, all, names, patterns } of coverages(place, "object")) {
    const select = { otherThan: { names, patterns } };
    const literal = childLiteral(node.unevaluatedProperties, place.scope);
    holds.push(all ? when : [...when, { is: "members", select, literal }]);
    if (!all) fails.push([...when, { is: "someMember", select, literals: [{ ...literal, holds: false }] }]);
  }
  return { holds: [holds], fails };
}

function unevaluatedItems(node: Keywords, place: Place): Demand {
  const holds: Conjunction[] = [];
  const fails: Conjunction[] = [];
  for (const { when, all, prefix, contains } of coverages(place, "array")) {
    const allowed = [childLiteral(node.unevaluatedItems, place.scope), ...contains];
    holds.push(all ? when : [...when, { is: "items", from: prefix, literal: { is: "any", of: allowed } }]);
    const literals = allowed.map((one) => ({ ...one, holds: !one.holds }));
    if (!all) fails.push([...when, { is: "someItem", from: prefix, to: Number.POSITIVE_INFINITY, literals }]);
  }
  return { holds: [holds], fails };
}

/** Takes one literal apart for values of one type: all of the clauses must be true. */
export function clausesOf(given: Literal, type: ValueType, assertFormats: boolean): readonly Clause[] {
  if (given.is === "any") return [given.of.map((one) => [one])];
  const { node, holds } = given;
  if (typeof node === "boolean") return node === holds ? [] : [[]];
  const older = olderKeyword(node);
  if (older !== undefined) throw new Undecidable(`${older} is not of the dialect 2020-12`);
  refuseMalformed(node);
  const demands = [...valueDemands(node, type, assertFormats), ...combinedDemands(node, given)];
  if (type === "array") {
    demands.push(...itemDemands(node, given));
    if (node.unevaluatedItems !== undefined) demands.push(unevaluatedItems(node, given));
  }
  if (type === "object") {
    demands.push(...memberDemands(node, given));
    if (node.unevaluatedProperties !== undefined) demands.push(unevaluatedMembers(node, given));
  }
  const clauses = holds ? demands.flatMap((demand) => demand.holds) : [demands.flatMap((demand) => demand.fails)];
  return clauses.map(distinct);
}

/** Alternatives that say the same are one: else definitions that refer twice to the one below cost 2^depth. */
function distinct(clause: Clause): Clause {
  if (clause.length < 2) return clause;
  const seen = new Set<string>();
  return clause.filter((alternative) => {
    const key = alternative.map(itemKey).sort().join("&");
    return seen.size < seen.add(key).size;
  });
}

const isLiteral = (item: Item): item is Literal => item.is === "schema" || item.is === "any";

function itemKey(item: Item): string {
  if (isLiteral(item)) return literalKey(item);
  const { literal, literals, ...rest } = item as Atom & { literal?: Literal; literals?: readonly Literal[] };
  return `${JSON.stringify(rest)}${[...(literal ? [literal] : []), ...(literals ?? [])].map(literalKey)}`;
}
