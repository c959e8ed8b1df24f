import type { Atom, Clause, Conjunction, Item, ValueType } from "./atom.ts";
import { clausesOf } from "./demands.ts";
import { type Literal, literalKey, negate } from "./literal.ts";
import { resolve } from "./schema-library.ts";

/** Alternatives still open, and the literal they come from. */
export interface Choice {
  readonly clause: Clause;
  readonly origin: Literal;
}

/** One line of reasoning about a value of a known type. */
export interface Branch {
  readonly type: ValueType;
  readonly facts: Map<string, Literal>;
  /** For each literal, the literals that it was taken out of. */
  readonly parents: Map<string, ReadonlySet<string>>;
  readonly atoms: Atom[];
  choices: Choice[];
  /** The only values left to try, when a schema lists them. */
  values: readonly unknown[] | undefined;
}

/** The first branch of a type. */
export function startBranch(type: ValueType): Branch {
  return { type, facts: new Map(), parents: new Map(), atoms: [], choices: [], values: undefined };
}

/** A copy that can go its own way. */
export function forkBranch(branch: Branch): Branch {
  return {
    ...branch,
    facts: new Map(branch.facts),
    parents: new Map(branch.parents),
    atoms: [...branch.atoms],
    choices: [...branch.choices],
  };
}

function adopt(branch: Branch, items: Conjunction, parent: Literal | undefined): void {
  if (parent === undefined) return;
  for (const item of items)
    if (isLiteral(item)) {
      const key = literalKey(item);
      branch.parents.set(key, new Set([...(branch.parents.get(key) ?? []), literalKey(parent)]));
    }
}

/** Keys of everything that a literal was taken out of, itself included: what rests on it. */
export function ancestors(branch: Branch, key: string, into: Set<string> = new Set()): Set<string> {
  if (into.has(key)) return into;
  into.add(key);
  for (const parent of branch.parents.get(key) ?? []) ancestors(branch, parent, into);
  return into;
}

function isLiteral(item: Item): item is Literal {
  return item.is === "schema" || item.is === "any";
}

/** The values that a schema lists, itself or behind references. */
export function listedValues(given: Literal, depth = 0): readonly unknown[] | undefined {
  if (given.is === "any" || !given.holds || typeof given.node === "boolean" || depth > 16) return undefined;
  if (given.node.const !== undefined) return [given.node.const];
  if (Array.isArray(given.node.enum)) return given.node.enum;
  if (given.node.$ref === undefined) return undefined;
  return listedValues({ ...given, ...resolve(given.node.$ref, given.scope, false) }, depth + 1);
}

function refuted(branch: Branch, item: Item): boolean {
  if (!isLiteral(item))
    return (
      item.is === "member" &&
      branch.atoms.some((atom) => atom.is === "member" && atom.name === item.name && atom.present !== item.present)
    );
  if (item.is === "any") return false;
  if (typeof item.node === "boolean") return item.node !== item.holds;
  return negate(item).every((opposite) => branch.facts.has(literalKey(opposite)));
}

function given(branch: Branch, item: Item): boolean {
  if (isLiteral(item)) return branch.facts.has(literalKey(item)) || (item.is === "schema" && item.node === item.holds);
  return (
    item.is === "member" &&
    branch.atoms.some((atom) => atom.is === "member" && atom.name === item.name && atom.present === item.present)
  );
}

function settle(branch: Branch, choice: Choice): Choice | Conjunction | undefined {
  const open: Conjunction[] = [];
  for (const alternative of choice.clause) {
    const rest = alternative.filter((item) => !given(branch, item));
    if (rest.length === 0) {
      adopt(branch, alternative, choice.origin);
      return undefined;
    }
    if (!rest.some((item) => refuted(branch, item))) open.push(alternative);
  }
  const [only] = open;
  return only !== undefined && open.length === 1 ? only : { clause: open, origin: choice.origin };
}

/** Takes everything apart that leaves no choice; false when it ends in a contradiction. */
export function propagate(
  branch: Branch,
  items: Conjunction,
  assertFormats: boolean,
  parent: Literal | undefined = undefined,
): boolean {
  adopt(branch, items, parent);
  const pending: Item[] = [...items].reverse();
  for (;;) {
    for (let item = pending.pop(); item !== undefined; item = pending.pop()) {
      if (given(branch, item)) continue;
      if (refuted(branch, item)) return false;
      if (!isLiteral(item)) {
        branch.atoms.push(item);
        continue;
      }
      branch.facts.set(literalKey(item), item);
      const values = listedValues(item);
      if (values !== undefined && (branch.values === undefined || values.length < branch.values.length))
        branch.values = values;
      for (const clause of clausesOf(item, branch.type, assertFormats)) {
        const [only] = clause;
        if (only === undefined) return false;
        if (clause.length > 1) {
          branch.choices.push({ clause, origin: item });
          continue;
        }
        adopt(branch, only, item);
        pending.push(...[...only].reverse());
      }
    }
    const kept: Choice[] = [];
    for (const choice of branch.choices) {
      const settled = settle(branch, choice);
      if (settled === undefined) continue;
      if ("clause" in settled) {
        if (settled.clause.length === 0) return false;
        kept.push(settled);
      } else {
        adopt(branch, settled, choice.origin);
        pending.push(...settled);
      }
    }
    branch.choices = kept;
    if (pending.length === 0) return true;
  }
}
