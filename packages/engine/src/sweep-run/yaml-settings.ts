import { isMap, isScalar, parseDocument } from "yaml";
import { ConfigError } from "../errors.ts";
import type { ConfigTree } from "../identity/config-json.ts";
import { isTooDeep, mostLevels } from "./nesting.ts";

/** Settings of a YAML text; integers are bigints. Throws ConfigError when it is not YAML, holds no settings, or nests without end. */
export function yamlSettings(text: string, shownAs: string): Record<string, ConfigTree> {
  if (isTooDeep(text)) throw tooDeep(shownAs);
  const document = parseDocument(text, { version: "1.1", intAsBigInt: true, uniqueKeys: true });
  const [error] = document.errors;
  if (error) throw notYaml(shownAs, error);
  if (!isMap(document.contents))
    throw new ConfigError(`${shownAs} holds no settings`, "Write a mapping: ticker, start, end, interval, param_grid.");
  for (const { key } of document.contents.items)
    if (!isScalar(key) || typeof key.value !== "string")
      throw new ConfigError(`${shownAs} has a key that is no name`, "Use names as keys.");
  return plain(valuesIn(document, shownAs), shownAs, 0) as Record<string, ConfigTree>;
}

function valuesIn(document: ReturnType<typeof parseDocument>, shownAs: string): unknown {
  try {
    return document.toJS({ maxAliasCount: 50 });
  } catch (cause) {
    throw notYaml(shownAs, cause as Error);
  }
}

/** A date that stands without quotes is the text of the date. An alias may lead back to what holds it. */
function plain(value: unknown, shownAs: string, level: number): ConfigTree {
  if (level > mostLevels) throw tooDeep(shownAs);
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (Array.isArray(value)) return value.map((item) => plain(item, shownAs, level + 1));
  if (typeof value === "object" && value !== null)
    return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, plain(member, shownAs, level + 1)]));
  return value as ConfigTree;
}

const tooDeep = (shownAs: string) =>
  new ConfigError(`${shownAs} nests too deep`, `Nest lists and mappings at most ${mostLevels} deep.`);

const notYaml = (shownAs: string, { message }: Error) =>
  new ConfigError(`${shownAs} is not YAML: ${message.split("\n")[0] ?? ""}`, "Correct the file at the place named.");
