type Test = (character: string) => boolean;

/** A way on: by a character, or by none. */
interface Step {
  readonly takes: Test | undefined;
  readonly to: number;
}

/** What is meant: the path itself, or a folder that it lies in. */
type Match = "whole" | "folder";

const notSlash: Test = (character) => character !== "/";
const isSlash: Test = (character) => character === "/";
const anything: Test = () => true;

/**
 * A matcher for paths with the wildcards of `globPattern`; undefined where a brace is left open or a range goes down. It goes through all
 * ways at once, so that no glob takes longer than the path is long times the glob.
 */
export function wildcardMatcher(glob: string): ((path: string) => Match | undefined) | undefined {
  const states: Step[][] = [[]];
  let here = 0;
  const newState = () => states.push([]) - 1;
  const step = (from: number, takes: Test | undefined, to: number) => states[from]?.push({ takes, to });
  const take = (takes: Test) => {
    const to = newState();
    step(here, takes, to);
    here = to;
  };
  const repeat = (takes: Test) => {
    const to = newState();
    step(here, undefined, to);
    step(to, takes, to);
    here = to;
  };
  const open: { readonly start: number; readonly ends: number[] }[] = [];

  for (let at = 0; at < glob.length; ) {
    const mark = String.fromCodePoint(glob.codePointAt(at) as number);
    const braces = open.at(-1);
    const setEnd = mark === "[" ? glob.indexOf("]", at + 2) : -1;
    if (glob.startsWith("**/", at) && (at === 0 || glob[at - 1] === "/")) {
      const [folder, name] = [newState(), newState()];
      step(here, undefined, folder);
      step(folder, notSlash, name);
      step(name, notSlash, name);
      step(name, isSlash, folder);
      here = folder;
      at += 3;
      continue;
    }
    if (glob.startsWith("**", at)) {
      repeat(anything);
      at += 2;
      continue;
    }
    if (setEnd > 0) {
      const takes = oneOf(glob.slice(at + 1, setEnd));
      if (!takes) return undefined;
      take(takes);
      at = setEnd + 1;
      continue;
    }
    if (mark === "*") repeat(notSlash);
    else if (mark === "?") take(notSlash);
    else if (mark === "{" && glob.indexOf("}", at) > 0) open.push({ start: here, ends: [] });
    else if (braces && (mark === "," || mark === "}")) {
      braces.ends.push(here);
      here = newState();
      if (mark === ",") step(braces.start, undefined, here);
      else for (const end of open.pop()?.ends ?? []) step(end, undefined, here);
    } else take((character) => character === mark);
    at += mark.length;
  }
  return open.length > 0 ? undefined : (path) => matchOf(path, states, here);
}

function matchOf(path: string, states: readonly Step[][], goal: number): Match | undefined {
  let now = reached([0], states);
  let meant: Match | undefined;
  let isFirst = true;
  for (const character of path) {
    // Nothing lies before the slash of an absolute path.
    if (character === "/" && !isFirst && now.has(goal)) meant = "folder";
    isFirst = false;
    const next: number[] = [];
    for (const state of now) for (const { takes, to } of states[state] ?? []) if (takes?.(character)) next.push(to);
    now = reached(next, states);
  }
  return now.has(goal) ? "whole" : meant;
}

/** All that is reached from some states without a character. */
function reached(from: readonly number[], states: readonly Step[][]): Set<number> {
  const all = new Set(from);
  // A set that grows while it is walked is walked to its end.
  for (const state of all) for (const { takes, to } of states[state] ?? []) if (!takes) all.add(to);
  return all;
}

/** A test for the characters of `[…]`; undefined when a range goes down. */
function oneOf(set: string): Test | undefined {
  const isNot = set.startsWith("!");
  const marks = Array.from(isNot ? set.slice(1) : set, (mark) => mark.codePointAt(0) as number);
  const ranges: (readonly [number, number])[] = [];
  for (let at = 0; at < marks.length; at++) {
    const from = marks[at] as number;
    const to = marks[at + 1] === 0x2d ? marks[at + 2] : undefined;
    if (to !== undefined && to < from) return undefined;
    ranges.push([from, to ?? from]);
    if (to !== undefined) at += 2;
  }
  return (character) => {
    const code = character.codePointAt(0) as number;
    return ranges.some(([from, to]) => from <= code && code <= to) !== isNot;
  };
}
