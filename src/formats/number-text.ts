import type { OrdersByMember, TextPlan } from "../artifact.ts";
import { pythonFloatText } from "./python-float.ts";

/**
 * A finite number as the JSON writer prints it: as a Python float under plan 1; otherwise integral values without a point (up to
 * 1e21, where they stop being written as digits; minus zero keeps its sign and its point).
 */
export function numberText(value: number, plan: TextPlan): string {
  if (isFloat(value, plan)) return pythonFloatText(value);
  return Number.isSafeInteger(value) ? String(value) : String(BigInt(value));
}

/** True of a number that is a float in Python. */
export function isFloat(value: number, plan: TextPlan): boolean {
  return plan === 1 || !Number.isInteger(value) || Math.abs(value) >= 1e21 || Object.is(value, -0);
}

/** The plan of a member of an object, whose other members may decide its order. */
export function planOfMember(plan: TextPlan, key: string, object: object): TextPlan {
  if (typeof plan !== "object") return 0;
  const member = plan.p && Object.hasOwn(plan.p, key) ? (plan.p[key] ?? 0) : (plan.a ?? 0);
  return typeof member === "object" && member.o ? inOrder(member, member.o, object) : member;
}

function inOrder(plan: Exclude<TextPlan, number>, { by, orders }: OrdersByMember, object: object): TextPlan {
  const name = (object as Readonly<Record<string, unknown>>)[by];
  const order = typeof name === "string" && Object.hasOwn(orders, name) ? orders[name] : undefined;
  if (!order) return plan;
  const first = order.map((member) => [member, plan.p?.[member] ?? 0] as const);
  return { ...plan, p: { ...Object.fromEntries(first), ...plan.p } };
}

/** The plan of the items of an array. */
export function planOfItems(plan: TextPlan): TextPlan {
  return typeof plan === "object" ? (plan.i ?? 0) : 0;
}
