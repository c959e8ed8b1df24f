import type { Atom, Selector } from "./atom.ts";
import type { Literal } from "./literal.ts";
import { patternTest } from "./pattern-test.ts";

/** One member that must exist somewhere in the object. */
export interface MemberAsk {
  readonly select: Selector;
  readonly values: readonly Literal[];
  readonly names: readonly Literal[];
}

/** What the atoms of one object ask for, sorted. */
export interface ObjectWishes {
  readonly min: number;
  readonly max: number;
  readonly present: ReadonlySet<string>;
  readonly absent: ReadonlySet<string>;
  readonly rules: readonly { readonly select: Selector; readonly literal: Literal }[];
  readonly nameRules: readonly Literal[];
  readonly asks: readonly MemberAsk[];
  /** Every name that is spoken of; all others differ only in the patterns they match. */
  readonly known: ReadonlySet<string>;
  readonly patterns: readonly string[];
}

/** Whether a selector means a name. */
export function selects(select: Selector, name: string): boolean {
  if (select.names !== undefined) return select.names.includes(name);
  if (select.pattern !== undefined) return patternTest(select.pattern).test(name);
  if (select.otherThan === undefined) return true;
  const { names, patterns } = select.otherThan;
  return !names.includes(name) && !patterns.some((pattern) => patternTest(pattern).test(name));
}

function listedNames(given: Literal): string[] {
  if (given.is === "any" || typeof given.node === "boolean") return [];
  const { enum: options, const: only } = given.node;
  return [...(Array.isArray(options) ? options : []), only].filter((name) => typeof name === "string");
}

/** Sorts the atoms of an object. */
export function objectWishes(atoms: readonly Atom[]): ObjectWishes {
  const present = new Set<string>();
  const absent = new Set<string>();
  const rules: { select: Selector; literal: Literal }[] = [];
  const nameRules: Literal[] = [];
  const asks: MemberAsk[] = [];
  let [min, max] = [0, Number.POSITIVE_INFINITY];
  for (const atom of atoms) {
    if (atom.is === "size" && atom.side === "min") min = Math.max(min, Math.ceil(atom.limit));
    else if (atom.is === "size") max = Math.min(max, Math.floor(atom.limit));
    else if (atom.is === "member") (atom.present ? present : absent).add(atom.name);
    else if (atom.is === "members") rules.push(atom);
    else if (atom.is === "names") nameRules.push(atom.literal);
    else if (atom.is === "someMember") asks.push({ select: atom.select, values: atom.literals, names: [] });
    else if (atom.is === "someName") asks.push({ select: {}, values: [], names: atom.literals });
  }
  const selectors = [...rules, ...asks].map((one) => one.select);
  const spoken = selectors.flatMap((select) => select.names ?? select.otherThan?.names ?? []);
  const listed = [...nameRules, ...asks.flatMap((ask) => ask.names)].flatMap(listedNames);
  const patterns = selectors.flatMap((select) => select.pattern ?? select.otherThan?.patterns ?? []);
  return {
    min,
    max,
    present,
    absent,
    rules,
    nameRules,
    asks,
    known: new Set([...present, ...absent, ...spoken, ...listed]),
    patterns: [...new Set(patterns)],
  };
}
