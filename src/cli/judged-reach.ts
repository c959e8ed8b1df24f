import { existsSync } from "node:fs";
import path from "node:path";

/** How much of the file system a run has judged. Places are absolute paths. */
export interface Reach {
  /** Whether a place was judged as a whole, or lies no more below a path that was given. */
  covers(place: string): boolean;
  /** Whether everything that lies at a place and below it was judged. */
  coversAll(place: string): boolean;
}

/** The reach of a run over paths that were given; what could not be told was not reached. */
export function reachOf(given: readonly string[], judged: ReadonlySet<string>, untold: readonly string[]): Reach {
  return {
    covers: (place) =>
      (judged.has(place) || (given.some((folder) => place !== folder && isBelow(place, folder)) && isGone(place))) &&
      !untold.some((failed) => meet(place, failed)),
    coversAll: (place) =>
      given.some((folder) => isBelow(place, folder)) && !untold.some((failed) => meet(place, failed)),
  };
}

/** Whether one of two places lies at or below the other. */
export const meet = (one: string, other: string): boolean => isBelow(one, other) || isBelow(other, one);

/** Standard input and a bridge, as baselines name them, never lay in a folder. */
const isGone = (place: string) => !/(?:^|[\\/])(?:-|https?:[\\/]+[^\\/]+)$/.test(place) && !existsSync(place);

function isBelow(place: string, folder: string): boolean {
  return place === folder || place.startsWith(folder.endsWith(path.sep) ? folder : folder + path.sep);
}
