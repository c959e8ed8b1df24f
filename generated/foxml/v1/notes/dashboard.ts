// Made by `npm run generate` from foxml/v1/dashboard/dashboard.schema.json. Do not edit.
import type { KindNotes } from "../../../../src/notes.ts";

/** What the schemas say about every member of kind dashboard. */
export const notes: KindNotes = {
 "health.json": {
  "clause": "recorded#foxml bridge",
  "fields": {
   "/status": {
    "clause": "recorded#foxml bridge",
    "values": [
     "ok"
    ]
   },
   "/observability_available": {
    "clause": "recorded#foxml bridge"
   },
   "/alpaca_available": {
    "clause": "recorded#foxml bridge"
   },
   "/alpaca_connected": {
    "clause": "recorded#foxml bridge"
   },
   "/active_connections": {
    "clause": "recorded#foxml bridge",
    "unit": "count"
   }
  },
  "branches": {}
 },
 "api_state.json": {
  "clause": "foxml-integration-contracts#IPC Bridge: /api/state",
  "fields": {
   "/status": {
    "clause": "foxml-integration-contracts#IPC Bridge: /api/state",
    "values": [
     "running",
     "paused",
     "stopped",
     "error"
    ]
   },
   "/current_stage": {
    "clause": "foxml-integration-contracts#IPC Bridge: /api/state",
    "values": [
     "idle",
     "prediction",
     "blending",
     "arbitration",
     "gating",
     "sizing",
     "risk",
     "execution"
    ]
   },
   "/last_cycle": {
    "clause": "foxml-integration-contracts#IPC Bridge: /api/state"
   },
   "/uptime_seconds": {
    "clause": "foxml-integration-contracts#IPC Bridge: /api/state",
    "unit": "seconds"
   },
   "/cycle_count": {
    "clause": "foxml-integration-contracts#IPC Bridge: /api/state",
    "unit": "count"
   },
   "/symbols_active": {
    "clause": "foxml-integration-contracts#IPC Bridge: /api/state",
    "unit": "count"
   },
   "/portfolio_value": {
    "clause": "recorded#foxml bridge",
    "unit": "quote currency"
   },
   "/cash": {
    "clause": "recorded#foxml bridge",
    "unit": "quote currency"
   },
   "/daily_pnl": {
    "clause": "recorded#foxml bridge",
    "unit": "quote currency"
   },
   "/kill_switch_active": {
    "clause": "recorded#foxml bridge"
   }
  },
  "branches": {}
 },
 "api_positions.json": {
  "clause": "foxml-integration-contracts#IPC Bridge: /api/positions",
  "fields": {
   "/positions": {
    "clause": "foxml-integration-contracts#IPC Bridge: /api/positions"
   },
   "/positions/*/symbol": {
    "clause": "foxml-integration-contracts#IPC Bridge: /api/positions"
   },
   "/positions/*/shares": {
    "clause": "foxml-integration-contracts#IPC Bridge: /api/positions",
    "unit": "shares"
   },
   "/positions/*/entry_price": {
    "clause": "foxml-integration-contracts#IPC Bridge: /api/positions",
    "unit": "quote currency"
   },
   "/positions/*/current_price": {
    "clause": "foxml-integration-contracts#IPC Bridge: /api/positions",
    "unit": "quote currency"
   },
   "/positions/*/market_value": {
    "clause": "foxml-integration-contracts#IPC Bridge: /api/positions",
    "unit": "quote currency"
   },
   "/positions/*/unrealized_pnl": {
    "clause": "foxml-integration-contracts#IPC Bridge: /api/positions",
    "unit": "quote currency"
   },
   "/positions/*/unrealized_pnl_pct": {
    "clause": "foxml-integration-contracts#IPC Bridge: /api/positions",
    "unit": "percent"
   },
   "/positions/*/weight": {
    "clause": "foxml-integration-contracts#IPC Bridge: /api/positions",
    "unit": "fraction"
   },
   "/positions/*/entry_time": {
    "clause": "foxml-integration-contracts#IPC Bridge: /api/positions"
   },
   "/positions/*/side": {
    "clause": "foxml-integration-contracts#IPC Bridge: /api/positions",
    "values": [
     "long",
     "short"
    ]
   },
   "/total_positions": {
    "clause": "foxml-integration-contracts#IPC Bridge: /api/positions",
    "unit": "count"
   },
   "/long_count": {
    "clause": "foxml-integration-contracts#IPC Bridge: /api/positions",
    "unit": "count"
   },
   "/short_count": {
    "clause": "foxml-integration-contracts#IPC Bridge: /api/positions",
    "unit": "count"
   },
   "/total_market_value": {
    "clause": "foxml-integration-contracts#IPC Bridge: /api/positions",
    "unit": "quote currency"
   },
   "/error": {
    "clause": "recorded#foxml bridge"
   }
  },
  "branches": {}
 },
 "api_risk_status.json": {
  "clause": "foxml-integration-contracts#IPC Bridge: /api/risk/status",
  "fields": {
   "/trading_allowed": {
    "clause": "foxml-integration-contracts#IPC Bridge: /api/risk/status"
   },
   "/kill_switch_active": {
    "clause": "foxml-integration-contracts#IPC Bridge: /api/risk/status"
   },
   "/kill_switch_reason": {
    "clause": "foxml-integration-contracts#IPC Bridge: /api/risk/status"
   },
   "/daily_pnl_pct": {
    "clause": "foxml-integration-contracts#IPC Bridge: /api/risk/status",
    "unit": "percent"
   },
   "/daily_loss_limit_pct": {
    "clause": "foxml-integration-contracts#IPC Bridge: /api/risk/status",
    "unit": "percent"
   },
   "/daily_loss_remaining_pct": {
    "clause": "recorded#foxml bridge",
    "unit": "percent"
   },
   "/drawdown_pct": {
    "clause": "foxml-integration-contracts#IPC Bridge: /api/risk/status",
    "unit": "percent"
   },
   "/max_drawdown_limit_pct": {
    "clause": "foxml-integration-contracts#IPC Bridge: /api/risk/status",
    "unit": "percent"
   },
   "/drawdown_remaining_pct": {
    "clause": "recorded#foxml bridge",
    "unit": "percent"
   },
   "/gross_exposure": {
    "clause": "foxml-integration-contracts#IPC Bridge: /api/risk/status",
    "unit": "fraction"
   },
   "/net_exposure": {
    "clause": "foxml-integration-contracts#IPC Bridge: /api/risk/status",
    "unit": "fraction"
   },
   "/max_gross_exposure": {
    "clause": "foxml-integration-contracts#IPC Bridge: /api/risk/status",
    "unit": "fraction"
   },
   "/warnings": {
    "clause": "foxml-integration-contracts#IPC Bridge: /api/risk/status"
   },
   "/warnings/*/type": {
    "clause": "foxml-integration-contracts#IPC Bridge: /api/risk/status"
   },
   "/warnings/*/message": {
    "clause": "foxml-integration-contracts#IPC Bridge: /api/risk/status"
   },
   "/warnings/*/severity": {
    "clause": "foxml-integration-contracts#IPC Bridge: /api/risk/status"
   },
   "/warnings/*/threshold_pct": {
    "clause": "recorded#foxml bridge",
    "unit": "percent"
   },
   "/warnings/*/current_pct": {
    "clause": "recorded#foxml bridge",
    "unit": "percent"
   },
   "/last_check": {
    "clause": "foxml-integration-contracts#IPC Bridge: /api/risk/status"
   },
   "/error": {
    "clause": "recorded#foxml bridge"
   }
  },
  "branches": {}
 },
 "api_metrics.json": {
  "clause": "recorded#foxml bridge",
  "fields": {
   "/portfolio_value": {
    "clause": "recorded#foxml bridge",
    "unit": "quote currency"
   },
   "/daily_pnl": {
    "clause": "recorded#foxml bridge",
    "unit": "quote currency"
   },
   "/cash_balance": {
    "clause": "recorded#foxml bridge",
    "unit": "quote currency"
   },
   "/positions_count": {
    "clause": "recorded#foxml bridge",
    "unit": "count"
   },
   "/sharpe_ratio": {
    "clause": "recorded#foxml bridge",
    "unit": "ratio"
   },
   "/trades_total": {
    "clause": "recorded#foxml bridge",
    "unit": "count"
   },
   "/cycles_total": {
    "clause": "recorded#foxml bridge",
    "unit": "count"
   },
   "/errors_total": {
    "clause": "recorded#foxml bridge",
    "unit": "count"
   },
   "/error": {
    "clause": "recorded#foxml bridge"
   }
  },
  "branches": {}
 },
 "api_control_status.json": {
  "clause": "recorded#foxml bridge",
  "fields": {
   "/paused": {
    "clause": "recorded#foxml bridge"
   },
   "/kill_switch_active": {
    "clause": "recorded#foxml bridge"
   },
   "/kill_switch_reason": {
    "clause": "recorded#foxml bridge"
   },
   "/last_updated": {
    "clause": "recorded#foxml bridge"
   }
  },
  "branches": {}
 },
 "api_events_recent.json": {
  "clause": "recorded#foxml bridge",
  "fields": {
   "/*/event_type": {
    "clause": "foxml-integration-contracts#IPC Bridge: /ws/events"
   },
   "/*/timestamp": {
    "clause": "foxml-integration-contracts#IPC Bridge: /ws/events"
   },
   "/*/severity": {
    "clause": "foxml-integration-contracts#IPC Bridge: /ws/events",
    "values": [
     "debug",
     "info",
     "warning",
     "error",
     "critical"
    ]
   },
   "/*/message": {
    "clause": "foxml-integration-contracts#IPC Bridge: /ws/events"
   },
   "/*/data": {
    "clause": "foxml-integration-contracts#IPC Bridge: /ws/events"
   },
   "/*/source": {
    "clause": "recorded#foxml bridge"
   },
   "/*/type": {
    "clause": "recorded#foxml bridge",
    "values": [
     "ping"
    ]
   }
  },
  "branches": {}
 },
 "api_trades_history.json": {
  "clause": "recorded#foxml bridge",
  "fields": {
   "/trades": {
    "clause": "recorded#foxml bridge"
   },
   "/trades/*/symbol": {
    "clause": "recorded#foxml state"
   },
   "/trades/*/side": {
    "clause": "recorded#foxml state",
    "values": [
     "BUY",
     "SELL"
    ]
   },
   "/trades/*/shares": {
    "clause": "recorded#foxml state",
    "unit": "shares"
   },
   "/trades/*/fill_price": {
    "clause": "recorded#foxml state",
    "unit": "quote currency"
   },
   "/trades/*/value": {
    "clause": "recorded#foxml state",
    "unit": "quote currency"
   },
   "/trades/*/horizon": {
    "clause": "recorded#foxml state"
   },
   "/trades/*/order_id": {
    "clause": "recorded#foxml state"
   },
   "/trades/*/timestamp": {
    "clause": "recorded#foxml state"
   },
   "/total_trades": {
    "clause": "recorded#foxml bridge",
    "unit": "count"
   },
   "/total_value": {
    "clause": "recorded#foxml bridge",
    "unit": "quote currency"
   },
   "/error": {
    "clause": "recorded#foxml bridge"
   }
  },
  "branches": {}
 },
 "api_cils_stats.json": {
  "clause": "recorded#foxml bridge",
  "fields": {
   "/enabled": {
    "clause": "recorded#foxml bridge"
   },
   "/algorithm": {
    "clause": "recorded#foxml bridge"
   },
   "/arms": {
    "clause": "recorded#foxml bridge"
   },
   "/arms/*/horizon": {
    "clause": "recorded#foxml bridge"
   },
   "/arms/*/weight": {
    "clause": "recorded#foxml bridge",
    "unit": "fraction"
   },
   "/arms/*/pull_count": {
    "clause": "recorded#foxml bridge",
    "unit": "count"
   },
   "/arms/*/cumulative_reward": {
    "clause": "recorded#foxml bridge"
   },
   "/total_pulls": {
    "clause": "recorded#foxml bridge",
    "unit": "count"
   },
   "/exploration_rate": {
    "clause": "recorded#foxml bridge",
    "unit": "fraction"
   },
   "/effective_blend_ratio": {
    "clause": "recorded#foxml bridge",
    "unit": "fraction"
   },
   "/last_update": {
    "clause": "recorded#foxml bridge"
   },
   "/error": {
    "clause": "recorded#foxml bridge"
   }
  },
  "branches": {}
 },
 "api_decisions_recent.json": {
  "clause": "recorded#foxml bridge",
  "fields": {
   "/decisions": {
    "clause": "recorded#foxml bridge"
   },
   "/decisions/*/symbol": {
    "clause": "recorded#foxml state"
   },
   "/decisions/*/decision": {
    "clause": "recorded#foxml state",
    "values": [
     "TRADE",
     "HOLD",
     "BLOCKED"
    ]
   },
   "/decisions/*/timestamp": {
    "clause": "recorded#foxml state"
   },
   "/decisions/*/reason": {
    "clause": "recorded#foxml state"
   },
   "/decisions/*/horizon": {
    "clause": "recorded#foxml state"
   },
   "/decisions/*/alpha": {
    "clause": "recorded#foxml state",
    "unit": "fraction"
   },
   "/decisions/*/shares": {
    "clause": "recorded#foxml state",
    "unit": "shares"
   },
   "/decisions/*/current_weight": {
    "clause": "recorded#foxml state",
    "unit": "fraction"
   },
   "/decisions/*/target_weight": {
    "clause": "recorded#foxml state",
    "unit": "fraction"
   },
   "/decisions/*/trace": {
    "clause": "recorded#foxml state"
   },
   "/decisions/*/trace/market_snapshot": {
    "clause": "recorded#foxml state"
   },
   "/decisions/*/trace/market_snapshot/symbol": {
    "clause": "recorded#foxml state"
   },
   "/decisions/*/trace/market_snapshot/timestamp": {
    "clause": "recorded#foxml state"
   },
   "/decisions/*/trace/market_snapshot/open": {
    "clause": "recorded#foxml state",
    "unit": "quote currency"
   },
   "/decisions/*/trace/market_snapshot/high": {
    "clause": "recorded#foxml state",
    "unit": "quote currency"
   },
   "/decisions/*/trace/market_snapshot/low": {
    "clause": "recorded#foxml state",
    "unit": "quote currency"
   },
   "/decisions/*/trace/market_snapshot/close": {
    "clause": "recorded#foxml state",
    "unit": "quote currency"
   },
   "/decisions/*/trace/market_snapshot/bid": {
    "clause": "recorded#foxml state",
    "unit": "quote currency"
   },
   "/decisions/*/trace/market_snapshot/ask": {
    "clause": "recorded#foxml state",
    "unit": "quote currency"
   },
   "/decisions/*/trace/market_snapshot/volume": {
    "clause": "recorded#foxml state",
    "unit": "shares"
   },
   "/decisions/*/trace/market_snapshot/spread_bps": {
    "clause": "recorded#foxml state",
    "unit": "basis points"
   },
   "/decisions/*/trace/market_snapshot/volatility": {
    "clause": "recorded#foxml state",
    "unit": "fraction"
   },
   "/decisions/*/trace/raw_predictions": {
    "clause": "recorded#foxml state"
   },
   "/decisions/*/trace/standardized_predictions": {
    "clause": "recorded#foxml state"
   },
   "/decisions/*/trace/confidences": {
    "clause": "recorded#foxml state"
   },
   "/decisions/*/trace/blend_weights": {
    "clause": "recorded#foxml state"
   },
   "/decisions/*/trace/blended_alphas": {
    "clause": "recorded#foxml state"
   },
   "/decisions/*/trace/horizon_scores": {
    "clause": "recorded#foxml state"
   },
   "/decisions/*/trace/selected_horizon": {
    "clause": "recorded#foxml state"
   },
   "/decisions/*/trace/cost_breakdown": {
    "clause": "recorded#foxml state"
   },
   "/decisions/*/trace/barrier_gate_result": {
    "clause": "recorded#foxml state"
   },
   "/decisions/*/trace/spread_gate_result": {
    "clause": "recorded#foxml state"
   },
   "/decisions/*/trace/risk_checks": {
    "clause": "recorded#foxml state"
   },
   "/decisions/*/trace/raw_weight": {
    "clause": "recorded#foxml state",
    "unit": "fraction"
   },
   "/decisions/*/trace/gate_adjusted_weight": {
    "clause": "recorded#foxml state",
    "unit": "fraction"
   },
   "/decisions/*/trace/final_weight": {
    "clause": "recorded#foxml state",
    "unit": "fraction"
   },
   "/total_decisions": {
    "clause": "recorded#foxml bridge",
    "unit": "count"
   },
   "/trade_count": {
    "clause": "recorded#foxml bridge",
    "unit": "count"
   },
   "/hold_count": {
    "clause": "recorded#foxml bridge",
    "unit": "count"
   },
   "/blocked_count": {
    "clause": "recorded#foxml bridge",
    "unit": "count"
   },
   "/error": {
    "clause": "recorded#foxml bridge"
   }
  },
  "branches": {}
 },
 "api_alpaca_status.json": {
  "clause": "recorded#foxml bridge",
  "fields": {
   "/available": {
    "clause": "recorded#foxml bridge"
   },
   "/connected": {
    "clause": "recorded#foxml bridge"
   },
   "/paper": {
    "clause": "recorded#foxml bridge"
   },
   "/has_credentials": {
    "clause": "recorded#foxml bridge"
   },
   "/error": {
    "clause": "recorded#foxml bridge"
   }
  },
  "branches": {}
 },
 "api_alpaca_events_recent.json": {
  "clause": "recorded#foxml bridge",
  "fields": {
   "/*/source": {
    "clause": "recorded#foxml bridge"
   },
   "/*/event_type": {
    "clause": "recorded#foxml bridge"
   },
   "/*/timestamp": {
    "clause": "recorded#foxml bridge"
   },
   "/*/data": {
    "clause": "recorded#foxml bridge"
   },
   "/*/type": {
    "clause": "recorded#foxml bridge",
    "values": [
     "ping"
    ]
   }
  },
  "branches": {}
 },
 "ws_events.jsonl": {
  "clause": "foxml-integration-contracts#IPC Bridge: /ws/events",
  "fields": {
   "/event_type": {
    "clause": "foxml-integration-contracts#IPC Bridge: /ws/events"
   },
   "/timestamp": {
    "clause": "foxml-integration-contracts#IPC Bridge: /ws/events"
   },
   "/severity": {
    "clause": "foxml-integration-contracts#IPC Bridge: /ws/events",
    "values": [
     "debug",
     "info",
     "warning",
     "error",
     "critical"
    ]
   },
   "/message": {
    "clause": "foxml-integration-contracts#IPC Bridge: /ws/events"
   },
   "/data": {
    "clause": "foxml-integration-contracts#IPC Bridge: /ws/events"
   },
   "/source": {
    "clause": "recorded#foxml bridge"
   },
   "/type": {
    "clause": "recorded#foxml bridge",
    "values": [
     "ping"
    ]
   }
  },
  "branches": {}
 },
 "ws_training.jsonl": {
  "clause": "foxml-integration-contracts#IPC Bridge: /ws/training",
  "fields": {
   "/event_type": {
    "clause": "foxml-integration-contracts#IPC Bridge: /ws/training"
   },
   "/timestamp": {
    "clause": "foxml-integration-contracts#IPC Bridge: /ws/training"
   },
   "/run_id": {
    "clause": "foxml-integration-contracts#IPC Bridge: /ws/training"
   },
   "/stage": {
    "clause": "foxml-integration-contracts#IPC Bridge: /ws/training"
   },
   "/progress_pct": {
    "clause": "foxml-integration-contracts#IPC Bridge: /ws/training",
    "unit": "percent"
   },
   "/current_target": {
    "clause": "foxml-integration-contracts#IPC Bridge: /ws/training"
   },
   "/targets_complete": {
    "clause": "foxml-integration-contracts#IPC Bridge: /ws/training",
    "unit": "count"
   },
   "/targets_total": {
    "clause": "foxml-integration-contracts#IPC Bridge: /ws/training",
    "unit": "count"
   },
   "/message": {
    "clause": "recorded#foxml events"
   },
   "/target": {
    "clause": "foxml-integration-contracts#IPC Bridge: /ws/training"
   },
   "/status": {
    "clause": "foxml-integration-contracts#IPC Bridge: /ws/training",
    "values": [
     "success",
     "failed",
     "skipped",
     "cancelled"
    ]
   },
   "/models_trained": {
    "clause": "foxml-integration-contracts#IPC Bridge: /ws/training",
    "unit": "count"
   },
   "/best_auc": {
    "clause": "foxml-integration-contracts#IPC Bridge: /ws/training",
    "unit": "ratio"
   },
   "/previous_stage": {
    "clause": "recorded#foxml events"
   },
   "/new_stage": {
    "clause": "recorded#foxml events"
   },
   "/target_index": {
    "clause": "recorded#foxml events",
    "unit": "count"
   },
   "/total_targets": {
    "clause": "recorded#foxml events",
    "unit": "count"
   },
   "/successful_targets": {
    "clause": "recorded#foxml events",
    "unit": "count"
   },
   "/duration_seconds": {
    "clause": "recorded#foxml events",
    "unit": "seconds"
   },
   "/error_message": {
    "clause": "recorded#foxml events"
   },
   "/error_type": {
    "clause": "recorded#foxml events"
   },
   "/recoverable": {
    "clause": "recorded#foxml events"
   },
   "/source": {
    "clause": "recorded#foxml events"
   },
   "/type": {
    "clause": "recorded#foxml events",
    "values": [
     "ping"
    ]
   }
  },
  "branches": {}
 },
 "ws_alpaca.jsonl": {
  "clause": "recorded#foxml bridge",
  "fields": {
   "/source": {
    "clause": "recorded#foxml bridge"
   },
   "/event_type": {
    "clause": "recorded#foxml bridge"
   },
   "/timestamp": {
    "clause": "recorded#foxml bridge"
   },
   "/data": {
    "clause": "recorded#foxml bridge"
   },
   "/type": {
    "clause": "recorded#foxml bridge",
    "values": [
     "ping"
    ]
   }
  },
  "branches": {}
 },
 "probe.json": {
  "clause": "recorded#foxml bridge",
  "fields": {
   "/url": {
    "clause": "recorded#foxml bridge"
   },
   "/started_at": {
    "clause": "recorded#foxml bridge"
   },
   "/finished_at": {
    "clause": "recorded#foxml bridge"
   },
   "/requests": {
    "clause": "recorded#foxml bridge"
   },
   "/requests/*/method": {
    "clause": "recorded#foxml bridge",
    "values": [
     "GET"
    ]
   },
   "/requests/*/path": {
    "clause": "recorded#foxml bridge"
   },
   "/requests/*/headers_sent": {
    "clause": "recorded#foxml bridge"
   },
   "/requests/*/status": {
    "clause": "recorded#foxml bridge",
    "unit": "HTTP status"
   },
   "/requests/*/content_type": {
    "clause": "recorded#foxml bridge"
   },
   "/requests/*/cache_control": {
    "clause": "recorded#foxml bridge"
   },
   "/requests/*/cors_allow_origin": {
    "clause": "recorded#foxml bridge"
   },
   "/requests/*/duration_ms": {
    "clause": "recorded#foxml bridge",
    "unit": "milliseconds"
   },
   "/requests/*/bytes": {
    "clause": "recorded#foxml bridge",
    "unit": "bytes"
   },
   "/requests/*/error": {
    "clause": "recorded#foxml bridge"
   },
   "/requests/*/strict_json": {
    "clause": "recorded#foxml bridge"
   },
   "/requests/*/non_finite": {
    "clause": "recorded#foxml bridge"
   },
   "/refusals": {
    "clause": "recorded#foxml bridge"
   },
   "/refusals/*/path": {
    "clause": "recorded#foxml bridge"
   },
   "/refusals/*/credentials": {
    "clause": "recorded#foxml bridge",
    "values": [
     "none",
     "malformed",
     "wrong"
    ]
   },
   "/refusals/*/status": {
    "clause": "recorded#foxml bridge",
    "unit": "HTTP status"
   },
   "/refusals/*/error": {
    "clause": "recorded#foxml bridge"
   },
   "/strangers": {
    "clause": "recorded#foxml bridge"
   },
   "/strangers/*/transport": {
    "clause": "recorded#foxml bridge",
    "values": [
     "http",
     "websocket"
    ]
   },
   "/strangers/*/path": {
    "clause": "recorded#foxml bridge"
   },
   "/strangers/*/header": {
    "clause": "recorded#foxml bridge",
    "values": [
     "Host",
     "Origin"
    ]
   },
   "/strangers/*/value": {
    "clause": "recorded#foxml bridge"
   },
   "/strangers/*/status": {
    "clause": "recorded#foxml bridge",
    "unit": "HTTP status"
   },
   "/strangers/*/cors_allow_origin": {
    "clause": "recorded#foxml bridge"
   },
   "/strangers/*/accepted": {
    "clause": "recorded#foxml bridge"
   },
   "/strangers/*/error": {
    "clause": "recorded#foxml bridge"
   },
   "/sockets": {
    "clause": "recorded#foxml bridge"
   },
   "/sockets/*/path": {
    "clause": "recorded#foxml bridge"
   },
   "/sockets/*/clients": {
    "clause": "recorded#foxml bridge",
    "unit": "count"
   },
   "/sockets/*/frames": {
    "clause": "recorded#foxml bridge"
   },
   "/sockets/*/pings": {
    "clause": "recorded#foxml bridge"
   },
   "/sockets/*/pings/*/client": {
    "clause": "recorded#foxml bridge"
   },
   "/sockets/*/pings/*/after_seconds": {
    "clause": "recorded#foxml bridge",
    "unit": "seconds"
   },
   "/sockets/*/pings/*/text": {
    "clause": "recorded#foxml bridge"
   },
   "/sockets/*/same_events_to_all": {
    "clause": "recorded#foxml bridge"
   },
   "/sockets/*/duplicates_on_connect": {
    "clause": "recorded#foxml bridge",
    "unit": "count"
   },
   "/sockets/*/reconnected": {
    "clause": "recorded#foxml bridge"
   },
   "/sockets/*/closed_with": {
    "clause": "recorded#foxml bridge"
   },
   "/sockets/*/error": {
    "clause": "recorded#foxml bridge"
   }
  },
  "branches": {}
 }
};
