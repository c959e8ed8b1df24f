import { catalogue } from "../generated/catalogue.ts";
import type { CatalogueEntry, FrameMark } from "./catalogue-entry.ts";
import { UnreadableFileError } from "./errors.ts";
import { parseJsonLines } from "./formats/jsonl-parse.ts";
import { defaultLimits } from "./limits.ts";
import type { Tree } from "./tree/tree.ts";

const mostLines = 1000;
/** Lines may be of any length, and there may be no end of one. */
const mostBytes = 64 * 2 ** 20;
const mostStrangers = 8;

const marked = catalogue.filter(({ frames }) => frames !== undefined);

/**
 * The kinds whose frames a file may hold. A line that only one kind knows decides. Otherwise a file or folder named after a socket does.
 * All kinds that remain possible are answered: more than one where lines of several stand together, or where nothing decides.
 */
export function kindsOfFrames(tree: Tree, file: string): readonly CatalogueEntry[] {
  const told = new Set<CatalogueEntry>();
  let possible = marked;
  let frames = 0;
  let strangers = 0;
  let damages = 0;
  for (const line of linesOf(tree, file)) {
    const kinds = marked.filter((entry) => entry.frames?.some((mark) => holds(mark, line)));
    const [only, ...others] = kinds;
    if (only === undefined) {
      // A damaged line is evidence for no kind, and against none.
      if (line === damaged) damages += 1;
      else strangers += 1;
      if (frames === 0 && strangers + damages === mostStrangers) break;
      continue;
    }
    frames += 1;
    if (others.length === 0) told.add(only);
    possible = possible.filter((entry) => kinds.includes(entry));
  }
  if (told.size > 0) return [...told];
  const byFile = namedAfter(file, possible);
  if (frames === 0 && (strangers > 0 || !(byFile || /frames/i.test(file)))) return [];
  const named = byFile ?? namedAfter(tree.name, possible);
  return named ? [named] : frames === 0 ? [] : possible;
}

/** The kind whose files begin with the name of the socket that a name begins with: ws-alpaca-2 and ws_alpaca.jsonl. */
function namedAfter(name: string, kinds: readonly CatalogueEntry[]): CatalogueEntry | undefined {
  const plain = name.toLowerCase().replaceAll("-", "_");
  return kinds.find(({ fileNames }) =>
    fileNames.some(
      (one) => one.startsWith("ws_") && new RegExp(`^${one.slice(0, -".jsonl".length)}([_.]|$)`).test(plain),
    ),
  );
}

function holds({ members = {}, with: present = [], without = [] }: FrameMark, line: unknown): boolean {
  if (typeof line !== "object" || line === null) return false;
  const frame = line as Readonly<Record<string, unknown>>;
  return (
    Object.entries(members).every(([name, value]) => frame[name] === value) &&
    present.every((name) => Object.hasOwn(frame, name)) &&
    !without.some((name) => Object.hasOwn(frame, name))
  );
}

const damaged = Symbol("damaged");

/** The first lines; one that is no JSON is `damaged`. */
function* linesOf(tree: Tree, file: string): Generator<unknown> {
  let left = mostLines;
  try {
    for (const line of parseJsonLines(beginningOf(tree.chunks(file)), { maxDepth: defaultLimits.depth })) {
      yield line.pending || !line.result.ok ? damaged : line.result.value;
      left -= 1;
      if (left === 0) return;
    }
  } catch (thrown) {
    // That it cannot be read is reported when it is judged.
    if (!(thrown instanceof UnreadableFileError)) throw thrown;
  }
}

function* beginningOf(chunks: Iterable<Uint8Array>): Generator<Uint8Array> {
  let left = mostBytes;
  for (const chunk of chunks) {
    yield chunk;
    left -= chunk.length;
    if (left <= 0) return;
  }
}
