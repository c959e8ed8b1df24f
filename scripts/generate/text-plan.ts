import type { TextPlan } from "../../src/artifact.ts";
import type { SchemaSet } from "./load-schemas.ts";
import type { Schema } from "./schema.ts";

/** How the values of a schema are written as text: which numbers are floats, and the declared order of members. */
export function textPlan(schema: Schema, id: string, schemas: SchemaSet, seen: readonly Schema[] = []): TextPlan {
  if (seen.includes(schema)) return 0;
  const inside = [...seen, schema];
  if (schema.$ref) {
    const target = schemas.resolve(schema.$ref, id);
    const plan = textPlan(target.schema, target.base, schemas, inside);
    return ordered(plan, schema["x-key-order"]);
  }
  const plans: TextPlan[] = (schema.oneOf ?? []).map((branch) => textPlan(branch, id, schemas, inside));
  const types = typeof schema.type === "string" ? [schema.type] : (schema.type ?? []);
  if (types.includes("number") && !types.includes("integer")) plans.push(1);
  const plan: { p?: Record<string, TextPlan>; a?: TextPlan; i?: TextPlan } = {};
  if (schema.properties)
    plan.p = Object.fromEntries(
      Object.entries(schema.properties).map(([name, member]) => [name, textPlan(member, id, schemas, inside)]),
    );
  const rest =
    typeof schema.additionalProperties === "object"
      ? schema.additionalProperties
      : Object.values(schema.patternProperties ?? {})[0];
  if (rest) {
    const other = textPlan(rest, id, schemas, inside);
    if (other !== 0) plan.a = other;
  }
  if (typeof schema.items === "object") {
    const items = textPlan(schema.items, id, schemas, inside);
    if (items !== 0) plan.i = items;
  }
  if (Object.keys(plan).length > 0) plans.push(plan);
  return plans.reduce<TextPlan>(merge, 0);
}

/** The same members, in the order in which the producer writes them at this place. */
function ordered(plan: TextPlan, order: Schema["x-key-order"]): TextPlan {
  if (order === "sorted") return sorted(plan);
  return typeof order === "object" && typeof plan === "object" ? { ...plan, o: order } : plan;
}

/** The same members, in the order in which a producer sorts them. */
function sorted(plan: TextPlan): TextPlan {
  if (typeof plan !== "object" || !plan.p) return plan;
  return { ...plan, p: Object.fromEntries(Object.entries(plan.p).sort(([left], [right]) => (left < right ? -1 : 1))) };
}

function merge(left: TextPlan, right: TextPlan): TextPlan {
  if (typeof left !== "object") return typeof right === "object" || right === 1 ? right : left;
  if (typeof right !== "object") return left;
  const p = { ...left.p };
  for (const [name, plan] of Object.entries(right.p ?? {}))
    p[name] = name in p ? merge(p[name] as TextPlan, plan) : plan;
  const a = merge(left.a ?? 0, right.a ?? 0);
  const i = merge(left.i ?? 0, right.i ?? 0);
  const o = left.o ?? right.o;
  return { ...(o && { o }), ...(Object.keys(p).length > 0 && { p }), ...(a !== 0 && { a }), ...(i !== 0 && { i }) };
}
