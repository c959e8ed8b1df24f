import type { PortfolioCompare, PortfolioModeResult, PortfolioReport } from "@quantlab/contracts/quantlab/v1";
import { countText } from "../charts/number-texts.ts";

/** portfolio_report.md: a portfolio for people. */
export function portfolioReportMarkdown(report: PortfolioReport): string {
  return [
    "# Portfolio of forward sessions",
    "",
    `${report.n_candidates} of ${report.sessions_scanned} sessions, ${report.generated_at}.`,
    "",
    ...table("Portfolio", report.portfolio_summary),
    ...candidates(report),
    ...table("Scan", report.scanning_stats),
    ...table("Selection", report.selection),
  ].join("\n");
}

/** portfolio_compare.md: the ways to weigh a portfolio for people. */
export function portfolioCompareMarkdown(compare: PortfolioCompare): string {
  const modes: readonly PortfolioModeResult[] = Object.values(compare.comparison);
  const rows = modes.map(({ allocation, portfolio_summary: totals }) =>
    row([allocation.mode, totals.ending_value, totals.total_pnl, totals.total_return, totals.max_drawdown]),
  );
  return [
    "# Ways to weigh a portfolio",
    "",
    `${countText(compare.n_sessions, "session")}, ${compare.generated_at}.`,
    "",
    row(["mode", "ending_value", "total_pnl", "total_return", "max_drawdown"]),
    "| --- | --- | --- | --- | --- |",
    ...rows,
    "",
    ...modes.flatMap(candidates),
    ...table("Selection", compare.selection_criteria),
  ].join("\n");
}

function candidates({ candidates: sessions, allocation }: PortfolioModeResult): string[] {
  const rows = sessions.map((one) =>
    row([one.session_id, one.ticker, one.strategy, one.total_return, one.assigned_weight, one.contribution_pct]),
  );
  return [
    `## Sessions by ${allocation.mode}`,
    "",
    row(["session", "ticker", "strategy", "total_return", "weight", "contribution"]),
    "| --- | --- | --- | --- | --- | --- |",
    ...rows,
    "",
  ];
}

function table(title: string, values: object): string[] {
  return [`## ${title}`, "", "| name | value |", "| --- | --- |", ...Object.entries(values).map(row), ""];
}

const row = (cells: readonly unknown[]): string =>
  `| ${cells.map((cell) => String(cell ?? "").replaceAll("|", "\\|")).join(" | ")} |`;
