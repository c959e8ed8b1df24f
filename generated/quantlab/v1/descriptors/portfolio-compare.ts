// Made by `npm run generate` from quantlab/v1/portfolio-compare/portfolio-compare.schema.json. Do not edit.
import type { ArtifactDescriptor, TextLayout } from "../../../../src/artifact.ts";
import type { ContentOf } from "../../../contents.ts";
import type { PortfolioCompare as Content } from "../types.ts";
import { validatePortfolioCompare } from "../validators/portfolio-compare.js";

/** Comparison of the ways to weigh the forward sessions of one portfolio. */
export type PortfolioCompare = Content;

/** Comparison of the ways to weigh the forward sessions of one portfolio. */
export const PortfolioCompare: ArtifactDescriptor<ContentOf["portfolio-compare"], "file"> = {
  kind: "portfolio-compare",
  family: "quantlab",
  version: 1,
  title: "PortfolioCompare",
  form: "file",
  roots: [],
  producer: "quantlab",
  consumers: ["desktop","ci"],
  files: {
    "portfolio_compare.json": { name: "portfolio_compare.json", format: "json", required: true, schema: "https://schemas.quantlab.dev/quantlab/v1/portfolio-compare/portfolio-compare.schema.json", validate: validatePortfolioCompare, get text(): TextLayout { return { keyOrder: "declared", indent: 2, ascii: false, plan: {"p":{"generated_at":0,"n_sessions":0,"selection_stats":{"p":{"sessions_scanned":0,"sessions_included":0,"sessions_excluded_incomplete":0,"sessions_collapsed_duplicates":0,"sessions_after_hygiene":0,"sessions_after_dedup":0,"sessions_after_selection":0}},"comparison":{"p":{"raw_capital":{"p":{"candidates":{"i":{"p":{"session_id":0,"ticker":0,"strategy":0,"source_run_id":0,"starting_cash":1,"ending_equity":1,"total_pnl":1,"total_return":1,"max_drawdown":1,"eval_start":0,"eval_end":0,"updated_at":0,"assigned_weight":1,"contribution_pct":1}}},"portfolio_summary":{"p":{"starting_value":1,"ending_value":1,"total_pnl":1,"total_return":1,"max_drawdown":1,"n_bars":0}},"allocation":{"p":{"mode":0,"weights_supplied":0,"weights_used":{"a":1},"normalized_weights":0}}}},"equal_weight":{"p":{"candidates":{"i":{"p":{"session_id":0,"ticker":0,"strategy":0,"source_run_id":0,"starting_cash":1,"ending_equity":1,"total_pnl":1,"total_return":1,"max_drawdown":1,"eval_start":0,"eval_end":0,"updated_at":0,"assigned_weight":1,"contribution_pct":1}}},"portfolio_summary":{"p":{"starting_value":1,"ending_value":1,"total_pnl":1,"total_return":1,"max_drawdown":1,"n_bars":0}},"allocation":{"p":{"mode":0,"weights_supplied":0,"weights_used":{"a":1},"normalized_weights":0}}}},"custom_weight":{"p":{"candidates":{"i":{"p":{"session_id":0,"ticker":0,"strategy":0,"source_run_id":0,"starting_cash":1,"ending_equity":1,"total_pnl":1,"total_return":1,"max_drawdown":1,"eval_start":0,"eval_end":0,"updated_at":0,"assigned_weight":1,"contribution_pct":1}}},"portfolio_summary":{"p":{"starting_value":1,"ending_value":1,"total_pnl":1,"total_return":1,"max_drawdown":1,"n_bars":0}},"allocation":{"p":{"mode":0,"weights_supplied":0,"weights_used":{"a":1},"normalized_weights":0}}}}}},"selection_criteria":{"p":{"rank_metric":0,"top_n":0,"min_return":1,"max_drawdown":1,"include_tickers":0,"exclude_tickers":0,"include_strategies":0,"exclude_strategies":0,"latest_per_source_run":0}}}} }; }, legacyNames: [] },
  },
};
