import { anyCharacter, beginning, type CharacterSet, characters, ending, hasCharacter } from "./character-set.ts";

/** A regular language, as an expression closed under and, or, not; equal keys mean equal expressions. */
export type Language = { readonly key: string; readonly nullable: boolean } & (
  | { readonly is: "set"; readonly set: CharacterSet }
  | { readonly is: "empty" }
  | { readonly is: "then"; readonly first: Language; readonly rest: Language }
  | { readonly is: "either" | "both"; readonly of: readonly Language[] }
  | { readonly is: "repeat"; readonly of: Language; readonly min: number; readonly max: number }
  | { readonly is: "not"; readonly of: Language }
);

const keys = new Map<string, string>();

function keyOf(text: string): string {
  const known = keys.get(text) ?? keys.size.toString(36);
  keys.set(text, known);
  return known;
}

/** One symbol of a set; no string at all when the set is empty. */
export function oneOf(set: CharacterSet): Language {
  return { is: "set", set, nullable: false, key: keyOf(`s${set.map((range) => range.join("-")).join(",")}`) };
}

/** No string. */
export const nothing: Language = oneOf([]);
/** The empty string. */
export const emptyText: Language = { is: "empty", nullable: true, key: keyOf("e") };

/** Every string of an expression between min and max times. */
export function repeat(of: Language, least: number, max: number): Language {
  const min = of.nullable ? 0 : least;
  if (max === 0 || of.is === "empty") return emptyText;
  if (of.key === nothing.key) return min === 0 ? emptyText : nothing;
  if (min === 1 && max === 1) return of;
  if (of.is === "repeat" && of.min === 0 && of.max === Number.POSITIVE_INFINITY) return of;
  return { is: "repeat", of, min, max, nullable: min === 0, key: keyOf(`r${of.key},${min},${max}`) };
}

/** Any run of strings, the markers of beginning and end included. */
export const anything: Language = repeat(oneOf([[0, ending]]), 0, Number.POSITIVE_INFINITY);
/** Any string between its markers. */
export const anyText: Language = sequence(
  oneOf([[beginning, beginning]]),
  repeat(oneOf(anyCharacter), 0, Number.POSITIVE_INFINITY),
  oneOf([[ending, ending]]),
);

/** One expression after the other. */
export function sequence(...parts: readonly Language[]): Language {
  return parts.reduceRight((rest, first) => {
    if (first.key === nothing.key || rest.key === nothing.key) return nothing;
    if (first.is === "empty") return rest;
    if (rest.is === "empty") return first;
    if (first.is === "then") return sequence(first.first, first.rest, rest);
    return {
      is: "then",
      first,
      rest,
      nullable: first.nullable && rest.nullable,
      key: keyOf(`c${first.key},${rest.key}`),
    };
  }, emptyText);
}

function combine(is: "either" | "both", given: readonly Language[], absorbs: Language, drops: Language): Language {
  const flat = given.flatMap((part) => (part.is === is ? part.of : [part]));
  const of = new Map<string, Language>();
  for (const part of flat) {
    if (part.key === absorbs.key) return absorbs;
    if (part.key !== drops.key) of.set(part.key, part);
  }
  const parts = [...of.values()].sort((left, right) => (left.key < right.key ? -1 : 1));
  if (parts.some((part) => part.is === "not" && of.has(part.of.key))) return absorbs;
  const [only] = parts;
  if (only === undefined) return drops;
  if (parts.length === 1) return only;
  const nullable = is === "either" ? parts.some((part) => part.nullable) : parts.every((part) => part.nullable);
  return { is, of: parts, nullable, key: keyOf(`${is === "either" ? "o" : "a"}${parts.map((part) => part.key)}`) };
}

/** Strings of any of the expressions. */
export function either(...of: readonly Language[]): Language {
  return combine("either", of, anything, nothing);
}

/** Strings of all of the expressions. */
export function both(...of: readonly Language[]): Language {
  return combine("both", of, nothing, anything);
}

/** Strings that an expression does not have. */
export function not(of: Language): Language {
  if (of.is === "not") return of.of;
  if (of.key === nothing.key) return anything;
  if (of.key === anything.key) return nothing;
  return { is: "not", of, nullable: !of.nullable, key: keyOf(`n${of.key}`) };
}

/** What may follow a symbol. */
export function after(language: Language, symbol: number): Language {
  switch (language.is) {
    case "empty":
      return nothing;
    case "set":
      return hasCharacter(language.set, symbol) ? emptyText : nothing;
    case "then": {
      const through = sequence(after(language.first, symbol), language.rest);
      return language.first.nullable ? either(through, after(language.rest, symbol)) : through;
    }
    case "either":
      return either(...language.of.map((part) => after(part, symbol)));
    case "both":
      return both(...language.of.map((part) => after(part, symbol)));
    case "not":
      return not(after(language.of, symbol));
    case "repeat": {
      const less = repeat(language.of, Math.max(0, language.min - 1), language.max - 1);
      return sequence(after(language.of, symbol), less);
    }
  }
}

/** Adds the symbols at which the derivatives of a language can change. */
export function cuts(language: Language, into: Set<number>): void {
  if (language.is === "set") {
    for (const [from, to] of language.set) into.add(from).add(to + 1);
  } else if (language.is === "then") {
    cuts(language.first, into);
    if (language.first.nullable) cuts(language.rest, into);
  } else if (language.is === "either" || language.is === "both") for (const part of language.of) cuts(part, into);
  else if (language.is === "repeat" || language.is === "not") cuts(language.of, into);
}

/** The one string. */
export function exactly(text: string): Language {
  const symbols = Array.from(text, (symbol) => symbol.codePointAt(0) ?? 0);
  return sequence(
    oneOf([[beginning, beginning]]),
    ...symbols.map((symbol) => oneOf(characters([[symbol, symbol]]))),
    oneOf([[ending, ending]]),
  );
}
