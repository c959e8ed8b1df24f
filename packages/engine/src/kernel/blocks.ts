import { openKernel } from "./kernel.ts";

/** Bars that pass through the kernel at a time: what they need stays close to the processor. */
export const blockLength = 1024;
/** Numbers that are added up at a time. */
export const bufferLength = 8192;
/** Bars that stand before a block for the windows that reach back. */
export const historyLength = 100;

function openBlocks() {
  const kernel = openKernel((3 * bufferLength + 12 * blockLength) * 8);
  const column = (): Float64Array => kernel.doubles(blockLength);
  return {
    loops: kernel.loops,
    state: kernel.doubles(16),
    costs: kernel.doubles(8),
    values: kernel.doubles(bufferLength),
    others: kernel.doubles(bufferLength),
    history: kernel.doubles(historyLength),
    /** Directly behind its history. */
    close: column(),
    high: column(),
    low: column(),
    first: column(),
    second: column(),
    third: column(),
    fourth: column(),
    signals: kernel.bytes(blockLength),
    /** With one row before its first. */
    position: kernel.bytes(bufferLength + 1),
    trade: kernel.bytes(bufferLength),
    sides: kernel.integers(4),
    up: kernel.integers(blockLength),
    down: kernel.integers(blockLength),
  };
}

let blocks: ReturnType<typeof openBlocks> | undefined;

/** The kernel through which columns of any length pass block by block; its memory holds nothing from one call to the next. */
export function kernelBlocks(): ReturnType<typeof openBlocks> {
  blocks ??= openBlocks();
  return blocks;
}
