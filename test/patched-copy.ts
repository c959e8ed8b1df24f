import type { Edit } from "../conformance/edits.ts";
import { applyPatch, type PatchOperation } from "../conformance/patch.ts";
import { parsePointer } from "../src/formats/json-pointer.ts";

/** The value after an edit; only the containers on the way to the place are copied, so that thousands of edits of one value are cheap. */
export function patchedCopy(value: unknown, edit: Edit): unknown {
  const tokens = parsePointer(edit.path ?? "") ?? [];
  const copy = shallowCopy(value);
  let container = copy as Record<string, unknown>;
  for (const token of tokens.slice(0, -1)) {
    const inner = shallowCopy(container[token]);
    container[token] = inner;
    container = inner as Record<string, unknown>;
  }
  return applyPatch(copy, edit as PatchOperation);
}

function shallowCopy(value: unknown): unknown {
  if (Array.isArray(value)) return [...value];
  return typeof value === "object" && value !== null ? { ...value } : value;
}
