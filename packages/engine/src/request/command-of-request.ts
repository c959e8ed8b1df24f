import { parseCalendarDate } from "../data/bar-time.ts";
import { ConfigError } from "../errors.ts";
import type { ConfigTree, ConfigValue } from "../identity/config-json.ts";
import type { Command, ForwardCommand, PortfolioCommand, ReportCommand, RunCommand, SweepCommand } from "./command.ts";
import { defaultRunConfig, type RunConfigValues, type RunSetting } from "./run-settings.ts";
import { strategyOfParams } from "./strategy-of-params.ts";

/** Parameters of a request that its contract has accepted. */
export type RequestParams = Readonly<Record<string, ConfigTree>>;

/** The command that an accepted request asks for. Throws ConfigError on what cannot be done as it stands. */
export function commandOfRequest(command: string, params: RequestParams): Command {
  for (const [name, value] of Object.entries(params))
    if (typeof value === "string" && /\0|\p{Surrogate}/u.test(value))
      throw new ConfigError(
        `${name} holds what neither a path nor a document can`,
        "Write whole characters, none of them NUL.",
      );
  switch (command) {
    case "run":
      return typeof params.report === "string" ? reportCommand(params.report, params) : runCommand(params);
    case "sweep":
      return sweepCommand(params);
    case "forward":
      return forwardCommand(params);
    case "portfolio":
      return portfolioCommand(params);
    default:
      throw new ConfigError(
        `There is no command ${JSON.stringify(command)}`,
        "Ask for run, sweep, forward or portfolio.",
      );
  }
}

function runCommand(params: RequestParams): RunCommand {
  const names = Object.keys(defaultRunConfig) as RunSetting[];
  const settings = Object.fromEntries(names.map((name) => [name, settingOf(name, params[name] as ConfigValue)]));
  const config = { ...settings, ...strategyOfParams(params) } as unknown as RunConfigValues;
  for (const name of ["start", "end"] as const)
    if (parseCalendarDate(String(config[name])) === undefined)
      throw new ConfigError(`${name} ${JSON.stringify(config[name])} is not a date`, "Write dates as YYYY-MM-DD.");
  if (String(config.start) >= String(config.end))
    throw new ConfigError(
      `The period ends on ${config.end}, not after its start ${config.start}`,
      "Let end be a later day than start.",
    );
  if (config.paper === true && Number(config.fee) >= 1)
    throw new ConfigError(
      `fee ${config.fee} takes all that a paper session could buy with`,
      "Give the fee as a fraction: 0.001 is a tenth of a percent.",
    );
  return {
    command: "run",
    config,
    pricePlot: params.save_price_plot === true,
    ...optional({ tradesCsv: textOf(params.trades_csv) }),
  };
}

/** Settings would change nothing of a run that is over. */
function reportCommand(runDir: string, params: RequestParams): ReportCommand {
  if (runDir.trim() === "")
    throw new ConfigError("report names no run", "Give the directory of a run, or true for the run that is asked for.");
  const others = Object.keys(params).filter((name) => name !== "report");
  if (others.length > 0)
    throw new ConfigError(
      `The report of ${JSON.stringify(runDir)} takes no ${others.join(", ")}: that run is over`,
      "Give report alone for an earlier run, or as true for the run that the other parameters describe.",
    );
  return { command: "report", runDir };
}

function settingOf(name: RunSetting, given: ConfigValue | undefined): ConfigValue {
  if (given === undefined) return defaultRunConfig[name];
  return name === "cooldown_days" && typeof given === "number" ? BigInt(given) : given;
}

function sweepCommand(params: RequestParams): SweepCommand {
  const outDir = textOf(params.out_dir) ?? textOf(params.sweep_outdir);
  return { command: "sweep", configPath: String(params.config_path), ...optional({ outDir }) };
}

function forwardCommand(params: RequestParams): ForwardCommand {
  return {
    command: "forward",
    ...optional({
      runDir: textOf(params.run_dir),
      resume: textOf(params.resume_forward),
      outDir: textOf(params.forward_outdir),
      initialCash: numberOf(params.initial_cash),
      start: textOf(params.forward_start),
      end: textOf(params.forward_end),
      metric: textOf(params.forward_metric),
      ticker: textOf(params.ticker),
    }),
  };
}

function portfolioCommand(params: RequestParams): PortfolioCommand {
  const report = textOf(params.portfolio_report);
  return {
    command: "portfolio",
    root: report ?? textOf(params.portfolio_compare) ?? "",
    compare: report === undefined,
    mode: (textOf(params.portfolio_mode) ?? "raw_capital") as PortfolioCommand["mode"],
    latestPerSourceRun: params.portfolio_latest_per_source_run === true,
    ...optional({
      weights: textOf(params.portfolio_weights),
      topN: numberOf(params.portfolio_top_n),
      rankMetric: textOf(params.portfolio_rank_metric),
      minReturn: numberOf(params.portfolio_min_return),
      maxDrawdown: numberOf(params.portfolio_max_drawdown),
      includeTickers: listOf(params.portfolio_include_tickers),
      excludeTickers: listOf(params.portfolio_exclude_tickers),
      includeStrategies: listOf(params.portfolio_include_strategies),
      excludeStrategies: listOf(params.portfolio_exclude_strategies),
    }),
  };
}

const textOf = (value: ConfigTree | undefined) => (typeof value === "string" ? value : undefined);

const numberOf = (value: ConfigTree | undefined) =>
  typeof value === "number" || typeof value === "bigint" ? Number(value) : undefined;

/** Names separated by commas; undefined when there is none. */
function listOf(value: ConfigTree | undefined): readonly string[] | undefined {
  const names = (textOf(value) ?? "").split(",").map((name) => name.trim());
  const given = names.filter((name) => name !== "");
  return given.length > 0 ? given : undefined;
}

/** The members that have a value: an optional member is absent rather than undefined. */
function optional<Members extends object>(
  members: Members,
): { [Name in keyof Members]?: Exclude<Members[Name], undefined> } {
  const given = Object.entries(members).filter(([, value]) => value !== undefined);
  return Object.fromEntries(given) as { [Name in keyof Members]?: Exclude<Members[Name], undefined> };
}
