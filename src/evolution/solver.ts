import { jsonEqual } from "../formats/string-formats.ts";
import type { Atom, ValueType } from "./atom.ts";
import { ancestors, type Branch, forkBranch, propagate, startBranch } from "./branch.ts";
import { type Evaluating, satisfiesAll } from "./evaluate.ts";
import { type Literal, literalKey, negate } from "./literal.ts";
import { none, type Outcome } from "./outcome.ts";
import type { Json } from "./schema-node.ts";
import { solveArray } from "./solve-array.ts";
import { solveNumber } from "./solve-number.ts";
import { solveObject } from "./solve-object.ts";
import { solveString } from "./solve-string.ts";
import { emptyScope } from "./synthetic.ts";
import { Undecidable } from "./undecidable.ts";
import { weightOf } from "./value-weight.ts";

/** Finds a value that makes literals true, or proves that there is none. */
export interface Solver {
  readonly satisfy: (literals: readonly Literal[]) => Outcome;
}

interface Frame {
  readonly key: string;
  readonly level: number;
  readonly index: number;
  /** The outermost frame whose emptiness this one supposed. */
  lowest: number;
}

const types: readonly ValueType[] = ["object", "array", "string", "number", "boolean", "null"];
const deepest = 48;
const mostFacts = 24;
/** To look at one listed value is far less than a step. */
const valueCost = 1 / 32;
/** A larger document shows nobody anything, and takes validators long. */
const largestValue = 50_000;

/** A solver with its own memory; `budget` bounds the steps it takes before it answers unknown. */
export function createSolver(assertFormats: boolean, budget: number, expired?: () => boolean): Solver {
  const memory = new Map<string, Outcome>();
  const frames: Frame[] = [];
  let steps = budget;

  function spend(amount = 1): void {
    steps -= amount;
    if (expired?.() === true) throw new Undecidable("the decision takes more time than allowed");
    if (steps < 0) throw new Undecidable("the decision takes more steps than allowed");
  }

  function check(literals: readonly Literal[], value: Json): boolean | undefined {
    const context: Evaluating = { assertFormats, uncertain: false, expired };
    const valid = satisfiesAll(literals, value, context);
    return context.uncertain && !valid ? undefined : valid;
  }

  function tryValues(literals: readonly Literal[], values: readonly unknown[]): Outcome {
    let unsure: Outcome = none;
    for (const value of values) {
      spend(valueCost);
      const valid = check(literals, value as Json);
      if (valid === true) return { is: "value", value: value as Json };
      if (valid === undefined) unsure = { is: "unknown", why: "validators may differ on a format" };
    }
    return unsure;
  }

  function leaf(type: ValueType, atoms: readonly Atom[], level: number): Outcome {
    spend();
    const inside = (literals: readonly Literal[]) => satisfyAt(literals, level + 1);
    const except = atoms.flatMap((atom) => (atom.is === "except" ? atom.values : []));
    if (type === "string") return solveString(atoms);
    if (type === "number") return solveNumber(atoms);
    if (type === "null" || type === "boolean") {
      const values: Json[] = type === "null" ? [null] : [true, false];
      const value = values.find((option) => !except.includes(option));
      return value === undefined ? none : { is: "value", value };
    }
    const solve = type === "array" ? solveArray : solveObject;
    const outcome = solve(atoms, inside);
    if (outcome.is !== "value" || !except.some((value) => jsonEqual(value, outcome.value))) return outcome;
    const sizes = except.map((value) => Object.keys(value as object).length);
    const larger = solve([...atoms, { is: "size", side: "min", limit: Math.max(...sizes) + 1 }], inside);
    if (larger.is === "value" || (larger.is === "none" && Math.max(...sizes) === 0)) return larger;
    return { is: "unknown", why: "whole lists or objects are excluded" };
  }

  /** Drops what must fail but cannot hold anyway: another branch of a union, mostly. */
  function dropImpossible(branch: Branch, level: number): void {
    if (branch.choices.length < 2) return;
    // A fact that rests on a dropped choice proves nothing more.
    const spent = new Set<string>();
    branch.choices = branch.choices.filter(({ origin }) => {
      if (origin.is === "any" || origin.holds) return true;
      const resting = ancestors(branch, literalKey(origin));
      const facts = [...branch.facts].filter(([key]) => !resting.has(key) && !spent.has(key)).map(([, fact]) => fact);
      const positive = facts.filter((fact) => fact.is === "schema" && fact.holds);
      if (positive.length === 0 || positive.length > mostFacts) return true;
      const together = [...positive, ...negate(origin), emptyScope({ type: branch.type })];
      if (satisfyAt(together, level).is !== "none") return true;
      for (const key of resting) spent.add(key);
      return false;
    });
  }

  function explore(branch: Branch, goal: readonly Literal[], level: number): Outcome {
    spend();
    if (branch.values !== undefined) return tryValues(goal, branch.values);
    if (branch.choices.length === 0) return leaf(branch.type, branch.atoms, level);
    const early = leaf(branch.type, branch.atoms, level);
    if (early.is === "none") return none;
    if (early.is === "value" && check(goal, early.value) === true) return early;
    dropImpossible(branch, level);
    const [choice, ...others] = [...branch.choices].sort((left, right) => left.clause.length - right.clause.length);
    if (choice === undefined) return leaf(branch.type, branch.atoms, level);
    let unsure: Outcome = none;
    for (const alternative of choice.clause) {
      const next = { ...forkBranch(branch), choices: [...others] };
      if (!propagate(next, alternative, assertFormats, choice.origin)) continue;
      const outcome = explore(next, goal, level);
      if (outcome.is === "value") return outcome;
      if (outcome.is === "unknown") unsure = outcome;
    }
    return unsure;
  }

  function decide(goal: readonly Literal[], level: number): Outcome {
    let unsure: Outcome = none;
    for (const type of types) {
      const branch = startBranch(type);
      if (!propagate(branch, goal, assertFormats)) continue;
      const outcome = explore(branch, goal, level);
      if (outcome.is === "value" && check(goal, outcome.value) !== false) return outcome;
      if (outcome.is === "value") unsure = { is: "unknown", why: "a value that was built does not fit" };
      if (outcome.is === "unknown") unsure = outcome;
    }
    return unsure;
  }

  function shown(outcome: Outcome): Outcome {
    if (outcome.is !== "value" || weightOf(outcome.value) <= largestValue) return outcome;
    return { is: "unknown", why: "every document that could show it is too large" };
  }

  function satisfyAt(literals: readonly Literal[], level: number): Outcome {
    spend();
    if (level > deepest) return { is: "unknown", why: "the schemas nest too deep" };
    const goal = [...new Map(literals.map((one) => [literalKey(one), one])).values()];
    const key = goal.map(literalKey).sort().join("&");
    const known = memory.get(key);
    if (known !== undefined) return known;
    const running = frames.find((frame) => frame.key === key);
    const top = frames.at(-1);
    if (running !== undefined) {
      // A smallest value holds no smaller value of its own kind; at the same depth that says nothing.
      if (running.level >= level) return { is: "unknown", why: "a schema refers to itself at the same value" };
      if (top !== undefined) top.lowest = Math.min(top.lowest, running.index);
      return none;
    }
    const frame: Frame = { key, level, index: frames.length, lowest: frames.length };
    frames.push(frame);
    try {
      const outcome = shown(decide(goal, level));
      if (outcome.is === "value" || frame.lowest === frame.index) memory.set(key, outcome);
      return outcome;
    } finally {
      frames.pop();
      if (top !== undefined) top.lowest = Math.min(top.lowest, frame.lowest);
    }
  }

  return {
    satisfy: (literals) => {
      try {
        return satisfyAt(literals, 0);
      } catch (error) {
        frames.length = 0;
        if (error instanceof Undecidable) return { is: "unknown", why: error.message };
        if (error instanceof RangeError) return { is: "unknown", why: "the schemas nest too deep" };
        throw error;
      }
    },
  };
}
