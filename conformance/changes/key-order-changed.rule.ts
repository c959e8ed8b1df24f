import { type ChangeFinding, defineChangeRule } from "../change-rule.ts";
import { annotationsOf } from "../lib/change-findings.ts";

type Node = Readonly<Record<string, unknown>>;
const nodeOf = (value: unknown): Node => (typeof value === "object" && value !== null ? value : {}) as Node;
const inOrder = (schema: Node): boolean => schema["x-format"] === "csv" || schema["x-key-order"] === "declared";
const token = (name: string): string => name.replaceAll("~", "~0").replaceAll("/", "~1");

function* orders(before: Node, after: Node, pointer: string): Generator<ChangeFinding> {
  const [members, now] = [nodeOf(before.properties), nodeOf(after.properties)];
  const kept = Object.keys(members).filter((name) => Object.hasOwn(now, name));
  const names = Object.keys(now);
  const order = names.filter((name) => Object.hasOwn(members, name));
  // Who reads a table by the place of its columns is told nothing by the new name.
  const isInserted =
    after["x-format"] === "csv" && after["x-more-columns"] !== true && names[kept.length - 1] !== kept.at(-1);
  if (isInserted || kept.some((name, index) => order[index] !== name))
    yield { pointer: `${pointer}/properties`, before: Object.keys(members), after: names };
  for (const name of kept) {
    const [old, next] = [nodeOf(members[name]), nodeOf(now[name])];
    if (old["x-key-order"] === undefined && next["x-key-order"] === undefined)
      yield* orders(old, next, `${pointer}/properties/${token(name)}`);
  }
  if (before.items !== undefined) yield* orders(nodeOf(before.items), nodeOf(after.items), `${pointer}/items`);
}

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
    const [before, after] = [nodeOf(subject.before), nodeOf(subject.after)];
    if (inOrder(before) && inOrder(after)) yield* orders(before, after, "");
  },
});
