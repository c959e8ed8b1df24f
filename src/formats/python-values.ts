import type { TextPlan } from "../artifact.ts";

/** What an object is for the writer: items, members in the order of writing, a text, or why it has none. */
export type Content =
  | { readonly items: readonly unknown[]; readonly order?: "by-text" }
  | { readonly names: readonly string[]; readonly members: Readonly<Record<string, unknown>> }
  | { readonly text: string }
  | Refusal;

/** Why a value cannot be written. */
export interface Refusal {
  readonly code: "non-finite" | "undefined" | "type" | "lone-surrogate" | "cycle" | "depth" | "names";
  readonly message: string;
}

/** What a Python program makes of its values before `json.dumps` writes them. */
export interface PythonValues {
  /** Text of a number; `written` is how it stood where it was read unchanged. Undefined when a number that is not finite has none. */
  numberText(value: number, plan: TextPlan, written: string | undefined): string | undefined;
  /** What an object is, array or not. */
  contentOf(value: object, plan: TextPlan): Content;
}

/** The fault of an object that is neither plain nor known. */
export const unknownObject: Refusal = { code: "type", message: "an object of a class is not JSON" };

/** True of objects that are no instances of a class. */
export function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
