import { didYouMean } from "../did-you-mean.ts";
import { ConfigError } from "../errors.ts";
import { isRankedFigure, type RankedFigure, rankedFigures } from "../runs-index/best-run.ts";
import type { Options } from "./parse-arguments.ts";

/** The figure that --metric names. Throws ConfigError when runs have no such figure. */
export function rankedFigure(options: Options): RankedFigure {
  const figure = String(options.metric ?? "sharpe_simple");
  if (isRankedFigure(figure)) return figure;
  throw new ConfigError(
    `There is no figure ${figure}${didYouMean(figure, rankedFigures)}`,
    `Rank by ${rankedFigures.join(", ")}.`,
  );
}
