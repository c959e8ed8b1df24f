import { type Place, textOf } from "./member-tree.ts";

/** Marks everything that a value shows of the places it fills. */
export function seeValue(value: unknown, place: Place, seen: Set<number>): void {
  if (typeof value !== "object" || value === null) {
    const part = place.values?.get(textOf(value));
    if (part !== undefined) seen.add(part);
    return;
  }
  if (Array.isArray(value)) {
    if (place.any) for (const item of value) seeValue(item, place.any, seen);
    return;
  }
  const members = value as Readonly<Record<string, unknown>>;
  if (place.branch) {
    const part = place.branch.parts.get(textOf(members[place.branch.tag]));
    if (part !== undefined) seen.add(part);
  }
  if (place.members.size === 0 && !place.any) return;
  for (const name of Object.keys(members)) {
    const below = place.members.get(name) ?? place.any;
    if (!below) continue;
    if (below.field !== undefined) seen.add(below.field);
    seeValue(members[name], below, seen);
  }
}
