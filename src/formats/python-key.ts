import { compareCodePoints } from "./code-points.ts";
import { numberText } from "./number-text.ts";

/** A value that Python can sort beside others of its sort: the key of a dict or a scalar item of a set. */
export type PythonKey = string | number | bigint | boolean | null;

/** True of values that Python can hash and JSON can write. */
export function isPythonKey(value: unknown): value is PythonKey {
  return value === null || ["string", "number", "bigint", "boolean"].includes(typeof value);
}

/** Keys as `sorted` orders them; undefined where Python has no order: between numbers (booleans are numbers), strings and None. */
export function sortedKeys(keys: readonly PythonKey[]): PythonKey[] | undefined {
  const sorts = new Set(keys.map(sortOf));
  if (sorts.size > 1 || (keys.length > 1 && sorts.has("none"))) return undefined;
  return [...keys].sort(compareKeys);
}

/** A key as Python prints it (`str`), or as `json.dumps` does. */
export function keyText(key: PythonKey, style: "str" | "json"): string {
  if (typeof key === "string") return key;
  if (typeof key === "number") return numberText(key, 0);
  if (typeof key === "bigint" || style === "json") return String(key);
  if (key === null) return "None";
  return key ? "True" : "False";
}

function sortOf(key: PythonKey): "none" | "text" | "number" {
  if (key === null) return "none";
  return typeof key === "string" ? "text" : "number";
}

function compareKeys(left: PythonKey, right: PythonKey): number {
  if (typeof left === "string") return compareCodePoints(left, right as string);
  const [a, b] = [left, right].map((key) => (typeof key === "boolean" ? Number(key) : key)) as [number, number];
  if (a < b) return -1;
  return a > b ? 1 : 0;
}
