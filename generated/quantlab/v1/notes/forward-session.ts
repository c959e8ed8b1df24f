// Made by `npm run generate` from quantlab/v1/forward-session/forward-session.schema.json. Do not edit.
import type { KindNotes } from "../../../../src/notes.ts";

/** What the schemas say about every member of kind forward-session. */
export const notes: KindNotes = {
 "portfolio_state.json": {
  "clause": "recorded#forward",
  "fields": {
   "/session_id": {
    "clause": "recorded#forward"
   },
   "/mode": {
    "clause": "recorded#forward",
    "values": [
     "forward_paper"
    ]
   },
   "/eval_start": {
    "clause": "recorded#forward"
   },
   "/eval_end": {
    "clause": "recorded#forward"
   },
   "/cash": {
    "clause": "recorded#forward",
    "unit": "quote currency"
   },
   "/qty": {
    "clause": "recorded#forward",
    "unit": "base currency"
   },
   "/current_equity": {
    "clause": "recorded#forward",
    "unit": "quote currency"
   },
   "/total_fees": {
    "clause": "recorded#forward",
    "unit": "quote currency"
   },
   "/total_slippage": {
    "clause": "recorded#forward",
    "unit": "fraction"
   },
   "/last_timestamp": {
    "clause": "recorded#forward"
   },
   "/n_trades": {
    "clause": "recorded#forward",
    "unit": "count"
   },
   "/candidate": {
    "clause": "recorded#forward"
   },
   "/candidate/strategy_name": {
    "clause": "recorded#forward"
   },
   "/candidate/params": {
    "clause": "recorded#forward"
   },
   "/candidate/params/ticker": {
    "clause": "recorded#forward"
   },
   "/candidate/params/start": {
    "clause": "recorded#forward"
   },
   "/candidate/params/end": {
    "clause": "recorded#forward"
   },
   "/candidate/params/interval": {
    "clause": "recorded#forward"
   },
   "/candidate/params/fee": {
    "clause": "recorded#forward",
    "unit": "fraction"
   },
   "/candidate/params/slippage_mode": {
    "clause": "recorded#forward"
   },
   "/candidate/params/slippage_bps": {
    "clause": "recorded#forward",
    "unit": "basis points"
   },
   "/candidate/params/k_atr": {
    "clause": "recorded#forward",
    "unit": "ratio"
   },
   "/candidate/params/splits": {
    "clause": "recorded#forward"
   },
   "/candidate/params/selection": {
    "clause": "recorded#forward"
   },
   "/candidate/params/constraints": {
    "clause": "recorded#forward"
   },
   "/candidate/params/cooldown_days": {
    "clause": "recorded#forward",
    "unit": "days"
   },
   "/candidate/params/rsi_buy_max": {
    "clause": "recorded#forward",
    "unit": "ratio"
   },
   "/candidate/params/rsi_sell_min": {
    "clause": "recorded#forward",
    "unit": "ratio"
   },
   "/candidate/params/days": {
    "clause": "recorded#forward",
    "unit": "bars"
   },
   "/candidate/params/trades": {
    "clause": "recorded#forward",
    "unit": "count"
   },
   "/candidate/params/trade_trades": {
    "clause": "recorded#forward",
    "unit": "count"
   },
   "/candidate/params/win_rate_trades": {
    "clause": "recorded#forward",
    "unit": "fraction"
   },
   "/candidate/params/expectancy_net": {
    "clause": "recorded#forward",
    "unit": "quote currency"
   },
   "/candidate/params/avg_holding_days": {
    "clause": "recorded#forward",
    "unit": "days"
   },
   "/candidate/params/exposure": {
    "clause": "recorded#forward",
    "unit": "ratio"
   },
   "/candidate/params/split_name": {
    "clause": "recorded#forward"
   },
   "/candidate/params/phase": {
    "clause": "recorded#forward"
   },
   "/candidate/params/selected": {
    "clause": "recorded#forward"
   },
   "/candidate/params/rank_in_train": {
    "clause": "recorded#forward",
    "unit": "count"
   },
   "/candidate/fee_rate": {
    "clause": "recorded#forward",
    "unit": "fraction"
   },
   "/candidate/slippage_bps": {
    "clause": "recorded#forward",
    "unit": "basis points"
   },
   "/candidate/slippage_mode": {
    "clause": "recorded#forward"
   },
   "/candidate/k_atr": {
    "clause": "recorded#forward",
    "unit": "ratio"
   },
   "/candidate/source_run_id": {
    "clause": "recorded#forward"
   },
   "/candidate/source_run_dir": {
    "clause": "recorded#forward"
   },
   "/candidate/selection_metric": {
    "clause": "recorded#forward"
   },
   "/candidate/selection_value": {
    "clause": "recorded#forward",
    "unit": "ratio"
   },
   "/candidate/selected_at": {
    "clause": "recorded#forward"
   },
   "/candidate/ticker": {
    "clause": "recorded#forward"
   },
   "/candidate/interval": {
    "clause": "recorded#forward"
   },
   "/candidate/initial_cash": {
    "clause": "recorded#forward",
    "unit": "quote currency"
   },
   "/created_at": {
    "clause": "recorded#forward"
   },
   "/updated_at": {
    "clause": "recorded#forward"
   },
   "/starting_cash": {
    "clause": "recorded#forward",
    "unit": "quote currency"
   },
   "/realized_pnl": {
    "clause": "recorded#forward",
    "unit": "quote currency"
   },
   "/unrealized_pnl": {
    "clause": "recorded#forward",
    "unit": "quote currency"
   },
   "/has_open_position": {
    "clause": "recorded#forward"
   },
   "/open_position_qty": {
    "clause": "recorded#forward",
    "unit": "base currency"
   },
   "/open_position_entry_price": {
    "clause": "recorded#forward",
    "unit": "quote currency"
   },
   "/open_position_mark_price": {
    "clause": "recorded#forward",
    "unit": "quote currency"
   },
   "/open_position_market_value": {
    "clause": "recorded#forward",
    "unit": "quote currency"
   },
   "/bars_fetched": {
    "clause": "recorded#forward",
    "unit": "bars"
   },
   "/warmup_bars": {
    "clause": "recorded#forward",
    "unit": "bars"
   },
   "/original_eval_start": {
    "clause": "recorded#forward"
   },
   "/resume_count": {
    "clause": "recorded#forward",
    "unit": "count"
   },
   "/total_bars_evaluated": {
    "clause": "recorded#forward",
    "unit": "bars"
   },
   "/last_segment_bars_fetched": {
    "clause": "recorded#forward",
    "unit": "bars"
   },
   "/last_segment_warmup_bars": {
    "clause": "recorded#forward",
    "unit": "bars"
   },
   "/last_segment_bars_evaluated": {
    "clause": "recorded#forward",
    "unit": "bars"
   },
   "/is_noop": {
    "clause": "recorded#forward"
   },
   "/resume_attempt_count": {
    "clause": "recorded#forward",
    "unit": "count"
   },
   "/data": {
    "clause": "quantlab-contracts#Data fingerprint",
    "since": "1.1"
   },
   "/data/*/adjusted": {
    "clause": "quantlab-contracts#Data fingerprint"
   },
   "/data/*/end": {
    "clause": "quantlab-contracts#Data fingerprint"
   },
   "/data/*/first": {
    "clause": "quantlab-contracts#Data fingerprint"
   },
   "/data/*/interval": {
    "clause": "quantlab-contracts#Data fingerprint"
   },
   "/data/*/last": {
    "clause": "quantlab-contracts#Data fingerprint"
   },
   "/data/*/provider": {
    "clause": "quantlab-contracts#Data fingerprint"
   },
   "/data/*/rows": {
    "clause": "quantlab-contracts#Data fingerprint",
    "unit": "bars"
   },
   "/data/*/sha256": {
    "clause": "quantlab-contracts#Data fingerprint"
   },
   "/data/*/source": {
    "clause": "quantlab-contracts#Data fingerprint"
   },
   "/data/*/start": {
    "clause": "quantlab-contracts#Data fingerprint"
   },
   "/data/*/ticker": {
    "clause": "quantlab-contracts#Data fingerprint"
   }
  },
  "branches": {}
 },
 "report.json": {
  "clause": "recorded#forward",
  "fields": {
   "/session_id": {
    "clause": "recorded#forward"
   },
   "/mode": {
    "clause": "recorded#forward",
    "values": [
     "forward_paper"
    ]
   },
   "/eval_start": {
    "clause": "recorded#forward"
   },
   "/eval_end": {
    "clause": "recorded#forward"
   },
   "/created_at": {
    "clause": "recorded#forward"
   },
   "/updated_at": {
    "clause": "recorded#forward"
   },
   "/candidate": {
    "clause": "recorded#forward"
   },
   "/candidate/strategy_name": {
    "clause": "recorded#forward"
   },
   "/candidate/params": {
    "clause": "recorded#forward"
   },
   "/candidate/params/ticker": {
    "clause": "recorded#forward"
   },
   "/candidate/params/start": {
    "clause": "recorded#forward"
   },
   "/candidate/params/end": {
    "clause": "recorded#forward"
   },
   "/candidate/params/interval": {
    "clause": "recorded#forward"
   },
   "/candidate/params/fee": {
    "clause": "recorded#forward",
    "unit": "fraction"
   },
   "/candidate/params/slippage_mode": {
    "clause": "recorded#forward"
   },
   "/candidate/params/slippage_bps": {
    "clause": "recorded#forward",
    "unit": "basis points"
   },
   "/candidate/params/k_atr": {
    "clause": "recorded#forward",
    "unit": "ratio"
   },
   "/candidate/params/splits": {
    "clause": "recorded#forward"
   },
   "/candidate/params/selection": {
    "clause": "recorded#forward"
   },
   "/candidate/params/constraints": {
    "clause": "recorded#forward"
   },
   "/candidate/params/cooldown_days": {
    "clause": "recorded#forward",
    "unit": "days"
   },
   "/candidate/params/rsi_buy_max": {
    "clause": "recorded#forward",
    "unit": "ratio"
   },
   "/candidate/params/rsi_sell_min": {
    "clause": "recorded#forward",
    "unit": "ratio"
   },
   "/candidate/params/days": {
    "clause": "recorded#forward",
    "unit": "bars"
   },
   "/candidate/params/trades": {
    "clause": "recorded#forward",
    "unit": "count"
   },
   "/candidate/params/trade_trades": {
    "clause": "recorded#forward",
    "unit": "count"
   },
   "/candidate/params/win_rate_trades": {
    "clause": "recorded#forward",
    "unit": "fraction"
   },
   "/candidate/params/expectancy_net": {
    "clause": "recorded#forward",
    "unit": "quote currency"
   },
   "/candidate/params/avg_holding_days": {
    "clause": "recorded#forward",
    "unit": "days"
   },
   "/candidate/params/exposure": {
    "clause": "recorded#forward",
    "unit": "ratio"
   },
   "/candidate/params/split_name": {
    "clause": "recorded#forward"
   },
   "/candidate/params/phase": {
    "clause": "recorded#forward"
   },
   "/candidate/params/selected": {
    "clause": "recorded#forward"
   },
   "/candidate/params/rank_in_train": {
    "clause": "recorded#forward",
    "unit": "count"
   },
   "/candidate/fee_rate": {
    "clause": "recorded#forward",
    "unit": "fraction"
   },
   "/candidate/slippage_bps": {
    "clause": "recorded#forward",
    "unit": "basis points"
   },
   "/candidate/slippage_mode": {
    "clause": "recorded#forward"
   },
   "/candidate/k_atr": {
    "clause": "recorded#forward",
    "unit": "ratio"
   },
   "/candidate/source_run_id": {
    "clause": "recorded#forward"
   },
   "/candidate/source_run_dir": {
    "clause": "recorded#forward"
   },
   "/candidate/selection_metric": {
    "clause": "recorded#forward"
   },
   "/candidate/selection_value": {
    "clause": "recorded#forward",
    "unit": "ratio"
   },
   "/candidate/selected_at": {
    "clause": "recorded#forward"
   },
   "/candidate/ticker": {
    "clause": "recorded#forward"
   },
   "/candidate/interval": {
    "clause": "recorded#forward"
   },
   "/candidate/initial_cash": {
    "clause": "recorded#forward",
    "unit": "quote currency"
   },
   "/portfolio_state": {
    "clause": "recorded#forward"
   },
   "/portfolio_state/session_id": {
    "clause": "recorded#forward"
   },
   "/portfolio_state/mode": {
    "clause": "recorded#forward",
    "values": [
     "forward_paper"
    ]
   },
   "/portfolio_state/eval_start": {
    "clause": "recorded#forward"
   },
   "/portfolio_state/eval_end": {
    "clause": "recorded#forward"
   },
   "/portfolio_state/cash": {
    "clause": "recorded#forward",
    "unit": "quote currency"
   },
   "/portfolio_state/qty": {
    "clause": "recorded#forward",
    "unit": "base currency"
   },
   "/portfolio_state/current_equity": {
    "clause": "recorded#forward",
    "unit": "quote currency"
   },
   "/portfolio_state/total_fees": {
    "clause": "recorded#forward",
    "unit": "quote currency"
   },
   "/portfolio_state/total_slippage": {
    "clause": "recorded#forward",
    "unit": "fraction"
   },
   "/portfolio_state/last_timestamp": {
    "clause": "recorded#forward"
   },
   "/portfolio_state/n_trades": {
    "clause": "recorded#forward",
    "unit": "count"
   },
   "/portfolio_state/candidate": {
    "clause": "recorded#forward"
   },
   "/portfolio_state/candidate/strategy_name": {
    "clause": "recorded#forward"
   },
   "/portfolio_state/candidate/params": {
    "clause": "recorded#forward"
   },
   "/portfolio_state/candidate/params/ticker": {
    "clause": "recorded#forward"
   },
   "/portfolio_state/candidate/params/start": {
    "clause": "recorded#forward"
   },
   "/portfolio_state/candidate/params/end": {
    "clause": "recorded#forward"
   },
   "/portfolio_state/candidate/params/interval": {
    "clause": "recorded#forward"
   },
   "/portfolio_state/candidate/params/fee": {
    "clause": "recorded#forward",
    "unit": "fraction"
   },
   "/portfolio_state/candidate/params/slippage_mode": {
    "clause": "recorded#forward"
   },
   "/portfolio_state/candidate/params/slippage_bps": {
    "clause": "recorded#forward",
    "unit": "basis points"
   },
   "/portfolio_state/candidate/params/k_atr": {
    "clause": "recorded#forward",
    "unit": "ratio"
   },
   "/portfolio_state/candidate/params/splits": {
    "clause": "recorded#forward"
   },
   "/portfolio_state/candidate/params/selection": {
    "clause": "recorded#forward"
   },
   "/portfolio_state/candidate/params/constraints": {
    "clause": "recorded#forward"
   },
   "/portfolio_state/candidate/params/cooldown_days": {
    "clause": "recorded#forward",
    "unit": "days"
   },
   "/portfolio_state/candidate/params/rsi_buy_max": {
    "clause": "recorded#forward",
    "unit": "ratio"
   },
   "/portfolio_state/candidate/params/rsi_sell_min": {
    "clause": "recorded#forward",
    "unit": "ratio"
   },
   "/portfolio_state/candidate/params/days": {
    "clause": "recorded#forward",
    "unit": "bars"
   },
   "/portfolio_state/candidate/params/trades": {
    "clause": "recorded#forward",
    "unit": "count"
   },
   "/portfolio_state/candidate/params/trade_trades": {
    "clause": "recorded#forward",
    "unit": "count"
   },
   "/portfolio_state/candidate/params/win_rate_trades": {
    "clause": "recorded#forward",
    "unit": "fraction"
   },
   "/portfolio_state/candidate/params/expectancy_net": {
    "clause": "recorded#forward",
    "unit": "quote currency"
   },
   "/portfolio_state/candidate/params/avg_holding_days": {
    "clause": "recorded#forward",
    "unit": "days"
   },
   "/portfolio_state/candidate/params/exposure": {
    "clause": "recorded#forward",
    "unit": "ratio"
   },
   "/portfolio_state/candidate/params/split_name": {
    "clause": "recorded#forward"
   },
   "/portfolio_state/candidate/params/phase": {
    "clause": "recorded#forward"
   },
   "/portfolio_state/candidate/params/selected": {
    "clause": "recorded#forward"
   },
   "/portfolio_state/candidate/params/rank_in_train": {
    "clause": "recorded#forward",
    "unit": "count"
   },
   "/portfolio_state/candidate/fee_rate": {
    "clause": "recorded#forward",
    "unit": "fraction"
   },
   "/portfolio_state/candidate/slippage_bps": {
    "clause": "recorded#forward",
    "unit": "basis points"
   },
   "/portfolio_state/candidate/slippage_mode": {
    "clause": "recorded#forward"
   },
   "/portfolio_state/candidate/k_atr": {
    "clause": "recorded#forward",
    "unit": "ratio"
   },
   "/portfolio_state/candidate/source_run_id": {
    "clause": "recorded#forward"
   },
   "/portfolio_state/candidate/source_run_dir": {
    "clause": "recorded#forward"
   },
   "/portfolio_state/candidate/selection_metric": {
    "clause": "recorded#forward"
   },
   "/portfolio_state/candidate/selection_value": {
    "clause": "recorded#forward",
    "unit": "ratio"
   },
   "/portfolio_state/candidate/selected_at": {
    "clause": "recorded#forward"
   },
   "/portfolio_state/candidate/ticker": {
    "clause": "recorded#forward"
   },
   "/portfolio_state/candidate/interval": {
    "clause": "recorded#forward"
   },
   "/portfolio_state/candidate/initial_cash": {
    "clause": "recorded#forward",
    "unit": "quote currency"
   },
   "/portfolio_state/created_at": {
    "clause": "recorded#forward"
   },
   "/portfolio_state/updated_at": {
    "clause": "recorded#forward"
   },
   "/portfolio_state/starting_cash": {
    "clause": "recorded#forward",
    "unit": "quote currency"
   },
   "/portfolio_state/realized_pnl": {
    "clause": "recorded#forward",
    "unit": "quote currency"
   },
   "/portfolio_state/unrealized_pnl": {
    "clause": "recorded#forward",
    "unit": "quote currency"
   },
   "/portfolio_state/has_open_position": {
    "clause": "recorded#forward"
   },
   "/portfolio_state/open_position_qty": {
    "clause": "recorded#forward",
    "unit": "base currency"
   },
   "/portfolio_state/open_position_entry_price": {
    "clause": "recorded#forward",
    "unit": "quote currency"
   },
   "/portfolio_state/open_position_mark_price": {
    "clause": "recorded#forward",
    "unit": "quote currency"
   },
   "/portfolio_state/open_position_market_value": {
    "clause": "recorded#forward",
    "unit": "quote currency"
   },
   "/portfolio_state/bars_fetched": {
    "clause": "recorded#forward",
    "unit": "bars"
   },
   "/portfolio_state/warmup_bars": {
    "clause": "recorded#forward",
    "unit": "bars"
   },
   "/portfolio_state/original_eval_start": {
    "clause": "recorded#forward"
   },
   "/portfolio_state/resume_count": {
    "clause": "recorded#forward",
    "unit": "count"
   },
   "/portfolio_state/total_bars_evaluated": {
    "clause": "recorded#forward",
    "unit": "bars"
   },
   "/portfolio_state/last_segment_bars_fetched": {
    "clause": "recorded#forward",
    "unit": "bars"
   },
   "/portfolio_state/last_segment_warmup_bars": {
    "clause": "recorded#forward",
    "unit": "bars"
   },
   "/portfolio_state/last_segment_bars_evaluated": {
    "clause": "recorded#forward",
    "unit": "bars"
   },
   "/portfolio_state/is_noop": {
    "clause": "recorded#forward"
   },
   "/portfolio_state/resume_attempt_count": {
    "clause": "recorded#forward",
    "unit": "count"
   },
   "/portfolio_state/data": {
    "clause": "quantlab-contracts#Data fingerprint",
    "since": "1.1"
   },
   "/portfolio_state/data/*/adjusted": {
    "clause": "quantlab-contracts#Data fingerprint"
   },
   "/portfolio_state/data/*/end": {
    "clause": "quantlab-contracts#Data fingerprint"
   },
   "/portfolio_state/data/*/first": {
    "clause": "quantlab-contracts#Data fingerprint"
   },
   "/portfolio_state/data/*/interval": {
    "clause": "quantlab-contracts#Data fingerprint"
   },
   "/portfolio_state/data/*/last": {
    "clause": "quantlab-contracts#Data fingerprint"
   },
   "/portfolio_state/data/*/provider": {
    "clause": "quantlab-contracts#Data fingerprint"
   },
   "/portfolio_state/data/*/rows": {
    "clause": "quantlab-contracts#Data fingerprint",
    "unit": "bars"
   },
   "/portfolio_state/data/*/sha256": {
    "clause": "quantlab-contracts#Data fingerprint"
   },
   "/portfolio_state/data/*/source": {
    "clause": "quantlab-contracts#Data fingerprint"
   },
   "/portfolio_state/data/*/start": {
    "clause": "quantlab-contracts#Data fingerprint"
   },
   "/portfolio_state/data/*/ticker": {
    "clause": "quantlab-contracts#Data fingerprint"
   },
   "/summary": {
    "clause": "recorded#forward"
   },
   "/summary/total_return": {
    "clause": "recorded#forward",
    "unit": "fraction"
   },
   "/summary/max_drawdown": {
    "clause": "recorded#forward",
    "unit": "fraction"
   },
   "/summary/annualized_volatility": {
    "clause": "recorded#forward",
    "unit": "fraction"
   },
   "/summary/n_bars": {
    "clause": "recorded#forward",
    "unit": "bars"
   },
   "/summary/n_trades": {
    "clause": "recorded#forward",
    "unit": "count"
   },
   "/summary/win_rate": {
    "clause": "recorded#forward",
    "unit": "fraction"
   },
   "/summary/expectancy": {
    "clause": "recorded#forward",
    "unit": "quote currency"
   },
   "/summary/best_trade_pnl": {
    "clause": "recorded#forward",
    "unit": "quote currency"
   },
   "/summary/worst_trade_pnl": {
    "clause": "recorded#forward",
    "unit": "quote currency"
   },
   "/summary/total_fees": {
    "clause": "recorded#forward",
    "unit": "quote currency"
   },
   "/summary/sharpe_simple": {
    "clause": "recorded#forward",
    "unit": "ratio"
   },
   "/summary/trades": {
    "clause": "recorded#forward",
    "unit": "count"
   },
   "/artifacts": {
    "clause": "recorded#forward"
   },
   "/artifacts/*/file": {
    "clause": "recorded#forward"
   },
   "/artifacts/*/size_bytes": {
    "clause": "recorded#forward",
    "unit": "bytes"
   },
   "/charts": {
    "clause": "recorded#forward"
   },
   "/is_noop": {
    "clause": "recorded#forward"
   },
   "/performance": {
    "clause": "recorded#forward"
   },
   "/performance/starting_cash": {
    "clause": "recorded#forward",
    "unit": "quote currency"
   },
   "/performance/ending_equity": {
    "clause": "recorded#forward",
    "unit": "quote currency"
   },
   "/performance/realized_pnl": {
    "clause": "recorded#forward",
    "unit": "quote currency"
   },
   "/performance/unrealized_pnl": {
    "clause": "recorded#forward",
    "unit": "quote currency"
   },
   "/performance/total_pnl": {
    "clause": "recorded#forward",
    "unit": "quote currency"
   },
   "/warmup": {
    "clause": "recorded#forward"
   },
   "/warmup/bars_fetched_segment": {
    "clause": "recorded#forward",
    "unit": "bars"
   },
   "/warmup/warmup_bars_segment": {
    "clause": "recorded#forward",
    "unit": "bars"
   },
   "/warmup/bars_evaluated_segment": {
    "clause": "recorded#forward",
    "unit": "bars"
   },
   "/warmup/bars_fetched_total": {
    "clause": "recorded#forward",
    "unit": "bars"
   },
   "/warmup/warmup_bars_total": {
    "clause": "recorded#forward",
    "unit": "bars"
   },
   "/warmup/bars_evaluated_total": {
    "clause": "recorded#forward",
    "unit": "bars"
   },
   "/continuity": {
    "clause": "recorded#forward"
   },
   "/continuity/is_resumed": {
    "clause": "recorded#forward"
   },
   "/continuity/original_start": {
    "clause": "recorded#forward"
   },
   "/continuity/latest_update": {
    "clause": "recorded#forward"
   },
   "/continuity/resume_count": {
    "clause": "recorded#forward",
    "unit": "count"
   },
   "/continuity/resume_attempt_count": {
    "clause": "recorded#forward",
    "unit": "count"
   },
   "/continuity/total_bars": {
    "clause": "recorded#forward",
    "unit": "bars"
   },
   "/continuity/last_ts": {
    "clause": "recorded#forward"
   }
  },
  "branches": {}
 },
 "forward_report.json": {
  "clause": "recorded#forward",
  "fields": {
   "/session_id": {
    "clause": "recorded#forward"
   },
   "/mode": {
    "clause": "recorded#forward",
    "values": [
     "forward_paper"
    ]
   },
   "/eval_start": {
    "clause": "recorded#forward"
   },
   "/eval_end": {
    "clause": "recorded#forward"
   },
   "/created_at": {
    "clause": "recorded#forward"
   },
   "/updated_at": {
    "clause": "recorded#forward"
   },
   "/candidate": {
    "clause": "recorded#forward"
   },
   "/candidate/strategy_name": {
    "clause": "recorded#forward"
   },
   "/candidate/params": {
    "clause": "recorded#forward"
   },
   "/candidate/params/ticker": {
    "clause": "recorded#forward"
   },
   "/candidate/params/start": {
    "clause": "recorded#forward"
   },
   "/candidate/params/end": {
    "clause": "recorded#forward"
   },
   "/candidate/params/interval": {
    "clause": "recorded#forward"
   },
   "/candidate/params/fee": {
    "clause": "recorded#forward",
    "unit": "fraction"
   },
   "/candidate/params/slippage_mode": {
    "clause": "recorded#forward"
   },
   "/candidate/params/slippage_bps": {
    "clause": "recorded#forward",
    "unit": "basis points"
   },
   "/candidate/params/k_atr": {
    "clause": "recorded#forward",
    "unit": "ratio"
   },
   "/candidate/params/splits": {
    "clause": "recorded#forward"
   },
   "/candidate/params/selection": {
    "clause": "recorded#forward"
   },
   "/candidate/params/constraints": {
    "clause": "recorded#forward"
   },
   "/candidate/params/cooldown_days": {
    "clause": "recorded#forward",
    "unit": "days"
   },
   "/candidate/params/rsi_buy_max": {
    "clause": "recorded#forward",
    "unit": "ratio"
   },
   "/candidate/params/rsi_sell_min": {
    "clause": "recorded#forward",
    "unit": "ratio"
   },
   "/candidate/params/days": {
    "clause": "recorded#forward",
    "unit": "bars"
   },
   "/candidate/params/trades": {
    "clause": "recorded#forward",
    "unit": "count"
   },
   "/candidate/params/trade_trades": {
    "clause": "recorded#forward",
    "unit": "count"
   },
   "/candidate/params/win_rate_trades": {
    "clause": "recorded#forward",
    "unit": "fraction"
   },
   "/candidate/params/expectancy_net": {
    "clause": "recorded#forward",
    "unit": "quote currency"
   },
   "/candidate/params/avg_holding_days": {
    "clause": "recorded#forward",
    "unit": "days"
   },
   "/candidate/params/exposure": {
    "clause": "recorded#forward",
    "unit": "ratio"
   },
   "/candidate/params/split_name": {
    "clause": "recorded#forward"
   },
   "/candidate/params/phase": {
    "clause": "recorded#forward"
   },
   "/candidate/params/selected": {
    "clause": "recorded#forward"
   },
   "/candidate/params/rank_in_train": {
    "clause": "recorded#forward",
    "unit": "count"
   },
   "/candidate/fee_rate": {
    "clause": "recorded#forward",
    "unit": "fraction"
   },
   "/candidate/slippage_bps": {
    "clause": "recorded#forward",
    "unit": "basis points"
   },
   "/candidate/slippage_mode": {
    "clause": "recorded#forward"
   },
   "/candidate/k_atr": {
    "clause": "recorded#forward",
    "unit": "ratio"
   },
   "/candidate/source_run_id": {
    "clause": "recorded#forward"
   },
   "/candidate/source_run_dir": {
    "clause": "recorded#forward"
   },
   "/candidate/selection_metric": {
    "clause": "recorded#forward"
   },
   "/candidate/selection_value": {
    "clause": "recorded#forward",
    "unit": "ratio"
   },
   "/candidate/selected_at": {
    "clause": "recorded#forward"
   },
   "/candidate/ticker": {
    "clause": "recorded#forward"
   },
   "/candidate/interval": {
    "clause": "recorded#forward"
   },
   "/candidate/initial_cash": {
    "clause": "recorded#forward",
    "unit": "quote currency"
   },
   "/portfolio_state": {
    "clause": "recorded#forward"
   },
   "/portfolio_state/session_id": {
    "clause": "recorded#forward"
   },
   "/portfolio_state/mode": {
    "clause": "recorded#forward",
    "values": [
     "forward_paper"
    ]
   },
   "/portfolio_state/eval_start": {
    "clause": "recorded#forward"
   },
   "/portfolio_state/eval_end": {
    "clause": "recorded#forward"
   },
   "/portfolio_state/cash": {
    "clause": "recorded#forward",
    "unit": "quote currency"
   },
   "/portfolio_state/qty": {
    "clause": "recorded#forward",
    "unit": "base currency"
   },
   "/portfolio_state/current_equity": {
    "clause": "recorded#forward",
    "unit": "quote currency"
   },
   "/portfolio_state/total_fees": {
    "clause": "recorded#forward",
    "unit": "quote currency"
   },
   "/portfolio_state/total_slippage": {
    "clause": "recorded#forward",
    "unit": "fraction"
   },
   "/portfolio_state/last_timestamp": {
    "clause": "recorded#forward"
   },
   "/portfolio_state/n_trades": {
    "clause": "recorded#forward",
    "unit": "count"
   },
   "/portfolio_state/candidate": {
    "clause": "recorded#forward"
   },
   "/portfolio_state/candidate/strategy_name": {
    "clause": "recorded#forward"
   },
   "/portfolio_state/candidate/params": {
    "clause": "recorded#forward"
   },
   "/portfolio_state/candidate/params/ticker": {
    "clause": "recorded#forward"
   },
   "/portfolio_state/candidate/params/start": {
    "clause": "recorded#forward"
   },
   "/portfolio_state/candidate/params/end": {
    "clause": "recorded#forward"
   },
   "/portfolio_state/candidate/params/interval": {
    "clause": "recorded#forward"
   },
   "/portfolio_state/candidate/params/fee": {
    "clause": "recorded#forward",
    "unit": "fraction"
   },
   "/portfolio_state/candidate/params/slippage_mode": {
    "clause": "recorded#forward"
   },
   "/portfolio_state/candidate/params/slippage_bps": {
    "clause": "recorded#forward",
    "unit": "basis points"
   },
   "/portfolio_state/candidate/params/k_atr": {
    "clause": "recorded#forward",
    "unit": "ratio"
   },
   "/portfolio_state/candidate/params/splits": {
    "clause": "recorded#forward"
   },
   "/portfolio_state/candidate/params/selection": {
    "clause": "recorded#forward"
   },
   "/portfolio_state/candidate/params/constraints": {
    "clause": "recorded#forward"
   },
   "/portfolio_state/candidate/params/cooldown_days": {
    "clause": "recorded#forward",
    "unit": "days"
   },
   "/portfolio_state/candidate/params/rsi_buy_max": {
    "clause": "recorded#forward",
    "unit": "ratio"
   },
   "/portfolio_state/candidate/params/rsi_sell_min": {
    "clause": "recorded#forward",
    "unit": "ratio"
   },
   "/portfolio_state/candidate/params/days": {
    "clause": "recorded#forward",
    "unit": "bars"
   },
   "/portfolio_state/candidate/params/trades": {
    "clause": "recorded#forward",
    "unit": "count"
   },
   "/portfolio_state/candidate/params/trade_trades": {
    "clause": "recorded#forward",
    "unit": "count"
   },
   "/portfolio_state/candidate/params/win_rate_trades": {
    "clause": "recorded#forward",
    "unit": "fraction"
   },
   "/portfolio_state/candidate/params/expectancy_net": {
    "clause": "recorded#forward",
    "unit": "quote currency"
   },
   "/portfolio_state/candidate/params/avg_holding_days": {
    "clause": "recorded#forward",
    "unit": "days"
   },
   "/portfolio_state/candidate/params/exposure": {
    "clause": "recorded#forward",
    "unit": "ratio"
   },
   "/portfolio_state/candidate/params/split_name": {
    "clause": "recorded#forward"
   },
   "/portfolio_state/candidate/params/phase": {
    "clause": "recorded#forward"
   },
   "/portfolio_state/candidate/params/selected": {
    "clause": "recorded#forward"
   },
   "/portfolio_state/candidate/params/rank_in_train": {
    "clause": "recorded#forward",
    "unit": "count"
   },
   "/portfolio_state/candidate/fee_rate": {
    "clause": "recorded#forward",
    "unit": "fraction"
   },
   "/portfolio_state/candidate/slippage_bps": {
    "clause": "recorded#forward",
    "unit": "basis points"
   },
   "/portfolio_state/candidate/slippage_mode": {
    "clause": "recorded#forward"
   },
   "/portfolio_state/candidate/k_atr": {
    "clause": "recorded#forward",
    "unit": "ratio"
   },
   "/portfolio_state/candidate/source_run_id": {
    "clause": "recorded#forward"
   },
   "/portfolio_state/candidate/source_run_dir": {
    "clause": "recorded#forward"
   },
   "/portfolio_state/candidate/selection_metric": {
    "clause": "recorded#forward"
   },
   "/portfolio_state/candidate/selection_value": {
    "clause": "recorded#forward",
    "unit": "ratio"
   },
   "/portfolio_state/candidate/selected_at": {
    "clause": "recorded#forward"
   },
   "/portfolio_state/candidate/ticker": {
    "clause": "recorded#forward"
   },
   "/portfolio_state/candidate/interval": {
    "clause": "recorded#forward"
   },
   "/portfolio_state/candidate/initial_cash": {
    "clause": "recorded#forward",
    "unit": "quote currency"
   },
   "/portfolio_state/created_at": {
    "clause": "recorded#forward"
   },
   "/portfolio_state/updated_at": {
    "clause": "recorded#forward"
   },
   "/portfolio_state/starting_cash": {
    "clause": "recorded#forward",
    "unit": "quote currency"
   },
   "/portfolio_state/realized_pnl": {
    "clause": "recorded#forward",
    "unit": "quote currency"
   },
   "/portfolio_state/unrealized_pnl": {
    "clause": "recorded#forward",
    "unit": "quote currency"
   },
   "/portfolio_state/has_open_position": {
    "clause": "recorded#forward"
   },
   "/portfolio_state/open_position_qty": {
    "clause": "recorded#forward",
    "unit": "base currency"
   },
   "/portfolio_state/open_position_entry_price": {
    "clause": "recorded#forward",
    "unit": "quote currency"
   },
   "/portfolio_state/open_position_mark_price": {
    "clause": "recorded#forward",
    "unit": "quote currency"
   },
   "/portfolio_state/open_position_market_value": {
    "clause": "recorded#forward",
    "unit": "quote currency"
   },
   "/portfolio_state/bars_fetched": {
    "clause": "recorded#forward",
    "unit": "bars"
   },
   "/portfolio_state/warmup_bars": {
    "clause": "recorded#forward",
    "unit": "bars"
   },
   "/portfolio_state/original_eval_start": {
    "clause": "recorded#forward"
   },
   "/portfolio_state/resume_count": {
    "clause": "recorded#forward",
    "unit": "count"
   },
   "/portfolio_state/total_bars_evaluated": {
    "clause": "recorded#forward",
    "unit": "bars"
   },
   "/portfolio_state/last_segment_bars_fetched": {
    "clause": "recorded#forward",
    "unit": "bars"
   },
   "/portfolio_state/last_segment_warmup_bars": {
    "clause": "recorded#forward",
    "unit": "bars"
   },
   "/portfolio_state/last_segment_bars_evaluated": {
    "clause": "recorded#forward",
    "unit": "bars"
   },
   "/portfolio_state/is_noop": {
    "clause": "recorded#forward"
   },
   "/portfolio_state/resume_attempt_count": {
    "clause": "recorded#forward",
    "unit": "count"
   },
   "/portfolio_state/data": {
    "clause": "quantlab-contracts#Data fingerprint",
    "since": "1.1"
   },
   "/portfolio_state/data/*/adjusted": {
    "clause": "quantlab-contracts#Data fingerprint"
   },
   "/portfolio_state/data/*/end": {
    "clause": "quantlab-contracts#Data fingerprint"
   },
   "/portfolio_state/data/*/first": {
    "clause": "quantlab-contracts#Data fingerprint"
   },
   "/portfolio_state/data/*/interval": {
    "clause": "quantlab-contracts#Data fingerprint"
   },
   "/portfolio_state/data/*/last": {
    "clause": "quantlab-contracts#Data fingerprint"
   },
   "/portfolio_state/data/*/provider": {
    "clause": "quantlab-contracts#Data fingerprint"
   },
   "/portfolio_state/data/*/rows": {
    "clause": "quantlab-contracts#Data fingerprint",
    "unit": "bars"
   },
   "/portfolio_state/data/*/sha256": {
    "clause": "quantlab-contracts#Data fingerprint"
   },
   "/portfolio_state/data/*/source": {
    "clause": "quantlab-contracts#Data fingerprint"
   },
   "/portfolio_state/data/*/start": {
    "clause": "quantlab-contracts#Data fingerprint"
   },
   "/portfolio_state/data/*/ticker": {
    "clause": "quantlab-contracts#Data fingerprint"
   },
   "/summary": {
    "clause": "recorded#forward"
   },
   "/summary/total_return": {
    "clause": "recorded#forward",
    "unit": "fraction"
   },
   "/summary/max_drawdown": {
    "clause": "recorded#forward",
    "unit": "fraction"
   },
   "/summary/annualized_volatility": {
    "clause": "recorded#forward",
    "unit": "fraction"
   },
   "/summary/n_bars": {
    "clause": "recorded#forward",
    "unit": "bars"
   },
   "/summary/n_trades": {
    "clause": "recorded#forward",
    "unit": "count"
   },
   "/summary/win_rate": {
    "clause": "recorded#forward",
    "unit": "fraction"
   },
   "/summary/expectancy": {
    "clause": "recorded#forward",
    "unit": "quote currency"
   },
   "/summary/best_trade_pnl": {
    "clause": "recorded#forward",
    "unit": "quote currency"
   },
   "/summary/worst_trade_pnl": {
    "clause": "recorded#forward",
    "unit": "quote currency"
   },
   "/summary/total_fees": {
    "clause": "recorded#forward",
    "unit": "quote currency"
   },
   "/summary/sharpe_simple": {
    "clause": "recorded#forward",
    "unit": "ratio"
   },
   "/summary/trades": {
    "clause": "recorded#forward",
    "unit": "count"
   },
   "/artifacts": {
    "clause": "recorded#forward"
   },
   "/artifacts/*/file": {
    "clause": "recorded#forward"
   },
   "/artifacts/*/size_bytes": {
    "clause": "recorded#forward",
    "unit": "bytes"
   },
   "/charts": {
    "clause": "recorded#forward"
   },
   "/is_noop": {
    "clause": "recorded#forward"
   },
   "/performance": {
    "clause": "recorded#forward"
   },
   "/performance/starting_cash": {
    "clause": "recorded#forward",
    "unit": "quote currency"
   },
   "/performance/ending_equity": {
    "clause": "recorded#forward",
    "unit": "quote currency"
   },
   "/performance/realized_pnl": {
    "clause": "recorded#forward",
    "unit": "quote currency"
   },
   "/performance/unrealized_pnl": {
    "clause": "recorded#forward",
    "unit": "quote currency"
   },
   "/performance/total_pnl": {
    "clause": "recorded#forward",
    "unit": "quote currency"
   },
   "/warmup": {
    "clause": "recorded#forward"
   },
   "/warmup/bars_fetched_segment": {
    "clause": "recorded#forward",
    "unit": "bars"
   },
   "/warmup/warmup_bars_segment": {
    "clause": "recorded#forward",
    "unit": "bars"
   },
   "/warmup/bars_evaluated_segment": {
    "clause": "recorded#forward",
    "unit": "bars"
   },
   "/warmup/bars_fetched_total": {
    "clause": "recorded#forward",
    "unit": "bars"
   },
   "/warmup/warmup_bars_total": {
    "clause": "recorded#forward",
    "unit": "bars"
   },
   "/warmup/bars_evaluated_total": {
    "clause": "recorded#forward",
    "unit": "bars"
   },
   "/continuity": {
    "clause": "recorded#forward"
   },
   "/continuity/is_resumed": {
    "clause": "recorded#forward"
   },
   "/continuity/original_start": {
    "clause": "recorded#forward"
   },
   "/continuity/latest_update": {
    "clause": "recorded#forward"
   },
   "/continuity/resume_count": {
    "clause": "recorded#forward",
    "unit": "count"
   },
   "/continuity/resume_attempt_count": {
    "clause": "recorded#forward",
    "unit": "count"
   },
   "/continuity/total_bars": {
    "clause": "recorded#forward",
    "unit": "bars"
   },
   "/continuity/last_ts": {
    "clause": "recorded#forward"
   }
  },
  "branches": {}
 },
 "forward_trades.csv": {
  "clause": "run-artifact-contract#Canonical Run Directory",
  "fields": {
   "/timestamp": {
    "clause": "recorded#paper"
   },
   "/side": {
    "clause": "recorded#paper",
    "values": [
     "BUY",
     "SELL"
    ]
   },
   "/close": {
    "clause": "recorded#paper",
    "unit": "quote currency"
   },
   "/exec_price": {
    "clause": "recorded#paper",
    "unit": "quote currency"
   },
   "/qty": {
    "clause": "recorded#paper",
    "unit": "base currency"
   },
   "/fee": {
    "clause": "recorded#paper",
    "unit": "quote currency"
   },
   "/equity_after": {
    "clause": "recorded#paper",
    "unit": "quote currency"
   },
   "/slippage": {
    "clause": "recorded#paper",
    "unit": "fraction"
   },
   "/reason": {
    "clause": "recorded#paper"
   }
  },
  "branches": {}
 },
 "forward_equity_curve.csv": {
  "clause": "recorded#forward",
  "fields": {
   "/timestamp": {
    "clause": "recorded#forward"
   },
   "/equity": {
    "clause": "recorded#forward",
    "unit": "ratio"
   }
  },
  "branches": {}
 },
 "forward_returns_series.csv": {
  "clause": "recorded#forward",
  "fields": {
   "/timestamp": {
    "clause": "recorded#forward"
   },
   "/daily_return": {
    "clause": "recorded#forward",
    "unit": "fraction"
   }
  },
  "branches": {}
 }
};
