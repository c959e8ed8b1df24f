import { ConfigError } from "../errors.ts";
import type { Command } from "../request/command.ts";
import { commandOfRequest, type RequestParams } from "../request/command-of-request.ts";
import { defaultRunConfig } from "../request/run-settings.ts";
import { parameterPairs } from "./parameter-pairs.ts";
import type { Options } from "./parse-arguments.ts";

/** Options of one command, and the parameters of a request that mean the same. */
const parameters = {
  sweep: { sweep: "config_path", sweep_outdir: "out_dir" },
  forward: {
    "forward-eval": "run_dir",
    "resume-forward": "resume_forward",
    "forward-outdir": "forward_outdir",
    "forward-start": "forward_start",
    "forward-end": "forward_end",
    "forward-metric": "forward_metric",
    initial_cash: "initial_cash",
    ticker: "ticker",
  },
  portfolio: {
    "portfolio-report": "portfolio_report",
    "portfolio-compare": "portfolio_compare",
    "portfolio-mode": "portfolio_mode",
    "portfolio-weights": "portfolio_weights",
    "portfolio-top-n": "portfolio_top_n",
    "portfolio-rank-metric": "portfolio_rank_metric",
    "portfolio-min-return": "portfolio_min_return",
    "portfolio-max-drawdown": "portfolio_max_drawdown",
    "portfolio-include-tickers": "portfolio_include_tickers",
    "portfolio-exclude-tickers": "portfolio_exclude_tickers",
    "portfolio-include-strategies": "portfolio_include_strategies",
    "portfolio-exclude-strategies": "portfolio_exclude_strategies",
    "portfolio-latest-per-source-run": "portfolio_latest_per_source_run",
  },
} as const;

/** The research command that the options ask for. Throws ConfigError when they ask for two. */
export function commandOfOptions(options: Options): Command {
  const { command, params } = requestOfOptions(options);
  return commandOfRequest(command, params);
}

/** The request that means the same as the options. Throws ConfigError when they ask for two. */
export function requestOfOptions(options: Options): { readonly command: string; readonly params: RequestParams } {
  const asked = [
    ...("sweep" in options ? ["--sweep"] : []),
    ...("forward-eval" in options ? ["--forward-eval"] : []),
    ...("resume-forward" in options ? ["--resume-forward"] : []),
    ...("portfolio-report" in options ? ["--portfolio-report"] : []),
    ...("portfolio-compare" in options ? ["--portfolio-compare"] : []),
  ];
  if (asked.length > 1) throw new ConfigError(`${asked.join(" and ")} exclude each other`, "Give one of them.");
  switch (asked[0]) {
    case "--sweep":
      return { command: "sweep", params: renamed(options, parameters.sweep) };
    case "--forward-eval":
    case "--resume-forward":
      return { command: "forward", params: renamed(options, parameters.forward) };
    case "--portfolio-report":
    case "--portfolio-compare":
      return { command: "portfolio", params: renamed(options, parameters.portfolio) };
    default:
      return { command: "run", params: runParams(options) };
  }
}

const runOptions = [...Object.keys(defaultRunConfig), "strategy", "report", "save_price_plot", "trades_csv"];

/** The parameters of a run that options say. Throws ConfigError on a parameter of a strategy that is no pair. */
export function runParams(options: Options): RequestParams {
  const pairs = runOptions.filter((name) => name in options).map((name) => [name, options[name]]);
  const parameters =
    options.param === undefined ? {} : { parameters: parameterPairs(options.param as readonly string[]) };
  return { ...Object.fromEntries(pairs), ...parameters } as RequestParams;
}

function renamed(options: Options, names: Readonly<Record<string, string>>): RequestParams {
  const pairs = Object.entries(names).filter(([option]) => option in options);
  return Object.fromEntries(pairs.map(([option, name]) => [name, options[option]])) as RequestParams;
}
