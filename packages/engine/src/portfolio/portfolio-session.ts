import { drawdowns } from "../analytics/drawdowns.ts";
import type { TextRows } from "../analytics/equity-curve.ts";
import { parseBarTime } from "../data/bar-time.ts";
import { isObject } from "../is-object.ts";

/** What a directory of forward sessions has for one of them. */
export interface ScannedSession {
  /** Name of its directory. */
  readonly directory: string;
  /** portfolio_state.json as it was parsed; absent when there is none or it cannot be read. */
  readonly state?: unknown;
  /** Rows of forward_equity_curve.csv; absent when there is none or it cannot be read. */
  readonly curve?: TextRows;
}

/** A complete forward session, as a portfolio takes it. */
export interface PortfolioSession {
  readonly session_id: string;
  readonly ticker: string;
  readonly strategy: string;
  readonly source_run_id: string;
  readonly starting_cash: number;
  readonly ending_equity: number;
  readonly total_pnl: number;
  readonly total_return: number;
  readonly max_drawdown: number;
  readonly eval_start: string;
  readonly eval_end: string;
  readonly updated_at: string;
  /** Milliseconds since 1970-01-01. */
  readonly times: Float64Array;
  /** Over the cash that the session began with. */
  readonly equity: Float64Array;
}

type Document = Readonly<Record<string, unknown>>;

const defaultCash = 10_000;

/** The session of a directory; undefined when its state or its curve is missing, broken or empty. */
export function portfolioSession({ directory, state, curve }: ScannedSession): PortfolioSession | undefined {
  const points = pointsOf(curve);
  if (!isObject(state) || !points) return undefined;
  const candidate = documentIn(state, "candidate");
  const params = documentIn(candidate, "params");
  const cash = numberIn(state, "starting_cash") ?? defaultCash;
  const last = points.equity.at(-1) as number;
  return {
    session_id: textIn(state, "session_id") ?? directory,
    ticker: textIn(state, "ticker") ?? textIn(candidate, "ticker") ?? textIn(params, "ticker") ?? "N/A",
    strategy: textIn(candidate, "strategy_name") ?? "N/A",
    source_run_id: textIn(candidate, "source_run_id") ?? "N/A",
    starting_cash: cash,
    ending_equity: last * cash,
    total_pnl: (last - 1) * cash,
    total_return: last - 1,
    max_drawdown: drawdowns(points.equity).reduce((least, depth) => Math.min(least, depth), Number.POSITIVE_INFINITY),
    eval_start: textIn(state, "eval_start") ?? "",
    eval_end: textIn(state, "eval_end") ?? "",
    updated_at: textIn(state, "updated_at") ?? "",
    ...points,
  };
}

function pointsOf(rows: TextRows | undefined): Pick<PortfolioSession, "times" | "equity"> | undefined {
  if (!rows || rows.length === 0) return undefined;
  const points = rows.map(({ timestamp, equity }) => ({
    time: parseBarTime(timestamp ?? "")?.time,
    value: equity === undefined || equity === "" ? Number.NaN : Number(equity),
  }));
  if (points.some(({ time, value }) => time === undefined || Number.isNaN(value))) return undefined;
  return {
    times: Float64Array.from(points, ({ time }) => time as number),
    equity: Float64Array.from(points, ({ value }) => value),
  };
}

const documentIn = (document: Document, name: string): Document => {
  const value = document[name];
  return isObject(value) ? value : {};
};

/** A text that is not blank. */
function textIn(document: Document, name: string): string | undefined {
  const value = document[name];
  return typeof value === "string" && value.trim() !== "" ? value : undefined;
}

function numberIn(document: Document, name: string): number | undefined {
  const value = document[name];
  return typeof value === "number" && Number.isFinite(value) ? value : undefined;
}
