import { createHash } from "node:crypto";
import { type ConfigTree, configJson } from "./config-json.ts";

/** SHA-1 of a configuration as Python writes it: equal for equal settings, and other for `60` than for `60.0`. */
export function configHash(config: ConfigTree): string {
  return createHash("sha1").update(configJson(config)).digest("hex");
}
