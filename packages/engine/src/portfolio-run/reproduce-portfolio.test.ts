import { expect, test } from "vitest";
import { commandOfOptions } from "../cli/command-of-options.ts";
import { parseArguments } from "../cli/parse-arguments.ts";
import type { PortfolioCommand } from "../request/command.ts";
import { reproducePortfolio } from "./reproduce-portfolio.ts";

const parsed = (line: string) => commandOfOptions(parseArguments(line.split(" ").slice(1))) as PortfolioCommand;

test.each([
  "quantlab --portfolio-report outputs/forward_runs",
  "quantlab --portfolio-compare a --portfolio-weights w.json",
  "quantlab --portfolio-report a --portfolio-mode custom_weight --portfolio-weights w.json --portfolio-top-n 3 --portfolio-rank-metric total_pnl --portfolio-min-return 0 --portfolio-max-drawdown -0.5 --portfolio-include-tickers A,B --portfolio-exclude-tickers C --portfolio-include-strategies x --portfolio-exclude-strategies y,z --portfolio-latest-per-source-run",
])("a portfolio is made again by every option that made it: %s", (line) => {
  expect(reproducePortfolio(parsed(line))).toBe(line);
});
