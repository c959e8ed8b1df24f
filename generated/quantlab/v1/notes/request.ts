// Made by `npm run generate` from quantlab/v1/request/request.schema.json. Do not edit.
import type { KindNotes } from "../../../../src/notes.ts";

/** What the schemas say about every member of kind request. */
export const notes: KindNotes = {
 "request.json": {
  "clause": "run-artifact-contract#Machine Request Surface",
  "fields": {
   "/schema_version": {
    "clause": "stepbit-io-v1#Request fields",
    "values": [
     "1.0"
    ]
   },
   "/request_id": {
    "clause": "stepbit-io-v1#Request fields"
   },
   "/command": {
    "clause": "stepbit-io-v1#Request fields",
    "values": [
     "run",
     "sweep",
     "forward",
     "portfolio"
    ]
   },
   "/params": {
    "clause": "stepbit-io-v1#Request fields"
   },
   "/params/ticker": {
    "clause": "quantlab-tool-adapter-61#Accepted inputs"
   },
   "/params/start": {
    "clause": "quantlab-tool-adapter-61#Accepted inputs"
   },
   "/params/end": {
    "clause": "quantlab-tool-adapter-61#Accepted inputs"
   },
   "/params/interval": {
    "clause": "quantlab-tool-adapter-61#Accepted inputs"
   },
   "/params/fee": {
    "clause": "quantlab-tool-adapter-61#Accepted inputs",
    "unit": "fraction"
   },
   "/params/rsi_buy_max": {
    "clause": "quantlab-tool-adapter-61#Accepted inputs"
   },
   "/params/rsi_sell_min": {
    "clause": "quantlab-tool-adapter-61#Accepted inputs"
   },
   "/params/cooldown_days": {
    "clause": "quantlab-tool-adapter-61#Accepted inputs",
    "unit": "bars"
   },
   "/params/paper": {
    "clause": "stepbit-io-v1#Paper results"
   },
   "/params/initial_cash": {
    "unit": "quote currency"
   },
   "/params/slippage_bps": {
    "clause": "quantlab-tool-adapter-61#Accepted inputs",
    "unit": "basis points"
   },
   "/params/slippage_mode": {
    "clause": "quantlab-tool-adapter-61#Accepted inputs",
    "values": [
     "fixed",
     "atr"
    ]
   },
   "/params/k_atr": {
    "clause": "quantlab-tool-adapter-61#Accepted inputs"
   },
   "/params/strategy": {
    "clause": "stepbit-io-v1#Gaps",
    "since": "1.1"
   },
   "/params/parameters": {
    "clause": "stepbit-io-v1#Gaps",
    "since": "1.1"
   },
   "/params/outdir": {
    "clause": "recorded#requests"
   },
   "/params/save_price_plot": {
    "clause": "recorded#requests"
   },
   "/params/report": {
    "clause": "recorded#requests"
   },
   "/params/trades_csv": {
    "clause": "recorded#requests"
   },
   "/params/config_path": {
    "clause": "stepbit-io-v1#Sweep request"
   },
   "/params/out_dir": {
    "clause": "stepbit-io-v1#Sweep request"
   },
   "/params/sweep_outdir": {
    "clause": "stepbit-io-v1#Sweep request",
    "deprecated": {
     "replacement": "out_dir",
     "since": "1.0",
     "removedIn": "3.0"
    }
   },
   "/params/run_dir": {
    "clause": "recorded#requests"
   },
   "/params/resume_forward": {
    "clause": "recorded#requests"
   },
   "/params/forward_outdir": {
    "clause": "recorded#requests"
   },
   "/params/forward_start": {
    "clause": "recorded#requests"
   },
   "/params/forward_end": {
    "clause": "recorded#requests"
   },
   "/params/forward_metric": {
    "clause": "recorded#requests"
   },
   "/params/portfolio_report": {
    "clause": "recorded#requests"
   },
   "/params/portfolio_compare": {
    "clause": "recorded#requests"
   },
   "/params/portfolio_mode": {
    "clause": "recorded#requests",
    "values": [
     "raw_capital",
     "equal_weight",
     "custom_weight"
    ]
   },
   "/params/portfolio_weights": {
    "clause": "recorded#requests"
   },
   "/params/portfolio_top_n": {
    "clause": "recorded#requests",
    "unit": "count"
   },
   "/params/portfolio_rank_metric": {
    "clause": "recorded#requests"
   },
   "/params/portfolio_min_return": {
    "clause": "recorded#requests",
    "unit": "fraction"
   },
   "/params/portfolio_max_drawdown": {
    "clause": "recorded#requests",
    "unit": "fraction"
   },
   "/params/portfolio_include_tickers": {
    "clause": "recorded#requests"
   },
   "/params/portfolio_exclude_tickers": {
    "clause": "recorded#requests"
   },
   "/params/portfolio_include_strategies": {
    "clause": "recorded#requests"
   },
   "/params/portfolio_exclude_strategies": {
    "clause": "recorded#requests"
   },
   "/params/portfolio_latest_per_source_run": {
    "clause": "recorded#requests"
   }
  },
  "branches": {
   "": {
    "tag": "command",
    "values": [
     "run",
     "sweep",
     "forward",
     "portfolio"
    ]
   }
  }
 }
};
