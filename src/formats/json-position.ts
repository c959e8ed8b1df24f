import { escapeToken, parsePointer, valueAlong } from "./json-pointer.ts";
import { walkJson } from "./json-walk.ts";
import { type Position, positionAt, positionsIn } from "./text-position.ts";

/** Where a value stands in a text: the value asked for, or its nearest ancestor that exists. */
export interface Located extends Position {
  /** Pointer of the value that was found. */
  readonly pointer: string;
}

interface Sought {
  readonly pointer: string;
  readonly parent: Sought | undefined;
  readonly children: Map<string, Sought>;
  position: Position | undefined;
}

/** The place of the value at a JSON Pointer; of duplicate members the last counts, as for parsers. Undefined when there is none. */
export function locate(text: string, pointer: string): Position | undefined {
  const found = locateNearest(text, pointer);
  return found?.pointer === pointer ? { line: found.line, column: found.column } : undefined;
}

/** The place of the value at a JSON Pointer, or of its nearest ancestor that exists. Undefined when the text holds no value. */
export function locateNearest(text: string, pointer: string): Located | undefined {
  return locateAll(text, [pointer]).get(pointer);
}

/** What `locateNearest` answers for each of many pointers, in one pass over the text. */
export function locateAll(text: string, pointers: Iterable<string>): Map<string, Located> {
  const root = soughtIn("", undefined);
  const targets = new Map<string, Sought>();
  for (const pointer of pointers) targets.set(pointer, descend(root, parsePointer(pointer) ?? []));
  findPositions(text, root);
  const found = new Map<string, Located>();
  for (const [pointer, target] of targets) {
    let nearest: Sought | undefined = target;
    while (nearest && !nearest.position) nearest = nearest.parent;
    if (nearest?.position) found.set(pointer, { ...nearest.position, pointer: nearest.pointer });
  }
  return found;
}

/** More are sooner found in one walk over the text. */
const fewPointers = 4;

/** What `locateAll` answers, where it is known what the text says: most members need not be sought by walking over the text. */
export function locateIn(text: string, value: unknown, pointers: readonly string[]): Map<string, Position> {
  const found = new Map<string, Position>();
  const others: string[] = [];
  const isPlain = pointers.length <= fewPointers && !text.includes("\\");
  for (const pointer of pointers) {
    const start = isPlain ? startOfOnlyMember(text, value, parsePointer(pointer) ?? []) : undefined;
    if (start === undefined) others.push(pointer);
    else found.set(pointer, positionAt(text, start));
  }
  if (others.length > 0)
    for (const [pointer, { line, column }] of locateAll(text, others)) found.set(pointer, { line, column });
  return found;
}

/** Where the value of a member begins when no other member of a text without escapes has its name. */
function startOfOnlyMember(text: string, value: unknown, tokens: readonly string[]): number | undefined {
  const name = tokens.at(-1);
  if (name === undefined) return undefined;
  const owner = valueAlong(value, tokens.slice(0, -1));
  if (typeof owner !== "object" || owner === null || Array.isArray(owner) || !Object.hasOwn(owner, name))
    return undefined;
  const written = `"${name}"`;
  let start: number | undefined;
  for (let at = text.indexOf(written); at !== -1; at = text.indexOf(written, at + 1)) {
    memberEnd.lastIndex = at + written.length;
    if (!memberEnd.test(text)) continue;
    if (start !== undefined) return undefined;
    start = memberEnd.lastIndex;
  }
  return start;
}

const memberEnd = /\s*:\s*/y;

function findPositions(text: string, root: Sought): void {
  const positionOf = positionsIn(text);
  const open: (Sought | undefined)[] = [];
  walkJson(text, {
    value(key, start, end) {
      const sought = key === undefined ? root : open.at(-1)?.children.get(String(key));
      if (sought) {
        forget(sought);
        sought.position = positionOf(start);
      }
      if (end === undefined) open.push(sought);
    },
    close() {
      open.pop();
    },
  });
}

// A member that is written again replaces all that the first one held.
function forget(sought: Sought): void {
  if (!sought.position) return;
  sought.position = undefined;
  for (const child of sought.children.values()) forget(child);
}

function descend(root: Sought, tokens: readonly string[]): Sought {
  let sought = root;
  for (const token of tokens) {
    let child = sought.children.get(token);
    if (!child) {
      child = soughtIn(token, sought);
      sought.children.set(token, child);
    }
    sought = child;
  }
  return sought;
}

function soughtIn(token: string, parent: Sought | undefined): Sought {
  const pointer = parent ? `${parent.pointer}/${escapeToken(token)}` : "";
  return { pointer, parent, children: new Map(), position: undefined };
}
