import path from "node:path";
import { type SessionResult, write } from "@quantlab/contracts";
import { fileTarget } from "@quantlab/contracts/node";
import {
  Portfolio,
  PortfolioCompare,
  type PortfolioModeResult,
  type PortfolioReport,
} from "@quantlab/contracts/quantlab/v1";
import { writeText } from "../charts/write-pictures.ts";
import type { Outcome } from "../cli/session-result.ts";
import { ConfigError } from "../errors.ts";
import { utcTime } from "../identity/utc-time.ts";
import { portfolioCompare } from "../portfolio/portfolio-compare.ts";
import { portfolioReport } from "../portfolio/portfolio-report.ts";
import type { ScannedSession } from "../portfolio/portfolio-session.ts";
import { scanSessions } from "../portfolio/scan-sessions.ts";
import type { SelectionRules } from "../portfolio/select-sessions.ts";
import type { PortfolioCommand } from "../request/command.ts";
import type { CommandWorld } from "../run/command-world.ts";
import type { ShownPortfolio } from "../tear-sheet/show-portfolio.ts";
import { besideSessions } from "./beside-sessions.ts";
import { portfolioCompareMarkdown, portfolioReportMarkdown } from "./portfolio-markdown.ts";
import { type GivenWeights, readWeights } from "./read-weights.ts";
import { reproducePortfolio } from "./reproduce-portfolio.ts";
import { sessionsBelow } from "./sessions-below.ts";
import { weightsAsGiven } from "./weights-as-given.ts";

/** Makes one portfolio of the forward sessions of a directory, or compares the ways to weigh them, and writes the report beside them. */
export async function executePortfolio(command: PortfolioCommand, world: CommandWorld): Promise<Outcome> {
  const { cwd, clock } = world;
  const root = path.resolve(cwd, command.root);
  const sessions = sessionsBelow(root, command.root, world.progress);
  const given =
    command.weights === undefined ? undefined : readWeights(path.resolve(cwd, command.weights), command.weights);
  if (command.mode === "custom_weight" && !command.compare && given === undefined)
    throw new ConfigError("custom_weight mode requires a weights mapping.", "Give it with --portfolio-weights.");
  tellUnused(command, world);
  world.signal?.throwIfAborted();
  world.progress?.(`Combining ${sessions.length} sessions`);
  const job = { root, sessions, given, rules: rulesOf(command), generatedAt: utcTime(clock()) };
  const { outcome, result } = command.compare ? await compared(job) : await reported(job, command.mode);
  if (!world.views?.page) return outcome;
  const show = async () => {
    const { showPortfolio } = await import("../tear-sheet/show-portfolio.ts");
    const { sessions: kept } = scanSessions(sessions, job.rules);
    return showPortfolio({ root, sessions: kept, command: reproducePortfolio(command), result }, world.warn);
  };
  return { ...outcome, afterwards: show };
}

/** What changes nothing. */
function tellUnused({ compare, mode, weights }: PortfolioCommand, { warn }: CommandWorld): void {
  if (compare && mode !== "raw_capital") warn("Warning: the mode is not used: a comparison has all of them.");
  if (!compare && weights !== undefined && mode !== "custom_weight")
    warn(`Warning: ${weights} is not used: the mode is ${mode}, weights are those of custom_weight.`);
}

/** What was written, and what is told of it. */
interface Made {
  readonly outcome: Outcome;
  readonly result: ShownPortfolio["result"];
}

interface Job {
  readonly root: string;
  readonly sessions: readonly ScannedSession[];
  readonly given: GivenWeights | undefined;
  readonly rules: SelectionRules;
  readonly generatedAt: string;
}

async function reported(
  { root, sessions, given, rules, generatedAt }: Job,
  mode: PortfolioCommand["mode"],
): Promise<Made> {
  const allocation = { mode, ...(given && { weights: given.weights }) };
  const report = withSupplied(portfolioReport(sessions, allocation, rules, generatedAt), given);
  await write(weightsAsGiven(Portfolio, ["allocation"]), besideSessions(root), {
    "report.json": report,
    "portfolio_report.json": report,
    "portfolio_report.md": portfolioReportMarkdown(report),
  });
  const report_path = path.join(root, "report.json");
  const summary = report.summary as NonNullable<SessionResult["summary"]>;
  const outcome = { result: { artifacts_path: root, report_path, summary }, text: reportText(report, report_path) };
  return { outcome, result: { report } };
}

async function compared({ root, sessions, given, rules, generatedAt }: Job): Promise<Made> {
  const computed = portfolioCompare(sessions, given?.weights, rules, generatedAt);
  const modes = Object.entries<PortfolioModeResult>({ ...computed.comparison });
  const comparison = Object.fromEntries(modes.map(([mode, result]) => [mode, withSupplied(result, given)]));
  const compare = { ...computed, comparison } as unknown as PortfolioCompare;
  const places = modes.map(([mode]) => ["comparison", mode, "allocation"]);
  await write(
    weightsAsGiven(PortfolioCompare, ...places),
    fileTarget(path.join(root, "portfolio_compare.json")),
    compare,
  );
  await writeText(root, path.join(root, "portfolio_compare.md"), portfolioCompareMarkdown(compare));
  const told = modes.map(([mode, { portfolio_summary: totals }]) => `${mode}: ${totals.total_return}`).join("\n");
  const report_path = path.join(root, "portfolio_compare.json");
  const text = `\n=== PORTFOLIO COMPARISON ===\n${told}\n\nSaved: ${report_path}`;
  return { outcome: { result: { artifacts_path: root, report_path }, text }, result: { compare } };
}

/** The given weights as they stood: whole numbers are bigints, which the writer prints as Python prints them. */
function withSupplied<Result extends PortfolioModeResult>(result: Result, given: GivenWeights | undefined): Result {
  if (!given) return result;
  const weights_supplied = given.supplied as unknown as Record<string, number>;
  return { ...result, allocation: { ...result.allocation, weights_supplied } };
}

function reportText({ allocation, portfolio_summary, ...report }: PortfolioReport, file: string): string {
  return [
    "",
    "=== PORTFOLIO ===",
    `${allocation.mode}: ${report.n_candidates} of ${report.sessions_scanned} sessions`,
    `total_return: ${portfolio_summary.total_return}`,
    `max_drawdown: ${portfolio_summary.max_drawdown}`,
    "",
    `Saved: ${file}`,
  ].join("\n");
}

function rulesOf(command: PortfolioCommand): SelectionRules {
  return {
    latest_per_source_run: command.latestPerSourceRun,
    ...(command.rankMetric !== undefined && { rank_metric: command.rankMetric }),
    ...(command.topN !== undefined && { top_n: command.topN }),
    ...(command.minReturn !== undefined && { min_return: command.minReturn }),
    ...(command.maxDrawdown !== undefined && { max_drawdown: command.maxDrawdown }),
    ...(command.includeTickers && { include_tickers: [...command.includeTickers] }),
    ...(command.excludeTickers && { exclude_tickers: [...command.excludeTickers] }),
    ...(command.includeStrategies && { include_strategies: [...command.includeStrategies] }),
    ...(command.excludeStrategies && { exclude_strategies: [...command.excludeStrategies] }),
  };
}
