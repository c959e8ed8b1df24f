import { ConfigError } from "../errors.ts";
import type { ConfigValue, ConfigValues } from "../identity/config-json.ts";
import { isNumeral, isWholeNumeral } from "./numeral.ts";

/** `NAME=VALUE` pairs of a command line. Throws ConfigError on what is none, and on a name that is given twice. */
export function parameterPairs(pairs: readonly string[]): ConfigValues {
  const parsed = new Map<string, ConfigValue>();
  for (const pair of pairs) {
    const cut = pair.indexOf("=");
    if (cut < 1) throw new ConfigError(`--param ${JSON.stringify(pair)} is no NAME=VALUE`, "Write --param entry=20.");
    const name = pair.slice(0, cut);
    if (parsed.has(name)) throw new ConfigError(`--param ${name} is given twice`, "Give it once.");
    parsed.set(name, typed(pair.slice(cut + 1)));
  }
  return Object.fromEntries(parsed);
}

function typed(text: string): ConfigValue {
  if (isWholeNumeral(text)) return BigInt(text);
  return isNumeral(text) ? Number(text) : text;
}
