import type { Atom } from "./atom.ts";
import type { Literal } from "./literal.ts";
import { type MemberAsk, type ObjectWishes, objectWishes, selects } from "./object-wishes.ts";
import { none, type Outcome, type SatisfyInside } from "./outcome.ts";
import type { Json } from "./schema-node.ts";
import { emptyScope } from "./synthetic.ts";

type Members = ReadonlyMap<string, readonly Literal[]>;

const mostMembers = 60;
const mostPatterns = 7;

interface Search {
  readonly wishes: ObjectWishes;
  readonly inside: SatisfyInside;
  unsure: Outcome;
  /** A name was picked for one ask that another ask might have needed. */
  picked: boolean;
}

function solve(search: Search, literals: readonly Literal[]): Outcome {
  const outcome = search.inside(literals);
  if (outcome.is === "unknown") search.unsure = outcome;
  return outcome;
}

function valueRules(wishes: ObjectWishes, name: string): Literal[] {
  return wishes.rules.filter((rule) => selects(rule.select, name)).map((rule) => rule.literal);
}

function nameAllowed(search: Search, name: string, names: readonly Literal[]): boolean {
  const literals = [...search.wishes.nameRules, ...names];
  if (literals.length === 0) return true;
  return solve(search, [emptyScope({ const: name }), ...literals]).is === "value";
}

function* knownNames(search: Search, ask: MemberAsk, members: Members, fresh: boolean): Generator<Members> {
  const { wishes } = search;
  for (const name of new Set([...members.keys(), ...wishes.known])) {
    if (wishes.absent.has(name) || !selects(ask.select, name) || (fresh && members.has(name))) continue;
    if (!nameAllowed(search, name, ask.names)) continue;
    const goal = [...(members.get(name) ?? valueRules(wishes, name)), ...ask.values];
    if (solve(search, goal).is !== "none") yield new Map(members).set(name, goal);
  }
}

function* newNames(search: Search, ask: MemberAsk, members: Members): Generator<Members> {
  const { wishes } = search;
  if (ask.select.names !== undefined) return;
  if (wishes.patterns.length > mostPatterns) {
    search.unsure = { is: "unknown", why: "too many name patterns" };
    return;
  }
  for (let mask = 0; mask < 2 ** wishes.patterns.length; mask++) {
    const matched = wishes.patterns.filter((_, at) => ((mask >> at) & 1) === 1);
    const { pattern, otherThan } = ask.select;
    if (pattern !== undefined && !matched.includes(pattern)) continue;
    if (otherThan?.patterns.some((other) => matched.includes(other))) continue;
    const rules = wishes.rules.filter(({ select }) => {
      if (select.pattern !== undefined) return matched.includes(select.pattern);
      return select.names === undefined && !select.otherThan?.patterns.some((other) => matched.includes(other));
    });
    const goal = [...rules.map((rule) => rule.literal), ...ask.values];
    if (solve(search, goal).is === "none") continue;
    const shape = wishes.patterns.map((source) =>
      emptyScope({ pattern: source, type: "string" }, matched.includes(source)),
    );
    const taken = emptyScope({ enum: [...new Set([...wishes.known, ...members.keys()])].sort() }, false);
    const outcome = solve(search, [emptyScope({ type: "string" }), ...wishes.nameRules, ...ask.names, ...shape, taken]);
    if (outcome.is !== "value") continue;
    if (ask.names.length > 0) search.picked = true;
    yield new Map(members).set(String(outcome.value), goal);
  }
}

function complete(search: Search, members: Members): Outcome {
  const { wishes } = search;
  if (members.size < wishes.min) {
    if (wishes.min > mostMembers) return { is: "unknown", why: `no object of ${wishes.min} members is made` };
    const filler: MemberAsk = { select: {}, values: [], names: [] };
    for (const more of [...knownNames(search, filler, members, true), ...newNames(search, filler, members)]) {
      const outcome = complete(search, more);
      if (outcome.is === "value") return outcome;
      // Fillers are alike: another order of them ends the same way.
      if (members.size + 1 < wishes.min) break;
    }
    return none;
  }
  if (members.size > wishes.max) return none;
  const value: [string, Json][] = [];
  for (const [name, literals] of members) {
    const outcome = solve(search, literals);
    if (outcome.is !== "value") return none;
    value.push([name, outcome.value]);
  }
  return { is: "value", value: Object.fromEntries(value) };
}

function place(search: Search, index: number, members: Members): Outcome {
  const ask = search.wishes.asks[index];
  if (members.size > search.wishes.max) return none;
  if (ask === undefined) return complete(search, members);
  for (const more of knownNames(search, ask, members, false)) {
    const outcome = place(search, index + 1, more);
    if (outcome.is === "value") return outcome;
  }
  for (const more of newNames(search, ask, members)) {
    const outcome = place(search, index + 1, more);
    if (outcome.is === "value") return outcome;
  }
  return none;
}

/** An object that makes all atoms true. */
export function solveObject(atoms: readonly Atom[], inside: SatisfyInside): Outcome {
  const wishes = objectWishes(atoms);
  if (wishes.min > wishes.max || wishes.present.size > wishes.max) return none;
  const search: Search = { wishes, inside, unsure: none, picked: false };
  const members = new Map<string, readonly Literal[]>();
  for (const name of wishes.present) {
    if (wishes.absent.has(name)) return none;
    if (!nameAllowed(search, name, [])) return search.unsure;
    const goal = valueRules(wishes, name);
    if (solve(search, goal).is === "none") return none;
    members.set(name, goal);
  }
  const outcome = place(search, 0, members);
  if (outcome.is === "value" || search.unsure.is === "unknown") return outcome.is === "value" ? outcome : search.unsure;
  if (search.picked && wishes.asks.length > 1) return { is: "unknown", why: "one name might serve two demands" };
  return outcome;
}
