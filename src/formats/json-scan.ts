import { scanBytes } from "./json-scan-bytes.ts";

interface Scan {
  readonly memory: { readonly buffer: ArrayBuffer; grow(pages: number): number };
  /** Where the text has to lie; zeros follow it. */
  place(): number;
  /** 0: the text is plain. Otherwise that cannot be told at a glance. */
  scan(length: number, maxDepth: number): number;
  /** Where the places of the large members lie that the last scan met: four numbers each. */
  large(): number;
  largeCount(): number;
  /** Not 0: what lies between is one JSON value, if it is UTF-8. */
  valid(from: number, to: number): number;
}

interface OpenScan extends Omit<Scan, "memory" | "place"> {
  readonly room: Uint8Array;
  readonly members: Uint32Array;
}

/** A member of the outermost object whose value is a large container, as places in the bytes. */
export interface LargeMember {
  /** Of its name, between the quotes. */
  readonly name: readonly [from: number, to: number];
  readonly value: readonly [from: number, to: number];
}

// The types of WebAssembly belong to those of browsers.
interface WebAssemblyConstructors {
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object) => { readonly exports: object };
}

/** Memory of WebAssembly is not given back. */
const mostBytes = 1 << 20;
const zeros = 96;
const pageBytes = 1 << 16;

let opened: OpenScan | undefined;
let impossible = false;

/**
 * Whether valid JSON is plain: no object has a key twice, no string holds half a surrogate pair, no number is beyond the range of a double, and it
 * is nested at most `maxDepth` deep. False where that cannot be told at a glance: of few bytes or very many, of keys with escapes, of objects with
 * very many keys, of numbers with very many digits, and where WebAssembly may not be compiled. What it says of other bytes means nothing.
 */
export function isPlainJson(bytes: Uint8Array, maxDepth: number): boolean {
  if (bytes.length > mostBytes || impossible) return false;
  opened ??= openScan();
  if (!opened) return false;
  const { scan, room } = opened;
  room.set(bytes);
  room.fill(0, bytes.length, bytes.length + zeros);
  return scan(bytes.length, maxDepth) === 0;
}

/** The large members of what `isPlainJson` was asked about last and called plain, in their order. What is no JSON may seem to have some. */
export function largeMembers(): LargeMember[] {
  const found: LargeMember[] = [];
  if (!opened) return found;
  const { members } = opened;
  for (let at = 0; at < 4 * opened.largeCount(); at += 4) {
    const [nameFrom = 0, nameTo = 0, from = 0, to = 0] = members.subarray(at, at + 4);
    found.push({ name: [nameFrom, nameTo], value: [from, to] });
  }
  return found;
}

/** Whether the value of such a member is JSON by itself. */
export function isValueJson({ value: [from, to] }: LargeMember): boolean {
  return opened !== undefined && opened.valid(from, to) !== 0;
}

function openScan(): OpenScan | undefined {
  try {
    const { WebAssembly } = globalThis as unknown as { WebAssembly: WebAssemblyConstructors };
    const bytes = Uint8Array.from(atob(scanBytes), (character) => character.charCodeAt(0));
    const { memory, place, ...functions } = new WebAssembly.Instance(new WebAssembly.Module(bytes)).exports as Scan;
    memory.grow(Math.ceil((mostBytes + zeros) / pageBytes));
    const members = new Uint32Array(memory.buffer, functions.large());
    return { ...functions, room: new Uint8Array(memory.buffer, place()), members };
  } catch {
    // A page's policy may forbid it, and old processors lack the instructions.
    impossible = true;
    return undefined;
  }
}
