import { beginning, ending } from "./character-set.ts";
import { after, type Language } from "./language.ts";
import { patternLanguage } from "./pattern-language.ts";
import { Undecidable } from "./undecidable.ts";

/** What a pattern is asked: whether it is found in a text. */
export interface PatternTest {
  test(text: string): boolean;
}

const known = new Map<string, PatternTest>();
const harmlessLength = 8;
const longestFollowed = 2000;
const mostSteps = 1_000_000;

interface Shape {
  /** A repeated group holds a repetition or a choice: backtracking may double with each character. */
  readonly nested: boolean;
  /** Repetitions without an end. */
  readonly open: number;
}

function shapeOf(source: string): Shape {
  const bare = source.replace(/\\./gsu, "x").replace(/\[[^\]]*\]/gu, "x");
  const groups: boolean[] = [];
  let nested = false;
  let open = 0;
  for (let at = 0; at < bare.length; at++) {
    const symbol = bare[at];
    if (symbol === "(") groups.push(false);
    const repeats = /^(?:[*+]|\{\d+,(?:\d*)\})/.exec(bare.slice(at + 1, at + 16)) !== null;
    if (symbol === ")") {
      const branching = groups.pop() ?? false;
      if (branching && repeats) nested = true;
      if ((branching || repeats) && groups.length > 0) groups[groups.length - 1] = true;
    } else if ((symbol === "|" || repeats) && groups.length > 0) groups[groups.length - 1] = true;
    if (/^(?:[*+]|\{\d+,\})/.test(bare.slice(at + 1, at + 16))) open++;
  }
  return { nested, open };
}

function follow(language: Language, text: string): boolean {
  let state = after(language, beginning);
  for (const symbol of text) state = after(state, symbol.codePointAt(0) ?? 0);
  return after(state, ending).nullable;
}

function compile(source: string): RegExp {
  for (const flags of ["u", ""]) {
    try {
      return new RegExp(source, flags);
    } catch {}
  }
  throw new Undecidable(`${JSON.stringify(source)} is no regular expression`);
}

/** The test of a `pattern`, as a validator reads it; one that could backtrack for long is followed symbol by symbol instead. */
export function patternTest(source: string): PatternTest {
  const before = known.get(source);
  if (before !== undefined) return before;
  const expression = compile(source);
  const { nested, open } = shapeOf(source);
  const test: PatternTest = {
    test(text) {
      const quick = text.length <= harmlessLength || (!nested && text.length ** Math.max(1, open) <= mostSteps);
      if (quick) return expression.test(text);
      const language = text.length <= longestFollowed ? patternLanguage(source) : undefined;
      if (language === undefined)
        throw new Undecidable(`whether ${JSON.stringify(source)} is found in a long text takes too long to tell`);
      return follow(language, text);
    },
  };
  known.set(source, test);
  return test;
}
