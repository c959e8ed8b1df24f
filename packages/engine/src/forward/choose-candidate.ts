import { DataError } from "../errors.ts";
import type { ConfigValue, ConfigValues } from "../identity/config-json.ts";
import type { Candidate } from "./candidate.ts";

/** What is known of the run that a candidate comes from. */
export interface CandidateSource {
  /** Rows of leaderboard.csv, experiments.csv and oos_leaderboard.csv, then the first result of the report: the first that has any decides. */
  readonly rows: readonly (readonly ConfigValues[] | undefined)[];
  readonly runId: string;
  readonly runDir: string;
}

/** How a candidate is chosen, and when. */
export interface CandidateOptions {
  /** Figure of which the greatest is best. */
  readonly metric?: string;
  readonly initialCash?: number;
  /** UTC instant with its offset. */
  readonly selectedAt: string;
}

const figures = new Set(["sharpe_simple", "total_return", "max_drawdown", "profit_factor"]);

/**
 * The row with the greatest figure as a candidate; of equal rows the first, and the first row when none has the figure. The fee is
 * that of a column `fee_rate`, not the `fee` of a sweep. Throws DataError when the run has no row.
 */
export function chooseCandidate(
  { rows, runId, runDir }: CandidateSource,
  { metric = "sharpe_simple", initialCash = 10_000, selectedAt }: CandidateOptions,
): Candidate {
  const row = bestRow(rows.find((table) => table && table.length > 0) ?? [], metric);
  if (!row)
    throw new DataError(
      `Run ${runId} has no configuration to choose from`,
      "Name a run or sweep directory with a leaderboard.csv, an experiments.csv or results in its report.json.",
    );
  const value = numberIn(row[metric]);
  return {
    strategy_name: textIn(row.strategy_name) ?? textIn(row.strategy) ?? "rsi_ma_cross_v2",
    params: paramsOf(row),
    fee_rate: numberIn(row.fee_rate) ?? 0.002,
    slippage_bps: numberIn(row.slippage_bps) ?? 8,
    slippage_mode: textIn(row.slippage_mode) ?? "fixed",
    k_atr: numberIn(row.k_atr) ?? 0.05,
    source_run_id: runId,
    source_run_dir: runDir,
    selection_metric: metric,
    selection_value: value !== undefined && Number.isFinite(value) ? value : null,
    selected_at: selectedAt,
    ticker: textIn(row.ticker) ?? "",
    interval: textIn(row.interval) ?? "1d",
    initial_cash: initialCash,
  };
}

function bestRow(rows: readonly ConfigValues[], metric: string): ConfigValues | undefined {
  let best = rows[0];
  let greatest = Number.NEGATIVE_INFINITY;
  for (const row of rows) {
    const value = numberIn(row[metric]);
    if (value === undefined || !(value > greatest)) continue;
    greatest = value;
    best = row;
  }
  return best;
}

function paramsOf(row: ConfigValues): ConfigValues {
  return Object.fromEntries(Object.entries(row).filter(([name]) => !figures.has(name) && !name.startsWith("_")));
}

function numberIn(value: ConfigValue | undefined): number | undefined {
  if (typeof value === "bigint") return Number(value);
  return typeof value === "number" && !Number.isNaN(value) ? value : undefined;
}

const textIn = (value: ConfigValue | undefined): string | undefined => (typeof value === "string" ? value : undefined);
