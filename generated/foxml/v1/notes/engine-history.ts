// Made by `npm run generate` from foxml/v1/engine-history/engine-history.schema.json. Do not edit.
import type { KindNotes } from "../../../../src/notes.ts";

/** What the schemas say about every member of kind engine-history. */
export const notes: KindNotes = {
 "history.json": {
  "clause": "recorded#foxml state",
  "fields": {
   "/decision_history": {
    "clause": "recorded#foxml state"
   },
   "/decision_history/*/symbol": {
    "clause": "recorded#foxml state"
   },
   "/decision_history/*/decision": {
    "clause": "recorded#foxml state",
    "values": [
     "TRADE",
     "HOLD",
     "BLOCKED"
    ]
   },
   "/decision_history/*/timestamp": {
    "clause": "recorded#foxml state"
   },
   "/decision_history/*/reason": {
    "clause": "recorded#foxml state"
   },
   "/decision_history/*/horizon": {
    "clause": "recorded#foxml state"
   },
   "/decision_history/*/alpha": {
    "clause": "recorded#foxml state",
    "unit": "fraction"
   },
   "/decision_history/*/shares": {
    "clause": "recorded#foxml state",
    "unit": "shares"
   },
   "/decision_history/*/current_weight": {
    "clause": "recorded#foxml state",
    "unit": "fraction"
   },
   "/decision_history/*/target_weight": {
    "clause": "recorded#foxml state",
    "unit": "fraction"
   },
   "/decision_history/*/trace": {
    "clause": "recorded#foxml state"
   },
   "/decision_history/*/trace/market_snapshot": {
    "clause": "recorded#foxml state"
   },
   "/decision_history/*/trace/market_snapshot/symbol": {
    "clause": "recorded#foxml state"
   },
   "/decision_history/*/trace/market_snapshot/timestamp": {
    "clause": "recorded#foxml state"
   },
   "/decision_history/*/trace/market_snapshot/open": {
    "clause": "recorded#foxml state",
    "unit": "quote currency"
   },
   "/decision_history/*/trace/market_snapshot/high": {
    "clause": "recorded#foxml state",
    "unit": "quote currency"
   },
   "/decision_history/*/trace/market_snapshot/low": {
    "clause": "recorded#foxml state",
    "unit": "quote currency"
   },
   "/decision_history/*/trace/market_snapshot/close": {
    "clause": "recorded#foxml state",
    "unit": "quote currency"
   },
   "/decision_history/*/trace/market_snapshot/bid": {
    "clause": "recorded#foxml state",
    "unit": "quote currency"
   },
   "/decision_history/*/trace/market_snapshot/ask": {
    "clause": "recorded#foxml state",
    "unit": "quote currency"
   },
   "/decision_history/*/trace/market_snapshot/volume": {
    "clause": "recorded#foxml state",
    "unit": "shares"
   },
   "/decision_history/*/trace/market_snapshot/spread_bps": {
    "clause": "recorded#foxml state",
    "unit": "basis points"
   },
   "/decision_history/*/trace/market_snapshot/volatility": {
    "clause": "recorded#foxml state",
    "unit": "fraction"
   },
   "/decision_history/*/trace/raw_predictions": {
    "clause": "recorded#foxml state"
   },
   "/decision_history/*/trace/standardized_predictions": {
    "clause": "recorded#foxml state"
   },
   "/decision_history/*/trace/confidences": {
    "clause": "recorded#foxml state"
   },
   "/decision_history/*/trace/blend_weights": {
    "clause": "recorded#foxml state"
   },
   "/decision_history/*/trace/blended_alphas": {
    "clause": "recorded#foxml state"
   },
   "/decision_history/*/trace/horizon_scores": {
    "clause": "recorded#foxml state"
   },
   "/decision_history/*/trace/selected_horizon": {
    "clause": "recorded#foxml state"
   },
   "/decision_history/*/trace/cost_breakdown": {
    "clause": "recorded#foxml state"
   },
   "/decision_history/*/trace/barrier_gate_result": {
    "clause": "recorded#foxml state"
   },
   "/decision_history/*/trace/spread_gate_result": {
    "clause": "recorded#foxml state"
   },
   "/decision_history/*/trace/risk_checks": {
    "clause": "recorded#foxml state"
   },
   "/decision_history/*/trace/raw_weight": {
    "clause": "recorded#foxml state",
    "unit": "fraction"
   },
   "/decision_history/*/trace/gate_adjusted_weight": {
    "clause": "recorded#foxml state",
    "unit": "fraction"
   },
   "/decision_history/*/trace/final_weight": {
    "clause": "recorded#foxml state",
    "unit": "fraction"
   },
   "/trade_history": {
    "clause": "recorded#foxml state"
   },
   "/trade_history/*/symbol": {
    "clause": "recorded#foxml state"
   },
   "/trade_history/*/side": {
    "clause": "recorded#foxml state",
    "values": [
     "BUY",
     "SELL"
    ]
   },
   "/trade_history/*/shares": {
    "clause": "recorded#foxml state",
    "unit": "shares"
   },
   "/trade_history/*/fill_price": {
    "clause": "recorded#foxml state",
    "unit": "quote currency"
   },
   "/trade_history/*/value": {
    "clause": "recorded#foxml state",
    "unit": "quote currency"
   },
   "/trade_history/*/horizon": {
    "clause": "recorded#foxml state"
   },
   "/trade_history/*/order_id": {
    "clause": "recorded#foxml state"
   },
   "/trade_history/*/timestamp": {
    "clause": "recorded#foxml state"
   }
  },
  "branches": {}
 }
};
