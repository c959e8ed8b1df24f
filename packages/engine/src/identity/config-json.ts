import { canonicalJson } from "@quantlab/contracts";

/** A figure as it was given: a bigint was an integer in Python, a number a float. */
export type ConfigValue = string | boolean | number | bigint | null;

/** Settings as they were given. */
export type ConfigValues = Readonly<Record<string, ConfigValue>>;

/** Settings that may hold lists and settings of their own, as those of a sweep do. */
export type ConfigTree = ConfigValue | readonly ConfigTree[] | { readonly [name: string]: ConfigTree };

/** The text that a configuration is hashed as: Python's `json.dumps(config, sort_keys=True)`. */
export function configJson(config: ConfigTree): string {
  if (typeof config === "string") return asciiText(config);
  if (typeof config === "number") return canonicalJson(config, { plan: 1, invalid: "as-python" });
  if (typeof config !== "object" || config === null) return String(config);
  if (isList(config)) return `[${config.map(configJson).join(", ")}]`;
  const members = Object.keys(config)
    .sort()
    .map((key) => `${asciiText(key)}: ${configJson(config[key] ?? null)}`);
  return `{${members.join(", ")}}`;
}

function isList(config: ConfigTree): config is readonly ConfigTree[] {
  return Array.isArray(config);
}

function asciiText(text: string): string {
  return JSON.stringify(text).replace(
    /[\x7f-\uffff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
