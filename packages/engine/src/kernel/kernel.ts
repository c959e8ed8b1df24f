import { kernelBytes } from "./kernel-bytes.ts";

/** The loops of the C files in kernel/; a pointer is the byte offset of a column in the kernel's memory. */
export interface KernelLoops {
  indicators(
    ...places: readonly [
      state: number,
      alpha: number,
      keep: number,
      before: number,
      count: number,
      close: number,
      high: number,
      low: number,
      rsi: number,
      ma20: number,
      ma100: number,
      atr: number,
    ]
  ): number;
  hold(
    ...places: readonly [
      state: number,
      costs: number,
      count: number,
      close: number,
      atr: number,
      signals: number,
      position: number,
      trade: number,
      net: number,
      equity: number,
    ]
  ): void;
  measure(state: number, count: number, position: number, trade: number, net: number, equity: number): number;
  crosses(
    ...places: readonly [
      state: number,
      row: number,
      count: number,
      values: number,
      line: number,
      up: number,
      down: number,
    ]
  ): void;
  sum(values: number, count: number): number;
  squares(values: number, count: number, center: number): number;
  evaluate(market: number, costs: number, figures: number): void;
}

/** The compiled loops with a memory of their own. */
export interface Kernel {
  readonly loops: KernelLoops;
  /** Room for this many numbers, zero at first. */
  doubles(length: number): Float64Array;
  /** Room for this many small whole numbers, zero at first. */
  bytes(length: number): Int8Array;
  /** Room for this many whole numbers, zero at first. */
  integers(length: number): Int32Array;
}

interface KernelExports extends KernelLoops {
  readonly memory: { readonly buffer: ArrayBuffer; grow(pages: number): number };
}

// The types of WebAssembly belong to those of browsers.
const { Module, Instance } = (globalThis as unknown as { WebAssembly: WebAssemblyConstructors }).WebAssembly;

interface WebAssemblyConstructors {
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object) => { readonly exports: object };
}

/** The loops' own stack lies below. */
const firstFreeByte = 4096;
const pageBytes = 65_536;
let compiled: object | undefined;

/** The loops with room for columns of this many bytes in all, 8 more for each column. */
export function openKernel(capacity: number): Kernel {
  compiled ??= new Module(Buffer.from(kernelBytes, "base64"));
  const { memory, ...loops } = new Instance(compiled).exports as KernelExports;
  memory.grow(Math.ceil((firstFreeByte + capacity) / pageBytes));
  const { buffer } = memory;
  let free = firstFreeByte;
  const take = (bytes: number): number => {
    const start = free;
    free += Math.ceil(bytes / 8) * 8;
    return start;
  };
  return {
    loops,
    doubles: (length) => new Float64Array(buffer, take(length * 8), length),
    bytes: (length) => new Int8Array(buffer, take(length), length),
    integers: (length) => new Int32Array(buffer, take(length * 4), length),
  };
}
