import { version } from "../version.ts";
import { healthText } from "./health.ts";
import { helpText } from "./help.ts";
import type { Options } from "./parse-arguments.ts";
import { strategiesText } from "./strategies-text.ts";

/** The answer to a question about the program itself; undefined when the options ask for something else. */
export function aboutProgram(options: Options): string | undefined {
  const { help, version: isVersion, check, strategies } = options;
  if (help !== undefined) return helpText(typeof help === "string" ? help : undefined).trimEnd();
  if (isVersion === true) return options.json === true ? JSON.stringify({ version }) : version;
  if (check === true) return healthText();
  if (strategies !== undefined)
    return strategiesText(typeof strategies === "string" ? strategies : undefined, options.json === true);
  return undefined;
}
