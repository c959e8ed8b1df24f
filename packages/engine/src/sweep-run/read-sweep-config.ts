import { readFileSync } from "node:fs";
import { isMap, isScalar, parseDocument } from "yaml";
import { ConfigError } from "../errors.ts";
import type { ConfigTree } from "../identity/config-json.ts";
import { isTooDeep, mostLevels } from "./nesting.ts";

/** A sweep's configuration as its file gives it, in the order of the file. */
export interface SweepFile {
  /** Settings; integers are bigints, numbers with a point numbers. */
  readonly config: Readonly<Record<string, ConfigTree>>;
  /** Bytes of the file. */
  readonly bytes: Uint8Array;
}

const required = ["ticker", "start", "end", "interval"] as const;

/** Reads the YAML file of a sweep. Throws ConfigError when there is none, when it is not YAML, or when it lacks what every sweep has. */
export function readSweepFile(file: string, shownAs: string): SweepFile {
  const bytes = readBytes(file, shownAs);
  const text = bytes.toString("utf8");
  if (isTooDeep(text))
    throw new ConfigError(`${shownAs} nests too deep`, `Nest lists and mappings at most ${mostLevels} deep.`);
  const document = parseDocument(text, { version: "1.1", intAsBigInt: true, uniqueKeys: true });
  const [error] = document.errors;
  if (error)
    throw new ConfigError(
      `${shownAs} is not YAML: ${firstLine(error.message)}`,
      "Correct the file at the place named.",
    );
  if (!isMap(document.contents))
    throw new ConfigError(`${shownAs} holds no settings`, "Write a mapping: ticker, start, end, interval, param_grid.");
  const config = plain(document.toJS({ maxAliasCount: 50 })) as Record<string, ConfigTree>;
  const missing = required.filter((name) => typeof config[name] !== "string");
  if (missing.length > 0)
    throw new ConfigError(
      `${shownAs} does not say ${missing.join(", ")}`,
      "Every sweep names its instrument, period and interval.",
    );
  for (const name of document.contents.items) {
    if (!isScalar(name.key) || typeof name.key.value !== "string")
      throw new ConfigError(`${shownAs} has a key that is no name`, "Use names as keys.");
  }
  return { config, bytes };
}

function readBytes(file: string, shownAs: string): Buffer {
  try {
    return readFileSync(file);
  } catch (cause) {
    throw new ConfigError(
      `Sweep config ${shownAs} cannot be read`,
      "Name an existing YAML file with --sweep or params.config_path.",
      {
        cause,
      },
    );
  }
}

/** A date that stands without quotes is the text of the date. */
function plain(value: unknown): ConfigTree {
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value === "object" && value !== null)
    return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, plain(member)]));
  return value as ConfigTree;
}

const firstLine = (text: string) => text.split("\n")[0] ?? text;
