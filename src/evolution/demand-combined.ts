import type { Conjunction, Demand } from "./atom.ts";
import { childLiteral, literal } from "./literal.ts";
import { type Place, resolve } from "./schema-library.ts";

function oneOfDemand(branches: readonly unknown[], place: Place): Demand {
  const holds = branches.map((branch) => childLiteral(branch, place.scope));
  const fails = branches.map((branch) => childLiteral(branch, place.scope, false));
  const onlyOne = holds.map((only, at): Conjunction => [only, ...fails.filter((_, other) => other !== at)]);
  const twice = holds.flatMap((first, at) => holds.slice(at + 1).map((second): Conjunction => [first, second]));
  return { holds: [onlyOne], fails: [fails, ...twice] };
}

function conditionDemand(node: { readonly [keyword: string]: unknown }, { scope }: Place): Demand {
  const met = childLiteral(node.if, scope);
  const unmet = childLiteral(node.if, scope, false);
  const consequences = [
    [met, unmet, node.then],
    [unmet, met, node.else],
  ] as const;
  const stated = consequences.filter(([, , consequence]) => consequence !== undefined);
  return {
    holds: stated.map(([, otherwise, consequence]) => [[otherwise], [childLiteral(consequence, scope)]]),
    fails: stated.map(([condition, , consequence]) => [condition, childLiteral(consequence, scope, false)]),
  };
}

/** What references, combinations and conditions demand of the same value. */
export function combinedDemands(node: { readonly [keyword: string]: unknown }, place: Place): Demand[] {
  const demands: Demand[] = [];
  const { scope } = place;
  for (const keyword of ["$ref", "$dynamicRef"]) {
    if (node[keyword] === undefined) continue;
    const target = resolve(node[keyword], scope, keyword === "$dynamicRef");
    demands.push({ holds: [[[literal(target)]]], fails: [[literal(target, false)]] });
  }
  if (Array.isArray(node.allOf))
    for (const branch of node.allOf)
      demands.push({ holds: [[[childLiteral(branch, scope)]]], fails: [[childLiteral(branch, scope, false)]] });
  if (Array.isArray(node.anyOf))
    demands.push({
      holds: [node.anyOf.map((branch) => [childLiteral(branch, scope)])],
      fails: [node.anyOf.map((branch) => childLiteral(branch, scope, false))],
    });
  if (Array.isArray(node.oneOf)) demands.push(oneOfDemand(node.oneOf, place));
  if (node.not !== undefined)
    demands.push({ holds: [[[childLiteral(node.not, scope, false)]]], fails: [[childLiteral(node.not, scope)]] });
  if (node.if !== undefined) demands.push(conditionDemand(node, place));
  return demands;
}
