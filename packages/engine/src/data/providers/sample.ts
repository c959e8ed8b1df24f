import { existsSync } from "node:fs";
import path from "node:path";
import { ConfigError } from "../../errors.ts";
import type { BarProvider } from "../bar-provider.ts";
import { barSeries } from "../bar-series.ts";
import { dateRange } from "../date-range.ts";
import { readCsvBars } from "../read-csv-bars.ts";

/** The ticker of the bars that come with the package. */
export const sampleTicker = "SAMPLE";

/** The synthetic bars that come with the package: no market ever saw them. */
export function sample(): BarProvider {
  return {
    name: "sample",
    async bars(request) {
      const { ticker, interval } = request;
      if (ticker !== sampleTicker || interval !== "1d")
        throw new ConfigError(
          `The sample has no bars of ${ticker} (${interval})`,
          `Ask for --ticker ${sampleTicker} --interval 1d: synthetic bars of 2019 to 2025.`,
        );
      const { bars } = await readCsvBars(sampleFile(import.meta.dirname), dateRange(request), undefined);
      return barSeries(request, bars, { provider: "sample", source: "synthetic: data/SAMPLE_1d.csv", adjusted: null });
    },
  };
}

// The bundle lies in another folder than the source.
function sampleFile(folder: string): string {
  const file = path.join(folder, "data", `${sampleTicker}_1d.csv`);
  const parent = path.dirname(folder);
  return existsSync(file) || parent === folder ? file : sampleFile(parent);
}
