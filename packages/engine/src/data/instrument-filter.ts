import { DataError } from "../errors.ts";

/** Tells whether a row belongs to the instrument that is asked for. */
export interface InstrumentFilter {
  (name: string): boolean;
  /** Throws DataError, with the names that were there, when rows were seen and none belonged to it. */
  end(): void;
}

/** Rows of one ticker; ETH-USD, eth/usd and ETHUSD are one. Without a ticker every row belongs, but only to one instrument. */
export function instrumentFilter(place: string, ticker: string | undefined): InstrumentFilter {
  const seen = new Set<string>();
  let wanted = ticker === undefined ? undefined : bare(ticker);
  let last: string | undefined;
  let isLast = false;
  const isWanted = (name: string): boolean => {
    if (name === last) return isLast;
    last = name;
    wanted ??= bare(name);
    isLast = bare(name) === wanted;
    if (ticker === undefined && !isLast)
      throw new DataError(`${place} holds bars of ${wanted} and of ${name}`, "Name the one that is meant.");
    if (isLast || seen.size < 8) seen.add(isLast ? "" : name);
    return isLast;
  };
  const end = () => {
    if (seen.size > 0 && !seen.has(""))
      throw new DataError(
        `${place} has no bars of ${ticker}`,
        `Ask for one of ${[...seen].map((name) => JSON.stringify(name.slice(0, 40))).join(", ")} with --ticker.`,
      );
  };
  return Object.assign(isWanted, { end });
}

function bare(name: string): string {
  return name.toUpperCase().replace(/[^\p{L}\p{N}]/gu, "");
}
