import type { Bars } from "../bars.ts";
import type { BarsFingerprint } from "./fingerprint-bars.ts";

/** Which bars are asked for: from `start`, before `end`, both calendar dates. */
export interface BarRequest {
  readonly ticker: string;
  readonly start: string;
  readonly end: string;
  /** Length of a bar as its source names it, for example 1d or 1h. */
  readonly interval: string;
}

/** Bars, and where they come from. */
export interface BarSeries {
  readonly bars: Bars;
  readonly origin: BarsOrigin;
}

/** What lets somebody tell later whether two results rest on the same bars: what was asked for, where it was found, and its hash. */
export interface BarsOrigin extends BarRequest, BarsFingerprint {
  /** Name of the provider. */
  readonly provider: string;
  /** File or address. */
  readonly source: string;
  /** Whether prices are adjusted for splits and dividends; null when the source does not say. */
  readonly adjusted: boolean | null;
}

/** A source of bars. It throws DataError when it has none for a request: never an empty series. */
export interface BarProvider {
  readonly name: string;
  bars(request: BarRequest): Promise<BarSeries>;
}
