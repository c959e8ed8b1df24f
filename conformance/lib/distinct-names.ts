import { compareCodePoints } from "../../src/formats/code-points.ts";

/** Names as a producer that sorts sets writes them: each once, in code point order. */
export const distinctNames = (names: Iterable<string>): string[] => [...new Set(names)].sort(compareCodePoints);
