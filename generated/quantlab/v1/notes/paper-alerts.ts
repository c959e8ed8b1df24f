// Made by `npm run generate` from quantlab/v1/paper-alerts/paper-alerts.schema.json. Do not edit.
import type { KindNotes } from "../../../../src/notes.ts";

/** What the schemas say about every member of kind paper-alerts. */
export const notes: KindNotes = {
 "paper-alerts.json": {
  "clause": "recorded#paper",
  "fields": {
   "/alert_counts": {
    "clause": "recorded#paper"
   },
   "/alert_status": {
    "clause": "recorded#paper",
    "values": [
     "ok",
     "warning",
     "critical"
    ]
   },
   "/alerts": {
    "clause": "recorded#paper"
   },
   "/alerts/*/activity_at": {
    "clause": "recorded#paper"
   },
   "/alerts/*/age_minutes": {
    "clause": "recorded#paper",
    "unit": "minutes"
   },
   "/alerts/*/alert_code": {
    "clause": "recorded#paper",
    "values": [
     "PAPER_SESSION_FAILED",
     "PAPER_SESSION_ABORTED",
     "PAPER_SESSION_STALE"
    ]
   },
   "/alerts/*/error_type": {
    "clause": "recorded#paper"
   },
   "/alerts/*/message": {
    "clause": "recorded#paper"
   },
   "/alerts/*/path": {
    "clause": "recorded#paper"
   },
   "/alerts/*/session_id": {
    "clause": "recorded#paper"
   },
   "/alerts/*/severity": {
    "clause": "recorded#paper",
    "values": [
     "warning",
     "critical"
    ]
   },
   "/alerts/*/status": {
    "clause": "recorded#paper",
    "values": [
     "running",
     "failed",
     "aborted"
    ]
   },
   "/available": {
    "clause": "recorded#research-ui"
   },
   "/generated_at": {
    "clause": "recorded#paper"
   },
   "/has_alerts": {
    "clause": "recorded#paper"
   },
   "/latest_alert_at": {
    "clause": "recorded#paper"
   },
   "/latest_alert_code": {
    "clause": "recorded#paper"
   },
   "/latest_alert_session_id": {
    "clause": "recorded#paper"
   },
   "/latest_success_at": {
    "clause": "recorded#paper"
   },
   "/latest_success_session_id": {
    "clause": "recorded#paper"
   },
   "/message": {
    "clause": "recorded#research-ui"
   },
   "/root_dir": {
    "clause": "recorded#paper"
   },
   "/running_sessions": {
    "clause": "recorded#paper"
   },
   "/stale_after_minutes": {
    "clause": "recorded#paper",
    "unit": "minutes"
   },
   "/status": {
    "clause": "recorded#research-ui",
    "values": [
     "ok"
    ]
   },
   "/status_counts": {
    "clause": "recorded#paper"
   },
   "/total_sessions": {
    "clause": "recorded#paper",
    "unit": "count"
   }
  },
  "branches": {}
 }
};
