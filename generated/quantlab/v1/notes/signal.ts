// Made by `npm run generate` from quantlab/v1/signal/signal.schema.json. Do not edit.
import type { KindNotes } from "../../../../src/notes.ts";

/** What the schemas say about every member of kind signal. */
export const notes: KindNotes = {
 "signals.jsonl": {
  "clause": "stepbit-io-v1#Session signalling",
  "fields": {
   "/schema_version": {
    "clause": "stepbit-io-v1#Signal fields",
    "values": [
     "1.0"
    ]
   },
   "/event": {
    "clause": "stepbit-io-v1#Signal fields",
    "values": [
     "SESSION_STARTED",
     "SESSION_COMPLETED",
     "SESSION_FAILED"
    ]
   },
   "/status": {
    "clause": "stepbit-io-v1#Signal fields",
    "values": [
     "running",
     "success",
     "error"
    ]
   },
   "/timestamp": {
    "clause": "stepbit-io-v1#Signal fields"
   },
   "/mode": {
    "clause": "stepbit-io-v1#Signal fields"
   },
   "/request_id": {
    "clause": "stepbit-io-v1#Signal fields"
   },
   "/run_id": {
    "clause": "stepbit-io-v1#SESSION_COMPLETED"
   },
   "/session_id": {
    "clause": "recorded#signals"
   },
   "/artifacts_path": {
    "clause": "stepbit-io-v1#SESSION_COMPLETED"
   },
   "/report_path": {
    "clause": "stepbit-io-v1#SESSION_COMPLETED"
   },
   "/summary": {
    "clause": "recorded#signals"
   },
   "/summary/total_return": {
    "clause": "recorded#signals",
    "unit": "fraction"
   },
   "/summary/sharpe_simple": {
    "clause": "recorded#signals",
    "unit": "ratio"
   },
   "/summary/max_drawdown": {
    "clause": "recorded#signals",
    "unit": "fraction"
   },
   "/summary/trades": {
    "clause": "recorded#signals",
    "unit": "count"
   },
   "/summary/win_rate": {
    "clause": "recorded#signals",
    "unit": "fraction"
   },
   "/summary/annualized_volatility": {
    "clause": "recorded#signals",
    "unit": "fraction"
   },
   "/summary/n_bars": {
    "clause": "recorded#signals",
    "unit": "count"
   },
   "/summary/n_trades": {
    "clause": "recorded#signals",
    "unit": "count"
   },
   "/summary/expectancy": {
    "clause": "recorded#signals",
    "unit": "quote currency"
   },
   "/summary/best_trade_pnl": {
    "clause": "recorded#signals",
    "unit": "quote currency"
   },
   "/summary/worst_trade_pnl": {
    "clause": "recorded#signals",
    "unit": "quote currency"
   },
   "/summary/total_fees": {
    "clause": "recorded#signals",
    "unit": "quote currency"
   },
   "/runs_index_root": {
    "clause": "recorded#signals"
   },
   "/runs_index_csv": {
    "clause": "recorded#signals"
   },
   "/runs_index_json": {
    "clause": "stepbit-io-v1#SESSION_COMPLETED"
   },
   "/runs_index_md": {
    "clause": "recorded#signals"
   },
   "/adapter_name": {
    "clause": "recorded#signals"
   },
   "/artifact_path": {
    "clause": "recorded#signals"
   },
   "/pair_supported": {
    "clause": "recorded#signals"
   },
   "/public_api_reachable": {
    "clause": "recorded#signals"
   },
   "/market_supported": {
    "clause": "recorded#signals"
   },
   "/resolved_transport": {
    "clause": "recorded#signals"
   },
   "/credentials_present": {
    "clause": "recorded#signals"
   },
   "/authenticated": {
    "clause": "recorded#signals"
   },
   "/account_snapshot_available": {
    "clause": "recorded#signals"
   },
   "/readiness_allowed": {
    "clause": "recorded#signals"
   },
   "/account_visibility_available": {
    "clause": "recorded#signals"
   },
   "/signature_state": {
    "clause": "recorded#signals"
   },
   "/preflight_allowed": {
    "clause": "recorded#signals"
   },
   "/validation_accepted": {
    "clause": "recorded#signals"
   },
   "/remote_validation_called": {
    "clause": "recorded#signals"
   },
   "/submit_state": {
    "clause": "recorded#signals"
   },
   "/remote_submit_called": {
    "clause": "recorded#signals"
   },
   "/submitted": {
    "clause": "recorded#signals"
   },
   "/requested_corridor": {
    "clause": "recorded#signals"
   },
   "/resolved_corridor": {
    "clause": "recorded#signals"
   },
   "/ready_for_evidence_pass": {
    "clause": "recorded#signals"
   },
   "/accepted": {
    "clause": "recorded#signals"
   },
   "/handoff_id": {
    "clause": "recorded#signals"
   },
   "/ready_for_draft_execution_intent": {
    "clause": "recorded#signals"
   },
   "/symbol": {
    "clause": "recorded#signals"
   },
   "/venue": {
    "clause": "recorded#signals"
   },
   "/side": {
    "clause": "recorded#signals"
   },
   "/exit_code": {
    "clause": "stepbit-io-v1#SESSION_FAILED",
    "values": [
     1,
     2,
     3,
     4
    ]
   },
   "/error_type": {
    "clause": "stepbit-io-v1#SESSION_FAILED"
   },
   "/message": {
    "clause": "stepbit-io-v1#SESSION_FAILED"
   }
  },
  "branches": {
   "": {
    "tag": "event",
    "values": [
     "SESSION_STARTED",
     "SESSION_COMPLETED",
     "SESSION_FAILED"
    ]
   }
  }
 }
};
