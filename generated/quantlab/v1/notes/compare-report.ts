// Made by `npm run generate` from quantlab/v1/compare-report/compare-report.schema.json. Do not edit.
import type { KindNotes } from "../../../../src/notes.ts";

/** What the schemas say about every member of kind compare-report. */
export const notes: KindNotes = {
 "compare_report.json": {
  "clause": "recorded#runs index",
  "fields": {
   "/generated_at": {
    "clause": "recorded#runs index"
   },
   "/sort_by": {
    "clause": "recorded#runs index"
   },
   "/n_runs": {
    "clause": "recorded#runs index",
    "unit": "count"
   },
   "/best_run_id": {
    "clause": "recorded#runs index"
   },
   "/best_run_path": {
    "clause": "recorded#runs index"
   },
   "/runs": {
    "clause": "recorded#runs index"
   },
   "/runs/*/run_id": {
    "clause": "recorded#runs index"
   },
   "/runs/*/mode": {
    "clause": "recorded#runs index",
    "values": [
     "run",
     "grid",
     "walkforward",
     null
    ]
   },
   "/runs/*/created_at": {
    "clause": "recorded#runs index"
   },
   "/runs/*/git_commit": {
    "clause": "recorded#runs index"
   },
   "/runs/*/ticker": {
    "clause": "recorded#runs index"
   },
   "/runs/*/start": {
    "clause": "recorded#runs index"
   },
   "/runs/*/end": {
    "clause": "recorded#runs index"
   },
   "/runs/*/sharpe_simple": {
    "clause": "recorded#runs index",
    "unit": "ratio"
   },
   "/runs/*/total_return": {
    "clause": "recorded#runs index",
    "unit": "fraction"
   },
   "/runs/*/max_drawdown": {
    "clause": "recorded#runs index",
    "unit": "fraction"
   },
   "/runs/*/trades": {
    "clause": "recorded#runs index",
    "unit": "count"
   },
   "/runs/*/path": {
    "clause": "recorded#runs index"
   }
  },
  "branches": {}
 }
};
