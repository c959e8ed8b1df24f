// Made by `npm run generate` from quantlab/v1/response-envelope/response-envelope.schema.json. Do not edit.
import type { KindNotes } from "../../../../src/notes.ts";

/** What the schemas say about every member of kind response-envelope. */
export const notes: KindNotes = {
 "response.json": {
  "clause": "stepbit-io-v1#Response envelope",
  "fields": {
   "/schema_version": {
    "clause": "stepbit-io-v1#Response envelope",
    "values": [
     "1.0"
    ]
   },
   "/request_id": {
    "clause": "stepbit-io-v1#Response envelope"
   },
   "/status": {
    "clause": "stepbit-io-v1#Response envelope",
    "values": [
     "success",
     "error"
    ]
   },
   "/run_id": {
    "clause": "stepbit-io-v1#Response envelope"
   },
   "/artifacts_path": {
    "clause": "stepbit-io-v1#Response envelope"
   },
   "/summary": {
    "clause": "stepbit-io-v1#Response envelope"
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
   },
   "/error": {
    "clause": "stepbit-io-v1#Response envelope"
   },
   "/error/code": {
    "clause": "stepbit-io-v1#Response envelope",
    "values": [
     "GENERAL_ERROR",
     "INVALID_CONFIG",
     "DATA_ERROR",
     "STRATEGY_ERROR"
    ]
   },
   "/error/message": {
    "clause": "stepbit-io-v1#Response envelope"
   }
  },
  "branches": {
   "": {
    "tag": "status",
    "values": [
     "success",
     "error"
    ]
   }
  }
 }
};
