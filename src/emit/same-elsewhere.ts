import { isDeepStrictEqual } from "node:util";
import type { Edit } from "../../conformance/edits.ts";
import { isObject } from "../evolution/schema-node.ts";
import { formatPointer, valueAlong } from "../formats/json-pointer.ts";

/**
 * One value put into a document, and into every object that is equal to the one around its place: what an artifact says twice is changed
 * twice. `place` is not empty.
 */
export function sameElsewhere(
  documents: ReadonlyMap<string, unknown>,
  file: string,
  place: readonly string[],
  value: unknown,
): Edit[] {
  const name = place.at(-1) as string;
  const around = valueAlong(documents.get(file), place.slice(0, -1));
  const own = formatPointer(place);
  const edits: Edit[] = [{ file, op: "add", path: own, value }];
  if (!isObject(around) || Object.keys(around).length < 2) return edits;
  for (const [other, document] of documents)
    for (const pointer of equalObjects(document, around, "")) {
      const path = pointer + formatPointer([name]);
      if (other !== file || path !== own) edits.push({ file: other, op: "add", path, value });
    }
  return edits;
}

function* equalObjects(value: unknown, wanted: object, pointer: string): Generator<string> {
  if (typeof value !== "object" || value === null) return;
  if (isObject(value) && isDeepStrictEqual(value, wanted)) yield pointer;
  for (const [name, member] of Object.entries(value))
    yield* equalObjects(member, wanted, pointer + formatPointer([name]));
}
