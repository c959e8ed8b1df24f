import type { TextPlan } from "../artifact.ts";
import { isFloat } from "./number-text.ts";
import { pythonFloatText } from "./python-float.ts";
import { formatPythonJson, type PythonJsonStyle } from "./python-json.ts";
import { isPythonKey, keyText, type PythonKey, sortedKeys } from "./python-key.ts";
import { roundTo10Digits } from "./python-round.ts";
import { type Content, isPlain, type PythonValues, type Refusal, unknownObject } from "./python-values.ts";
import { UnwritableValueError } from "./unwritable-value-error.ts";

/** How canonical JSON is laid out. */
export interface CanonicalJsonOptions {
  /** Spaces a level; by default, and with 0, one line without spaces. */
  readonly indent?: number;
  /** Where integral numbers are floats, as 5.0 is: `1` here, below a member (`p`), any other member (`a`), an item (`i`). */
  readonly plan?: TextPlan;
  /**
   * `as-python` writes NaN, Infinity and half surrogate pairs as Python does. That is not JSON, or not UTF-8: only to compare with what
   * Python has written. By default they are refused.
   */
  readonly invalid?: "refuse" | "as-python";
}

/**
 * The canonical JSON of FoxML's artifacts: members sorted by code points, numbers as Python prints them, characters beyond ASCII as they
 * are. null is None, a bigint or an integral number an int, any other number a float; an integral number is a float where `plan` says
 * so, or where it was read from text with a point or an exponent. A Map is a dict, a Set a set (its items are sorted), an array a list
 * or a tuple, a plain object a dict or a dataclass. A Timestamp, a path, a Decimal is the text that Python makes of it.
 * Throws UnwritableValueError, as Python raises TypeError: a Date, bytes, objects of classes, keys or items that have no common order.
 */
export function canonicalJson(value: unknown, options: CanonicalJsonOptions = {}): string {
  const { indent = null, plan = 0, invalid = "refuse" } = options;
  const isLoose = invalid === "as-python";
  const values = isLoose ? looseValues : strictValues;
  const loneSurrogates = isLoose ? "keep" : "refuse";
  return formatted(value, { keyOrder: "sorted", indent, ascii: false, plan, compact: true, values, loneSurrogates });
}

/**
 * The text that FoxML's configuration hashes are taken of: canonical JSON on one line of ASCII, without members that are None, floats
 * rounded to ten digits, NaN and infinities as names, a Date as ISO text in UTC, numeric keys by their value, the items of a Set by
 * their text. Throws UnwritableValueError.
 */
export function configHashingJson(value: unknown, options: Pick<CanonicalJsonOptions, "plan"> = {}): string {
  const { plan = 0 } = options;
  const style = { keyOrder: "sorted", indent: null, ascii: true, compact: true } as const;
  return formatted(value, { ...style, plan, values: hashedValues, loneSurrogates: "keep" });
}

function formatted(value: unknown, style: PythonJsonStyle): string {
  const result = formatPythonJson(value, style);
  if (result.ok) return result.text;
  const { pointer, message } = result.fault;
  throw new UnwritableValueError(
    pointer,
    message,
    "Give a value that JSON can say; text for a date, a path or a Decimal.",
  );
}

type FloatText = (value: number) => string | undefined;

/** A number as Python has it after reading `written`, or as `plan` says. */
function pythonNumber(value: number, plan: TextPlan, written: string | undefined, floatText: FloatText) {
  const isFloatThere = written === undefined ? isFloat(value, plan) : /[.eE]/.test(written);
  return isFloatThere ? floatText(value) : String(BigInt(written ?? value));
}

const finiteText: FloatText = (value) => (Number.isFinite(value) ? pythonFloatText(value) : undefined);

const hashedText: FloatText = (value) => {
  if (Number.isNaN(value)) return '"__NaN__"';
  if (Number.isFinite(value)) return pythonFloatText(roundTo10Digits(value));
  return value > 0 ? '"__Infinity__"' : '"__NegInfinity__"';
};

const strictValues: PythonValues = {
  numberText: (value, plan, written) => pythonNumber(value, plan, written, finiteText),
  contentOf(value) {
    if (Array.isArray(value)) return { items: value };
    if (value instanceof Set) return setContent(value);
    if (value instanceof Date)
      return { code: "type", message: "a Date has no text here, as a datetime has none in Python" };
    if (value instanceof Map || isPlain(value)) return dictContent(value, "str");
    return unknownObject;
  },
};

const looseValues: PythonValues = {
  ...strictValues,
  numberText: (value, plan, written) =>
    pythonNumber(value, plan, written, (float) => finiteText(float) ?? String(float)),
};

const hashedValues: PythonValues = {
  numberText: (value, plan, written) => pythonNumber(value, plan, written, hashedText),
  contentOf(value) {
    if (Array.isArray(value)) return { items: value };
    if (value instanceof Set) return { items: [...value], order: "by-text" };
    if (value instanceof Date) return dateContent(value);
    if (value instanceof Map || isPlain(value)) return dictContent(value, "json");
    return unknownObject;
  },
};

function setContent(set: ReadonlySet<unknown>): Content {
  const items = [...set];
  const sorted = items.every(isPythonKey) ? sortedKeys(items) : items.length === 1 ? items : undefined;
  return sorted ? { items: sorted } : { code: "type", message: "the items of a Set have no common order" };
}

/** Python sorts the keys before it looks at values: keys without a common order are refused even where their members are dropped. */
function dictContent(dict: object, style: "str" | "json"): Content {
  const isMap = dict instanceof Map;
  const keys: unknown[] = isMap ? [...dict.keys()] : Object.keys(dict);
  const sorted = keys.every(isPythonKey) ? sortedKeys(keys) : undefined;
  if (!sorted) return refusedNames("the keys of a Map are not all strings or all numbers");
  if (sorted.some((key) => typeof key === "number" && !Number.isFinite(key)))
    return refusedNames("a key of a Map is not finite");
  const valueAt = (key: PythonKey): unknown => (isMap ? dict.get(key) : (dict as Record<string, unknown>)[String(key)]);
  const kept = style === "json" ? sorted.filter((key) => valueAt(key) !== null) : sorted;
  const names = kept.map((key) => keyText(key, style));
  if (!isMap) return { names, members: dict as Readonly<Record<string, unknown>> };
  const members: Record<string, unknown> = Object.create(null);
  for (const [index, key] of kept.entries()) members[names[index] as string] = valueAt(key);
  if (Object.keys(members).length < names.length) return refusedNames("two keys of a Map have one text");
  return { names: style === "str" ? (sortedKeys(names) as string[]) : names, members };
}

const refusedNames = (message: string): Refusal => ({ code: "names", message });

function dateContent(date: Date): Content {
  const text = Number.isNaN(date.getTime()) ? "" : date.toISOString();
  if (!/^\d{4}-/.test(text) || text.startsWith("0000"))
    return { code: "type", message: "a Date is outside the years 1 to 9999, or none" };
  return { text: text.replace(/(?:\.000|(\.\d+))Z$/, (_, part?: string) => `${part ? `${part}000` : ""}+00:00`) };
}
