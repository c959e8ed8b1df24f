import { type Atom, atomic, type Demand, type Selector } from "./atom.ts";
import { childLiteral } from "./literal.ts";
import type { Place } from "./schema-library.ts";
import { isObject } from "./schema-node.ts";

type Keywords = { readonly [keyword: string]: unknown };

function containsDemands(node: Keywords, { scope }: Place): Demand[] {
  const demands: Demand[] = [];
  const literal = childLiteral(node.contains, scope);
  const least = typeof node.minContains === "number" ? node.minContains : 1;
  if (least > 0)
    demands.push(atomic({ is: "atLeast", literal, count: least }, { is: "atMost", literal, count: least - 1 }));
  if (typeof node.maxContains === "number") {
    const count = node.maxContains;
    demands.push(atomic({ is: "atMost", literal, count }, { is: "atLeast", literal, count: count + 1 }));
  }
  return demands;
}

/** What the keywords of arrays demand of the items. */
export function itemDemands(node: Keywords, place: Place): Demand[] {
  const demands: Demand[] = [];
  const { scope } = place;
  const prefix = Array.isArray(node.prefixItems) ? node.prefixItems : [];
  prefix.forEach((schema, index) => {
    const fails: Atom = { is: "someItem", from: index, to: index + 1, literals: [childLiteral(schema, scope, false)] };
    demands.push(atomic({ is: "itemAt", index, literal: childLiteral(schema, scope) }, fails));
  });
  if (node.items !== undefined) {
    const from = prefix.length;
    const literals = [childLiteral(node.items, scope, false)];
    const fails: Atom = { is: "someItem", from, to: Number.POSITIVE_INFINITY, literals };
    demands.push(atomic({ is: "items", from, literal: childLiteral(node.items, scope) }, fails));
  }
  if (node.contains !== undefined) demands.push(...containsDemands(node, place));
  if (node.uniqueItems === true) demands.push(atomic({ is: "unique", holds: true }, { is: "unique", holds: false }));
  return demands;
}

function memberDemand(select: Selector, schema: unknown, { scope }: Place): Demand {
  return atomic(
    { is: "members", select, literal: childLiteral(schema, scope) },
    { is: "someMember", select, literals: [childLiteral(schema, scope, false)] },
  );
}

function dependentDemands(node: Keywords, { scope }: Place): Demand[] {
  const demands: Demand[] = [];
  const member = (name: string, present: boolean): Atom => ({ is: "member", name, present });
  if (isObject(node.dependentRequired))
    for (const [name, needed] of Object.entries(node.dependentRequired))
      for (const other of Array.isArray(needed) ? needed : [])
        demands.push({
          holds: [[[member(name, false)], [member(String(other), true)]]],
          fails: [[member(name, true), member(String(other), false)]],
        });
  if (isObject(node.dependentSchemas))
    for (const [name, schema] of Object.entries(node.dependentSchemas))
      demands.push({
        holds: [[[member(name, false)], [childLiteral(schema, scope)]]],
        fails: [[member(name, true), childLiteral(schema, scope, false)]],
      });
  return demands;
}

/** What the keywords of objects demand of the members. */
export function memberDemands(node: Keywords, place: Place): Demand[] {
  const demands = dependentDemands(node, place);
  const declared = isObject(node.properties) ? node.properties : {};
  const patterns = isObject(node.patternProperties) ? node.patternProperties : {};
  for (const name of Array.isArray(node.required) ? node.required : [])
    demands.push(atomic({ is: "member", name, present: true }, { is: "member", name, present: false }));
  for (const [name, schema] of Object.entries(declared)) demands.push(memberDemand({ names: [name] }, schema, place));
  for (const [pattern, schema] of Object.entries(patterns)) demands.push(memberDemand({ pattern }, schema, place));
  if (node.additionalProperties !== undefined) {
    const otherThan = { names: Object.keys(declared), patterns: Object.keys(patterns) };
    demands.push(memberDemand({ otherThan }, node.additionalProperties, place));
  }
  if (node.propertyNames !== undefined) {
    const fails: Atom = { is: "someName", literals: [childLiteral(node.propertyNames, place.scope, false)] };
    demands.push(atomic({ is: "names", literal: childLiteral(node.propertyNames, place.scope) }, fails));
  }
  return demands;
}
