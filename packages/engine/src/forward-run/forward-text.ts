import type { ForwardReportDocument } from "../forward/forward-report.ts";

/** What a person reads after a forward evaluation. */
export function forwardText(report: ForwardReportDocument, ticker: string, directory: string): string {
  const { candidate, warmup, performance, continuity, summary } = report;
  return [
    "",
    continuity.resume_attempt_count > 0 ? "=== FORWARD SESSION RESUMED ===" : "=== FORWARD EVALUATION ===",
    `strategy: ${candidate.strategy_name}`,
    `source: ${candidate.source_run_id} (${candidate.selection_metric} ${candidate.selection_value ?? "unknown"})`,
    `instrument: ${ticker} (${candidate.interval})`,
    `period: ${report.eval_start} to ${report.eval_end}`,
    `bars evaluated: ${warmup.bars_evaluated_segment} of ${warmup.bars_fetched_segment} fetched${report.is_noop ? " (nothing new)" : ""}`,
    `round trips: ${summary.n_trades}`,
    `total_return: ${summary.total_return}`,
    `max_drawdown: ${summary.max_drawdown}`,
    `ending equity: ${performance.ending_equity}`,
    "",
    `Saved: ${directory}`,
  ].join("\n");
}
