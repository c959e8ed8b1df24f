// Made by `npm run generate` from foxml/v1/routing-decision/routing-decision.schema.json. Do not edit.
import type { KindNotes } from "../../../../src/notes.ts";

/** What the schemas say about every member of kind routing-decision. */
export const notes: KindNotes = {
 "routing_decision.json": {
  "clause": "foxml-integration-contracts#routing_decision.json",
  "fields": {
   "/selected_family": {
    "clause": "recorded#foxml routing"
   },
   "/*/route": {
    "clause": "foxml-integration-contracts#routing_decision.json",
    "values": [
     "CROSS_SECTIONAL",
     "SYMBOL_SPECIFIC",
     "BOTH",
     "BLOCKED"
    ]
   },
   "/*/reason": {
    "clause": "foxml-integration-contracts#routing_decision.json"
   },
   "/*/skill01_cs": {
    "clause": "foxml-integration-contracts#routing_decision.json",
    "unit": "fraction"
   },
   "/*/skill01_sym_mean": {
    "clause": "foxml-integration-contracts#routing_decision.json",
    "unit": "fraction"
   },
   "/*/auc": {
    "clause": "foxml-integration-contracts#routing_decision.json",
    "deprecated": {
     "replacement": "skill01_cs",
     "since": "1.0",
     "removedIn": "3.0"
    },
    "unit": "fraction"
   },
   "/*/frac_symbols_good": {
    "clause": "foxml-integration-contracts#routing_decision.json",
    "unit": "fraction"
   },
   "/*/winner_symbols": {
    "clause": "foxml-integration-contracts#routing_decision.json"
   },
   "/*/n_symbols_evaluated": {
    "clause": "foxml-integration-contracts#routing_decision.json",
    "unit": "count"
   },
   "/*/symbol_auc_mean": {
    "clause": "recorded#foxml routing",
    "unit": "fraction"
   },
   "/*/symbol_auc_median": {
    "clause": "recorded#foxml routing",
    "unit": "fraction"
   },
   "/*/symbol_auc_min": {
    "clause": "recorded#foxml routing",
    "unit": "fraction"
   },
   "/*/symbol_auc_max": {
    "clause": "recorded#foxml routing",
    "unit": "fraction"
   },
   "/*/symbol_auc_iqr": {
    "clause": "recorded#foxml routing",
    "unit": "fraction"
   },
   "/*/symbol_skip_reasons": {
    "clause": "recorded#foxml routing"
   },
   "/*/auto_fix_reason": {
    "clause": "recorded#foxml routing"
   },
   "/*/tstat_cs": {
    "clause": "recorded#foxml routing",
    "unit": "ratio"
   }
  },
  "branches": {}
 }
};
