import type { ForwardFileSize, ForwardReport } from "@quantlab/contracts/quantlab/v1";
import type { Candidate } from "./candidate.ts";
import type { ForwardState } from "./forward-state.ts";
import { forwardSummary } from "./forward-summary.ts";
import type { SessionRows } from "./session-rows.ts";

/** report.json of a forward session. */
export type ForwardReportDocument = Readonly<Omit<ForwardReport, "candidate" | "portfolio_state">> & {
  readonly candidate: Candidate;
  readonly portfolio_state: ForwardState;
};

/** Files that the report names. */
export interface ReportedFiles {
  readonly artifacts: readonly ForwardFileSize[];
  readonly charts: readonly string[];
}

/** The report of a session: its state, the figures of its rows, and the files beside it. */
export function forwardReport(state: ForwardState, rows: SessionRows, files: ReportedFiles): ForwardReportDocument {
  return {
    session_id: state.session_id,
    mode: state.mode,
    eval_start: state.eval_start,
    eval_end: state.eval_end,
    created_at: state.created_at,
    updated_at: state.updated_at,
    candidate: state.candidate,
    portfolio_state: state,
    summary: forwardSummary(rows.equity, rows.trades),
    artifacts: [...files.artifacts],
    charts: [...files.charts],
    is_noop: state.is_noop,
    performance: {
      starting_cash: state.starting_cash,
      ending_equity: state.current_equity,
      realized_pnl: state.realized_pnl,
      unrealized_pnl: state.unrealized_pnl,
      total_pnl: state.current_equity - state.starting_cash,
    },
    warmup: {
      bars_fetched_segment: state.last_segment_bars_fetched,
      warmup_bars_segment: state.last_segment_warmup_bars,
      bars_evaluated_segment: state.last_segment_bars_evaluated,
      bars_fetched_total: state.bars_fetched,
      warmup_bars_total: state.warmup_bars,
      bars_evaluated_total: state.total_bars_evaluated,
    },
    continuity: {
      is_resumed: state.resume_count > 0,
      original_start: state.original_eval_start,
      latest_update: state.eval_end,
      resume_count: state.resume_count,
      resume_attempt_count: state.resume_attempt_count,
      total_bars: state.total_bars_evaluated,
      last_ts: state.last_timestamp,
    },
  };
}
