import type { RunConfigValues } from "./run-settings.ts";

/** A research command, whether it was asked for by options or by a request. */
export type Command = RunCommand | ReportCommand | SweepCommand | ForwardCommand | PortfolioCommand;

/** One backtest; with `config.paper` a paper session. */
export interface RunCommand {
  readonly command: "run";
  readonly config: RunConfigValues;
  /** Whether a picture of the price was asked for. */
  readonly pricePlot: boolean;
  /** Table of fills to analyse. */
  readonly tradesCsv?: string;
}

/** The report of an earlier run, made once more: a request for a run asks for it by the directory of that run. */
export interface ReportCommand {
  readonly command: "report";
  readonly runDir: string;
}

/** Many backtests, as a YAML file says. */
export interface SweepCommand {
  readonly command: "sweep";
  readonly configPath: string;
  readonly outDir?: string;
}

/** A candidate of an earlier run on later bars, or one more segment of such a session. */
export interface ForwardCommand {
  readonly command: "forward";
  readonly runDir?: string;
  readonly resume?: string;
  readonly outDir?: string;
  readonly initialCash?: number;
  readonly start?: string;
  readonly end?: string;
  readonly metric?: string;
  /** Instrument of a source that does not name its own. */
  readonly ticker?: string;
}

/** A report over forward sessions, or a comparison of the ways to weigh them. */
export interface PortfolioCommand {
  readonly command: "portfolio";
  readonly root: string;
  readonly compare: boolean;
  readonly mode: "raw_capital" | "equal_weight" | "custom_weight";
  readonly weights?: string;
  readonly topN?: number;
  readonly rankMetric?: string;
  readonly minReturn?: number;
  readonly maxDrawdown?: number;
  readonly includeTickers?: readonly string[];
  readonly excludeTickers?: readonly string[];
  readonly includeStrategies?: readonly string[];
  readonly excludeStrategies?: readonly string[];
  readonly latestPerSourceRun: boolean;
}

/** A command and who asked for it. */
export interface Asked {
  readonly command: Command;
  readonly requestId: string | null;
  /** What its session is announced as, where that is not the command. */
  readonly mode?: string;
}
