import type { ForwardReportDocument } from "../forward/forward-report.ts";

/** forward_report.md: a forward session for people. */
export function forwardReportMarkdown(report: ForwardReportDocument): string {
  const { candidate, summary, performance, continuity, warmup, portfolio_state: state } = report;
  const position = state.has_open_position
    ? `${state.open_position_qty} bought at ${state.open_position_entry_price ?? "an earlier price"}`
    : "none";
  return [
    `# Forward session ${report.session_id}`,
    "",
    `${candidate.strategy_name} on ${candidate.ticker || "the default instrument"} (${candidate.interval}) from ${report.eval_start} to ${report.eval_end}, of ${candidate.source_run_id} by ${candidate.selection_metric} ${candidate.selection_value ?? "unknown"}.`,
    "",
    report.is_noop ? "The last resume brought no new bar.\n" : "",
    ...table("Figures", summary),
    ...table("Money", { ...performance, open_position: position }),
    ...table("Costs", {
      fee_rate: candidate.fee_rate,
      slippage_mode: candidate.slippage_mode,
      slippage_bps: candidate.slippage_bps,
      k_atr: candidate.k_atr,
    }),
    ...table("Parameters of the source", candidate.params),
    ...table("Bars", warmup),
    ...table("Continuity", continuity),
  ].join("\n");
}

function table(title: string, values: object): string[] {
  const rows = Object.entries(values).map(([name, value]) => `| ${name} | ${String(value).replaceAll("|", "\\|")} |`);
  return [`## ${title}`, "", "| name | value |", "| --- | --- |", ...rows, ""];
}
