// Made by `npm run generate` from quantlab/v1/paper-health/paper-health.schema.json. Do not edit.
import type { KindNotes } from "../../../../src/notes.ts";

/** What the schemas say about every member of kind paper-health. */
export const notes: KindNotes = {
 "paper-health.json": {
  "clause": "recorded#research-ui",
  "fields": {
   "/root_dir": {
    "clause": "recorded#research-ui"
   },
   "/message": {
    "clause": "recorded#research-ui"
   },
   "/total_sessions": {
    "clause": "recorded#research-ui",
    "unit": "count"
   },
   "/status_counts": {
    "clause": "recorded#research-ui"
   },
   "/latest_session_id": {
    "clause": "recorded#research-ui"
   },
   "/latest_session_status": {
    "clause": "recorded#research-ui"
   },
   "/latest_session_at": {
    "clause": "recorded#research-ui"
   },
   "/latest_issue_session_id": {
    "clause": "recorded#research-ui"
   },
   "/latest_issue_status": {
    "clause": "recorded#research-ui"
   },
   "/latest_issue_at": {
    "clause": "recorded#research-ui"
   },
   "/latest_issue_error_type": {
    "clause": "recorded#research-ui"
   },
   "/active_sessions": {
    "clause": "recorded#research-ui"
   },
   "/status": {
    "clause": "recorded#research-ui",
    "values": [
     "ok"
    ]
   },
   "/available": {
    "clause": "recorded#research-ui"
   }
  },
  "branches": {}
 }
};
