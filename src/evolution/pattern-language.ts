import {
  anyCharacter,
  beginning,
  type CharacterSet,
  characters,
  digit,
  dot,
  ending,
  otherCharacters,
  space,
  word,
} from "./character-set.ts";
import { anyText, anything, both, either, emptyText, type Language, oneOf, repeat, sequence } from "./language.ts";

class Unsupported extends Error {}

interface Reader {
  readonly symbols: readonly string[];
  at: number;
}

interface Part {
  readonly language: Language;
  /** Whether an anchor stands in it: the markers are symbols here, so it must not be matched twice. */
  readonly anchored: boolean;
}

const classes: Readonly<Record<string, CharacterSet>> = {
  d: digit,
  D: otherCharacters(digit),
  w: word,
  W: otherCharacters(word),
  s: space,
  S: otherCharacters(space),
};
const controls: Readonly<Record<string, number>> = { n: 10, r: 13, t: 9, v: 11, f: 12, "0": 0 };

function hexadecimal(reader: Reader, digits: number): number {
  const text = reader.symbols.slice(reader.at, reader.at + digits).join("");
  if (text.length !== digits || !/^[0-9a-f]+$/i.test(text)) throw new Unsupported();
  reader.at += digits;
  return Number.parseInt(text, 16);
}

function escaped(reader: Reader): CharacterSet {
  const symbol = reader.symbols[reader.at++];
  if (symbol === undefined) throw new Unsupported();
  const set = classes[symbol];
  if (set !== undefined) return set;
  const control = controls[symbol];
  if (control !== undefined && !/[0-9]/.test(reader.symbols[reader.at] ?? "")) return [[control, control]];
  if (symbol === "x" || symbol === "u") {
    if (reader.symbols[reader.at] === "{") throw new Unsupported();
    const code = hexadecimal(reader, symbol === "x" ? 2 : 4);
    if (code >= 0xd800 && code <= 0xdfff) throw new Unsupported();
    return [[code, code]];
  }
  if (/[A-Za-z0-9]/.test(symbol)) throw new Unsupported();
  const code = symbol.codePointAt(0) ?? 0;
  return [[code, code]];
}

function bracket(reader: Reader): CharacterSet {
  const inverted = reader.symbols[reader.at] === "^";
  if (inverted) reader.at++;
  const ranges: (readonly [number, number])[] = [];
  const item = (): CharacterSet => {
    const symbol = reader.symbols[reader.at++];
    if (symbol === undefined) throw new Unsupported();
    if (symbol === "\\") {
      if (reader.symbols[reader.at] !== "b") return escaped(reader);
      reader.at++;
      return [[8, 8]];
    }
    const code = symbol.codePointAt(0) ?? 0;
    return [[code, code]];
  };
  while (reader.symbols[reader.at] !== "]") {
    const low = item();
    const dash = reader.symbols[reader.at] === "-" && reader.symbols[reader.at + 1] !== "]";
    if (!dash) {
      ranges.push(...low);
      continue;
    }
    reader.at++;
    const [from] = low[0] ?? [0];
    const [to] = item()[0] ?? [0];
    ranges.push([from, to]);
  }
  reader.at++;
  const set = characters(ranges);
  return inverted ? otherCharacters(set) : set;
}

function quantified(reader: Reader, part: Part): Part {
  const rest = reader.symbols.slice(reader.at, reader.at + 24).join("");
  const match = /^(?:([*+?])|\{(\d+)(?:(,)(\d*))?\})\??/.exec(rest);
  if (match === null) return part;
  if (part.anchored) throw new Unsupported();
  reader.at += match[0].length;
  const [, sign, least, comma, most] = match;
  const min = sign === undefined ? Number(least) : sign === "+" ? 1 : 0;
  const exact = comma === undefined ? min : most === "" ? Number.POSITIVE_INFINITY : Number(most);
  const max = sign === undefined ? exact : sign === "?" ? 1 : Number.POSITIVE_INFINITY;
  return { language: repeat(part.language, min, max), anchored: false };
}

function atom(reader: Reader): Part {
  const symbol = reader.symbols[reader.at++] ?? "";
  const plain = (set: CharacterSet): Part => ({ language: oneOf(set), anchored: false });
  if (symbol === "^") return { language: oneOf([[beginning, beginning]]), anchored: true };
  if (symbol === "$") return { language: oneOf([[ending, ending]]), anchored: true };
  if (symbol === ".") return plain(dot);
  if (symbol === "[") return plain(bracket(reader));
  if (symbol === "\\") return plain(escaped(reader));
  if (symbol === "(") {
    if (reader.symbols[reader.at] === "?") {
      const head = reader.symbols.slice(reader.at, reader.at + 64).join("");
      const group = /^\?(?::|<[A-Za-z_]\w*>)/.exec(head);
      if (group === null) throw new Unsupported();
      reader.at += group[0].length;
    }
    const part = alternatives(reader);
    if (reader.symbols[reader.at++] !== ")") throw new Unsupported();
    return part;
  }
  const code = symbol.codePointAt(0) ?? 0;
  return plain([[code, code]]);
}

function alternatives(reader: Reader): Part {
  const parts: Part[] = [];
  let current: Part = { language: emptyText, anchored: false };
  let anchors = new Set<"^" | "$">();
  for (;;) {
    const symbol = reader.symbols[reader.at];
    if (symbol === undefined || symbol === ")" || symbol === "|") {
      parts.push(current);
      if (symbol !== "|") break;
      reader.at++;
      current = { language: emptyText, anchored: false };
      anchors = new Set();
      continue;
    }
    const part = quantified(reader, atom(reader));
    if (part.anchored) {
      const kind = symbol === "^" ? "^" : symbol === "$" ? "$" : undefined;
      // The same marker twice in a row would ask for two of them.
      if (kind === undefined ? anchors.size > 0 : anchors.has(kind)) throw new Unsupported();
      if (kind === undefined) anchors.add("^").add("$");
      else anchors.add(kind);
    }
    current = {
      language: sequence(current.language, part.language),
      anchored: current.anchored || part.anchored,
    };
  }
  return { language: either(...parts.map((part) => part.language)), anchored: parts.some((part) => part.anchored) };
}

const known = new Map<string, Language | undefined>();

/** The strings in which a `pattern` is found; nothing when it uses what no regular language says. */
export function patternLanguage(source: string): Language | undefined {
  if (known.has(source)) return known.get(source);
  let language: Language | undefined;
  try {
    new RegExp(source, "u");
    const reader: Reader = { symbols: Array.from(source), at: 0 };
    const part = alternatives(reader);
    if (reader.at === reader.symbols.length) language = both(anyText, sequence(anything, part.language, anything));
  } catch {
    language = undefined;
  }
  known.set(source, language);
  return language;
}

/** Strings of min to max code points. */
export function lengthLanguage(min: number, max: number): Language {
  return sequence(oneOf([[beginning, beginning]]), repeat(oneOf(anyCharacter), min, max), oneOf([[ending, ending]]));
}
