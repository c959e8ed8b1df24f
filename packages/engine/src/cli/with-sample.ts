import type { Environment } from "./environment.ts";
import type { Options } from "./parse-arguments.ts";

const named = ["ticker", "data", "provider", "data-cache", "offline", "json-request"];

/**
 * The options of `quantlab run` and `quantlab paper` on a machine where neither an instrument nor bars are named: the sample bars, which
 * need no network. The form without a command keeps the instrument of the Python program.
 */
export function withSample(options: Options, first: string | undefined, environment: Environment): Options {
  const { variables, provider, warn } = environment;
  const isRun = first === "run" || (first === "paper" && options.paper === true);
  if (!isRun || provider || variables.QUANTLAB_DATA_DIR || named.some((name) => name in options)) return options;
  warn("No instrument is named: SAMPLE, whose bars are synthetic, is taken (see --ticker and --data).");
  return { ...options, ticker: "SAMPLE" };
}
