import type { Atom } from "./atom.ts";
import { type Literal, literalKey, negate, type SchemaLiteral } from "./literal.ts";
import { none, type Outcome, type SatisfyInside } from "./outcome.ts";
import type { Json } from "./schema-node.ts";
import { emptyScope } from "./synthetic.ts";

interface Ask {
  readonly from: number;
  readonly to: number;
  readonly literals: readonly Literal[];
  /** Asks of one group need places of their own. */
  readonly group: number;
}

interface Wanted {
  min: number;
  max: number;
  prefix: number;
  readonly at: (index: number) => readonly Literal[];
  readonly asks: readonly Ask[];
  readonly atMost: readonly { readonly literal: SchemaLiteral; readonly count: number }[];
  readonly unique: boolean;
  readonly repeated: boolean;
}

const mostItems = 2000;
const mostAsks = 12;
const mostOpen = 10;
const endless = Number.POSITIVE_INFINITY;

function read(atoms: readonly Atom[]): Wanted {
  const asks: Ask[] = [];
  const everywhere: { index: number; to: number; literal: Literal }[] = [];
  const atMost: { literal: SchemaLiteral; count: number }[] = [];
  let [min, max, prefix, group] = [0, endless, 0, 0];
  let [unique, repeated] = [false, false];
  for (const atom of atoms) {
    if (atom.is === "size" && atom.side === "min") min = Math.max(min, Math.ceil(atom.limit));
    else if (atom.is === "size") max = Math.min(max, Math.floor(atom.limit));
    else if (atom.is === "unique") [unique, repeated] = [unique || atom.holds, repeated || !atom.holds];
    else if (atom.is === "atMost") atMost.push(atom);
    else if (atom.is === "itemAt") {
      everywhere.push({ index: atom.index, to: atom.index + 1, literal: atom.literal });
      prefix = Math.max(prefix, atom.index + 1);
    } else if (atom.is === "items") {
      everywhere.push({ index: atom.from, to: endless, literal: atom.literal });
      prefix = Math.max(prefix, atom.from);
    } else if (atom.is === "someItem") {
      asks.push({ from: atom.from, to: atom.to, literals: atom.literals, group: group++ });
      prefix = Math.max(prefix, atom.to === endless ? atom.from : atom.to);
    } else if (atom.is === "atLeast") {
      for (let count = 0; count < Math.min(atom.count, mostAsks + 1); count++)
        asks.push({ from: 0, to: endless, literals: [atom.literal], group });
      group++;
    }
  }
  const at = (index: number) =>
    everywhere.filter((one) => one.index <= index && index < one.to).map((one) => one.literal);
  return { min, max, prefix, at, asks, atMost, unique, repeated };
}

type Slots = ReadonlyMap<number, readonly Ask[]>;

function* assignments(wanted: Wanted, index: number, slots: Slots): Generator<Slots> {
  const ask = wanted.asks[index];
  if (ask === undefined) {
    yield slots;
    return;
  }
  const tail = Math.max(wanted.prefix, ...[...slots.keys()].map((used) => used + 1));
  for (let at = ask.from; at <= tail && at < ask.to; at++) {
    const here = slots.get(at) ?? [];
    // Places behind the prefix are alike: one new one is enough.
    if (at >= wanted.max) continue;
    if ([...slots].some(([used, asks]) => used >= at && asks.some((other) => other.group === ask.group))) continue;
    yield* assignments(wanted, index + 1, new Map(slots).set(at, [...here, ask]));
  }
}

function fill(wanted: Wanted, goals: Literal[][], inside: SatisfyInside): Outcome {
  const counts = wanted.atMost.map(() => 0);
  const values: Json[] = [];
  let unsure: Outcome = none;
  let ranOut = false;
  const place = (index: number): boolean => {
    const goal = goals[index];
    if (goal === undefined) return true;
    const different: Literal[] = wanted.unique && values.length > 0 ? [emptyScope({ enum: [...values] }, false)] : [];
    // What may match no further item has one way left.
    const open = wanted.atMost.flatMap((limit, at) => ((counts[at] ?? 0) < limit.count ? [at] : []));
    if (open.length > mostOpen) {
      unsure = { is: "unknown", why: "too many kinds of items are counted" };
      return false;
    }
    for (let mask = 0; mask < 2 ** open.length; mask++) {
      const matched = wanted.atMost.map((_, at) => open.includes(at) && ((mask >> open.indexOf(at)) & 1) === 1);
      const side = wanted.atMost.flatMap((limit, at) => (matched[at] ? [limit.literal] : negate(limit.literal)));
      const outcome = inside([...goal, ...side, ...different]);
      if (outcome.is === "unknown") unsure = outcome;
      // Without the values before it this item would exist: another order of values might serve.
      if (outcome.is === "none" && different.length > 0 && inside([...goal, ...side]).is !== "none") ranOut = true;
      if (outcome.is !== "value") continue;
      values[index] = outcome.value;
      for (const at of counts.keys()) if (matched[at]) counts[at] = (counts[at] ?? 0) + 1;
      if (place(index + 1)) return true;
      for (const at of counts.keys()) if (matched[at]) counts[at] = (counts[at] ?? 0) - 1;
      values.length = index;
    }
    return false;
  };
  if (place(0)) return { is: "value", value: values };
  const kinds = new Set(goals.map((goal) => goal.map(literalKey).sort().join("&")));
  if (ranOut && (kinds.size > 1 || wanted.atMost.length > 0) && unsure.is === "none")
    return { is: "unknown", why: "different items of different kinds may run out" };
  return unsure;
}

function arrange(wanted: Wanted, slots: Slots, inside: SatisfyInside): Outcome {
  const length = Math.max(wanted.min, ...[...slots.keys()].map((index) => index + 1));
  if (length > wanted.max) return none;
  if (length > mostItems || (length > 20 && wanted.atMost.length > 0))
    return { is: "unknown", why: `no list of ${length} items is made` };
  const goals = Array.from({ length }, (_, index) => [
    ...wanted.at(index),
    ...(slots.get(index) ?? []).flatMap((ask) => ask.literals),
  ]);
  return fill(wanted, goals, inside);
}

/** An array with two equal items: both places carry both goals, then one value is written twice. */
function arrangeRepeated(wanted: Wanted, inside: SatisfyInside): Outcome {
  if (wanted.unique) return none;
  if (wanted.asks.length > 0 || wanted.atMost.length > 0)
    return { is: "unknown", why: "equal items are asked for together with other items" };
  let unsure: Outcome = none;
  for (let first = 0; first <= wanted.prefix; first++)
    for (let second = first + 1; second <= Math.max(wanted.prefix, first + 1); second++) {
      const length = Math.max(wanted.min, second + 1);
      if (length > wanted.max || length > mostItems) continue;
      const goals = Array.from({ length }, (_, index) => [...wanted.at(index)]);
      goals[first]?.push(...wanted.at(second));
      goals[second] = [...(goals[first] ?? [])];
      const outcome = fill(wanted, goals, inside);
      if (outcome.is === "unknown") unsure = outcome;
      if (outcome.is !== "value") continue;
      const items = [...(outcome.value as readonly Json[])];
      items[second] = items[first] ?? null;
      return { is: "value", value: items };
    }
  return unsure;
}

/** An array that makes all atoms true. */
export function solveArray(atoms: readonly Atom[], inside: SatisfyInside): Outcome {
  const wanted = read(atoms);
  if (wanted.min > wanted.max) return none;
  if (wanted.prefix > 200 || wanted.asks.length > mostAsks)
    return { is: "unknown", why: "the list is too long to arrange" };
  if (wanted.repeated) return arrangeRepeated(wanted, inside);
  let unsure: Outcome = none;
  for (const slots of assignments(wanted, 0, new Map())) {
    const outcome = arrange(wanted, slots, inside);
    if (outcome.is === "value") return outcome;
    if (outcome.is === "unknown") unsure = outcome;
  }
  return unsure;
}
