// Made by `npm run generate` from quantlab/v1/legacy-run/legacy-run.schema.json. Do not edit.
import type { KindNotes } from "../../../../src/notes.ts";

/** What the schemas say about every member of kind legacy-run. */
export const notes: KindNotes = {
 "meta.json": {
  "clause": "run-artifact-contract#Legacy Compatibility",
  "fields": {
   "/run_id": {},
   "/mode": {
    "values": [
     "grid",
     "walkforward",
     "run"
    ]
   },
   "/created_at": {},
   "/git_commit": {},
   "/python_executable": {},
   "/python_version": {},
   "/config_path": {},
   "/config_hash": {},
   "/top10": {
    "clause": "recorded#legacy"
   },
   "/top10/*/ticker": {
    "clause": "recorded#sweep"
   },
   "/top10/*/start": {
    "clause": "recorded#sweep"
   },
   "/top10/*/end": {
    "clause": "recorded#sweep"
   },
   "/top10/*/interval": {
    "clause": "recorded#sweep"
   },
   "/top10/*/fee": {
    "clause": "recorded#sweep",
    "unit": "fraction"
   },
   "/top10/*/slippage_mode": {
    "clause": "recorded#sweep"
   },
   "/top10/*/slippage_bps": {
    "clause": "recorded#sweep",
    "unit": "basis points"
   },
   "/top10/*/k_atr": {
    "clause": "recorded#sweep"
   },
   "/top10/*/splits": {
    "clause": "recorded#sweep"
   },
   "/top10/*/splits/*/name": {
    "clause": "recorded#sweep"
   },
   "/top10/*/splits/*/test": {
    "clause": "recorded#sweep"
   },
   "/top10/*/splits/*/test/end": {
    "clause": "recorded#sweep"
   },
   "/top10/*/splits/*/test/start": {
    "clause": "recorded#sweep"
   },
   "/top10/*/splits/*/train": {
    "clause": "recorded#sweep"
   },
   "/top10/*/splits/*/train/end": {
    "clause": "recorded#sweep"
   },
   "/top10/*/splits/*/train/start": {
    "clause": "recorded#sweep"
   },
   "/top10/*/param_grid": {
    "clause": "recorded#sweep"
   },
   "/top10/*/param_grid/cooldown_days": {
    "clause": "recorded#sweep"
   },
   "/top10/*/param_grid/fee": {
    "clause": "recorded#sweep"
   },
   "/top10/*/param_grid/initial_cash": {
    "clause": "recorded#sweep"
   },
   "/top10/*/param_grid/k_atr": {
    "clause": "recorded#sweep"
   },
   "/top10/*/param_grid/rsi_buy_max": {
    "clause": "recorded#sweep"
   },
   "/top10/*/param_grid/rsi_sell_min": {
    "clause": "recorded#sweep"
   },
   "/top10/*/param_grid/slippage_bps": {
    "clause": "recorded#sweep"
   },
   "/top10/*/param_grid/slippage_mode": {
    "clause": "recorded#sweep"
   },
   "/top10/*/cooldown_days": {
    "clause": "recorded#sweep",
    "unit": "days"
   },
   "/top10/*/initial_cash": {
    "clause": "recorded#sweep",
    "unit": "quote currency"
   },
   "/top10/*/rsi_buy_max": {
    "clause": "recorded#sweep"
   },
   "/top10/*/rsi_sell_min": {
    "clause": "recorded#sweep"
   },
   "/top10/*/total_return": {
    "clause": "recorded#sweep",
    "unit": "fraction"
   },
   "/top10/*/max_drawdown": {
    "clause": "recorded#sweep",
    "unit": "fraction"
   },
   "/top10/*/sharpe_simple": {
    "clause": "recorded#sweep",
    "unit": "ratio"
   },
   "/top10/*/trades": {
    "clause": "recorded#sweep",
    "unit": "count"
   },
   "/top10/*/trade_trades": {
    "clause": "recorded#sweep",
    "unit": "count"
   },
   "/top10/*/win_rate_trades": {
    "clause": "recorded#sweep",
    "unit": "fraction"
   },
   "/top10/*/profit_factor": {
    "clause": "recorded#sweep",
    "unit": "ratio"
   },
   "/top10/*/expectancy_net": {
    "clause": "recorded#sweep",
    "unit": "quote currency"
   },
   "/top10/*/avg_holding_days": {
    "clause": "recorded#sweep",
    "unit": "days"
   },
   "/top10/*/exposure": {
    "clause": "recorded#sweep",
    "unit": "fraction"
   },
   "/n_runs": {
    "clause": "recorded#legacy",
    "unit": "count"
   },
   "/top10/*/selection": {
    "clause": "recorded#sweep"
   },
   "/top10/*/selection/ascending": {
    "clause": "recorded#sweep"
   },
   "/top10/*/selection/sort_by": {
    "clause": "recorded#sweep"
   },
   "/top10/*/selection/top_k": {
    "clause": "recorded#sweep",
    "unit": "count"
   },
   "/top10/*/constraints": {
    "clause": "recorded#sweep"
   },
   "/top10/*/constraints/min_trade_trades": {
    "clause": "recorded#sweep",
    "unit": "count"
   },
   "/top10/*/split_name": {
    "clause": "recorded#sweep"
   },
   "/top10/*/phase": {
    "clause": "recorded#sweep",
    "values": [
     "test"
    ]
   },
   "/top10/*/selected": {
    "clause": "recorded#sweep"
   },
   "/top10/*/rank_in_train": {
    "clause": "recorded#sweep"
   },
   "/n_train_runs": {
    "clause": "recorded#legacy",
    "unit": "count"
   },
   "/n_selected": {
    "clause": "recorded#legacy",
    "unit": "count"
   },
   "/n_test_runs": {
    "clause": "recorded#legacy",
    "unit": "count"
   },
   "/command": {
    "clause": "run-artifact-contract#metadata.json",
    "values": [
     "run"
    ]
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
   "/request_id": {
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
  "branches": {
   "": {
    "tag": "mode",
    "values": [
     "grid",
     "walkforward",
     "run"
    ]
   }
  }
 },
 "run_report.json": {
  "clause": "run-artifact-contract#Legacy Compatibility",
  "fields": {
   "/schema_version": {
    "clause": "recorded#legacy",
    "values": [
     "1.0"
    ]
   },
   "/artifact_type": {
    "clause": "recorded#legacy",
    "values": [
     "quantlab_run_report"
    ]
   },
   "/status": {
    "clause": "recorded#legacy",
    "values": [
     "success"
    ]
   },
   "/header": {
    "clause": "recorded#legacy"
   },
   "/header/run_id": {
    "clause": "recorded#legacy"
   },
   "/header/mode": {
    "clause": "recorded#legacy",
    "values": [
     "run",
     "grid",
     "walkforward"
    ]
   },
   "/header/created_at": {
    "clause": "recorded#legacy"
   },
   "/header/git_commit": {
    "clause": "recorded#legacy"
   },
   "/header/python_version": {
    "clause": "recorded#legacy"
   },
   "/header/config_path": {
    "clause": "recorded#legacy"
   },
   "/header/config_hash": {
    "clause": "recorded#legacy"
   },
   "/header/request_id": {
    "clause": "recorded#legacy"
   },
   "/reproduce": {
    "clause": "recorded#legacy"
   },
   "/reproduce/command": {
    "clause": "recorded#run"
   },
   "/config_resolved": {
    "clause": "recorded#legacy"
   },
   "/config_resolved/constraints": {
    "clause": "recorded#legacy"
   },
   "/config_resolved/constraints/min_trade_trades": {
    "clause": "recorded#sweep",
    "unit": "count"
   },
   "/config_resolved/cooldown_days": {
    "clause": "recorded#legacy",
    "unit": "days"
   },
   "/config_resolved/end": {
    "clause": "recorded#legacy"
   },
   "/config_resolved/fee": {
    "clause": "recorded#legacy",
    "unit": "fraction"
   },
   "/config_resolved/initial_cash": {
    "clause": "recorded#legacy",
    "unit": "quote currency"
   },
   "/config_resolved/interval": {
    "clause": "recorded#legacy"
   },
   "/config_resolved/k_atr": {
    "clause": "recorded#legacy"
   },
   "/config_resolved/paper": {
    "clause": "recorded#legacy"
   },
   "/config_resolved/param_grid": {
    "clause": "recorded#legacy"
   },
   "/config_resolved/param_grid/cooldown_days": {
    "clause": "recorded#sweep"
   },
   "/config_resolved/param_grid/fee": {
    "clause": "recorded#sweep"
   },
   "/config_resolved/param_grid/initial_cash": {
    "clause": "recorded#sweep"
   },
   "/config_resolved/param_grid/k_atr": {
    "clause": "recorded#sweep"
   },
   "/config_resolved/param_grid/rsi_buy_max": {
    "clause": "recorded#sweep"
   },
   "/config_resolved/param_grid/rsi_sell_min": {
    "clause": "recorded#sweep"
   },
   "/config_resolved/param_grid/slippage_bps": {
    "clause": "recorded#sweep"
   },
   "/config_resolved/param_grid/slippage_mode": {
    "clause": "recorded#sweep"
   },
   "/config_resolved/rsi_buy_max": {
    "clause": "recorded#legacy"
   },
   "/config_resolved/rsi_sell_min": {
    "clause": "recorded#legacy"
   },
   "/config_resolved/selection": {
    "clause": "recorded#legacy"
   },
   "/config_resolved/selection/ascending": {
    "clause": "recorded#sweep"
   },
   "/config_resolved/selection/sort_by": {
    "clause": "recorded#sweep"
   },
   "/config_resolved/selection/top_k": {
    "clause": "recorded#sweep",
    "unit": "count"
   },
   "/config_resolved/slippage_bps": {
    "clause": "recorded#legacy",
    "unit": "basis points"
   },
   "/config_resolved/slippage_mode": {
    "clause": "recorded#legacy"
   },
   "/config_resolved/splits": {
    "clause": "recorded#legacy"
   },
   "/config_resolved/splits/*/name": {
    "clause": "recorded#sweep"
   },
   "/config_resolved/splits/*/test": {
    "clause": "recorded#sweep"
   },
   "/config_resolved/splits/*/test/end": {
    "clause": "recorded#sweep"
   },
   "/config_resolved/splits/*/test/start": {
    "clause": "recorded#sweep"
   },
   "/config_resolved/splits/*/train": {
    "clause": "recorded#sweep"
   },
   "/config_resolved/splits/*/train/end": {
    "clause": "recorded#sweep"
   },
   "/config_resolved/splits/*/train/start": {
    "clause": "recorded#sweep"
   },
   "/config_resolved/start": {
    "clause": "recorded#legacy"
   },
   "/config_resolved/ticker": {
    "clause": "recorded#legacy"
   },
   "/results": {
    "clause": "recorded#legacy"
   },
   "/results/*/days": {
    "clause": "recorded#run",
    "unit": "bars"
   },
   "/results/*/ticker": {
    "clause": "recorded#sweep"
   },
   "/results/*/start": {
    "clause": "recorded#sweep"
   },
   "/results/*/end": {
    "clause": "recorded#sweep"
   },
   "/results/*/interval": {
    "clause": "recorded#sweep"
   },
   "/results/*/fee": {
    "clause": "recorded#sweep",
    "unit": "fraction"
   },
   "/results/*/slippage_mode": {
    "clause": "recorded#sweep"
   },
   "/results/*/slippage_bps": {
    "clause": "recorded#sweep",
    "unit": "basis points"
   },
   "/results/*/k_atr": {
    "clause": "recorded#sweep"
   },
   "/results/*/splits": {
    "clause": "recorded#sweep"
   },
   "/results/*/selection": {
    "clause": "recorded#sweep"
   },
   "/results/*/constraints": {
    "clause": "recorded#sweep"
   },
   "/results/*/cooldown_days": {
    "clause": "recorded#sweep",
    "unit": "days"
   },
   "/results/*/initial_cash": {
    "clause": "recorded#sweep",
    "unit": "quote currency"
   },
   "/results/*/rsi_buy_max": {
    "clause": "recorded#sweep"
   },
   "/results/*/rsi_sell_min": {
    "clause": "recorded#sweep"
   },
   "/results/*/total_return": {
    "clause": "recorded#sweep",
    "unit": "fraction"
   },
   "/results/*/max_drawdown": {
    "clause": "recorded#sweep",
    "unit": "fraction"
   },
   "/results/*/sharpe_simple": {
    "clause": "recorded#sweep",
    "unit": "ratio"
   },
   "/results/*/trades": {
    "clause": "recorded#sweep",
    "unit": "count"
   },
   "/results/*/trade_trades": {
    "clause": "recorded#sweep",
    "unit": "count"
   },
   "/results/*/win_rate_trades": {
    "clause": "recorded#sweep",
    "unit": "fraction"
   },
   "/results/*/profit_factor": {
    "clause": "recorded#sweep",
    "unit": "ratio"
   },
   "/results/*/expectancy_net": {
    "clause": "recorded#sweep",
    "unit": "quote currency"
   },
   "/results/*/avg_holding_days": {
    "clause": "recorded#sweep",
    "unit": "days"
   },
   "/results/*/exposure": {
    "clause": "recorded#sweep",
    "unit": "fraction"
   },
   "/results/*/split_name": {
    "clause": "recorded#sweep"
   },
   "/results/*/phase": {
    "clause": "recorded#sweep",
    "values": [
     "train",
     "test"
    ]
   },
   "/results/*/selected": {
    "clause": "recorded#sweep"
   },
   "/results/*/rank_in_train": {
    "clause": "recorded#sweep"
   },
   "/oos_leaderboard": {
    "clause": "recorded#legacy"
   },
   "/oos_leaderboard/*/ticker": {
    "clause": "recorded#sweep"
   },
   "/oos_leaderboard/*/start": {
    "clause": "recorded#sweep"
   },
   "/oos_leaderboard/*/end": {
    "clause": "recorded#sweep"
   },
   "/oos_leaderboard/*/interval": {
    "clause": "recorded#sweep"
   },
   "/oos_leaderboard/*/fee": {
    "clause": "recorded#sweep",
    "unit": "fraction"
   },
   "/oos_leaderboard/*/slippage_mode": {
    "clause": "recorded#sweep"
   },
   "/oos_leaderboard/*/slippage_bps": {
    "clause": "recorded#sweep",
    "unit": "basis points"
   },
   "/oos_leaderboard/*/k_atr": {
    "clause": "recorded#sweep"
   },
   "/oos_leaderboard/*/splits": {
    "clause": "recorded#sweep"
   },
   "/oos_leaderboard/*/selection": {
    "clause": "recorded#sweep"
   },
   "/oos_leaderboard/*/constraints": {
    "clause": "recorded#sweep"
   },
   "/oos_leaderboard/*/cooldown_days": {
    "clause": "recorded#sweep",
    "unit": "days"
   },
   "/oos_leaderboard/*/initial_cash": {
    "clause": "recorded#sweep",
    "unit": "quote currency"
   },
   "/oos_leaderboard/*/rsi_buy_max": {
    "clause": "recorded#sweep"
   },
   "/oos_leaderboard/*/rsi_sell_min": {
    "clause": "recorded#sweep"
   },
   "/oos_leaderboard/*/total_return": {
    "clause": "recorded#sweep",
    "unit": "fraction"
   },
   "/oos_leaderboard/*/max_drawdown": {
    "clause": "recorded#sweep",
    "unit": "fraction"
   },
   "/oos_leaderboard/*/sharpe_simple": {
    "clause": "recorded#sweep",
    "unit": "ratio"
   },
   "/oos_leaderboard/*/trades": {
    "clause": "recorded#sweep",
    "unit": "count"
   },
   "/oos_leaderboard/*/trade_trades": {
    "clause": "recorded#sweep",
    "unit": "count"
   },
   "/oos_leaderboard/*/win_rate_trades": {
    "clause": "recorded#sweep",
    "unit": "fraction"
   },
   "/oos_leaderboard/*/profit_factor": {
    "clause": "recorded#sweep",
    "unit": "ratio"
   },
   "/oos_leaderboard/*/expectancy_net": {
    "clause": "recorded#sweep",
    "unit": "quote currency"
   },
   "/oos_leaderboard/*/avg_holding_days": {
    "clause": "recorded#sweep",
    "unit": "days"
   },
   "/oos_leaderboard/*/exposure": {
    "clause": "recorded#sweep",
    "unit": "fraction"
   },
   "/oos_leaderboard/*/split_name": {
    "clause": "recorded#sweep"
   },
   "/oos_leaderboard/*/phase": {
    "clause": "recorded#sweep",
    "values": [
     "train",
     "test"
    ]
   },
   "/oos_leaderboard/*/selected": {
    "clause": "recorded#sweep"
   },
   "/oos_leaderboard/*/rank_in_train": {
    "clause": "recorded#sweep"
   },
   "/artifacts": {
    "clause": "recorded#legacy"
   },
   "/artifacts/*/file_name": {
    "clause": "recorded#run"
   },
   "/artifacts/*/size_bytes": {
    "clause": "recorded#run",
    "unit": "bytes"
   },
   "/machine_contract": {
    "clause": "recorded#legacy"
   },
   "/machine_contract/schema_version": {
    "values": [
     "1.0"
    ]
   },
   "/machine_contract/contract_type": {
    "values": [
     "quantlab.run.result",
     "quantlab.sweep.result"
    ]
   },
   "/machine_contract/command": {
    "values": [
     "run",
     "sweep"
    ]
   },
   "/machine_contract/status": {
    "values": [
     "success"
    ]
   },
   "/machine_contract/request_id": {},
   "/machine_contract/run_id": {},
   "/machine_contract/mode": {
    "values": [
     "run",
     "grid",
     "walkforward"
    ]
   },
   "/machine_contract/summary": {},
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
   "/machine_contract/artifacts": {},
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
   "/machine_contract/best_result": {
    "clause": "stepbit-io-v1#Sweep results"
   },
   "/machine_contract/best_result/ticker": {
    "clause": "recorded#sweep"
   },
   "/machine_contract/best_result/start": {
    "clause": "recorded#sweep"
   },
   "/machine_contract/best_result/end": {
    "clause": "recorded#sweep"
   },
   "/machine_contract/best_result/interval": {
    "clause": "recorded#sweep"
   },
   "/machine_contract/best_result/fee": {
    "clause": "recorded#sweep",
    "unit": "fraction"
   },
   "/machine_contract/best_result/slippage_mode": {
    "clause": "recorded#sweep"
   },
   "/machine_contract/best_result/slippage_bps": {
    "clause": "recorded#sweep",
    "unit": "basis points"
   },
   "/machine_contract/best_result/k_atr": {
    "clause": "recorded#sweep"
   },
   "/machine_contract/best_result/splits": {
    "clause": "recorded#sweep"
   },
   "/machine_contract/best_result/param_grid": {
    "clause": "recorded#sweep"
   },
   "/machine_contract/best_result/cooldown_days": {
    "clause": "recorded#sweep",
    "unit": "days"
   },
   "/machine_contract/best_result/initial_cash": {
    "clause": "recorded#sweep",
    "unit": "quote currency"
   },
   "/machine_contract/best_result/rsi_buy_max": {
    "clause": "recorded#sweep"
   },
   "/machine_contract/best_result/rsi_sell_min": {
    "clause": "recorded#sweep"
   },
   "/machine_contract/best_result/total_return": {
    "clause": "recorded#sweep",
    "unit": "fraction"
   },
   "/machine_contract/best_result/max_drawdown": {
    "clause": "recorded#sweep",
    "unit": "fraction"
   },
   "/machine_contract/best_result/sharpe_simple": {
    "clause": "recorded#sweep",
    "unit": "ratio"
   },
   "/machine_contract/best_result/trades": {
    "clause": "recorded#sweep",
    "unit": "count"
   },
   "/machine_contract/best_result/trade_trades": {
    "clause": "recorded#sweep",
    "unit": "count"
   },
   "/machine_contract/best_result/win_rate_trades": {
    "clause": "recorded#sweep",
    "unit": "fraction"
   },
   "/machine_contract/best_result/profit_factor": {
    "clause": "recorded#sweep",
    "unit": "ratio"
   },
   "/machine_contract/best_result/expectancy_net": {
    "clause": "recorded#sweep",
    "unit": "quote currency"
   },
   "/machine_contract/best_result/avg_holding_days": {
    "clause": "recorded#sweep",
    "unit": "days"
   },
   "/machine_contract/best_result/exposure": {
    "clause": "recorded#sweep",
    "unit": "fraction"
   },
   "/machine_contract/best_result/selection": {
    "clause": "recorded#sweep"
   },
   "/machine_contract/best_result/constraints": {
    "clause": "recorded#sweep"
   },
   "/machine_contract/best_result/split_name": {
    "clause": "recorded#sweep"
   },
   "/machine_contract/best_result/phase": {
    "clause": "recorded#sweep",
    "values": [
     "train",
     "test"
    ]
   },
   "/machine_contract/best_result/selected": {
    "clause": "recorded#sweep"
   },
   "/machine_contract/best_result/rank_in_train": {
    "clause": "recorded#sweep"
   },
   "/summary": {
    "clause": "recorded#legacy"
   },
   "/summary/total_return": {
    "clause": "run-artifact-contract#report.json",
    "unit": "fraction"
   },
   "/summary/sharpe_simple": {
    "clause": "run-artifact-contract#report.json",
    "unit": "ratio"
   },
   "/summary/max_drawdown": {
    "clause": "run-artifact-contract#report.json",
    "unit": "fraction"
   },
   "/summary/trades": {
    "clause": "run-artifact-contract#report.json",
    "unit": "count"
   },
   "/summary/win_rate": {
    "clause": "run-artifact-contract#report.json",
    "unit": "fraction"
   },
   "/summary/*/split_name": {
    "clause": "recorded#sweep"
   },
   "/summary/*/best_train_sharpe": {
    "clause": "recorded#sweep",
    "unit": "ratio"
   },
   "/summary/*/best_train_return": {
    "clause": "recorded#sweep",
    "unit": "fraction"
   },
   "/summary/*/avg_test_sharpe_topk": {
    "clause": "recorded#sweep",
    "unit": "ratio"
   },
   "/summary/*/avg_test_return_topk": {
    "clause": "recorded#sweep",
    "unit": "fraction"
   },
   "/summary/*/best_test_sharpe": {
    "clause": "recorded#sweep",
    "unit": "ratio"
   },
   "/summary/*/best_test_return": {
    "clause": "recorded#sweep",
    "unit": "fraction"
   },
   "/summary/*/n_train_runs": {
    "clause": "recorded#sweep",
    "unit": "count"
   },
   "/summary/*/n_selected": {
    "clause": "recorded#sweep",
    "unit": "count"
   },
   "/summary/*/n_test_runs": {
    "clause": "recorded#sweep",
    "unit": "count"
   },
   "/kpi_summary": {
    "clause": "recorded#legacy"
   },
   "/kpi_summary/total_return": {
    "clause": "stepbit-io-v1#Response envelope",
    "unit": "fraction"
   },
   "/kpi_summary/sharpe_simple": {
    "clause": "stepbit-io-v1#Response envelope",
    "unit": "ratio"
   },
   "/kpi_summary/max_drawdown": {
    "clause": "stepbit-io-v1#Response envelope",
    "unit": "fraction"
   },
   "/kpi_summary/trades": {
    "clause": "stepbit-io-v1#Response envelope",
    "unit": "count"
   },
   "/kpi_summary/win_rate": {
    "clause": "stepbit-io-v1#Response envelope",
    "unit": "fraction"
   }
  },
  "branches": {
   "/machine_contract": {
    "tag": "mode",
    "values": [
     "run",
     "grid",
     "walkforward"
    ]
   }
  }
 },
 "report.json": {
  "clause": "run-artifact-contract#Legacy Compatibility",
  "fields": {
   "/schema_version": {
    "clause": "recorded#legacy",
    "values": [
     "1.0"
    ]
   },
   "/artifact_type": {
    "clause": "recorded#legacy",
    "values": [
     "quantlab_run_report"
    ]
   },
   "/status": {
    "clause": "recorded#legacy",
    "values": [
     "success"
    ]
   },
   "/header": {
    "clause": "recorded#legacy"
   },
   "/header/run_id": {
    "clause": "recorded#legacy"
   },
   "/header/mode": {
    "clause": "recorded#legacy",
    "values": [
     "run",
     "grid",
     "walkforward"
    ]
   },
   "/header/created_at": {
    "clause": "recorded#legacy"
   },
   "/header/git_commit": {
    "clause": "recorded#legacy"
   },
   "/header/python_version": {
    "clause": "recorded#legacy"
   },
   "/header/config_path": {
    "clause": "recorded#legacy"
   },
   "/header/config_hash": {
    "clause": "recorded#legacy"
   },
   "/header/request_id": {
    "clause": "recorded#legacy"
   },
   "/reproduce": {
    "clause": "recorded#legacy"
   },
   "/reproduce/command": {
    "clause": "recorded#run"
   },
   "/config_resolved": {
    "clause": "recorded#legacy"
   },
   "/config_resolved/constraints": {
    "clause": "recorded#legacy"
   },
   "/config_resolved/constraints/min_trade_trades": {
    "clause": "recorded#sweep",
    "unit": "count"
   },
   "/config_resolved/cooldown_days": {
    "clause": "recorded#legacy",
    "unit": "days"
   },
   "/config_resolved/end": {
    "clause": "recorded#legacy"
   },
   "/config_resolved/fee": {
    "clause": "recorded#legacy",
    "unit": "fraction"
   },
   "/config_resolved/initial_cash": {
    "clause": "recorded#legacy",
    "unit": "quote currency"
   },
   "/config_resolved/interval": {
    "clause": "recorded#legacy"
   },
   "/config_resolved/k_atr": {
    "clause": "recorded#legacy"
   },
   "/config_resolved/paper": {
    "clause": "recorded#legacy"
   },
   "/config_resolved/param_grid": {
    "clause": "recorded#legacy"
   },
   "/config_resolved/param_grid/cooldown_days": {
    "clause": "recorded#sweep"
   },
   "/config_resolved/param_grid/fee": {
    "clause": "recorded#sweep"
   },
   "/config_resolved/param_grid/initial_cash": {
    "clause": "recorded#sweep"
   },
   "/config_resolved/param_grid/k_atr": {
    "clause": "recorded#sweep"
   },
   "/config_resolved/param_grid/rsi_buy_max": {
    "clause": "recorded#sweep"
   },
   "/config_resolved/param_grid/rsi_sell_min": {
    "clause": "recorded#sweep"
   },
   "/config_resolved/param_grid/slippage_bps": {
    "clause": "recorded#sweep"
   },
   "/config_resolved/param_grid/slippage_mode": {
    "clause": "recorded#sweep"
   },
   "/config_resolved/rsi_buy_max": {
    "clause": "recorded#legacy"
   },
   "/config_resolved/rsi_sell_min": {
    "clause": "recorded#legacy"
   },
   "/config_resolved/selection": {
    "clause": "recorded#legacy"
   },
   "/config_resolved/selection/ascending": {
    "clause": "recorded#sweep"
   },
   "/config_resolved/selection/sort_by": {
    "clause": "recorded#sweep"
   },
   "/config_resolved/selection/top_k": {
    "clause": "recorded#sweep",
    "unit": "count"
   },
   "/config_resolved/slippage_bps": {
    "clause": "recorded#legacy",
    "unit": "basis points"
   },
   "/config_resolved/slippage_mode": {
    "clause": "recorded#legacy"
   },
   "/config_resolved/splits": {
    "clause": "recorded#legacy"
   },
   "/config_resolved/splits/*/name": {
    "clause": "recorded#sweep"
   },
   "/config_resolved/splits/*/test": {
    "clause": "recorded#sweep"
   },
   "/config_resolved/splits/*/test/end": {
    "clause": "recorded#sweep"
   },
   "/config_resolved/splits/*/test/start": {
    "clause": "recorded#sweep"
   },
   "/config_resolved/splits/*/train": {
    "clause": "recorded#sweep"
   },
   "/config_resolved/splits/*/train/end": {
    "clause": "recorded#sweep"
   },
   "/config_resolved/splits/*/train/start": {
    "clause": "recorded#sweep"
   },
   "/config_resolved/start": {
    "clause": "recorded#legacy"
   },
   "/config_resolved/ticker": {
    "clause": "recorded#legacy"
   },
   "/results": {
    "clause": "recorded#legacy"
   },
   "/results/*/days": {
    "clause": "recorded#run",
    "unit": "bars"
   },
   "/results/*/ticker": {
    "clause": "recorded#sweep"
   },
   "/results/*/start": {
    "clause": "recorded#sweep"
   },
   "/results/*/end": {
    "clause": "recorded#sweep"
   },
   "/results/*/interval": {
    "clause": "recorded#sweep"
   },
   "/results/*/fee": {
    "clause": "recorded#sweep",
    "unit": "fraction"
   },
   "/results/*/slippage_mode": {
    "clause": "recorded#sweep"
   },
   "/results/*/slippage_bps": {
    "clause": "recorded#sweep",
    "unit": "basis points"
   },
   "/results/*/k_atr": {
    "clause": "recorded#sweep"
   },
   "/results/*/splits": {
    "clause": "recorded#sweep"
   },
   "/results/*/selection": {
    "clause": "recorded#sweep"
   },
   "/results/*/constraints": {
    "clause": "recorded#sweep"
   },
   "/results/*/cooldown_days": {
    "clause": "recorded#sweep",
    "unit": "days"
   },
   "/results/*/initial_cash": {
    "clause": "recorded#sweep",
    "unit": "quote currency"
   },
   "/results/*/rsi_buy_max": {
    "clause": "recorded#sweep"
   },
   "/results/*/rsi_sell_min": {
    "clause": "recorded#sweep"
   },
   "/results/*/total_return": {
    "clause": "recorded#sweep",
    "unit": "fraction"
   },
   "/results/*/max_drawdown": {
    "clause": "recorded#sweep",
    "unit": "fraction"
   },
   "/results/*/sharpe_simple": {
    "clause": "recorded#sweep",
    "unit": "ratio"
   },
   "/results/*/trades": {
    "clause": "recorded#sweep",
    "unit": "count"
   },
   "/results/*/trade_trades": {
    "clause": "recorded#sweep",
    "unit": "count"
   },
   "/results/*/win_rate_trades": {
    "clause": "recorded#sweep",
    "unit": "fraction"
   },
   "/results/*/profit_factor": {
    "clause": "recorded#sweep",
    "unit": "ratio"
   },
   "/results/*/expectancy_net": {
    "clause": "recorded#sweep",
    "unit": "quote currency"
   },
   "/results/*/avg_holding_days": {
    "clause": "recorded#sweep",
    "unit": "days"
   },
   "/results/*/exposure": {
    "clause": "recorded#sweep",
    "unit": "fraction"
   },
   "/results/*/split_name": {
    "clause": "recorded#sweep"
   },
   "/results/*/phase": {
    "clause": "recorded#sweep",
    "values": [
     "train",
     "test"
    ]
   },
   "/results/*/selected": {
    "clause": "recorded#sweep"
   },
   "/results/*/rank_in_train": {
    "clause": "recorded#sweep"
   },
   "/oos_leaderboard": {
    "clause": "recorded#legacy"
   },
   "/oos_leaderboard/*/ticker": {
    "clause": "recorded#sweep"
   },
   "/oos_leaderboard/*/start": {
    "clause": "recorded#sweep"
   },
   "/oos_leaderboard/*/end": {
    "clause": "recorded#sweep"
   },
   "/oos_leaderboard/*/interval": {
    "clause": "recorded#sweep"
   },
   "/oos_leaderboard/*/fee": {
    "clause": "recorded#sweep",
    "unit": "fraction"
   },
   "/oos_leaderboard/*/slippage_mode": {
    "clause": "recorded#sweep"
   },
   "/oos_leaderboard/*/slippage_bps": {
    "clause": "recorded#sweep",
    "unit": "basis points"
   },
   "/oos_leaderboard/*/k_atr": {
    "clause": "recorded#sweep"
   },
   "/oos_leaderboard/*/splits": {
    "clause": "recorded#sweep"
   },
   "/oos_leaderboard/*/selection": {
    "clause": "recorded#sweep"
   },
   "/oos_leaderboard/*/constraints": {
    "clause": "recorded#sweep"
   },
   "/oos_leaderboard/*/cooldown_days": {
    "clause": "recorded#sweep",
    "unit": "days"
   },
   "/oos_leaderboard/*/initial_cash": {
    "clause": "recorded#sweep",
    "unit": "quote currency"
   },
   "/oos_leaderboard/*/rsi_buy_max": {
    "clause": "recorded#sweep"
   },
   "/oos_leaderboard/*/rsi_sell_min": {
    "clause": "recorded#sweep"
   },
   "/oos_leaderboard/*/total_return": {
    "clause": "recorded#sweep",
    "unit": "fraction"
   },
   "/oos_leaderboard/*/max_drawdown": {
    "clause": "recorded#sweep",
    "unit": "fraction"
   },
   "/oos_leaderboard/*/sharpe_simple": {
    "clause": "recorded#sweep",
    "unit": "ratio"
   },
   "/oos_leaderboard/*/trades": {
    "clause": "recorded#sweep",
    "unit": "count"
   },
   "/oos_leaderboard/*/trade_trades": {
    "clause": "recorded#sweep",
    "unit": "count"
   },
   "/oos_leaderboard/*/win_rate_trades": {
    "clause": "recorded#sweep",
    "unit": "fraction"
   },
   "/oos_leaderboard/*/profit_factor": {
    "clause": "recorded#sweep",
    "unit": "ratio"
   },
   "/oos_leaderboard/*/expectancy_net": {
    "clause": "recorded#sweep",
    "unit": "quote currency"
   },
   "/oos_leaderboard/*/avg_holding_days": {
    "clause": "recorded#sweep",
    "unit": "days"
   },
   "/oos_leaderboard/*/exposure": {
    "clause": "recorded#sweep",
    "unit": "fraction"
   },
   "/oos_leaderboard/*/split_name": {
    "clause": "recorded#sweep"
   },
   "/oos_leaderboard/*/phase": {
    "clause": "recorded#sweep",
    "values": [
     "train",
     "test"
    ]
   },
   "/oos_leaderboard/*/selected": {
    "clause": "recorded#sweep"
   },
   "/oos_leaderboard/*/rank_in_train": {
    "clause": "recorded#sweep"
   },
   "/artifacts": {
    "clause": "recorded#legacy"
   },
   "/artifacts/*/file_name": {
    "clause": "recorded#run"
   },
   "/artifacts/*/size_bytes": {
    "clause": "recorded#run",
    "unit": "bytes"
   },
   "/machine_contract": {
    "clause": "recorded#legacy"
   },
   "/machine_contract/schema_version": {
    "values": [
     "1.0"
    ]
   },
   "/machine_contract/contract_type": {
    "values": [
     "quantlab.run.result",
     "quantlab.sweep.result"
    ]
   },
   "/machine_contract/command": {
    "values": [
     "run",
     "sweep"
    ]
   },
   "/machine_contract/status": {
    "values": [
     "success"
    ]
   },
   "/machine_contract/request_id": {},
   "/machine_contract/run_id": {},
   "/machine_contract/mode": {
    "values": [
     "run",
     "grid",
     "walkforward"
    ]
   },
   "/machine_contract/summary": {},
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
   "/machine_contract/artifacts": {},
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
   "/machine_contract/best_result": {
    "clause": "stepbit-io-v1#Sweep results"
   },
   "/machine_contract/best_result/ticker": {
    "clause": "recorded#sweep"
   },
   "/machine_contract/best_result/start": {
    "clause": "recorded#sweep"
   },
   "/machine_contract/best_result/end": {
    "clause": "recorded#sweep"
   },
   "/machine_contract/best_result/interval": {
    "clause": "recorded#sweep"
   },
   "/machine_contract/best_result/fee": {
    "clause": "recorded#sweep",
    "unit": "fraction"
   },
   "/machine_contract/best_result/slippage_mode": {
    "clause": "recorded#sweep"
   },
   "/machine_contract/best_result/slippage_bps": {
    "clause": "recorded#sweep",
    "unit": "basis points"
   },
   "/machine_contract/best_result/k_atr": {
    "clause": "recorded#sweep"
   },
   "/machine_contract/best_result/splits": {
    "clause": "recorded#sweep"
   },
   "/machine_contract/best_result/param_grid": {
    "clause": "recorded#sweep"
   },
   "/machine_contract/best_result/cooldown_days": {
    "clause": "recorded#sweep",
    "unit": "days"
   },
   "/machine_contract/best_result/initial_cash": {
    "clause": "recorded#sweep",
    "unit": "quote currency"
   },
   "/machine_contract/best_result/rsi_buy_max": {
    "clause": "recorded#sweep"
   },
   "/machine_contract/best_result/rsi_sell_min": {
    "clause": "recorded#sweep"
   },
   "/machine_contract/best_result/total_return": {
    "clause": "recorded#sweep",
    "unit": "fraction"
   },
   "/machine_contract/best_result/max_drawdown": {
    "clause": "recorded#sweep",
    "unit": "fraction"
   },
   "/machine_contract/best_result/sharpe_simple": {
    "clause": "recorded#sweep",
    "unit": "ratio"
   },
   "/machine_contract/best_result/trades": {
    "clause": "recorded#sweep",
    "unit": "count"
   },
   "/machine_contract/best_result/trade_trades": {
    "clause": "recorded#sweep",
    "unit": "count"
   },
   "/machine_contract/best_result/win_rate_trades": {
    "clause": "recorded#sweep",
    "unit": "fraction"
   },
   "/machine_contract/best_result/profit_factor": {
    "clause": "recorded#sweep",
    "unit": "ratio"
   },
   "/machine_contract/best_result/expectancy_net": {
    "clause": "recorded#sweep",
    "unit": "quote currency"
   },
   "/machine_contract/best_result/avg_holding_days": {
    "clause": "recorded#sweep",
    "unit": "days"
   },
   "/machine_contract/best_result/exposure": {
    "clause": "recorded#sweep",
    "unit": "fraction"
   },
   "/machine_contract/best_result/selection": {
    "clause": "recorded#sweep"
   },
   "/machine_contract/best_result/constraints": {
    "clause": "recorded#sweep"
   },
   "/machine_contract/best_result/split_name": {
    "clause": "recorded#sweep"
   },
   "/machine_contract/best_result/phase": {
    "clause": "recorded#sweep",
    "values": [
     "train",
     "test"
    ]
   },
   "/machine_contract/best_result/selected": {
    "clause": "recorded#sweep"
   },
   "/machine_contract/best_result/rank_in_train": {
    "clause": "recorded#sweep"
   },
   "/summary": {
    "clause": "recorded#legacy"
   },
   "/summary/total_return": {
    "clause": "run-artifact-contract#report.json",
    "unit": "fraction"
   },
   "/summary/sharpe_simple": {
    "clause": "run-artifact-contract#report.json",
    "unit": "ratio"
   },
   "/summary/max_drawdown": {
    "clause": "run-artifact-contract#report.json",
    "unit": "fraction"
   },
   "/summary/trades": {
    "clause": "run-artifact-contract#report.json",
    "unit": "count"
   },
   "/summary/win_rate": {
    "clause": "run-artifact-contract#report.json",
    "unit": "fraction"
   },
   "/summary/*/split_name": {
    "clause": "recorded#sweep"
   },
   "/summary/*/best_train_sharpe": {
    "clause": "recorded#sweep",
    "unit": "ratio"
   },
   "/summary/*/best_train_return": {
    "clause": "recorded#sweep",
    "unit": "fraction"
   },
   "/summary/*/avg_test_sharpe_topk": {
    "clause": "recorded#sweep",
    "unit": "ratio"
   },
   "/summary/*/avg_test_return_topk": {
    "clause": "recorded#sweep",
    "unit": "fraction"
   },
   "/summary/*/best_test_sharpe": {
    "clause": "recorded#sweep",
    "unit": "ratio"
   },
   "/summary/*/best_test_return": {
    "clause": "recorded#sweep",
    "unit": "fraction"
   },
   "/summary/*/n_train_runs": {
    "clause": "recorded#sweep",
    "unit": "count"
   },
   "/summary/*/n_selected": {
    "clause": "recorded#sweep",
    "unit": "count"
   },
   "/summary/*/n_test_runs": {
    "clause": "recorded#sweep",
    "unit": "count"
   },
   "/kpi_summary": {
    "clause": "recorded#legacy"
   },
   "/kpi_summary/total_return": {
    "clause": "stepbit-io-v1#Response envelope",
    "unit": "fraction"
   },
   "/kpi_summary/sharpe_simple": {
    "clause": "stepbit-io-v1#Response envelope",
    "unit": "ratio"
   },
   "/kpi_summary/max_drawdown": {
    "clause": "stepbit-io-v1#Response envelope",
    "unit": "fraction"
   },
   "/kpi_summary/trades": {
    "clause": "stepbit-io-v1#Response envelope",
    "unit": "count"
   },
   "/kpi_summary/win_rate": {
    "clause": "stepbit-io-v1#Response envelope",
    "unit": "fraction"
   }
  },
  "branches": {
   "/machine_contract": {
    "tag": "mode",
    "values": [
     "run",
     "grid",
     "walkforward"
    ]
   }
  }
 },
 "experiments.csv": {
  "clause": "recorded#sweep",
  "fields": {
   "/ticker": {
    "clause": "recorded#sweep"
   },
   "/start": {
    "clause": "recorded#sweep"
   },
   "/end": {
    "clause": "recorded#sweep"
   },
   "/interval": {
    "clause": "recorded#sweep"
   },
   "/fee": {
    "clause": "recorded#sweep",
    "unit": "fraction"
   },
   "/slippage_mode": {
    "clause": "recorded#sweep"
   },
   "/slippage_bps": {
    "clause": "recorded#sweep",
    "unit": "basis points"
   },
   "/k_atr": {
    "clause": "recorded#sweep"
   },
   "/splits": {
    "clause": "recorded#sweep"
   },
   "/param_grid": {
    "clause": "recorded#sweep"
   },
   "/cooldown_days": {
    "clause": "recorded#sweep",
    "unit": "days"
   },
   "/initial_cash": {
    "clause": "recorded#sweep",
    "unit": "quote currency"
   },
   "/rsi_buy_max": {
    "clause": "recorded#sweep"
   },
   "/rsi_sell_min": {
    "clause": "recorded#sweep"
   },
   "/total_return": {
    "clause": "recorded#sweep",
    "unit": "fraction"
   },
   "/max_drawdown": {
    "clause": "recorded#sweep",
    "unit": "fraction"
   },
   "/sharpe_simple": {
    "clause": "recorded#sweep",
    "unit": "ratio"
   },
   "/trades": {
    "clause": "recorded#sweep",
    "unit": "count"
   },
   "/trade_trades": {
    "clause": "recorded#sweep",
    "unit": "count"
   },
   "/win_rate_trades": {
    "clause": "recorded#sweep",
    "unit": "fraction"
   },
   "/profit_factor": {
    "clause": "recorded#sweep",
    "unit": "ratio"
   },
   "/expectancy_net": {
    "clause": "recorded#sweep",
    "unit": "quote currency"
   },
   "/avg_holding_days": {
    "clause": "recorded#sweep",
    "unit": "days"
   },
   "/exposure": {
    "clause": "recorded#sweep",
    "unit": "fraction"
   }
  },
  "branches": {}
 },
 "leaderboard.csv": {
  "clause": "recorded#sweep",
  "fields": {
   "/ticker": {
    "clause": "recorded#sweep"
   },
   "/start": {
    "clause": "recorded#sweep"
   },
   "/end": {
    "clause": "recorded#sweep"
   },
   "/interval": {
    "clause": "recorded#sweep"
   },
   "/fee": {
    "clause": "recorded#sweep",
    "unit": "fraction"
   },
   "/slippage_mode": {
    "clause": "recorded#sweep"
   },
   "/slippage_bps": {
    "clause": "recorded#sweep",
    "unit": "basis points"
   },
   "/k_atr": {
    "clause": "recorded#sweep"
   },
   "/splits": {
    "clause": "recorded#sweep"
   },
   "/param_grid": {
    "clause": "recorded#sweep"
   },
   "/cooldown_days": {
    "clause": "recorded#sweep",
    "unit": "days"
   },
   "/initial_cash": {
    "clause": "recorded#sweep",
    "unit": "quote currency"
   },
   "/rsi_buy_max": {
    "clause": "recorded#sweep"
   },
   "/rsi_sell_min": {
    "clause": "recorded#sweep"
   },
   "/total_return": {
    "clause": "recorded#sweep",
    "unit": "fraction"
   },
   "/max_drawdown": {
    "clause": "recorded#sweep",
    "unit": "fraction"
   },
   "/sharpe_simple": {
    "clause": "recorded#sweep",
    "unit": "ratio"
   },
   "/trades": {
    "clause": "recorded#sweep",
    "unit": "count"
   },
   "/trade_trades": {
    "clause": "recorded#sweep",
    "unit": "count"
   },
   "/win_rate_trades": {
    "clause": "recorded#sweep",
    "unit": "fraction"
   },
   "/profit_factor": {
    "clause": "recorded#sweep",
    "unit": "ratio"
   },
   "/expectancy_net": {
    "clause": "recorded#sweep",
    "unit": "quote currency"
   },
   "/avg_holding_days": {
    "clause": "recorded#sweep",
    "unit": "days"
   },
   "/exposure": {
    "clause": "recorded#sweep",
    "unit": "fraction"
   }
  },
  "branches": {}
 },
 "walkforward.csv": {
  "clause": "recorded#sweep",
  "fields": {
   "/ticker": {
    "clause": "recorded#sweep"
   },
   "/start": {
    "clause": "recorded#sweep"
   },
   "/end": {
    "clause": "recorded#sweep"
   },
   "/interval": {
    "clause": "recorded#sweep"
   },
   "/fee": {
    "clause": "recorded#sweep",
    "unit": "fraction"
   },
   "/slippage_mode": {
    "clause": "recorded#sweep"
   },
   "/slippage_bps": {
    "clause": "recorded#sweep",
    "unit": "basis points"
   },
   "/k_atr": {
    "clause": "recorded#sweep"
   },
   "/splits": {
    "clause": "recorded#sweep"
   },
   "/selection": {
    "clause": "recorded#sweep"
   },
   "/constraints": {
    "clause": "recorded#sweep"
   },
   "/cooldown_days": {
    "clause": "recorded#sweep",
    "unit": "days"
   },
   "/initial_cash": {
    "clause": "recorded#sweep",
    "unit": "quote currency"
   },
   "/rsi_buy_max": {
    "clause": "recorded#sweep"
   },
   "/rsi_sell_min": {
    "clause": "recorded#sweep"
   },
   "/total_return": {
    "clause": "recorded#sweep",
    "unit": "fraction"
   },
   "/max_drawdown": {
    "clause": "recorded#sweep",
    "unit": "fraction"
   },
   "/sharpe_simple": {
    "clause": "recorded#sweep",
    "unit": "ratio"
   },
   "/trades": {
    "clause": "recorded#sweep",
    "unit": "count"
   },
   "/trade_trades": {
    "clause": "recorded#sweep",
    "unit": "count"
   },
   "/win_rate_trades": {
    "clause": "recorded#sweep",
    "unit": "fraction"
   },
   "/profit_factor": {
    "clause": "recorded#sweep",
    "unit": "ratio"
   },
   "/expectancy_net": {
    "clause": "recorded#sweep",
    "unit": "quote currency"
   },
   "/avg_holding_days": {
    "clause": "recorded#sweep",
    "unit": "days"
   },
   "/exposure": {
    "clause": "recorded#sweep",
    "unit": "fraction"
   },
   "/split_name": {
    "clause": "recorded#sweep"
   },
   "/phase": {
    "clause": "recorded#sweep",
    "values": [
     "train",
     "test"
    ]
   },
   "/selected": {
    "clause": "recorded#sweep"
   },
   "/rank_in_train": {
    "clause": "recorded#sweep"
   }
  },
  "branches": {}
 },
 "walkforward_summary.csv": {
  "clause": "recorded#sweep",
  "fields": {
   "/split_name": {
    "clause": "recorded#sweep"
   },
   "/best_train_sharpe": {
    "clause": "recorded#sweep",
    "unit": "ratio"
   },
   "/best_train_return": {
    "clause": "recorded#sweep",
    "unit": "fraction"
   },
   "/avg_test_sharpe_topk": {
    "clause": "recorded#sweep",
    "unit": "ratio"
   },
   "/avg_test_return_topk": {
    "clause": "recorded#sweep",
    "unit": "fraction"
   },
   "/best_test_sharpe": {
    "clause": "recorded#sweep",
    "unit": "ratio"
   },
   "/best_test_return": {
    "clause": "recorded#sweep",
    "unit": "fraction"
   },
   "/n_train_runs": {
    "clause": "recorded#sweep",
    "unit": "count"
   },
   "/n_selected": {
    "clause": "recorded#sweep",
    "unit": "count"
   },
   "/n_test_runs": {
    "clause": "recorded#sweep",
    "unit": "count"
   }
  },
  "branches": {}
 },
 "split_metrics.csv": {
  "clause": "recorded#sweep",
  "fields": {
   "/split_name": {
    "clause": "recorded#sweep"
   },
   "/best_train_sharpe": {
    "clause": "recorded#sweep",
    "unit": "ratio"
   },
   "/best_train_return": {
    "clause": "recorded#sweep",
    "unit": "fraction"
   },
   "/avg_test_sharpe_topk": {
    "clause": "recorded#sweep",
    "unit": "ratio"
   },
   "/avg_test_return_topk": {
    "clause": "recorded#sweep",
    "unit": "fraction"
   },
   "/best_test_sharpe": {
    "clause": "recorded#sweep",
    "unit": "ratio"
   },
   "/best_test_return": {
    "clause": "recorded#sweep",
    "unit": "fraction"
   },
   "/n_train_runs": {
    "clause": "recorded#sweep",
    "unit": "count"
   },
   "/n_selected": {
    "clause": "recorded#sweep",
    "unit": "count"
   },
   "/n_test_runs": {
    "clause": "recorded#sweep",
    "unit": "count"
   }
  },
  "branches": {}
 },
 "selected_configs.csv": {
  "clause": "recorded#sweep",
  "fields": {
   "/ticker": {
    "clause": "recorded#sweep"
   },
   "/start": {
    "clause": "recorded#sweep"
   },
   "/end": {
    "clause": "recorded#sweep"
   },
   "/interval": {
    "clause": "recorded#sweep"
   },
   "/fee": {
    "clause": "recorded#sweep",
    "unit": "fraction"
   },
   "/slippage_mode": {
    "clause": "recorded#sweep"
   },
   "/slippage_bps": {
    "clause": "recorded#sweep",
    "unit": "basis points"
   },
   "/k_atr": {
    "clause": "recorded#sweep"
   },
   "/splits": {
    "clause": "recorded#sweep"
   },
   "/selection": {
    "clause": "recorded#sweep"
   },
   "/constraints": {
    "clause": "recorded#sweep"
   },
   "/cooldown_days": {
    "clause": "recorded#sweep",
    "unit": "days"
   },
   "/initial_cash": {
    "clause": "recorded#sweep",
    "unit": "quote currency"
   },
   "/rsi_buy_max": {
    "clause": "recorded#sweep"
   },
   "/rsi_sell_min": {
    "clause": "recorded#sweep"
   },
   "/total_return": {
    "clause": "recorded#sweep",
    "unit": "fraction"
   },
   "/max_drawdown": {
    "clause": "recorded#sweep",
    "unit": "fraction"
   },
   "/sharpe_simple": {
    "clause": "recorded#sweep",
    "unit": "ratio"
   },
   "/trades": {
    "clause": "recorded#sweep",
    "unit": "count"
   },
   "/trade_trades": {
    "clause": "recorded#sweep",
    "unit": "count"
   },
   "/win_rate_trades": {
    "clause": "recorded#sweep",
    "unit": "fraction"
   },
   "/profit_factor": {
    "clause": "recorded#sweep",
    "unit": "ratio"
   },
   "/expectancy_net": {
    "clause": "recorded#sweep",
    "unit": "quote currency"
   },
   "/avg_holding_days": {
    "clause": "recorded#sweep",
    "unit": "days"
   },
   "/exposure": {
    "clause": "recorded#sweep",
    "unit": "fraction"
   },
   "/split_name": {
    "clause": "recorded#sweep"
   },
   "/phase": {
    "clause": "recorded#sweep",
    "values": [
     "train",
     "test"
    ]
   },
   "/selected": {
    "clause": "recorded#sweep"
   },
   "/rank_in_train": {
    "clause": "recorded#sweep"
   }
  },
  "branches": {}
 },
 "oos_leaderboard.csv": {
  "clause": "recorded#sweep",
  "fields": {
   "/ticker": {
    "clause": "recorded#sweep"
   },
   "/start": {
    "clause": "recorded#sweep"
   },
   "/end": {
    "clause": "recorded#sweep"
   },
   "/interval": {
    "clause": "recorded#sweep"
   },
   "/fee": {
    "clause": "recorded#sweep",
    "unit": "fraction"
   },
   "/slippage_mode": {
    "clause": "recorded#sweep"
   },
   "/slippage_bps": {
    "clause": "recorded#sweep",
    "unit": "basis points"
   },
   "/k_atr": {
    "clause": "recorded#sweep"
   },
   "/splits": {
    "clause": "recorded#sweep"
   },
   "/selection": {
    "clause": "recorded#sweep"
   },
   "/constraints": {
    "clause": "recorded#sweep"
   },
   "/cooldown_days": {
    "clause": "recorded#sweep",
    "unit": "days"
   },
   "/initial_cash": {
    "clause": "recorded#sweep",
    "unit": "quote currency"
   },
   "/rsi_buy_max": {
    "clause": "recorded#sweep"
   },
   "/rsi_sell_min": {
    "clause": "recorded#sweep"
   },
   "/total_return": {
    "clause": "recorded#sweep",
    "unit": "fraction"
   },
   "/max_drawdown": {
    "clause": "recorded#sweep",
    "unit": "fraction"
   },
   "/sharpe_simple": {
    "clause": "recorded#sweep",
    "unit": "ratio"
   },
   "/trades": {
    "clause": "recorded#sweep",
    "unit": "count"
   },
   "/trade_trades": {
    "clause": "recorded#sweep",
    "unit": "count"
   },
   "/win_rate_trades": {
    "clause": "recorded#sweep",
    "unit": "fraction"
   },
   "/profit_factor": {
    "clause": "recorded#sweep",
    "unit": "ratio"
   },
   "/expectancy_net": {
    "clause": "recorded#sweep",
    "unit": "quote currency"
   },
   "/avg_holding_days": {
    "clause": "recorded#sweep",
    "unit": "days"
   },
   "/exposure": {
    "clause": "recorded#sweep",
    "unit": "fraction"
   },
   "/split_name": {
    "clause": "recorded#sweep"
   },
   "/phase": {
    "clause": "recorded#sweep",
    "values": [
     "train",
     "test"
    ]
   },
   "/selected": {
    "clause": "recorded#sweep"
   },
   "/rank_in_train": {
    "clause": "recorded#sweep"
   }
  },
  "branches": {}
 },
 "oos_equity_curve.csv": {
  "clause": "recorded#sweep",
  "fields": {
   "/split_name": {
    "clause": "recorded#sweep"
   },
   "/avg_test_return": {
    "clause": "recorded#sweep",
    "unit": "fraction"
   },
   "/cumulative_equity": {
    "clause": "recorded#sweep",
    "unit": "ratio"
   }
  },
  "branches": {}
 },
 "oos_equity_timeseries.csv": {
  "clause": "recorded#sweep",
  "fields": {
   "/timestamp": {
    "clause": "recorded#sweep"
   },
   "/split_name": {
    "clause": "recorded#sweep"
   },
   "/equity": {
    "clause": "recorded#sweep",
    "unit": "ratio"
   },
   "/period_return": {
    "clause": "recorded#sweep",
    "unit": "fraction"
   },
   "/cumulative_return": {
    "clause": "recorded#sweep",
    "unit": "fraction"
   },
   "/close": {
    "clause": "recorded#sweep",
    "unit": "quote currency"
   },
   "/signal": {
    "clause": "recorded#sweep",
    "values": [
     -1,
     0,
     1
    ]
   },
   "/position": {
    "clause": "recorded#sweep",
    "values": [
     0,
     1
    ]
   }
  },
  "branches": {}
 },
 "best_config.json": {
  "clause": "recorded#sweep",
  "fields": {
   "/ticker": {
    "clause": "recorded#sweep"
   },
   "/start": {
    "clause": "recorded#sweep"
   },
   "/end": {
    "clause": "recorded#sweep"
   },
   "/interval": {
    "clause": "recorded#sweep"
   },
   "/fee": {
    "clause": "recorded#sweep",
    "unit": "fraction"
   },
   "/slippage_mode": {
    "clause": "recorded#sweep"
   },
   "/slippage_bps": {
    "clause": "recorded#sweep",
    "unit": "basis points"
   },
   "/k_atr": {
    "clause": "recorded#sweep"
   },
   "/splits": {
    "clause": "recorded#sweep"
   },
   "/splits/*/name": {
    "clause": "recorded#sweep"
   },
   "/splits/*/test": {
    "clause": "recorded#sweep"
   },
   "/splits/*/test/end": {
    "clause": "recorded#sweep"
   },
   "/splits/*/test/start": {
    "clause": "recorded#sweep"
   },
   "/splits/*/train": {
    "clause": "recorded#sweep"
   },
   "/splits/*/train/end": {
    "clause": "recorded#sweep"
   },
   "/splits/*/train/start": {
    "clause": "recorded#sweep"
   },
   "/param_grid": {
    "clause": "recorded#sweep"
   },
   "/param_grid/cooldown_days": {
    "clause": "recorded#sweep"
   },
   "/param_grid/fee": {
    "clause": "recorded#sweep"
   },
   "/param_grid/initial_cash": {
    "clause": "recorded#sweep"
   },
   "/param_grid/k_atr": {
    "clause": "recorded#sweep"
   },
   "/param_grid/rsi_buy_max": {
    "clause": "recorded#sweep"
   },
   "/param_grid/rsi_sell_min": {
    "clause": "recorded#sweep"
   },
   "/param_grid/slippage_bps": {
    "clause": "recorded#sweep"
   },
   "/param_grid/slippage_mode": {
    "clause": "recorded#sweep"
   },
   "/cooldown_days": {
    "clause": "recorded#sweep",
    "unit": "days"
   },
   "/initial_cash": {
    "clause": "recorded#sweep",
    "unit": "quote currency"
   },
   "/rsi_buy_max": {
    "clause": "recorded#sweep"
   },
   "/rsi_sell_min": {
    "clause": "recorded#sweep"
   },
   "/total_return": {
    "clause": "recorded#sweep",
    "unit": "fraction"
   },
   "/max_drawdown": {
    "clause": "recorded#sweep",
    "unit": "fraction"
   },
   "/sharpe_simple": {
    "clause": "recorded#sweep",
    "unit": "ratio"
   },
   "/trades": {
    "clause": "recorded#sweep",
    "unit": "count"
   },
   "/trade_trades": {
    "clause": "recorded#sweep",
    "unit": "count"
   },
   "/win_rate_trades": {
    "clause": "recorded#sweep",
    "unit": "fraction"
   },
   "/profit_factor": {
    "clause": "recorded#sweep",
    "unit": "ratio"
   },
   "/expectancy_net": {
    "clause": "recorded#sweep",
    "unit": "quote currency"
   },
   "/avg_holding_days": {
    "clause": "recorded#sweep",
    "unit": "days"
   },
   "/exposure": {
    "clause": "recorded#sweep",
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
