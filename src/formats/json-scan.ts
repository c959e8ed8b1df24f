import { scanBytes } from "./json-scan-bytes.ts";

interface Scan {
  readonly memory: { readonly buffer: ArrayBuffer; grow(pages: number): number };
  /** Where the text has to lie; zeros follow it. */
  place(): number;
  /** 0: the text is plain. Otherwise that cannot be told at a glance. */
  scan(length: number, maxDepth: number): number;
}

interface OpenScan {
  readonly scan: Scan["scan"];
  readonly room: Uint8Array;
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

function openScan(): OpenScan | undefined {
  try {
    const { WebAssembly } = globalThis as unknown as { WebAssembly: WebAssemblyConstructors };
    const bytes = Uint8Array.from(atob(scanBytes), (character) => character.charCodeAt(0));
    const { memory, place, scan } = new WebAssembly.Instance(new WebAssembly.Module(bytes)).exports as Scan;
    memory.grow(Math.ceil((mostBytes + zeros) / pageBytes));
    return { scan, room: new Uint8Array(memory.buffer, place()) };
  } catch {
    // A page's policy may forbid it, and old processors lack the instructions.
    impossible = true;
    return undefined;
  }
}
