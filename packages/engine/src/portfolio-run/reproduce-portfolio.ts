import { shellWord } from "../artifacts/reproduce-command.ts";
import type { PortfolioCommand } from "../request/command.ts";

/** The command line that makes the same portfolio of the same sessions again. */
export function reproducePortfolio(command: PortfolioCommand): string {
  const given: readonly (readonly [name: string, value: string | number | undefined])[] = [
    [command.compare ? "portfolio-compare" : "portfolio-report", command.root],
    ["portfolio-mode", command.compare || command.mode === "raw_capital" ? undefined : command.mode],
    ["portfolio-weights", command.weights],
    ["portfolio-top-n", command.topN],
    ["portfolio-rank-metric", command.rankMetric],
    ["portfolio-min-return", command.minReturn],
    ["portfolio-max-drawdown", command.maxDrawdown],
    ["portfolio-include-tickers", command.includeTickers?.join(",")],
    ["portfolio-exclude-tickers", command.excludeTickers?.join(",")],
    ["portfolio-include-strategies", command.includeStrategies?.join(",")],
    ["portfolio-exclude-strategies", command.excludeStrategies?.join(",")],
  ];
  const words = given.flatMap(([name, value]) =>
    value === undefined ? [] : [`--${name} ${shellWord(String(value))}`],
  );
  const latest = command.latestPerSourceRun ? ["--portfolio-latest-per-source-run"] : [];
  return ["quantlab", ...words, ...latest].join(" ");
}
