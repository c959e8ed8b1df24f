import { beginning, ending } from "./character-set.ts";
import { after, anyText, both, cuts, type Language, nothing } from "./language.ts";

/** Strings found in a language: some, none (proved), or the search was too long. */
export type Found = { readonly texts: readonly string[]; readonly complete: boolean };

const friendly: readonly (readonly [number, number])[] = [
  [0x61, 0x7a],
  [0x30, 0x39],
  [0x41, 0x5a],
  [0x20, 0x7e],
];

function representative(from: number, to: number): number {
  for (const [low, high] of friendly) {
    const symbol = Math.max(from, low);
    if (symbol <= Math.min(to, high)) return symbol;
  }
  // A lone surrogate does not survive UTF-8.
  return from >= 0xd800 && from <= 0xdfff && to > 0xdfff ? 0xe000 : from;
}

function rank(symbol: number): number {
  const at = friendly.findIndex(([low, high]) => symbol >= low && symbol <= high);
  return at < 0 ? friendly.length : at;
}

function symbolsOf(language: Language): number[] {
  const points = new Set<number>([0, beginning, ending]);
  cuts(language, points);
  const starts = [...points].filter((symbol) => symbol <= ending).sort((left, right) => left - right);
  return starts
    .map((from, at) => representative(from, (starts[at + 1] ?? ending + 1) - 1))
    .sort((left, right) => rank(left) - rank(right));
}

interface Step {
  readonly language: Language;
  readonly before: Step | undefined;
  readonly symbol: number;
}

function textOf(step: Step): string {
  const symbols: number[] = [];
  for (let at: Step | undefined = step; at !== undefined; at = at.before)
    if (at.symbol >= 0 && at.symbol < beginning) symbols.push(at.symbol);
  return symbols
    .reverse()
    .map((symbol) => String.fromCodePoint(symbol))
    .join("");
}

/** Shortest strings of a language, by following its derivatives; complete when every state was seen. */
export function searchTexts(wanted: Language, atMost: number, states: number): Found {
  const start = both(anyText, wanted);
  const seen = new Set([start.key]);
  let level: Step[] = [{ language: start, before: undefined, symbol: -1 }];
  const texts: string[] = [];
  while (level.length > 0) {
    const next: Step[] = [];
    for (const step of level) {
      if (step.language.nullable) texts.push(textOf(step));
      if (texts.length >= atMost || seen.size > states) return { texts, complete: false };
      for (const symbol of symbolsOf(step.language)) {
        const language = after(step.language, symbol);
        if (language.key === nothing.key) continue;
        if (seen.has(language.key) && !language.nullable) continue;
        if (language.nullable && texts.length + next.length > 4 * atMost) continue;
        seen.add(language.key);
        next.push({ language, before: step, symbol });
      }
    }
    level = next;
  }
  return { texts, complete: true };
}
