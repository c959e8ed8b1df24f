// Made by `npm run generate` from quantlab/v1/runs-index/runs-index.schema.json. Do not edit.
import type { KindNotes } from "../../../../src/notes.ts";

/** What the schemas say about every member of kind runs-index. */
export const notes: KindNotes = {
 "runs_index.json": {
  "clause": "run-artifact-contract#Shared Run Index",
  "fields": {
   "/generated_at": {
    "clause": "recorded#runs index"
   },
   "/root_dir": {
    "clause": "recorded#runs index"
   },
   "/n_runs": {
    "clause": "recorded#runs index",
    "unit": "count"
   },
   "/runs": {
    "clause": "run-artifact-contract#Shared Run Index"
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
 },
 "runs_index.csv": {
  "clause": "run-artifact-contract#Shared Run Index",
  "fields": {
   "/run_id": {
    "clause": "recorded#runs index"
   },
   "/mode": {
    "clause": "recorded#runs index",
    "values": [
     "run",
     "grid",
     "walkforward",
     null
    ]
   },
   "/created_at": {
    "clause": "recorded#runs index"
   },
   "/git_commit": {
    "clause": "recorded#runs index"
   },
   "/ticker": {
    "clause": "recorded#runs index"
   },
   "/start": {
    "clause": "recorded#runs index"
   },
   "/end": {
    "clause": "recorded#runs index"
   },
   "/sharpe_simple": {
    "clause": "recorded#runs index",
    "unit": "ratio"
   },
   "/total_return": {
    "clause": "recorded#runs index",
    "unit": "fraction"
   },
   "/max_drawdown": {
    "clause": "recorded#runs index",
    "unit": "fraction"
   },
   "/trades": {
    "clause": "recorded#runs index",
    "unit": "count"
   },
   "/path": {
    "clause": "recorded#runs index"
   }
  },
  "branches": {}
 }
};
