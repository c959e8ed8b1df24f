// Made by `npm run generate` from quantlab/v1/portfolio/portfolio.schema.json. Do not edit.
import type { ArtifactDescriptor, TextLayout } from "../../../../src/artifact.ts";
import type { Portfolio as Content } from "../../../contents.ts";
import { validatePortfolioReport } from "../validators/portfolio-report.js";

/** Report over all forward sessions of a folder, in the folder that holds them. */
export type Portfolio = Content;

/** Report over all forward sessions of a folder, in the folder that holds them. */
export const Portfolio: ArtifactDescriptor<Content, "directory"> = {
  kind: "portfolio",
  family: "quantlab",
  version: 1,
  title: "Portfolio",
  form: "directory",
  roots: ["outputs"],
  producer: "quantlab",
  consumers: ["desktop","ci"],
  files: {
    "report.json": { name: "report.json", format: "json", required: true, schema: "https://schemas.quantlab.dev/quantlab/v1/portfolio/report.schema.json", validate: validatePortfolioReport, get text(): TextLayout { return { keyOrder: "declared", indent: 2, ascii: false, plan: {"p":{"generated_at":0,"n_candidates":0,"candidates":{"i":{"p":{"session_id":0,"ticker":0,"strategy":0,"source_run_id":0,"starting_cash":1,"ending_equity":1,"total_pnl":1,"total_return":1,"max_drawdown":1,"eval_start":0,"eval_end":0,"updated_at":0,"assigned_weight":1,"contribution_pct":1}}},"portfolio_summary":{"p":{"starting_value":1,"ending_value":1,"total_pnl":1,"total_return":1,"max_drawdown":1,"n_bars":0}},"allocation":{"p":{"mode":0,"weights_supplied":0,"weights_used":{"a":1},"normalized_weights":0}},"selection":{"p":{"rank_metric":0,"top_n":0,"min_return":1,"max_drawdown":1,"include_tickers":0,"exclude_tickers":0,"include_strategies":0,"exclude_strategies":0,"latest_per_source_run":0}},"scanning_stats":{"p":{"sessions_scanned":0,"sessions_included":0,"sessions_excluded_incomplete":0,"sessions_collapsed_duplicates":0,"sessions_after_hygiene":0,"sessions_after_dedup":0,"sessions_after_selection":0}},"sessions_scanned":0,"sessions_included":0,"sessions_excluded_incomplete":0,"sessions_collapsed_duplicates":0,"sessions_after_hygiene":0,"sessions_after_dedup":0,"sessions_after_selection":0,"summary":{"p":{"total_return":1,"sharpe_simple":1,"max_drawdown":1,"trades":0,"win_rate":1}}}} }; }, legacyNames: [] },
    "portfolio_report.json": { name: "portfolio_report.json", format: "json", required: true, schema: "https://schemas.quantlab.dev/quantlab/v1/portfolio/report.schema.json", validate: validatePortfolioReport, get text(): TextLayout { return { keyOrder: "declared", indent: 2, ascii: false, plan: {"p":{"generated_at":0,"n_candidates":0,"candidates":{"i":{"p":{"session_id":0,"ticker":0,"strategy":0,"source_run_id":0,"starting_cash":1,"ending_equity":1,"total_pnl":1,"total_return":1,"max_drawdown":1,"eval_start":0,"eval_end":0,"updated_at":0,"assigned_weight":1,"contribution_pct":1}}},"portfolio_summary":{"p":{"starting_value":1,"ending_value":1,"total_pnl":1,"total_return":1,"max_drawdown":1,"n_bars":0}},"allocation":{"p":{"mode":0,"weights_supplied":0,"weights_used":{"a":1},"normalized_weights":0}},"selection":{"p":{"rank_metric":0,"top_n":0,"min_return":1,"max_drawdown":1,"include_tickers":0,"exclude_tickers":0,"include_strategies":0,"exclude_strategies":0,"latest_per_source_run":0}},"scanning_stats":{"p":{"sessions_scanned":0,"sessions_included":0,"sessions_excluded_incomplete":0,"sessions_collapsed_duplicates":0,"sessions_after_hygiene":0,"sessions_after_dedup":0,"sessions_after_selection":0}},"sessions_scanned":0,"sessions_included":0,"sessions_excluded_incomplete":0,"sessions_collapsed_duplicates":0,"sessions_after_hygiene":0,"sessions_after_dedup":0,"sessions_after_selection":0,"summary":{"p":{"total_return":1,"sharpe_simple":1,"max_drawdown":1,"trades":0,"win_rate":1}}}} }; }, legacyNames: [] },
    "portfolio_report.md": { name: "portfolio_report.md", format: "text", required: true, legacyNames: [] },
  },
};
