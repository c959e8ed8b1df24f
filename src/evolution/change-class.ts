import { valueAlong } from "../formats/json-pointer.ts";
import type { Change } from "./diff-schemas.ts";
import { knewMember, namesElsewhere } from "./known-member.ts";
import { acceptsNothing, isMoved, type SchemaVersion } from "./member-elsewhere.ts";
import { isObject } from "./schema-node.ts";

/** What a structural change does, in the words of the table of changes. */
export type ChangeClass =
  | "says-the-same"
  | "undecided"
  | "optional-member-added"
  | "member-added-to-closed-object"
  | "required-member-added"
  | "optional-member-removed"
  | "required-member-removed"
  | "member-made-required"
  | "member-made-optional"
  | "type-changed"
  | "value-added"
  | "value-removed"
  | "accepts-more"
  | "accepts-less"
  | "accepts-other"
  | "definition-removed"
  | "exit-code-changed"
  | "comes-through-definition";

const names = (value: unknown): readonly string[] => (Array.isArray(value) ? value.map(String) : []);

function ofRequired(
  change: Change,
  before: unknown,
  after: unknown,
  parent: readonly string[],
): ChangeClass | undefined {
  const [old, next] = [valueAlong(before, parent), valueAlong(after, parent)];
  const added = names(change.after).filter((name) => !names(change.before).includes(name));
  const removed = names(change.before).filter((name) => !names(change.after).includes(name));
  const known = (node: unknown, name: string) =>
    isObject(node) && isObject(node.properties) && Object.hasOwn(node.properties, name);
  if (added.some((name) => known(old, name))) return "member-made-required";
  if (added.length > 0) return "required-member-added";
  if (removed.some((name) => !known(next, name))) return "required-member-removed";
  return removed.length > 0 ? "member-made-optional" : undefined;
}

function ofValues(change: Change): ChangeClass | undefined {
  const values = (value: unknown) =>
    (Array.isArray(value) ? value : value === undefined ? [] : [value]).map((one) => JSON.stringify(one));
  if (change.before === undefined || change.after === undefined) return undefined;
  const [old, next] = [values(change.before), values(change.after)];
  if (old.some((value) => !next.includes(value))) return "value-removed";
  return next.some((value) => !old.includes(value)) ? "value-added" : undefined;
}

function byKeyword(change: Change, old: SchemaVersion, next: SchemaVersion): ChangeClass | undefined {
  const [before, after] = [old.root, next.root];
  const tokens = change.pointer
    .split("/")
    .slice(1)
    .map((token) => token.replaceAll("~1", "/").replaceAll("~0", "~"));
  const parent = tokens.slice(0, change.keyword === "properties" ? -2 : -1);
  if (change.keyword === "required") return ofRequired(change, before, after, parent);
  if (change.keyword === "type") return "type-changed";
  if (change.keyword === "enum" || change.keyword === "const") return ofValues(change);
  const name = tokens.at(-1) ?? "";
  if (change.keyword !== "properties" || tokens.at(-2) !== "properties") return undefined;
  const required = (root: unknown) => {
    const node = valueAlong(root, parent);
    return isObject(node) && names(node.required).includes(name);
  };
  if (change.breaks === "none" && isMoved(name, change, old, next)) return undefined;
  // What refuses more where it is now has not gone.
  if (
    change.kind === "removed" &&
    change.breaks !== "none" &&
    namesElsewhere(name, change.before, valueAlong(after, parent), next)
  )
    return undefined;
  if (change.kind === "removed") return required(before) ? "required-member-removed" : "optional-member-removed";
  if (change.kind !== "added") return undefined;
  if (required(after)) return "required-member-added";
  if (change.oldReaders.breaks === "unknown") return undefined;
  if (
    change.breaks !== "none" &&
    (knewMember(name, change.after, valueAlong(before, parent), old) || acceptsNothing(change.after, next))
  )
    return undefined;
  return change.oldReaders.breaks ? "member-added-to-closed-object" : "optional-member-added";
}

/** Where a change stands in the table of changes. */
export function changeClass(change: Change, before: SchemaVersion, after: SchemaVersion): ChangeClass {
  if (change.breaks === "none")
    return change.keyword === "properties" ? (byKeyword(change, before, after) ?? "says-the-same") : "says-the-same";
  const broken = change.oldReaders.breaks === true || change.oldWriters.breaks === true;
  const named = byKeyword(change, before, after);
  if (named !== undefined && (broken || named === "optional-member-added" || named.includes("member"))) return named;
  if (!broken) return "undecided";
  if (change.oldReaders.breaks === true && change.oldWriters.breaks === true) return "accepts-other";
  return change.oldReaders.breaks === true ? "accepts-more" : "accepts-less";
}
