import type { KeyOrder, TextPlan } from "../artifact.ts";
import { compareCodePoints } from "./code-points.ts";

/**
 * The keys of an object in the order in which its producer writes them: by code points, or the declared ones first and the others
 * as they came.
 */
export function orderedKeys(keys: readonly string[], order: KeyOrder, plan: TextPlan): string[] {
  if (order === "sorted") return [...keys].sort(compareCodePoints);
  const declared = typeof plan === "object" ? plan.p : undefined;
  if (!declared) return [...keys];
  const present = new Set(keys);
  const first = Object.keys(declared).filter((key) => present.has(key));
  return [...first, ...keys.filter((key) => !Object.hasOwn(declared, key))];
}
