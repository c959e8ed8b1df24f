import { codePointLength } from "../formats/string-formats.ts";
import type { Atom } from "./atom.ts";
import { formatKnowledge } from "./format-language.ts";
import { anything, both, exactly, type Language, not } from "./language.ts";
import { none, type Outcome } from "./outcome.ts";
import { lengthLanguage, patternLanguage } from "./pattern-language.ts";
import { patternTest } from "./pattern-test.ts";
import { searchTexts } from "./string-search.ts";

type StringAtom = Extract<Atom, { is: "size" | "pattern" | "format" | "except" }>;

interface Wanted {
  readonly min: number;
  readonly max: number;
  readonly atoms: readonly StringAtom[];
  readonly except: ReadonlySet<string>;
}

const longestShown = 100_000;
const mostStates = 6000;

function read(atoms: readonly Atom[]): Wanted {
  let min = 0;
  let max = Number.POSITIVE_INFINITY;
  const kept: StringAtom[] = [];
  const except = new Set<string>();
  for (const atom of atoms) {
    if (atom.is === "size" && atom.side === "min") min = Math.max(min, atom.limit);
    else if (atom.is === "size") max = Math.min(max, atom.limit);
    else if (atom.is === "except") for (const value of atom.values) except.add(String(value));
    else if (atom.is === "pattern" || atom.is === "format") kept.push(atom);
  }
  return { min: Math.ceil(min), max: Math.floor(max), atoms: kept, except };
}

function allowed(text: string, wanted: Wanted): boolean {
  const length = codePointLength(text);
  if (length < wanted.min || length > wanted.max || wanted.except.has(text)) return false;
  return wanted.atoms.every((atom) => {
    if (atom.is === "pattern") return patternTest(atom.source).test(text) === atom.holds;
    return atom.is !== "format" || formatKnowledge(atom.name).has(text) === atom.holds;
  });
}

function contradicts(atoms: readonly StringAtom[]): boolean {
  const text = (atom: StringAtom) => (atom.is === "pattern" ? atom.source : atom.is === "format" ? atom.name : "");
  return atoms.some(
    (atom) =>
      atom.is !== "size" &&
      atom.is !== "except" &&
      atom.holds &&
      atoms.some((other) => other.is === atom.is && text(other) === text(atom) && "holds" in other && !other.holds),
  );
}

function plainTexts(wanted: Wanted): string[] {
  const texts: string[] = [];
  const letters = "abcdefghijklmnopqrstuvwxyz0123456789";
  // A text that can be seen is easier to read in a report than an empty one.
  const length = Math.min(Math.max(1, wanted.min), wanted.max);
  for (const letter of letters) texts.push(letter.repeat(length));
  texts.push("a".repeat(wanted.min));
  for (let at = 0; at <= wanted.except.size; at++) {
    const tail = at.toString(36);
    const text = tail.padStart(Math.max(wanted.min, tail.length), "x");
    if (text.length <= wanted.max) texts.push(text);
  }
  return texts;
}

function languageOf(wanted: Wanted, generous: boolean): { language: Language; exact: boolean } {
  const parts: Language[] = [];
  let exact = true;
  for (const atom of wanted.atoms) {
    if (atom.is !== "pattern" && atom.is !== "format") continue;
    const knowledge = atom.is === "format" ? formatKnowledge(atom.name) : undefined;
    const outer = atom.holds === generous ? knowledge?.atMost : knowledge?.atLeast;
    const language = patternLanguage(atom.is === "pattern" ? atom.source : (outer ?? ""));
    if (language === undefined) exact = false;
    else parts.push(atom.holds ? language : not(language));
  }
  const bounded = wanted.min > 0 || wanted.max < Number.POSITIVE_INFINITY;
  const base = bounded ? lengthLanguage(wanted.min, wanted.max) : anything;
  const fixed = both(base, ...parts);
  // Only the exceptions that could be answers matter.
  const close = [...wanted.except].filter((text) => allowed(text, { ...wanted, except: new Set() }));
  return { language: both(fixed, ...close.map((text) => not(exactly(text)))), exact };
}

/** A string that makes all atoms true: patterns, formats and lengths are one regular language. */
export function solveString(atoms: readonly Atom[]): Outcome {
  const wanted = read(atoms);
  if (wanted.min > wanted.max || wanted.max < 0 || contradicts(wanted.atoms)) return none;
  if (wanted.min > longestShown) return { is: "unknown", why: `no text of ${wanted.min} characters is made` };
  const examples = wanted.atoms.flatMap((atom) => (atom.is === "format" ? formatKnowledge(atom.name).examples : []));
  for (const text of [...examples, ...plainTexts(wanted)])
    if (allowed(text, wanted)) return { is: "value", value: text };
  const hasFormat = wanted.atoms.some((atom) => atom.is === "format");
  const outer = languageOf(wanted, true);
  const found = searchTexts(outer.language, 24, mostStates);
  if (found.complete && found.texts.length === 0) return none;
  // Inside the sure part of every format first: all validators agree there.
  const sure = hasFormat ? searchTexts(languageOf(wanted, false).language, 8, mostStates).texts : [];
  for (const text of [...sure, ...found.texts]) if (allowed(text, wanted)) return { is: "value", value: text };
  const reason = found.complete || outer.exact ? "no text was found" : "a pattern is beyond regular languages";
  return { is: "unknown", why: `${reason} for ${describe(wanted)}` };
}

function describe(wanted: Wanted): string {
  const words = wanted.atoms.map((atom) => {
    if (atom.is === "pattern") return `${atom.holds ? "" : "not "}${JSON.stringify(atom.source)}`;
    return atom.is === "format" ? `${atom.holds ? "" : "not "}format ${atom.name}` : "";
  });
  return words.join(" and ") || "the given lengths";
}
