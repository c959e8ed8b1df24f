import type { KeyOrder, TextPlan } from "../artifact.ts";
import { type JsonLimits, type JsonResult, parseJson } from "./json-parse.ts";
import { walkJson } from "./json-walk.ts";
import { orderedKeys } from "./key-order.ts";
import { numberText, planOfItems, planOfMember } from "./number-text.ts";
import { rememberEnd, rememberKeys, rememberText } from "./source-text.ts";

/** What decides how a value is written: only what departs from it is worth remembering. */
export interface SourceStyle {
  readonly keyOrder: KeyOrder;
  readonly plan: TextPlan;
  readonly finalNewline?: boolean;
}

interface Frame {
  readonly container: Record<string | number, unknown>;
  readonly plan: TextPlan;
  /** Names in text order; undefined for an array. */
  readonly names: string[] | undefined;
}

/**
 * Reads strict JSON like `parseJson`, and remembers beside the value how numbers and members were written where `formatPythonJson`
 * would print them differently under `style` (`textOf`, `sourceKeysOf`).
 */
export function parseJsonLossless(input: Uint8Array | string, style: SourceStyle, limits?: JsonLimits): JsonResult {
  const result = parseJson(input, limits);
  if (result.ok && typeof result.value === "object" && result.value !== null) {
    const { text } = result.source;
    rememberSource(text, result.value, style);
    const end = text.endsWith("\r\n") ? "\r\n" : text.endsWith("\n") ? "\n" : "";
    if (end !== (style.finalNewline ? "\n" : "")) rememberEnd(result.value, end);
  }
  return result;
}

// The text is valid and has no duplicate keys, so that text and value can be walked in step.
function rememberSource(text: string, root: object, style: SourceStyle): void {
  const frames: Frame[] = [];
  walkJson(text, {
    value(key, start, end) {
      const frame = frames.at(-1);
      if (typeof key === "string") frame?.names?.push(key);
      if (end !== undefined) {
        if (frame && key !== undefined) rememberNumber(frame, key, text, start, end);
        return;
      }
      const container = (frame && key !== undefined ? frame.container[key] : root) as Frame["container"];
      const plan = frame && key !== undefined ? planAt(frame, key) : style.plan;
      frames.push({ container, plan, names: Array.isArray(container) ? undefined : [] });
    },
    close() {
      const frame = frames.pop();
      if (!frame?.names) return;
      const printed = orderedKeys(Object.keys(frame.container), style.keyOrder, frame.plan);
      const { names } = frame;
      if (names.some((name, index) => name !== printed[index])) rememberKeys(frame.container, names);
    },
  });
}

function rememberNumber(frame: Frame, key: string | number, text: string, start: number, end: number): void {
  const value = frame.container[key];
  if (typeof value !== "number") return;
  const written = text.slice(start, end);
  if (written !== numberText(value, planAt(frame, key))) rememberText(frame.container, key, written);
}

function planAt(frame: Frame, key: string | number): TextPlan {
  return typeof key === "string" ? planOfMember(frame.plan, key, frame.container) : planOfItems(frame.plan);
}
