/** A set of code points as sorted, disjoint, inclusive ranges. */
export type CharacterSet = readonly (readonly [number, number])[];

/** The last code point; two more symbols stand for the beginning and the end of a string. */
export const lastCodePoint = 0x10ffff;
/** Stands for the beginning of a string. */
export const beginning = lastCodePoint + 1;
/** Stands for the end of a string. */
export const ending = lastCodePoint + 2;

/** The union of ranges, sorted and merged. */
export function characters(ranges: readonly (readonly [number, number])[]): CharacterSet {
  const merged: [number, number][] = [];
  for (const [from, to] of [...ranges].sort((left, right) => left[0] - right[0])) {
    const last = merged.at(-1);
    if (last !== undefined && from <= last[1] + 1) last[1] = Math.max(last[1], to);
    else merged.push([from, to]);
  }
  return merged;
}

/** Every code point that is not in a set. */
export function otherCharacters(set: CharacterSet): CharacterSet {
  const rest: [number, number][] = [];
  let from = 0;
  for (const [low, high] of set) {
    if (low > from) rest.push([from, low - 1]);
    from = high + 1;
  }
  if (from <= lastCodePoint) rest.push([from, lastCodePoint]);
  return rest;
}

/** Whether a set contains a symbol. */
export function hasCharacter(set: CharacterSet, symbol: number): boolean {
  return set.some(([from, to]) => symbol >= from && symbol <= to);
}

const point = (text: string): number => text.codePointAt(0) ?? 0;

/** All code points of strings. */
export const anyCharacter: CharacterSet = [[0, lastCodePoint]];
/** `\d` */
export const digit: CharacterSet = [[point("0"), point("9")]];
/** `\w` */
export const word: CharacterSet = characters([...digit, [point("A"), point("Z")], [point("a"), point("z")], [95, 95]]);
/** `\s` */
export const space: CharacterSet = characters([
  [9, 13],
  [32, 32],
  [0xa0, 0xa0],
  [0x1680, 0x1680],
  [0x2000, 0x200a],
  [0x2028, 0x2029],
  [0x202f, 0x202f],
  [0x205f, 0x205f],
  [0x3000, 0x3000],
  [0xfeff, 0xfeff],
]);
/** `.` */
export const dot: CharacterSet = otherCharacters([
  [10, 10],
  [13, 13],
  [0x2028, 0x2029],
]);
