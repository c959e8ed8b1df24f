import { readFileSync } from "node:fs";
import { ConfigError } from "../errors.ts";
import type { ConfigTree } from "../identity/config-json.ts";
import { withWholeNumbers } from "./whole-numbers.ts";
import { yamlSettings } from "./yaml-settings.ts";

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
  const config = withWholeNumbers(yamlSettings(bytes.toString("utf8"), shownAs));
  const missing = required.filter((name) => typeof config[name] !== "string");
  if (missing.length > 0)
    throw new ConfigError(
      `${shownAs} does not say ${missing.join(", ")}`,
      "Every sweep names its instrument, period and interval.",
    );
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
