/** What a walk over a JSON text meets, in text order. */
export interface JsonVisitor {
  /**
   * A value begins. `key` is its name or index in the innermost open container, undefined for the root; `end` is where a scalar
   * ends and undefined for a container, whose members follow until `close`.
   */
  value(key: string | number | undefined, start: number, end: number | undefined): void;
  /** The innermost container ends, before `end`. */
  close(end: number): void;
}

const BACKSLASH = 0x5c;
const WORD = /[^\s,:\]}]*/y;

/** Whether the quote at `at` is escaped, that is, stands inside a string. */
export function isEscapedQuote(text: string, at: number): boolean {
  let before = at - 1;
  while (text.charCodeAt(before) === BACKSLASH) before -= 1;
  return (at - 1 - before) % 2 === 1;
}

/** Walks over a JSON text that is known to be valid; of any other text it visits something, and ends. */
export function walkJson(text: string, visitor: JsonVisitor): void {
  // For each open container the index of its current item, or -1 for an object.
  const open: number[] = [];
  let key: string | number | undefined;
  for (let at = 0; at < text.length; ) {
    const mark = text[at] ?? "";
    const index = open.at(-1);
    if (mark <= " " || mark === ":") {
      at += 1;
    } else if (mark === ",") {
      key = index === undefined || index < 0 ? undefined : index + 1;
      if (typeof key === "number") open[open.length - 1] = key;
      at += 1;
    } else if (mark === "}" || mark === "]") {
      if (index === undefined) return;
      open.pop();
      at += 1;
      visitor.close(at);
      if (open.length === 0) return;
    } else if (mark === "{" || mark === "[") {
      visitor.value(key, at, undefined);
      open.push(mark === "[" ? 0 : -1);
      key = mark === "[" ? 0 : undefined;
      at += 1;
    } else {
      const end = mark === '"' ? skipString(text, at) : skipWord(text, at);
      if (index === -1 && key === undefined) {
        key = unquote(text.slice(at, end));
      } else {
        visitor.value(key, at, end);
        if (index === undefined) return;
      }
      at = end;
    }
  }
}

function skipString(text: string, start: number): number {
  let end = text.indexOf('"', start + 1);
  while (end !== -1 && isEscapedQuote(text, end)) end = text.indexOf('"', end + 1);
  return end === -1 ? text.length : end + 1;
}

function skipWord(text: string, start: number): number {
  WORD.lastIndex = start + 1;
  WORD.test(text);
  return Math.max(WORD.lastIndex, start + 1);
}

function unquote(name: string): string {
  if (!name.includes("\\")) return name.slice(1, -1);
  try {
    return String(JSON.parse(name));
  } catch {
    return name;
  }
}
