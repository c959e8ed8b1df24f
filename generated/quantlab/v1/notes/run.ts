// Made by `npm run generate` from quantlab/v1/run/run.schema.json. Do not edit.
import type { KindNotes } from "../../../../src/notes.ts";

/** What the schemas say about every member of kind run. */
export const notes: KindNotes = {
 "metadata.json": {
  "clause": "run-artifact-contract#metadata.json",
  "fields": {
   "/command": {
    "clause": "run-artifact-contract#metadata.json",
    "values": [
     "run"
    ]
   },
   "/config_hash": {
    "clause": "run-artifact-contract#metadata.json"
   },
   "/config_path": {
    "clause": "run-artifact-contract#metadata.json"
   },
   "/created_at": {
    "clause": "run-artifact-contract#metadata.json"
   },
   "/data": {
    "clause": "quantlab-contracts#Data fingerprint",
    "since": "1.1"
   },
   "/data/adjusted": {
    "clause": "quantlab-contracts#Data fingerprint"
   },
   "/data/end": {
    "clause": "quantlab-contracts#Data fingerprint"
   },
   "/data/first": {
    "clause": "quantlab-contracts#Data fingerprint"
   },
   "/data/interval": {
    "clause": "quantlab-contracts#Data fingerprint"
   },
   "/data/last": {
    "clause": "quantlab-contracts#Data fingerprint"
   },
   "/data/provider": {
    "clause": "quantlab-contracts#Data fingerprint"
   },
   "/data/rows": {
    "clause": "quantlab-contracts#Data fingerprint",
    "unit": "bars"
   },
   "/data/sha256": {
    "clause": "quantlab-contracts#Data fingerprint"
   },
   "/data/source": {
    "clause": "quantlab-contracts#Data fingerprint"
   },
   "/data/start": {
    "clause": "quantlab-contracts#Data fingerprint"
   },
   "/data/ticker": {
    "clause": "quantlab-contracts#Data fingerprint"
   },
   "/git_commit": {
    "clause": "recorded#run"
   },
   "/mode": {
    "clause": "run-artifact-contract#metadata.json",
    "values": [
     "run"
    ]
   },
   "/python_executable": {
    "clause": "recorded#run"
   },
   "/python_version": {
    "clause": "recorded#run"
   },
   "/request_id": {
    "clause": "run-artifact-contract#metadata.json"
   },
   "/run_id": {
    "clause": "run-artifact-contract#metadata.json"
   },
   "/status": {
    "clause": "run-artifact-contract#metadata.json",
    "values": [
     "success"
    ]
   },
   "/summary": {
    "clause": "recorded#run"
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
 "config.json": {
  "clause": "run-artifact-contract#config.json",
  "fields": {
   "/cooldown_days": {
    "clause": "recorded#run",
    "unit": "days"
   },
   "/end": {
    "clause": "run-artifact-contract#config.json"
   },
   "/fee": {
    "clause": "run-artifact-contract#config.json",
    "unit": "fraction"
   },
   "/initial_cash": {
    "clause": "recorded#run",
    "unit": "quote currency"
   },
   "/interval": {
    "clause": "run-artifact-contract#config.json"
   },
   "/k_atr": {
    "clause": "run-artifact-contract#config.json"
   },
   "/paper": {
    "clause": "stepbit-io-v1#Paper results",
    "values": [
     false
    ]
   },
   "/parameters": {
    "clause": "run-artifact-contract#config.json",
    "since": "1.1"
   },
   "/rsi_buy_max": {
    "clause": "run-artifact-contract#config.json"
   },
   "/rsi_sell_min": {
    "clause": "run-artifact-contract#config.json"
   },
   "/slippage_bps": {
    "clause": "run-artifact-contract#config.json",
    "unit": "basis points"
   },
   "/slippage_mode": {
    "clause": "run-artifact-contract#config.json"
   },
   "/start": {
    "clause": "run-artifact-contract#config.json"
   },
   "/strategy": {
    "clause": "run-artifact-contract#config.json",
    "since": "1.1"
   },
   "/ticker": {
    "clause": "run-artifact-contract#config.json"
   }
  },
  "branches": {}
 },
 "metrics.json": {
  "clause": "run-artifact-contract#metrics.json",
  "fields": {
   "/best_result": {
    "clause": "run-artifact-contract#metrics.json"
   },
   "/best_result/days": {
    "clause": "recorded#run",
    "unit": "bars"
   },
   "/best_result/max_drawdown": {
    "clause": "recorded#run",
    "unit": "fraction"
   },
   "/best_result/sharpe_simple": {
    "clause": "recorded#run",
    "unit": "ratio"
   },
   "/best_result/total_return": {
    "clause": "recorded#run",
    "unit": "fraction"
   },
   "/best_result/trades": {
    "clause": "recorded#run",
    "unit": "count"
   },
   "/command": {
    "clause": "recorded#run",
    "values": [
     "run"
    ]
   },
   "/leaderboard_size": {
    "clause": "run-artifact-contract#metrics.json",
    "values": [
     1
    ],
    "unit": "count"
   },
   "/mode": {
    "clause": "recorded#run",
    "values": [
     "run"
    ]
   },
   "/status": {
    "clause": "run-artifact-contract#metrics.json",
    "values": [
     "success"
    ]
   },
   "/summary": {
    "clause": "run-artifact-contract#metrics.json"
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
 "report.json": {
  "clause": "run-artifact-contract#report.json",
  "fields": {
   "/schema_version": {
    "clause": "run-artifact-contract#report.json",
    "values": [
     "1.0"
    ]
   },
   "/artifact_type": {
    "clause": "run-artifact-contract#report.json",
    "values": [
     "quantlab_run_report"
    ]
   },
   "/status": {
    "clause": "run-artifact-contract#report.json",
    "values": [
     "success"
    ]
   },
   "/header": {
    "clause": "run-artifact-contract#report.json"
   },
   "/header/run_id": {
    "clause": "recorded#run"
   },
   "/header/mode": {
    "clause": "recorded#run",
    "values": [
     "run"
    ]
   },
   "/header/created_at": {
    "clause": "recorded#run"
   },
   "/header/git_commit": {
    "clause": "recorded#run"
   },
   "/header/python_version": {
    "clause": "recorded#run"
   },
   "/header/config_path": {
    "clause": "recorded#run"
   },
   "/header/config_hash": {
    "clause": "recorded#run"
   },
   "/header/request_id": {
    "clause": "recorded#run"
   },
   "/reproduce": {
    "clause": "recorded#run"
   },
   "/reproduce/command": {
    "clause": "recorded#run"
   },
   "/config_resolved": {
    "clause": "run-artifact-contract#report.json"
   },
   "/config_resolved/cooldown_days": {
    "clause": "recorded#run",
    "unit": "days"
   },
   "/config_resolved/end": {
    "clause": "run-artifact-contract#config.json"
   },
   "/config_resolved/fee": {
    "clause": "run-artifact-contract#config.json",
    "unit": "fraction"
   },
   "/config_resolved/initial_cash": {
    "clause": "recorded#run",
    "unit": "quote currency"
   },
   "/config_resolved/interval": {
    "clause": "run-artifact-contract#config.json"
   },
   "/config_resolved/k_atr": {
    "clause": "run-artifact-contract#config.json"
   },
   "/config_resolved/paper": {
    "clause": "stepbit-io-v1#Paper results",
    "values": [
     false
    ]
   },
   "/config_resolved/parameters": {
    "clause": "run-artifact-contract#config.json",
    "since": "1.1"
   },
   "/config_resolved/rsi_buy_max": {
    "clause": "run-artifact-contract#config.json"
   },
   "/config_resolved/rsi_sell_min": {
    "clause": "run-artifact-contract#config.json"
   },
   "/config_resolved/slippage_bps": {
    "clause": "run-artifact-contract#config.json",
    "unit": "basis points"
   },
   "/config_resolved/slippage_mode": {
    "clause": "run-artifact-contract#config.json"
   },
   "/config_resolved/start": {
    "clause": "run-artifact-contract#config.json"
   },
   "/config_resolved/strategy": {
    "clause": "run-artifact-contract#config.json",
    "since": "1.1"
   },
   "/config_resolved/ticker": {
    "clause": "run-artifact-contract#config.json"
   },
   "/results": {
    "clause": "run-artifact-contract#report.json"
   },
   "/results/*/days": {
    "clause": "recorded#run",
    "unit": "bars"
   },
   "/results/*/max_drawdown": {
    "clause": "recorded#run",
    "unit": "fraction"
   },
   "/results/*/sharpe_simple": {
    "clause": "recorded#run",
    "unit": "ratio"
   },
   "/results/*/total_return": {
    "clause": "recorded#run",
    "unit": "fraction"
   },
   "/results/*/trades": {
    "clause": "recorded#run",
    "unit": "count"
   },
   "/artifacts": {
    "clause": "run-artifact-contract#report.json"
   },
   "/artifacts/*/file_name": {
    "clause": "recorded#run"
   },
   "/artifacts/*/size_bytes": {
    "clause": "recorded#run",
    "unit": "bytes"
   },
   "/machine_contract": {
    "clause": "run-artifact-contract#report.json.machine_contract"
   },
   "/machine_contract/schema_version": {
    "clause": "stepbit-io-v1#Run results",
    "values": [
     "1.0"
    ]
   },
   "/machine_contract/contract_type": {
    "clause": "stepbit-io-v1#Run results",
    "values": [
     "quantlab.run.result"
    ]
   },
   "/machine_contract/command": {
    "clause": "stepbit-io-v1#Run results",
    "values": [
     "run"
    ]
   },
   "/machine_contract/status": {
    "clause": "stepbit-io-v1#Run results",
    "values": [
     "success"
    ]
   },
   "/machine_contract/request_id": {
    "clause": "stepbit-io-v1#Run results"
   },
   "/machine_contract/run_id": {
    "clause": "stepbit-io-v1#Run results"
   },
   "/machine_contract/mode": {
    "clause": "stepbit-io-v1#Run results",
    "values": [
     "run"
    ]
   },
   "/machine_contract/summary": {
    "clause": "stepbit-io-v1#Run results"
   },
   "/machine_contract/summary/total_return": {
    "clause": "stepbit-io-v1#Response envelope",
    "unit": "fraction"
   },
   "/machine_contract/summary/sharpe_simple": {
    "clause": "stepbit-io-v1#Response envelope",
    "unit": "ratio"
   },
   "/machine_contract/summary/max_drawdown": {
    "clause": "stepbit-io-v1#Response envelope",
    "unit": "fraction"
   },
   "/machine_contract/summary/trades": {
    "clause": "stepbit-io-v1#Response envelope",
    "unit": "count"
   },
   "/machine_contract/summary/win_rate": {
    "clause": "stepbit-io-v1#Response envelope",
    "unit": "fraction"
   },
   "/machine_contract/artifacts": {
    "clause": "stepbit-io-v1#Run results"
   },
   "/machine_contract/artifacts/metadata": {
    "clause": "run-artifact-contract#report.json.machine_contract"
   },
   "/machine_contract/artifacts/config": {
    "clause": "run-artifact-contract#report.json.machine_contract"
   },
   "/machine_contract/artifacts/metrics": {
    "clause": "run-artifact-contract#report.json.machine_contract"
   },
   "/machine_contract/artifacts/report": {
    "clause": "run-artifact-contract#report.json.machine_contract"
   },
   "/summary": {
    "clause": "run-artifact-contract#Stability Notes"
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
 "trades.csv": {
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
 "advanced_report.json": {
  "clause": "recorded#run",
  "fields": {
   "/run_id": {
    "clause": "recorded#run"
   },
   "/mode": {
    "clause": "recorded#run",
    "values": [
     "run",
     "grid",
     "walkforward"
    ]
   },
   "/created_at": {
    "clause": "recorded#run"
   },
   "/equity_metrics": {
    "clause": "recorded#run"
   },
   "/equity_metrics/equity_start": {
    "clause": "recorded#run",
    "unit": "ratio"
   },
   "/equity_metrics/equity_end": {
    "clause": "recorded#run",
    "unit": "ratio"
   },
   "/equity_metrics/n_days": {
    "clause": "recorded#run",
    "unit": "bars"
   },
   "/equity_metrics/total_return": {
    "clause": "recorded#run",
    "unit": "fraction"
   },
   "/equity_metrics/cagr": {
    "clause": "recorded#run",
    "unit": "fraction"
   },
   "/equity_metrics/annualized_volatility": {
    "clause": "recorded#run",
    "unit": "fraction"
   },
   "/equity_metrics/sharpe": {
    "clause": "recorded#run",
    "unit": "ratio"
   },
   "/equity_metrics/sortino": {
    "clause": "recorded#run",
    "unit": "ratio"
   },
   "/drawdown_metrics": {
    "clause": "recorded#run"
   },
   "/drawdown_metrics/max_drawdown": {
    "clause": "recorded#run",
    "unit": "fraction"
   },
   "/drawdown_metrics/avg_drawdown": {
    "clause": "recorded#run",
    "unit": "fraction"
   },
   "/drawdown_metrics/current_drawdown": {
    "clause": "recorded#run",
    "unit": "fraction"
   },
   "/drawdown_metrics/longest_dd_days": {
    "clause": "recorded#run",
    "unit": "bars"
   },
   "/drawdown_metrics/n_drawdown_periods": {
    "clause": "recorded#run",
    "unit": "count"
   },
   "/drawdown_metrics/calmar": {
    "clause": "recorded#run",
    "unit": "ratio"
   },
   "/time_window_metrics": {
    "clause": "recorded#run"
   },
   "/time_window_metrics/n_months": {
    "clause": "recorded#run",
    "unit": "count"
   },
   "/time_window_metrics/min_months_required": {
    "clause": "recorded#run",
    "unit": "count"
   },
   "/time_window_metrics/monthly_returns": {
    "clause": "recorded#run"
   },
   "/time_window_metrics/monthly_returns/*/month": {
    "clause": "recorded#run"
   },
   "/time_window_metrics/monthly_returns/*/return": {
    "clause": "recorded#run",
    "unit": "fraction"
   },
   "/time_window_metrics/insufficient_data": {
    "clause": "recorded#run"
   },
   "/time_window_metrics/note": {
    "clause": "recorded#run"
   },
   "/time_window_metrics/best_month": {
    "clause": "recorded#run",
    "unit": "fraction"
   },
   "/time_window_metrics/worst_month": {
    "clause": "recorded#run",
    "unit": "fraction"
   },
   "/time_window_metrics/positive_months_pct": {
    "clause": "recorded#run",
    "unit": "fraction"
   },
   "/trade_distribution": {
    "clause": "recorded#run"
   },
   "/trade_distribution/n_trades": {
    "clause": "recorded#run",
    "unit": "count"
   },
   "/top_result_summary": {
    "clause": "recorded#run"
   },
   "/top_result_summary/days": {
    "clause": "recorded#run",
    "unit": "bars"
   },
   "/top_result_summary/ticker": {
    "clause": "recorded#sweep"
   },
   "/top_result_summary/start": {
    "clause": "recorded#sweep"
   },
   "/top_result_summary/end": {
    "clause": "recorded#sweep"
   },
   "/top_result_summary/interval": {
    "clause": "recorded#sweep"
   },
   "/top_result_summary/fee": {
    "clause": "recorded#sweep",
    "unit": "fraction"
   },
   "/top_result_summary/slippage_mode": {
    "clause": "recorded#sweep"
   },
   "/top_result_summary/slippage_bps": {
    "clause": "recorded#sweep",
    "unit": "basis points"
   },
   "/top_result_summary/k_atr": {
    "clause": "recorded#sweep"
   },
   "/top_result_summary/splits": {
    "clause": "recorded#sweep"
   },
   "/top_result_summary/selection": {
    "clause": "recorded#sweep"
   },
   "/top_result_summary/constraints": {
    "clause": "recorded#sweep"
   },
   "/top_result_summary/cooldown_days": {
    "clause": "recorded#sweep",
    "unit": "days"
   },
   "/top_result_summary/initial_cash": {
    "clause": "recorded#sweep",
    "unit": "quote currency"
   },
   "/top_result_summary/rsi_buy_max": {
    "clause": "recorded#sweep"
   },
   "/top_result_summary/rsi_sell_min": {
    "clause": "recorded#sweep"
   },
   "/top_result_summary/total_return": {
    "clause": "recorded#sweep",
    "unit": "fraction"
   },
   "/top_result_summary/max_drawdown": {
    "clause": "recorded#sweep",
    "unit": "fraction"
   },
   "/top_result_summary/sharpe_simple": {
    "clause": "recorded#sweep",
    "unit": "ratio"
   },
   "/top_result_summary/trades": {
    "clause": "recorded#sweep",
    "unit": "count"
   },
   "/top_result_summary/trade_trades": {
    "clause": "recorded#sweep",
    "unit": "count"
   },
   "/top_result_summary/win_rate_trades": {
    "clause": "recorded#sweep",
    "unit": "fraction"
   },
   "/top_result_summary/profit_factor": {
    "clause": "recorded#sweep",
    "unit": "ratio"
   },
   "/top_result_summary/expectancy_net": {
    "clause": "recorded#sweep",
    "unit": "quote currency"
   },
   "/top_result_summary/avg_holding_days": {
    "clause": "recorded#sweep",
    "unit": "days"
   },
   "/top_result_summary/exposure": {
    "clause": "recorded#sweep",
    "unit": "fraction"
   },
   "/top_result_summary/split_name": {
    "clause": "recorded#sweep"
   },
   "/top_result_summary/phase": {
    "clause": "recorded#sweep",
    "values": [
     "train",
     "test"
    ]
   },
   "/top_result_summary/selected": {
    "clause": "recorded#sweep"
   },
   "/top_result_summary/rank_in_train": {
    "clause": "recorded#sweep"
   },
   "/charts": {
    "clause": "recorded#run"
   },
   "/artifacts": {
    "clause": "recorded#run"
   },
   "/artifacts/*/file": {
    "clause": "recorded#run"
   },
   "/artifacts/*/size_bytes": {
    "clause": "recorded#run",
    "unit": "bytes"
   }
  },
  "branches": {}
 }
};
