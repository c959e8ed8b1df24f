import { misplaced, shown, stringEnd, wordEnd } from "./json-lexeme.ts";
import type { Problem } from "./syntax-fault.ts";
import { positionAt } from "./text-position.ts";

interface Frame {
  readonly open: number;
  readonly close: "}" | "]";
  /** Where each name was first written; undefined for an array. */
  readonly names: Map<string, number> | undefined;
}

/** The first thing in text order that keeps a text from being strict JSON, nested at most `maxDepth` deep; undefined when all is well. */
export function diagnoseJson(text: string, maxDepth: number): Problem | undefined {
  const frames: Frame[] = [];
  let at = skipSpace(text, 0);
  if (at === text.length) return { code: "empty", offset: at, message: "the text is empty" };
  for (;;) {
    let next: number | Problem;
    const mark = text[at];
    if (mark === undefined) return truncated(text, frames);
    if (mark === "{" || mark === "[") {
      if (frames.length >= maxDepth) {
        return { code: "depth", offset: at, message: `containers are nested more than ${maxDepth} deep` };
      }
      const frame: Frame = { open: at, close: mark === "{" ? "}" : "]", names: mark === "{" ? new Map() : undefined };
      frames.push(frame);
      next = skipSpace(text, at + 1);
      next = text[next] === frame.close ? afterValue(text, next, frames) : valueStart(text, next, frames);
    } else {
      next = mark === '"' ? stringEnd(text, at) : wordEnd(text, at);
      if (typeof next === "number") next = afterValue(text, skipSpace(text, next), frames);
    }
    if (typeof next !== "number") return next;
    if (frames.length === 0) return next === text.length ? undefined : trailingData(text, next);
    at = next;
  }
}

/** From the end of a value to the beginning of the next one, or to the end of the document. */
function afterValue(text: string, start: number, frames: Frame[]): number | Problem {
  let at = start;
  for (let frame = frames.at(-1); frame; frame = frames.at(-1)) {
    const mark = text[at];
    if (mark === undefined) return truncated(text, frames);
    if (mark === ",") {
      const next = skipSpace(text, at + 1);
      if (text[next] !== "}" && text[next] !== "]") return valueStart(text, next, frames);
      return { code: "trailing-comma", offset: at, message: `a comma stands before the closing "${text[next]}"` };
    }
    if (mark !== frame.close) return misplaced(text, at, `"," or "${frame.close}"`);
    frames.pop();
    at = skipSpace(text, at + 1);
  }
  return at;
}

/** Where the next value of the innermost container begins: in an object, behind its name. */
function valueStart(text: string, at: number, frames: readonly Frame[]): number | Problem {
  const names = frames.at(-1)?.names;
  if (!names || at === text.length) return at;
  if (text[at] !== '"') return misplaced(text, at, "a name in double quotes");
  const end = stringEnd(text, at);
  if (typeof end !== "number") return end;
  const name: string = JSON.parse(text.slice(at, end));
  const first = names.get(name);
  if (first !== undefined) {
    const message = `duplicate key ${shown(name)}, first at line ${positionAt(text, first).line}`;
    return { code: "duplicate-key", offset: at, message };
  }
  names.set(name, at);
  const colon = skipSpace(text, end);
  if (colon === text.length) return colon;
  if (text[colon] !== ":") return misplaced(text, colon, `":" after the name ${shown(name)}`);
  return skipSpace(text, colon + 1);
}

function trailingData(text: string, at: number): Problem {
  const problem = misplaced(text, at, "the end of the text after the document");
  return problem.code === "comment" ? problem : { ...problem, code: "trailing-data" };
}

function truncated(text: string, frames: readonly Frame[]): Problem {
  const frame = frames.at(-1);
  const { line, column } = positionAt(text, frame?.open ?? 0);
  const what = frame?.names ? "object" : "array";
  return {
    code: "truncated",
    offset: text.length,
    message: `the text ends inside the ${what} that opens at line ${line}, column ${column}`,
  };
}

function skipSpace(text: string, start: number): number {
  let at = start;
  for (; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit !== 0x20 && unit !== 0x0a && unit !== 0x0d && unit !== 0x09) break;
  }
  return at;
}
