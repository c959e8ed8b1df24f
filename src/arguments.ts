import { UsageError } from "./errors.ts";

const kindOf = (value: unknown) => (value === null ? "null" : Array.isArray(value) ? "an array" : typeof value);

const has = (value: unknown, method: string) =>
  typeof value === "object" && value !== null && typeof Reflect.get(value, method) === "function";

/** Untyped callers give a path where a tree belongs. */
export function requireTree(tree: unknown): void {
  if (!has(tree, "list") || !has(tree, "read"))
    throw new UsageError(
      `an artifact is read from a tree, not from ${kindOf(tree)}`,
      "Give what openDirectory or openFile of @quantlab/contracts/node answer, or memoryTree(files, name).",
    );
}

/** Untyped callers give a path where a target belongs. */
export function requireTarget(target: unknown): void {
  if (!has(target, "stage"))
    throw new UsageError(
      `an artifact is written to a target, not to ${kindOf(target)}`,
      "Give directoryTarget(path) or fileTarget(path) of @quantlab/contracts/node, or memoryTarget().",
    );
}

/** Untyped callers give the name of a kind, or nothing where an import has another name. */
export function requireDescriptor(descriptor: unknown): void {
  const { kind, files } = (descriptor ?? {}) as { readonly kind?: unknown; readonly files?: unknown };
  if (typeof kind !== "string" || typeof files !== "object")
    throw new UsageError(
      `a kind of artifact is named by its descriptor, not by ${kindOf(descriptor)}`,
      "Give an export of @quantlab/contracts/quantlab/v1 or foxml/v1, such as Run.",
    );
}
