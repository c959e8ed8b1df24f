import { escapeToken } from "../formats/json-pointer.ts";
import { textOf } from "../formats/source-text.ts";
import { isObject, plainKeywords } from "./schema-node.ts";
import { visitSchemaParts } from "./schema-parts.ts";

/** A number of a schema, exactly as it was written. */
export interface WrittenNumber {
  readonly value: number;
  /** Equal for equal numbers, however they are written. */
  readonly exact: string;
  readonly text: string;
  readonly isRounded: boolean;
}

/** A keyword that judges by numbers. */
export interface NumericKeyword {
  readonly pointer: string;
  readonly keyword: string;
  readonly numbers: readonly WrittenNumber[];
}

const decimal = /^(-?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/;

function exactOf(text: string): string {
  const [, sign = "", whole = "", fraction = "", exponent = "0"] = decimal.exec(text) ?? [];
  const digits = (whole + fraction).replace(/^0+/, "");
  const kept = digits.replace(/0+$/, "");
  if (kept === "") return "0";
  return `${sign}${kept}e${BigInt(exponent) - BigInt(fraction.length) + BigInt(digits.length - kept.length)}`;
}

/** Every number in a value with the way to it; where the text was kept, as it was written. */
function* numbersAt(container: object, key: string, at = ""): Generator<readonly [at: string, WrittenNumber]> {
  const value = (container as { readonly [name: string]: unknown })[key];
  if (typeof value === "number") {
    const text = textOf(container, key) ?? String(value);
    const exact = exactOf(text);
    yield [at, { value, exact, text, isRounded: exact !== exactOf(String(value)) }];
  } else if (typeof value === "object" && value !== null)
    for (const name of Object.keys(value)) yield* numbersAt(value, name, `${at}/${escapeToken(name)}`);
}

/** The numbers of a member that no double holds: equal texts for equal numbers in equal places. */
export function roundedIn(container: object, key: string): string {
  const rounded = [...numbersAt(container, key)].filter(([, { isRounded }]) => isRounded);
  return rounded
    .map(([at, { exact }]) => `${at}=${exact}`)
    .sort()
    .join();
}

interface Numbers {
  readonly keywords: readonly NumericKeyword[];
  readonly round: boolean;
}

const known = new WeakMap<object, Numbers>();

/** What a schema judges by numbers, and whether there is one among them that no double holds. */
export function numbersOf(written: unknown): Numbers {
  if (!isObject(written)) return { keywords: [], round: false };
  const before = known.get(written);
  if (before !== undefined) return before;
  const keywords: NumericKeyword[] = [];
  visitSchemaParts(written, "", ({ node, pointer, isMap }) => {
    if (isMap) return;
    for (const keyword of plainKeywords) {
      if (!Object.hasOwn(node, keyword)) continue;
      const numbers = [...numbersAt(node, keyword)].map(([, number]) => number);
      if (numbers.length > 0) keywords.push({ pointer: `${pointer}/${keyword}`, keyword, numbers });
    }
  });
  const answer = { keywords, round: keywords.some(({ numbers }) => numbers.some(({ isRounded }) => isRounded)) };
  known.set(written, answer);
  return answer;
}
