// Made by `npm run generate` from quantlab/v1/paper-session/paper-session.schema.json. Do not edit.
import type { KindNotes } from "../../../../src/notes.ts";

/** What the schemas say about every member of kind paper-session. */
export const notes: KindNotes = {
 "session_metadata.json": {
  "clause": "run-artifact-contract#metadata.json",
  "fields": {
   "/command": {
    "clause": "run-artifact-contract#metadata.json",
    "values": [
     "paper"
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
    "clause": "recorded#paper"
   },
   "/mode": {
    "clause": "run-artifact-contract#metadata.json",
    "values": [
     "paper"
    ]
   },
   "/python_executable": {
    "clause": "recorded#paper"
   },
   "/python_version": {
    "clause": "recorded#paper"
   },
   "/request_id": {
    "clause": "run-artifact-contract#metadata.json"
   },
   "/run_id": {
    "clause": "stepbit-io-v1#Paper results"
   },
   "/session_id": {
    "clause": "recorded#paper"
   },
   "/status": {
    "clause": "run-artifact-contract#metadata.json",
    "values": [
     "running",
     "success",
     "failed",
     "aborted"
    ]
   },
   "/summary": {
    "clause": "recorded#paper"
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
    "tag": "status",
    "values": [
     "running",
     "success",
     "failed",
     "aborted"
    ]
   }
  }
 },
 "session_status.json": {
  "clause": "run-artifact-contract#Paper Session Status Contract",
  "fields": {
   "/command": {
    "clause": "recorded#paper",
    "values": [
     "paper"
    ]
   },
   "/mode": {
    "clause": "recorded#paper",
    "values": [
     "paper"
    ]
   },
   "/request_id": {
    "clause": "recorded#paper"
   },
   "/session_id": {
    "clause": "run-artifact-contract#Paper Session Status Contract"
   },
   "/started_at": {
    "clause": "run-artifact-contract#Paper Session Status Contract"
   },
   "/status": {
    "clause": "run-artifact-contract#Paper Session Status Contract",
    "values": [
     "running",
     "success",
     "failed",
     "aborted"
    ]
   },
   "/status_reason": {
    "clause": "run-artifact-contract#Paper Session Status Contract",
    "values": [
     "active",
     "completed",
     "exception",
     "operator_abort"
    ]
   },
   "/terminal": {
    "clause": "run-artifact-contract#Paper Session Status Contract",
    "values": [
     false,
     true
    ]
   },
   "/updated_at": {
    "clause": "run-artifact-contract#Paper Session Status Contract"
   },
   "/duration_seconds": {
    "clause": "run-artifact-contract#Paper Session Status Contract",
    "unit": "seconds"
   },
   "/finished_at": {
    "clause": "run-artifact-contract#Paper Session Status Contract"
   },
   "/error_type": {
    "clause": "run-artifact-contract#Paper Session Status Contract"
   },
   "/message": {
    "clause": "run-artifact-contract#Paper Session Status Contract"
   }
  },
  "branches": {
   "": {
    "tag": "status",
    "values": [
     "running",
     "success",
     "failed",
     "aborted"
    ]
   }
  }
 },
 "config.json": {
  "clause": "run-artifact-contract#config.json",
  "fields": {
   "/cooldown_days": {
    "clause": "recorded#paper",
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
    "clause": "recorded#paper",
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
     true
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
 "metadata.json": {
  "clause": "run-artifact-contract#metadata.json",
  "fields": {
   "/command": {
    "clause": "run-artifact-contract#metadata.json",
    "values": [
     "paper"
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
    "clause": "recorded#paper"
   },
   "/mode": {
    "clause": "run-artifact-contract#metadata.json",
    "values": [
     "paper"
    ]
   },
   "/python_executable": {
    "clause": "recorded#paper"
   },
   "/python_version": {
    "clause": "recorded#paper"
   },
   "/request_id": {
    "clause": "run-artifact-contract#metadata.json"
   },
   "/run_id": {
    "clause": "stepbit-io-v1#Paper results"
   },
   "/session_id": {
    "clause": "recorded#paper"
   },
   "/status": {
    "clause": "run-artifact-contract#metadata.json",
    "values": [
     "running",
     "success",
     "failed",
     "aborted"
    ]
   },
   "/summary": {
    "clause": "recorded#paper"
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
    "tag": "status",
    "values": [
     "running",
     "success",
     "failed",
     "aborted"
    ]
   }
  }
 },
 "metrics.json": {
  "clause": "run-artifact-contract#metrics.json",
  "fields": {
   "/best_result": {
    "clause": "run-artifact-contract#metrics.json"
   },
   "/best_result/avg_holding_days": {
    "clause": "recorded#paper",
    "unit": "days"
   },
   "/best_result/days": {
    "clause": "recorded#paper",
    "unit": "bars"
   },
   "/best_result/expectancy_net": {
    "clause": "recorded#paper",
    "unit": "quote currency"
   },
   "/best_result/exposure": {
    "clause": "recorded#paper",
    "unit": "ratio"
   },
   "/best_result/max_drawdown": {
    "clause": "recorded#paper",
    "unit": "fraction"
   },
   "/best_result/profit_factor": {
    "clause": "recorded#paper",
    "unit": "ratio"
   },
   "/best_result/sharpe_simple": {
    "clause": "recorded#paper",
    "unit": "ratio"
   },
   "/best_result/total_return": {
    "clause": "recorded#paper",
    "unit": "fraction"
   },
   "/best_result/trade_trades": {
    "clause": "recorded#paper",
    "unit": "count"
   },
   "/best_result/trades": {
    "clause": "recorded#paper",
    "unit": "count"
   },
   "/best_result/win_rate_trades": {
    "clause": "recorded#paper",
    "unit": "fraction"
   },
   "/command": {
    "clause": "recorded#paper",
    "values": [
     "paper"
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
    "clause": "recorded#paper",
    "values": [
     "paper"
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
    "clause": "recorded#paper"
   },
   "/header/mode": {
    "clause": "recorded#paper",
    "values": [
     "paper"
    ]
   },
   "/header/created_at": {
    "clause": "recorded#paper"
   },
   "/header/git_commit": {
    "clause": "recorded#paper"
   },
   "/header/python_version": {
    "clause": "recorded#paper"
   },
   "/header/config_path": {
    "clause": "recorded#paper"
   },
   "/header/config_hash": {
    "clause": "recorded#paper"
   },
   "/header/request_id": {
    "clause": "recorded#paper"
   },
   "/reproduce": {
    "clause": "recorded#paper"
   },
   "/reproduce/command": {
    "clause": "recorded#run"
   },
   "/config_resolved": {
    "clause": "run-artifact-contract#report.json"
   },
   "/config_resolved/cooldown_days": {
    "clause": "recorded#paper",
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
    "clause": "recorded#paper",
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
     true
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
   "/results/*/avg_holding_days": {
    "clause": "recorded#paper",
    "unit": "days"
   },
   "/results/*/days": {
    "clause": "recorded#paper",
    "unit": "bars"
   },
   "/results/*/expectancy_net": {
    "clause": "recorded#paper",
    "unit": "quote currency"
   },
   "/results/*/exposure": {
    "clause": "recorded#paper",
    "unit": "ratio"
   },
   "/results/*/max_drawdown": {
    "clause": "recorded#paper",
    "unit": "fraction"
   },
   "/results/*/profit_factor": {
    "clause": "recorded#paper",
    "unit": "ratio"
   },
   "/results/*/sharpe_simple": {
    "clause": "recorded#paper",
    "unit": "ratio"
   },
   "/results/*/total_return": {
    "clause": "recorded#paper",
    "unit": "fraction"
   },
   "/results/*/trade_trades": {
    "clause": "recorded#paper",
    "unit": "count"
   },
   "/results/*/trades": {
    "clause": "recorded#paper",
    "unit": "count"
   },
   "/results/*/win_rate_trades": {
    "clause": "recorded#paper",
    "unit": "fraction"
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
    "clause": "run-artifact-contract#report.json.machine_contract",
    "values": [
     "1.0"
    ]
   },
   "/machine_contract/contract_type": {
    "clause": "stepbit-io-v1#Paper results",
    "values": [
     "quantlab.paper.result"
    ]
   },
   "/machine_contract/command": {
    "clause": "recorded#paper",
    "values": [
     "paper"
    ]
   },
   "/machine_contract/status": {
    "clause": "run-artifact-contract#report.json.machine_contract",
    "values": [
     "success"
    ]
   },
   "/machine_contract/request_id": {
    "clause": "run-artifact-contract#report.json.machine_contract"
   },
   "/machine_contract/run_id": {
    "clause": "stepbit-io-v1#Paper results"
   },
   "/machine_contract/mode": {
    "clause": "recorded#paper",
    "values": [
     "paper"
    ]
   },
   "/machine_contract/summary": {
    "clause": "run-artifact-contract#report.json.machine_contract"
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
    "clause": "run-artifact-contract#report.json.machine_contract"
   },
   "/machine_contract/artifacts/metadata": {
    "clause": "recorded#paper"
   },
   "/machine_contract/artifacts/status": {
    "clause": "recorded#paper"
   },
   "/machine_contract/artifacts/config": {
    "clause": "recorded#paper"
   },
   "/machine_contract/artifacts/metrics": {
    "clause": "recorded#paper"
   },
   "/machine_contract/artifacts/report": {
    "clause": "recorded#paper"
   },
   "/machine_contract/artifacts/trades": {
    "clause": "recorded#paper"
   },
   "/summary": {
    "clause": "run-artifact-contract#report.json"
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
 }
};
