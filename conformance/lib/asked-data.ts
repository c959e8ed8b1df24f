import type { Finding } from "../rule.ts";

/** Bars by what they were asked for. */
export interface AskedData {
  readonly ticker?: string;
  readonly interval?: string;
  readonly start?: string;
  readonly end?: string;
}

/** Members of a fingerprint that say something else than the configuration; where one is silent, nothing is compared. */
export function* otherwiseAsked(data: AskedData, config: AskedData, pointer: string): Generator<Finding> {
  for (const name of ["ticker", "interval", "start", "end"] as const) {
    const [found, expected] = [data[name], config[name]];
    if (found !== undefined && expected !== undefined && found !== expected)
      yield { file: "metadata.json", pointer: `${pointer}/${name}`, expected, found };
  }
}
