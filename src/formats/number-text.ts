import type { TextPlan } from "../artifact.ts";
import { pythonFloatText } from "./python-float.ts";

/**
 * A finite number as the JSON writer prints it: as a Python float under plan 1; otherwise integral values without a point (up to
 * 1e21, where they stop being written as digits; minus zero keeps its sign and its point).
 */
export function numberText(value: number, plan: TextPlan): string {
  if (plan === 1 || !Number.isInteger(value) || Math.abs(value) >= 1e21 || Object.is(value, -0)) {
    return pythonFloatText(value);
  }
  return Number.isSafeInteger(value) ? String(value) : String(BigInt(value));
}

/** The plan of a member of an object. */
export function planOfMember(plan: TextPlan, key: string): TextPlan {
  if (typeof plan !== "object") return 0;
  if (plan.p && Object.hasOwn(plan.p, key)) return plan.p[key] ?? 0;
  return plan.a ?? 0;
}

/** The plan of the items of an array. */
export function planOfItems(plan: TextPlan): TextPlan {
  return typeof plan === "object" ? (plan.i ?? 0) : 0;
}
