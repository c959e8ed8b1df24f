import { parsePointer } from "../formats/json-pointer.ts";
import type { FileNotes } from "../notes.ts";
import type { Unseen } from "../report/report.ts";

/** A part of the contract that an artifact can show. */
export interface Part extends Unseen {
  readonly what: Exclude<Unseen["what"], "rule">;
}

/** A place of a document, and what can be seen there; numbers are indexes of parts. */
export interface Place {
  field?: number;
  /** Text of a value → its part. */
  values?: Map<string, number>;
  /** Member that tells the branch, text of its value → the branch. */
  branch?: { readonly tag: string; readonly parts: Map<string, number> };
  readonly members: Map<string, Place>;
  /** Any item or free member. */
  any?: Place;
}

/** The places that the notes on a file describe; what can be seen at them is added to `parts`. */
export function memberTree(file: string, { fields, branches }: FileNotes, parts: Part[]): Place {
  const root: Place = { members: new Map() };
  const add = (part: Part) => parts.push(part) - 1;
  const tags = new Set<string>();
  for (const [pointer, { tag, values }] of Object.entries(branches)) {
    tags.add(`${pointer}/${tag}`);
    const where = `${file}#${pointer}`;
    placeAt(root, pointer).branch = {
      tag,
      parts: new Map(values.map((value) => [textOf(value), add({ what: "branch", where, value })])),
    };
  }
  for (const [pointer, { values = [] }] of Object.entries(fields)) {
    const place = placeAt(root, pointer);
    const where = `${file}#${pointer}`;
    place.field = add({ what: "field", where });
    // One value is the field itself, and the values of a tag are the branches.
    if (values.length < 2 || tags.has(pointer)) continue;
    place.values = new Map(values.map((value) => [textOf(value), add({ what: "enum", where, value })]));
  }
  return root;
}

/** Text under which a scalar value is known. */
export function textOf(value: unknown): string {
  return typeof value === "string" ? `"${value}` : String(value);
}

function placeAt(root: Place, pointer: string): Place {
  let place = root;
  for (const token of parsePointer(pointer) ?? []) {
    let next = token === "*" ? place.any : place.members.get(token);
    if (!next) {
      next = { members: new Map() };
      if (token === "*") place.any = next;
      else place.members.set(token, next);
    }
    place = next;
  }
  return place;
}
