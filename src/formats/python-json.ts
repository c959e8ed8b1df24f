import type { KeyOrder, TextPlan } from "../artifact.ts";
import { compareCodePoints } from "./code-points.ts";
import { formatPointer } from "./json-pointer.ts";
import { orderedKeys } from "./key-order.ts";
import { numberText, planOfItems, planOfMember } from "./number-text.ts";
import { type Content, isPlain, type PythonValues, type Refusal, unknownObject } from "./python-values.ts";
import { sourceKeysOf, textOf } from "./source-text.ts";

/** How Python's `json.dumps` is told to write. */
export interface PythonJsonStyle {
  readonly keyOrder: KeyOrder;
  /** Spaces a level; null or 0 writes one line. */
  readonly indent: number | null;
  /** Escapes every character beyond printable ASCII (`ensure_ascii`). */
  readonly ascii: boolean;
  readonly plan: TextPlan;
  /** One line without spaces (`separators=(",", ":")`). */
  readonly compact?: boolean;
  readonly finalNewline?: boolean;
  /** `token` writes NaN and Infinity, which is not JSON: only to hash what Python hashes. By default they are refused. */
  readonly nonFinite?: "refuse" | "token";
  /** `keep` writes half a surrogate pair, which only escapes can say; by default it is refused. */
  readonly loneSurrogates?: "refuse" | "keep";
  /** `ignore` puts members in `keyOrder` although they were read in another order; by default they stay as they stood. */
  readonly readOrder?: "keep" | "ignore";
  /** What the program makes of its values; by default only what JSON knows is written, and what was read unchanged as it stood. */
  readonly values?: PythonValues;
}

/** Why a value cannot be written as JSON, and where in the value. */
export interface WriteFault extends Refusal {
  readonly pointer: string;
}

/** The text of a value, or why it has none. */
export type FormatResult =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly fault: WriteFault };

interface Writer {
  readonly style: PythonJsonStyle;
  readonly values: PythonValues;
  readonly path: (string | number)[];
  readonly ancestors: Set<object>;
  readonly names: Map<string, string>;
  fault: WriteFault | undefined;
}

type Items = Extract<Content, { items: unknown }>;
type Members = Extract<Content, { names: unknown }>;

const MAX_DEPTH = 512;

/** Writes a value as Python's `json.dumps` does; numbers and members that were read unchanged are written as they stood. */
export function formatPythonJson(value: unknown, style: PythonJsonStyle): FormatResult {
  const values = style.values ?? plainValues(style);
  const writer: Writer = { style, values, path: [], ancestors: new Set(), names: new Map(), fault: undefined };
  const text = valueText(writer, value, style.plan, "\n");
  if (writer.fault) return { ok: false, fault: writer.fault };
  return { ok: true, text: style.finalNewline ? `${text}\n` : text };
}

function valueText(writer: Writer, value: unknown, plan: TextPlan, lineBreak: string): string {
  if (value === null) return "null";
  if (typeof value === "string") return stringText(writer, value);
  if (typeof value === "boolean" || typeof value === "bigint") return String(value);
  if (typeof value === "number") return finiteText(writer, value, plan, undefined);
  if (value === undefined) return refuse(writer, "undefined", "a value is undefined");
  if (typeof value !== "object") return refuse(writer, "type", `a ${typeof value} is not JSON`);
  if (writer.ancestors.has(value)) return refuse(writer, "cycle", "a value contains itself");
  if (writer.path.length >= MAX_DEPTH)
    return refuse(writer, "depth", `containers are nested more than ${MAX_DEPTH} deep`);
  const content = writer.values.contentOf(value, plan);
  if ("code" in content) return refuse(writer, content.code, content.message);
  if ("text" in content) return stringText(writer, content.text);
  writer.ancestors.add(value);
  const text =
    "items" in content
      ? arrayText(writer, content, planOfItems(plan), lineBreak)
      : objectText(writer, content, plan, lineBreak);
  writer.ancestors.delete(value);
  return text;
}

function arrayText(writer: Writer, content: Items, plan: TextPlan, lineBreak: string): string {
  const { items } = content;
  const inner = innerBreak(writer, lineBreak);
  const parts: string[] = [];
  for (let index = 0; index < items.length && !writer.fault; index++) {
    parts.push(memberText(writer, items, index, items[index], plan, inner));
  }
  if (content.order === "by-text") parts.sort(compareCodePoints);
  return bracketed(writer, "[", parts, "]", lineBreak);
}

function objectText(writer: Writer, { names, members }: Members, plan: TextPlan, lineBreak: string): string {
  const inner = innerBreak(writer, lineBreak);
  const parts: string[] = [];
  for (const key of names) {
    if (writer.fault) break;
    const text = memberText(writer, members, key, members[key], planOfMember(plan, key, members), inner);
    parts.push(nameText(writer, key) + text);
  }
  return bracketed(writer, "{", parts, "}", lineBreak);
}

function memberText(
  writer: Writer,
  container: object,
  key: string | number,
  value: unknown,
  plan: TextPlan,
  lineBreak: string,
): string {
  writer.path.push(key);
  const text =
    typeof value === "number"
      ? finiteText(writer, value, plan, textOf(container, key))
      : valueText(writer, value, plan, lineBreak);
  writer.path.pop();
  return text;
}

function bracketed(writer: Writer, open: string, parts: readonly string[], close: string, lineBreak: string): string {
  if (parts.length === 0) return open + close;
  if (!writer.style.indent) return open + parts.join(writer.style.compact ? "," : ", ") + close;
  const inner = innerBreak(writer, lineBreak);
  return open + inner + parts.join(`,${inner}`) + lineBreak + close;
}

function innerBreak(writer: Writer, lineBreak: string): string {
  return lineBreak + " ".repeat(writer.style.indent ?? 0);
}

function finiteText(writer: Writer, value: number, plan: TextPlan, written: string | undefined): string {
  return writer.values.numberText(value, plan, written) ?? refuse(writer, "non-finite", `${value} is not JSON`);
}

function nameText(writer: Writer, key: string): string {
  const isTight = writer.style.compact && !writer.style.indent;
  let text = writer.names.get(key);
  if (text === undefined) {
    text = stringText(writer, key) + (isTight ? ":" : ": ");
    writer.names.set(key, text);
  }
  return text;
}

function stringText(writer: Writer, value: string): string {
  const text = JSON.stringify(value);
  // Only half a pair is escaped in this way, or a backslash that was there before.
  if (text.includes("\\ud") && /\p{Surrogate}/u.test(value)) {
    if (writer.style.loneSurrogates !== "keep")
      return refuse(writer, "lone-surrogate", "half of a surrogate pair stands alone");
    if (!writer.style.ascii) return text.replace(/\\(?:u(d[\da-f]{3})|.)/g, unescapedUnit);
  }
  return writer.style.ascii ? text.replace(/[\x7f-\uffff]/g, escapedUnit) : text;
}

function escapedUnit(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

function unescapedUnit(escaped: string, digits: string | undefined): string {
  return digits === undefined ? escaped : String.fromCharCode(Number.parseInt(digits, 16));
}

function plainValues(style: PythonJsonStyle): PythonValues {
  return {
    numberText(value, plan, written) {
      if (written !== undefined) return written;
      if (Number.isFinite(value)) return numberText(value, plan);
      return style.nonFinite === "token" ? String(value) : undefined;
    },
    contentOf(value, plan) {
      if (Array.isArray(value)) return { items: value };
      if (!isPlain(value)) return unknownObject;
      const asRead = style.readOrder === "ignore" ? undefined : sourceKeysOf(value);
      const names = asRead ?? orderedKeys(Object.keys(value), style.keyOrder, plan);
      return { names, members: value as Readonly<Record<string, unknown>> };
    },
  };
}

function refuse(writer: Writer, code: WriteFault["code"], message: string): string {
  writer.fault ??= { code, pointer: formatPointer(writer.path), message };
  return "";
}
