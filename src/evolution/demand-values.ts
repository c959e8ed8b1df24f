import { type Atom, always, atomic, type Demand, never, type ValueType } from "./atom.ts";
import { typeOf } from "./evaluate-plain.ts";
import { mayRefuseNumbers } from "./format-language.ts";
import type { Json, SchemaNode } from "./schema-node.ts";

type Keywords = Exclude<SchemaNode, boolean>;

function typeDemand(node: Keywords, type: ValueType): Demand {
  const allowed: readonly unknown[] = Array.isArray(node.type) ? node.type : [node.type];
  if (allowed.includes(type)) return always;
  if (type !== "number" || !allowed.includes("integer")) return never;
  return atomic({ is: "multiple", of: 1, holds: true }, { is: "multiple", of: 1, holds: false });
}

function valuesDemand(values: readonly unknown[], type: ValueType): Demand {
  const fitting = values.filter((value) => typeOf(value as Json) === type);
  // When it must hold, the solver tries the values one by one.
  return fitting.length === 0 ? never : { holds: [], fails: [[{ is: "except", values: fitting }]] };
}

const bounds: Readonly<Record<string, readonly ["min" | "max", boolean]>> = {
  minimum: ["min", false],
  maximum: ["max", false],
  exclusiveMinimum: ["min", true],
  exclusiveMaximum: ["max", true],
};
const sizes: Readonly<Record<string, readonly ["min" | "max", ValueType]>> = {
  minLength: ["min", "string"],
  maxLength: ["max", "string"],
  minItems: ["min", "array"],
  maxItems: ["max", "array"],
  minProperties: ["min", "object"],
  maxProperties: ["max", "object"],
};

function limitDemands(node: Keywords, type: ValueType): Demand[] {
  const demands: Demand[] = [];
  for (const [keyword, [side, open]] of Object.entries(bounds)) {
    const limit = node[keyword];
    if (typeof limit !== "number" || type !== "number") continue;
    const other = side === "min" ? "max" : "min";
    demands.push(atomic({ is: "bound", side, limit, open }, { is: "bound", side: other, limit, open: !open }));
  }
  for (const [keyword, [side, of]] of Object.entries(sizes)) {
    const limit = node[keyword];
    if (typeof limit !== "number" || type !== of) continue;
    const opposite: Atom =
      side === "min" ? { is: "size", side: "max", limit: limit - 1 } : { is: "size", side: "min", limit: limit + 1 };
    demands.push(atomic({ is: "size", side, limit }, opposite));
  }
  return demands;
}

/** What the keywords demand that hold no schema and look at no member or item. */
export function valueDemands(node: Keywords, type: ValueType, assertFormats: boolean): Demand[] {
  const demands = limitDemands(node, type);
  if (node.type !== undefined) demands.push(typeDemand(node, type));
  if (Array.isArray(node.enum)) demands.push(valuesDemand(node.enum, type));
  if (node.const !== undefined) demands.push(valuesDemand([node.const], type));
  if (typeof node.multipleOf === "number" && type === "number") {
    const of = node.multipleOf;
    demands.push(atomic({ is: "multiple", of, holds: true }, { is: "multiple", of, holds: false }));
  }
  if (typeof node.pattern === "string" && type === "string") {
    const source = node.pattern;
    demands.push(atomic({ is: "pattern", source, holds: true }, { is: "pattern", source, holds: false }));
  }
  if (typeof node.format === "string" && assertFormats) {
    const name = node.format;
    if (type === "string" || (type === "number" && mayRefuseNumbers(name)))
      demands.push(atomic({ is: "format", name, holds: true }, { is: "format", name, holds: false }));
  }
  return demands;
}
