import { readFileSync } from "node:fs";
import { ConfigError } from "../errors.ts";
import { isObject } from "../is-object.ts";
import type { Weights } from "../portfolio/session-weights.ts";
import { parseWithIntegers } from "../request/python-numbers.ts";

const remedy = "Give a JSON object of session ids and weights.";

/** Weights as they were given, where a bigint was a whole number, and as they are computed with. */
export interface GivenWeights {
  readonly weights: Weights;
  readonly supplied: Readonly<Record<string, number | bigint>>;
}

/** Reads a file of weights by session id. Throws ConfigError when it is not an object of numbers. */
export function readWeights(file: string, shownAs: string): GivenWeights {
  const supplied = objectIn(file, shownAs);
  for (const [id, weight] of Object.entries(supplied)) {
    if ((typeof weight !== "number" && typeof weight !== "bigint") || !Number.isFinite(Number(weight)))
      throw new ConfigError(`${shownAs} has no number for ${JSON.stringify(id.slice(0, 40))}`, remedy);
  }
  const given = supplied as GivenWeights["supplied"];
  const weights = Object.fromEntries(Object.entries(given).map(([id, weight]) => [id, Number(weight)]));
  return { weights, supplied: given };
}

function objectIn(file: string, shownAs: string): object {
  let text: string;
  try {
    text = readFileSync(file, "utf8");
    JSON.parse(text);
  } catch (cause) {
    throw new ConfigError(`${shownAs} cannot be read as JSON`, remedy, { cause });
  }
  const value = parseWithIntegers(text);
  if (isObject(value)) return value;
  throw new ConfigError(`${shownAs} is no JSON object`, remedy);
}
