// Made by `npm run generate` from quantlab/v1/portfolio-compare/portfolio-compare.schema.json. Do not edit.
import type { KindNotes } from "../../../../src/notes.ts";

/** What the schemas say about every member of kind portfolio-compare. */
export const notes: KindNotes = {
 "portfolio_compare.json": {
  "clause": "recorded#portfolio",
  "fields": {
   "/generated_at": {
    "clause": "recorded#portfolio"
   },
   "/n_sessions": {
    "clause": "recorded#portfolio",
    "unit": "count"
   },
   "/selection_stats": {
    "clause": "recorded#portfolio"
   },
   "/selection_stats/sessions_scanned": {
    "clause": "recorded#portfolio",
    "unit": "count"
   },
   "/selection_stats/sessions_included": {
    "clause": "recorded#portfolio",
    "unit": "count"
   },
   "/selection_stats/sessions_excluded_incomplete": {
    "clause": "recorded#portfolio",
    "unit": "count"
   },
   "/selection_stats/sessions_collapsed_duplicates": {
    "clause": "recorded#portfolio",
    "unit": "count"
   },
   "/selection_stats/sessions_after_hygiene": {
    "clause": "recorded#portfolio",
    "unit": "count"
   },
   "/selection_stats/sessions_after_dedup": {
    "clause": "recorded#portfolio",
    "unit": "count"
   },
   "/selection_stats/sessions_after_selection": {
    "clause": "recorded#portfolio",
    "unit": "count"
   },
   "/comparison": {
    "clause": "recorded#portfolio"
   },
   "/comparison/raw_capital": {
    "clause": "recorded#portfolio"
   },
   "/comparison/raw_capital/candidates": {
    "clause": "recorded#portfolio"
   },
   "/comparison/raw_capital/candidates/*/session_id": {
    "clause": "recorded#portfolio"
   },
   "/comparison/raw_capital/candidates/*/ticker": {
    "clause": "recorded#portfolio"
   },
   "/comparison/raw_capital/candidates/*/strategy": {
    "clause": "recorded#portfolio"
   },
   "/comparison/raw_capital/candidates/*/source_run_id": {
    "clause": "recorded#portfolio"
   },
   "/comparison/raw_capital/candidates/*/starting_cash": {
    "clause": "recorded#portfolio",
    "unit": "quote currency"
   },
   "/comparison/raw_capital/candidates/*/ending_equity": {
    "clause": "recorded#portfolio",
    "unit": "quote currency"
   },
   "/comparison/raw_capital/candidates/*/total_pnl": {
    "clause": "recorded#portfolio",
    "unit": "quote currency"
   },
   "/comparison/raw_capital/candidates/*/total_return": {
    "clause": "recorded#portfolio",
    "unit": "fraction"
   },
   "/comparison/raw_capital/candidates/*/max_drawdown": {
    "clause": "recorded#portfolio",
    "unit": "fraction"
   },
   "/comparison/raw_capital/candidates/*/eval_start": {
    "clause": "recorded#portfolio"
   },
   "/comparison/raw_capital/candidates/*/eval_end": {
    "clause": "recorded#portfolio"
   },
   "/comparison/raw_capital/candidates/*/updated_at": {
    "clause": "recorded#portfolio"
   },
   "/comparison/raw_capital/candidates/*/assigned_weight": {
    "clause": "recorded#portfolio",
    "unit": "fraction"
   },
   "/comparison/raw_capital/candidates/*/contribution_pct": {
    "clause": "recorded#portfolio",
    "unit": "fraction"
   },
   "/comparison/raw_capital/portfolio_summary": {
    "clause": "recorded#portfolio"
   },
   "/comparison/raw_capital/portfolio_summary/starting_value": {
    "clause": "recorded#portfolio",
    "unit": "quote currency"
   },
   "/comparison/raw_capital/portfolio_summary/ending_value": {
    "clause": "recorded#portfolio",
    "unit": "quote currency"
   },
   "/comparison/raw_capital/portfolio_summary/total_pnl": {
    "clause": "recorded#portfolio",
    "unit": "quote currency"
   },
   "/comparison/raw_capital/portfolio_summary/total_return": {
    "clause": "recorded#portfolio",
    "unit": "fraction"
   },
   "/comparison/raw_capital/portfolio_summary/max_drawdown": {
    "clause": "recorded#portfolio",
    "unit": "fraction"
   },
   "/comparison/raw_capital/portfolio_summary/n_bars": {
    "clause": "recorded#portfolio",
    "unit": "bars"
   },
   "/comparison/raw_capital/allocation": {
    "clause": "recorded#portfolio"
   },
   "/comparison/raw_capital/allocation/mode": {
    "clause": "recorded#portfolio",
    "values": [
     "raw_capital",
     "equal_weight",
     "custom_weight"
    ]
   },
   "/comparison/raw_capital/allocation/weights_supplied": {
    "clause": "recorded#portfolio"
   },
   "/comparison/raw_capital/allocation/weights_used": {
    "clause": "recorded#portfolio"
   },
   "/comparison/raw_capital/allocation/normalized_weights": {
    "clause": "recorded#portfolio"
   },
   "/comparison/equal_weight": {
    "clause": "recorded#portfolio"
   },
   "/comparison/equal_weight/candidates": {
    "clause": "recorded#portfolio"
   },
   "/comparison/equal_weight/candidates/*/session_id": {
    "clause": "recorded#portfolio"
   },
   "/comparison/equal_weight/candidates/*/ticker": {
    "clause": "recorded#portfolio"
   },
   "/comparison/equal_weight/candidates/*/strategy": {
    "clause": "recorded#portfolio"
   },
   "/comparison/equal_weight/candidates/*/source_run_id": {
    "clause": "recorded#portfolio"
   },
   "/comparison/equal_weight/candidates/*/starting_cash": {
    "clause": "recorded#portfolio",
    "unit": "quote currency"
   },
   "/comparison/equal_weight/candidates/*/ending_equity": {
    "clause": "recorded#portfolio",
    "unit": "quote currency"
   },
   "/comparison/equal_weight/candidates/*/total_pnl": {
    "clause": "recorded#portfolio",
    "unit": "quote currency"
   },
   "/comparison/equal_weight/candidates/*/total_return": {
    "clause": "recorded#portfolio",
    "unit": "fraction"
   },
   "/comparison/equal_weight/candidates/*/max_drawdown": {
    "clause": "recorded#portfolio",
    "unit": "fraction"
   },
   "/comparison/equal_weight/candidates/*/eval_start": {
    "clause": "recorded#portfolio"
   },
   "/comparison/equal_weight/candidates/*/eval_end": {
    "clause": "recorded#portfolio"
   },
   "/comparison/equal_weight/candidates/*/updated_at": {
    "clause": "recorded#portfolio"
   },
   "/comparison/equal_weight/candidates/*/assigned_weight": {
    "clause": "recorded#portfolio",
    "unit": "fraction"
   },
   "/comparison/equal_weight/candidates/*/contribution_pct": {
    "clause": "recorded#portfolio",
    "unit": "fraction"
   },
   "/comparison/equal_weight/portfolio_summary": {
    "clause": "recorded#portfolio"
   },
   "/comparison/equal_weight/portfolio_summary/starting_value": {
    "clause": "recorded#portfolio",
    "unit": "quote currency"
   },
   "/comparison/equal_weight/portfolio_summary/ending_value": {
    "clause": "recorded#portfolio",
    "unit": "quote currency"
   },
   "/comparison/equal_weight/portfolio_summary/total_pnl": {
    "clause": "recorded#portfolio",
    "unit": "quote currency"
   },
   "/comparison/equal_weight/portfolio_summary/total_return": {
    "clause": "recorded#portfolio",
    "unit": "fraction"
   },
   "/comparison/equal_weight/portfolio_summary/max_drawdown": {
    "clause": "recorded#portfolio",
    "unit": "fraction"
   },
   "/comparison/equal_weight/portfolio_summary/n_bars": {
    "clause": "recorded#portfolio",
    "unit": "bars"
   },
   "/comparison/equal_weight/allocation": {
    "clause": "recorded#portfolio"
   },
   "/comparison/equal_weight/allocation/mode": {
    "clause": "recorded#portfolio",
    "values": [
     "raw_capital",
     "equal_weight",
     "custom_weight"
    ]
   },
   "/comparison/equal_weight/allocation/weights_supplied": {
    "clause": "recorded#portfolio"
   },
   "/comparison/equal_weight/allocation/weights_used": {
    "clause": "recorded#portfolio"
   },
   "/comparison/equal_weight/allocation/normalized_weights": {
    "clause": "recorded#portfolio"
   },
   "/comparison/custom_weight": {
    "clause": "recorded#portfolio"
   },
   "/comparison/custom_weight/candidates": {
    "clause": "recorded#portfolio"
   },
   "/comparison/custom_weight/candidates/*/session_id": {
    "clause": "recorded#portfolio"
   },
   "/comparison/custom_weight/candidates/*/ticker": {
    "clause": "recorded#portfolio"
   },
   "/comparison/custom_weight/candidates/*/strategy": {
    "clause": "recorded#portfolio"
   },
   "/comparison/custom_weight/candidates/*/source_run_id": {
    "clause": "recorded#portfolio"
   },
   "/comparison/custom_weight/candidates/*/starting_cash": {
    "clause": "recorded#portfolio",
    "unit": "quote currency"
   },
   "/comparison/custom_weight/candidates/*/ending_equity": {
    "clause": "recorded#portfolio",
    "unit": "quote currency"
   },
   "/comparison/custom_weight/candidates/*/total_pnl": {
    "clause": "recorded#portfolio",
    "unit": "quote currency"
   },
   "/comparison/custom_weight/candidates/*/total_return": {
    "clause": "recorded#portfolio",
    "unit": "fraction"
   },
   "/comparison/custom_weight/candidates/*/max_drawdown": {
    "clause": "recorded#portfolio",
    "unit": "fraction"
   },
   "/comparison/custom_weight/candidates/*/eval_start": {
    "clause": "recorded#portfolio"
   },
   "/comparison/custom_weight/candidates/*/eval_end": {
    "clause": "recorded#portfolio"
   },
   "/comparison/custom_weight/candidates/*/updated_at": {
    "clause": "recorded#portfolio"
   },
   "/comparison/custom_weight/candidates/*/assigned_weight": {
    "clause": "recorded#portfolio",
    "unit": "fraction"
   },
   "/comparison/custom_weight/candidates/*/contribution_pct": {
    "clause": "recorded#portfolio",
    "unit": "fraction"
   },
   "/comparison/custom_weight/portfolio_summary": {
    "clause": "recorded#portfolio"
   },
   "/comparison/custom_weight/portfolio_summary/starting_value": {
    "clause": "recorded#portfolio",
    "unit": "quote currency"
   },
   "/comparison/custom_weight/portfolio_summary/ending_value": {
    "clause": "recorded#portfolio",
    "unit": "quote currency"
   },
   "/comparison/custom_weight/portfolio_summary/total_pnl": {
    "clause": "recorded#portfolio",
    "unit": "quote currency"
   },
   "/comparison/custom_weight/portfolio_summary/total_return": {
    "clause": "recorded#portfolio",
    "unit": "fraction"
   },
   "/comparison/custom_weight/portfolio_summary/max_drawdown": {
    "clause": "recorded#portfolio",
    "unit": "fraction"
   },
   "/comparison/custom_weight/portfolio_summary/n_bars": {
    "clause": "recorded#portfolio",
    "unit": "bars"
   },
   "/comparison/custom_weight/allocation": {
    "clause": "recorded#portfolio"
   },
   "/comparison/custom_weight/allocation/mode": {
    "clause": "recorded#portfolio",
    "values": [
     "raw_capital",
     "equal_weight",
     "custom_weight"
    ]
   },
   "/comparison/custom_weight/allocation/weights_supplied": {
    "clause": "recorded#portfolio"
   },
   "/comparison/custom_weight/allocation/weights_used": {
    "clause": "recorded#portfolio"
   },
   "/comparison/custom_weight/allocation/normalized_weights": {
    "clause": "recorded#portfolio"
   },
   "/selection_criteria": {
    "clause": "recorded#portfolio"
   },
   "/selection_criteria/rank_metric": {
    "clause": "recorded#portfolio"
   },
   "/selection_criteria/top_n": {
    "clause": "recorded#portfolio",
    "unit": "count"
   },
   "/selection_criteria/min_return": {
    "clause": "recorded#portfolio",
    "unit": "fraction"
   },
   "/selection_criteria/max_drawdown": {
    "clause": "recorded#portfolio",
    "unit": "fraction"
   },
   "/selection_criteria/include_tickers": {
    "clause": "recorded#portfolio"
   },
   "/selection_criteria/exclude_tickers": {
    "clause": "recorded#portfolio"
   },
   "/selection_criteria/include_strategies": {
    "clause": "recorded#portfolio"
   },
   "/selection_criteria/exclude_strategies": {
    "clause": "recorded#portfolio"
   },
   "/selection_criteria/latest_per_source_run": {
    "clause": "recorded#portfolio"
   }
  },
  "branches": {}
 }
};
