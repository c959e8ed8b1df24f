import { defineChangeRule } from "../change-rule.ts";
import { annotationsOf } from "../lib/change-findings.ts";

const member = (schema: unknown, name: string): unknown => (schema as Readonly<Record<string, unknown>>)[name];
const ordered = (schema: unknown): boolean =>
  typeof schema === "object" &&
  schema !== null &&
  (member(schema, "x-format") === "csv" || member(schema, "x-key-order") === "declared");
const namesOf = (schema: unknown): readonly string[] => Object.keys((member(schema, "properties") ?? {}) as object);

export const keyOrderChanged = defineChangeRule({
  id: "change.key-order-changed",
  bump: "major",
  breaks: "consumer",
  claim: "Members or columns stand in another order.",
  why: "Readers of a table without names, and whoever compares or hashes bytes, read something else.",
  remedy: "Append new members and columns, and leave the others where they are.",
  cites: { source: "foxml-integration-contracts", section: "Versioning and Compatibility" },
  *check(subject) {
    yield* annotationsOf(subject, "x-key-order");
    if (!ordered(subject.before) || !ordered(subject.after)) return;
    const [old, next] = [namesOf(subject.before), namesOf(subject.after)];
    const [kept, now] = [old.filter((name) => next.includes(name)), next.filter((name) => old.includes(name))];
    if (kept.some((name, index) => now[index] !== name)) yield { pointer: "/properties", before: kept, after: now };
  },
});
