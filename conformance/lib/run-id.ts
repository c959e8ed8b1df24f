import type { Directory } from "../../src/view.ts";

/** The parts of an id in canonical form: `<date>_<time>_<mode>_<hash>`. */
export interface RunIdParts {
  /** ISO 8601 without offset, to the second. */
  readonly time: string;
  readonly mode: string;
  /** Seven hexadecimal digits. */
  readonly hash: string;
}

const canonical = /^(\d{4})(\d\d)(\d\d)_(\d\d)(\d\d)(\d\d)_([a-z][a-z_]*)_([0-9a-f]{7})$/;

/** The id that was taken apart last: several rules ask about the same one. */
let latest: { readonly id: string; readonly parts: RunIdParts | undefined } | undefined;

/** Takes an id apart; undefined when it does not have the canonical form. */
export function parseRunId(id: string): RunIdParts | undefined {
  if (latest?.id !== id) latest = { id, parts: partsOf(id) };
  return latest.parts;
}

function partsOf(id: string): RunIdParts | undefined {
  const match = canonical.exec(id);
  if (!match) return undefined;
  const [, year, month, day, hour, minute, second, mode = "", hash = ""] = match;
  return { time: `${year}-${month}-${day}T${hour}:${minute}:${second}`, mode, hash };
}

/** Whether the directory's name claims to be an id: it has the form of one, or stands in the folder where names are ids. A copy under a name of its own claims nothing. */
export function nameClaimsId({ name, parentName }: Directory, root: string): boolean {
  return name !== "" && (parentName === root || parseRunId(name) !== undefined);
}
