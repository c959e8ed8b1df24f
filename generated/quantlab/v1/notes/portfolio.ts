// Made by `npm run generate` from quantlab/v1/portfolio/portfolio.schema.json. Do not edit.
import type { KindNotes } from "../../../../src/notes.ts";

/** What the schemas say about every member of kind portfolio. */
export const notes: KindNotes = {
 "report.json": {
  "clause": "recorded#portfolio",
  "fields": {
   "/generated_at": {
    "clause": "recorded#portfolio"
   },
   "/n_candidates": {
    "clause": "recorded#portfolio",
    "unit": "count"
   },
   "/candidates": {
    "clause": "recorded#portfolio"
   },
   "/candidates/*/session_id": {
    "clause": "recorded#portfolio"
   },
   "/candidates/*/ticker": {
    "clause": "recorded#portfolio"
   },
   "/candidates/*/strategy": {
    "clause": "recorded#portfolio"
   },
   "/candidates/*/source_run_id": {
    "clause": "recorded#portfolio"
   },
   "/candidates/*/starting_cash": {
    "clause": "recorded#portfolio",
    "unit": "quote currency"
   },
   "/candidates/*/ending_equity": {
    "clause": "recorded#portfolio",
    "unit": "quote currency"
   },
   "/candidates/*/total_pnl": {
    "clause": "recorded#portfolio",
    "unit": "quote currency"
   },
   "/candidates/*/total_return": {
    "clause": "recorded#portfolio",
    "unit": "fraction"
   },
   "/candidates/*/max_drawdown": {
    "clause": "recorded#portfolio",
    "unit": "fraction"
   },
   "/candidates/*/eval_start": {
    "clause": "recorded#portfolio"
   },
   "/candidates/*/eval_end": {
    "clause": "recorded#portfolio"
   },
   "/candidates/*/updated_at": {
    "clause": "recorded#portfolio"
   },
   "/candidates/*/assigned_weight": {
    "clause": "recorded#portfolio",
    "unit": "fraction"
   },
   "/candidates/*/contribution_pct": {
    "clause": "recorded#portfolio",
    "unit": "fraction"
   },
   "/portfolio_summary": {
    "clause": "recorded#portfolio"
   },
   "/portfolio_summary/starting_value": {
    "clause": "recorded#portfolio",
    "unit": "quote currency"
   },
   "/portfolio_summary/ending_value": {
    "clause": "recorded#portfolio",
    "unit": "quote currency"
   },
   "/portfolio_summary/total_pnl": {
    "clause": "recorded#portfolio",
    "unit": "quote currency"
   },
   "/portfolio_summary/total_return": {
    "clause": "recorded#portfolio",
    "unit": "fraction"
   },
   "/portfolio_summary/max_drawdown": {
    "clause": "recorded#portfolio",
    "unit": "fraction"
   },
   "/portfolio_summary/n_bars": {
    "clause": "recorded#portfolio",
    "unit": "bars"
   },
   "/allocation": {
    "clause": "recorded#portfolio"
   },
   "/allocation/mode": {
    "clause": "recorded#portfolio",
    "values": [
     "raw_capital",
     "equal_weight",
     "custom_weight"
    ]
   },
   "/allocation/weights_supplied": {
    "clause": "recorded#portfolio"
   },
   "/allocation/weights_used": {
    "clause": "recorded#portfolio"
   },
   "/allocation/normalized_weights": {
    "clause": "recorded#portfolio"
   },
   "/selection": {
    "clause": "recorded#portfolio"
   },
   "/selection/rank_metric": {
    "clause": "recorded#portfolio"
   },
   "/selection/top_n": {
    "clause": "recorded#portfolio",
    "unit": "count"
   },
   "/selection/min_return": {
    "clause": "recorded#portfolio",
    "unit": "fraction"
   },
   "/selection/max_drawdown": {
    "clause": "recorded#portfolio",
    "unit": "fraction"
   },
   "/selection/include_tickers": {
    "clause": "recorded#portfolio"
   },
   "/selection/exclude_tickers": {
    "clause": "recorded#portfolio"
   },
   "/selection/include_strategies": {
    "clause": "recorded#portfolio"
   },
   "/selection/exclude_strategies": {
    "clause": "recorded#portfolio"
   },
   "/selection/latest_per_source_run": {
    "clause": "recorded#portfolio"
   },
   "/scanning_stats": {
    "clause": "recorded#portfolio"
   },
   "/scanning_stats/sessions_scanned": {
    "clause": "recorded#portfolio",
    "unit": "count"
   },
   "/scanning_stats/sessions_included": {
    "clause": "recorded#portfolio",
    "unit": "count"
   },
   "/scanning_stats/sessions_excluded_incomplete": {
    "clause": "recorded#portfolio",
    "unit": "count"
   },
   "/scanning_stats/sessions_collapsed_duplicates": {
    "clause": "recorded#portfolio",
    "unit": "count"
   },
   "/scanning_stats/sessions_after_hygiene": {
    "clause": "recorded#portfolio",
    "unit": "count"
   },
   "/scanning_stats/sessions_after_dedup": {
    "clause": "recorded#portfolio",
    "unit": "count"
   },
   "/scanning_stats/sessions_after_selection": {
    "clause": "recorded#portfolio",
    "unit": "count"
   },
   "/sessions_scanned": {
    "clause": "recorded#portfolio",
    "unit": "count"
   },
   "/sessions_included": {
    "clause": "recorded#portfolio",
    "unit": "count"
   },
   "/sessions_excluded_incomplete": {
    "clause": "recorded#portfolio",
    "unit": "count"
   },
   "/sessions_collapsed_duplicates": {
    "clause": "recorded#portfolio",
    "unit": "count"
   },
   "/sessions_after_hygiene": {
    "clause": "recorded#portfolio",
    "unit": "count"
   },
   "/sessions_after_dedup": {
    "clause": "recorded#portfolio",
    "unit": "count"
   },
   "/sessions_after_selection": {
    "clause": "recorded#portfolio",
    "unit": "count"
   },
   "/summary": {
    "clause": "recorded#portfolio"
   },
   "/summary/total_return": {
    "clause": "stepbit-io-v1#Response envelope",
    "unit": "fraction"
   },
   "/summary/sharpe_simple": {
    "clause": "stepbit-io-v1#Response envelope",
    "unit": "ratio"
   },
   "/summary/max_drawdown": {
    "clause": "stepbit-io-v1#Response envelope",
    "unit": "fraction"
   },
   "/summary/trades": {
    "clause": "stepbit-io-v1#Response envelope",
    "unit": "count"
   },
   "/summary/win_rate": {
    "clause": "stepbit-io-v1#Response envelope",
    "unit": "fraction"
   }
  },
  "branches": {}
 },
 "portfolio_report.json": {
  "clause": "recorded#portfolio",
  "fields": {
   "/generated_at": {
    "clause": "recorded#portfolio"
   },
   "/n_candidates": {
    "clause": "recorded#portfolio",
    "unit": "count"
   },
   "/candidates": {
    "clause": "recorded#portfolio"
   },
   "/candidates/*/session_id": {
    "clause": "recorded#portfolio"
   },
   "/candidates/*/ticker": {
    "clause": "recorded#portfolio"
   },
   "/candidates/*/strategy": {
    "clause": "recorded#portfolio"
   },
   "/candidates/*/source_run_id": {
    "clause": "recorded#portfolio"
   },
   "/candidates/*/starting_cash": {
    "clause": "recorded#portfolio",
    "unit": "quote currency"
   },
   "/candidates/*/ending_equity": {
    "clause": "recorded#portfolio",
    "unit": "quote currency"
   },
   "/candidates/*/total_pnl": {
    "clause": "recorded#portfolio",
    "unit": "quote currency"
   },
   "/candidates/*/total_return": {
    "clause": "recorded#portfolio",
    "unit": "fraction"
   },
   "/candidates/*/max_drawdown": {
    "clause": "recorded#portfolio",
    "unit": "fraction"
   },
   "/candidates/*/eval_start": {
    "clause": "recorded#portfolio"
   },
   "/candidates/*/eval_end": {
    "clause": "recorded#portfolio"
   },
   "/candidates/*/updated_at": {
    "clause": "recorded#portfolio"
   },
   "/candidates/*/assigned_weight": {
    "clause": "recorded#portfolio",
    "unit": "fraction"
   },
   "/candidates/*/contribution_pct": {
    "clause": "recorded#portfolio",
    "unit": "fraction"
   },
   "/portfolio_summary": {
    "clause": "recorded#portfolio"
   },
   "/portfolio_summary/starting_value": {
    "clause": "recorded#portfolio",
    "unit": "quote currency"
   },
   "/portfolio_summary/ending_value": {
    "clause": "recorded#portfolio",
    "unit": "quote currency"
   },
   "/portfolio_summary/total_pnl": {
    "clause": "recorded#portfolio",
    "unit": "quote currency"
   },
   "/portfolio_summary/total_return": {
    "clause": "recorded#portfolio",
    "unit": "fraction"
   },
   "/portfolio_summary/max_drawdown": {
    "clause": "recorded#portfolio",
    "unit": "fraction"
   },
   "/portfolio_summary/n_bars": {
    "clause": "recorded#portfolio",
    "unit": "bars"
   },
   "/allocation": {
    "clause": "recorded#portfolio"
   },
   "/allocation/mode": {
    "clause": "recorded#portfolio",
    "values": [
     "raw_capital",
     "equal_weight",
     "custom_weight"
    ]
   },
   "/allocation/weights_supplied": {
    "clause": "recorded#portfolio"
   },
   "/allocation/weights_used": {
    "clause": "recorded#portfolio"
   },
   "/allocation/normalized_weights": {
    "clause": "recorded#portfolio"
   },
   "/selection": {
    "clause": "recorded#portfolio"
   },
   "/selection/rank_metric": {
    "clause": "recorded#portfolio"
   },
   "/selection/top_n": {
    "clause": "recorded#portfolio",
    "unit": "count"
   },
   "/selection/min_return": {
    "clause": "recorded#portfolio",
    "unit": "fraction"
   },
   "/selection/max_drawdown": {
    "clause": "recorded#portfolio",
    "unit": "fraction"
   },
   "/selection/include_tickers": {
    "clause": "recorded#portfolio"
   },
   "/selection/exclude_tickers": {
    "clause": "recorded#portfolio"
   },
   "/selection/include_strategies": {
    "clause": "recorded#portfolio"
   },
   "/selection/exclude_strategies": {
    "clause": "recorded#portfolio"
   },
   "/selection/latest_per_source_run": {
    "clause": "recorded#portfolio"
   },
   "/scanning_stats": {
    "clause": "recorded#portfolio"
   },
   "/scanning_stats/sessions_scanned": {
    "clause": "recorded#portfolio",
    "unit": "count"
   },
   "/scanning_stats/sessions_included": {
    "clause": "recorded#portfolio",
    "unit": "count"
   },
   "/scanning_stats/sessions_excluded_incomplete": {
    "clause": "recorded#portfolio",
    "unit": "count"
   },
   "/scanning_stats/sessions_collapsed_duplicates": {
    "clause": "recorded#portfolio",
    "unit": "count"
   },
   "/scanning_stats/sessions_after_hygiene": {
    "clause": "recorded#portfolio",
    "unit": "count"
   },
   "/scanning_stats/sessions_after_dedup": {
    "clause": "recorded#portfolio",
    "unit": "count"
   },
   "/scanning_stats/sessions_after_selection": {
    "clause": "recorded#portfolio",
    "unit": "count"
   },
   "/sessions_scanned": {
    "clause": "recorded#portfolio",
    "unit": "count"
   },
   "/sessions_included": {
    "clause": "recorded#portfolio",
    "unit": "count"
   },
   "/sessions_excluded_incomplete": {
    "clause": "recorded#portfolio",
    "unit": "count"
   },
   "/sessions_collapsed_duplicates": {
    "clause": "recorded#portfolio",
    "unit": "count"
   },
   "/sessions_after_hygiene": {
    "clause": "recorded#portfolio",
    "unit": "count"
   },
   "/sessions_after_dedup": {
    "clause": "recorded#portfolio",
    "unit": "count"
   },
   "/sessions_after_selection": {
    "clause": "recorded#portfolio",
    "unit": "count"
   },
   "/summary": {
    "clause": "recorded#portfolio"
   },
   "/summary/total_return": {
    "clause": "stepbit-io-v1#Response envelope",
    "unit": "fraction"
   },
   "/summary/sharpe_simple": {
    "clause": "stepbit-io-v1#Response envelope",
    "unit": "ratio"
   },
   "/summary/max_drawdown": {
    "clause": "stepbit-io-v1#Response envelope",
    "unit": "fraction"
   },
   "/summary/trades": {
    "clause": "stepbit-io-v1#Response envelope",
    "unit": "count"
   },
   "/summary/win_rate": {
    "clause": "stepbit-io-v1#Response envelope",
    "unit": "fraction"
   }
  },
  "branches": {}
 }
};
