import { randomUUID } from "node:crypto";

const PIECE = /"[^"\\]*(?:\\.[^"\\]*)*"|-?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?/g;

/**
 * Parses JSON that is known to be valid and keeps what Python keeps: an integer is a bigint, a number with a point or an exponent a
 * number. `60` and `60.0` are different settings to a configuration hash.
 */
export function parseWithIntegers(text: string): unknown {
  const name = randomUUID();
  const marked = text.replace(PIECE, (piece) => (/^-?\d+$/.test(piece) ? `{"${name}":"${piece}"}` : piece));
  return JSON.parse(marked, (_, value: unknown) => {
    const digits = typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined;
    return typeof digits === "string" ? BigInt(digits) : value;
  });
}
