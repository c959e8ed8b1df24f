import { formatPointer } from "./json-pointer.ts";
import { walkJson } from "./json-walk.ts";

/** A number that JavaScript cannot hold: an integer beyond 2^53 whose digits change, or a number beyond the range of doubles. */
export interface LossyNumber {
  readonly pointer: string;
  /** As it is written. */
  readonly text: string;
  /** What JavaScript makes of it. */
  readonly value: number;
}

/** The numbers of a valid JSON text that JavaScript cannot hold, in text order. */
export function findLossyNumbers(text: string): LossyNumber[] {
  const found: LossyNumber[] = [];
  const path: (string | number)[] = [];
  walkJson(text, {
    value(key, start, end) {
      const written = text.slice(start, end ?? start + 1);
      if (end === undefined) path.push(key ?? "");
      else if (isLossy(written)) {
        const tokens = key === undefined ? [] : [...path.slice(1), key];
        found.push({ pointer: formatPointer(tokens), text: written, value: Number(written) });
      }
    },
    close() {
      path.pop();
    },
  });
  return found;
}

function isLossy(written: string): boolean {
  if (!/^[-\d]/.test(written)) return false;
  const value = Number(written);
  if (!Number.isFinite(value)) return true;
  return !Number.isSafeInteger(value) && /^-?\d+$/.test(written) && BigInt(value) !== BigInt(written);
}
