// Made by `npm run generate` from foxml/v1/engine-state/engine-state.schema.json. Do not edit.
import type { KindNotes } from "../../../../src/notes.ts";

/** What the schemas say about every member of kind engine-state. */
export const notes: KindNotes = {
 "engine_state.json": {
  "clause": "recorded#foxml state",
  "fields": {
   "/cash": {
    "clause": "recorded#foxml state",
    "unit": "quote currency"
   },
   "/current_date": {
    "clause": "recorded#foxml state"
   },
   "/cycle_count": {
    "clause": "recorded#foxml state",
    "unit": "count"
   },
   "/daily_pnl": {
    "clause": "recorded#foxml state",
    "unit": "quote currency"
   },
   "/day_start_value": {
    "clause": "recorded#foxml state",
    "unit": "quote currency"
   },
   "/last_update": {
    "clause": "recorded#foxml state"
   },
   "/portfolio_value": {
    "clause": "recorded#foxml state",
    "unit": "quote currency"
   },
   "/positions": {
    "clause": "recorded#foxml state"
   },
   "/positions/*/current_price": {
    "clause": "recorded#foxml state",
    "unit": "quote currency"
   },
   "/positions/*/entry_price": {
    "clause": "recorded#foxml state",
    "unit": "quote currency"
   },
   "/positions/*/entry_time": {
    "clause": "recorded#foxml state"
   },
   "/positions/*/shares": {
    "clause": "recorded#foxml state",
    "unit": "shares"
   },
   "/positions/*/symbol": {
    "clause": "recorded#foxml state"
   },
   "/positions/*/unrealized_pnl": {
    "clause": "recorded#foxml state",
    "unit": "quote currency"
   },
   "/positions/*/weight": {
    "clause": "recorded#foxml state",
    "unit": "fraction"
   }
  },
  "branches": {}
 }
};
