// Made by `npm run generate` from foxml/v1/training-events/training-events.schema.json. Do not edit.
import type { KindNotes } from "../../../../src/notes.ts";

/** What the schemas say about every member of kind training-events. */
export const notes: KindNotes = {
 "training_events.jsonl": {
  "clause": "foxml-integration-contracts#IPC Bridge: /ws/training",
  "fields": {
   "/event_type": {
    "clause": "foxml-integration-contracts#IPC Bridge: /ws/training"
   },
   "/timestamp": {
    "clause": "foxml-integration-contracts#IPC Bridge: /ws/training"
   },
   "/run_id": {
    "clause": "foxml-integration-contracts#IPC Bridge: /ws/training"
   },
   "/stage": {
    "clause": "foxml-integration-contracts#IPC Bridge: /ws/training"
   },
   "/progress_pct": {
    "clause": "foxml-integration-contracts#IPC Bridge: /ws/training",
    "unit": "percent"
   },
   "/current_target": {
    "clause": "foxml-integration-contracts#IPC Bridge: /ws/training"
   },
   "/targets_complete": {
    "clause": "foxml-integration-contracts#IPC Bridge: /ws/training",
    "unit": "count"
   },
   "/targets_total": {
    "clause": "foxml-integration-contracts#IPC Bridge: /ws/training",
    "unit": "count"
   },
   "/message": {
    "clause": "recorded#foxml events"
   },
   "/target": {
    "clause": "foxml-integration-contracts#IPC Bridge: /ws/training"
   },
   "/status": {
    "clause": "foxml-integration-contracts#IPC Bridge: /ws/training",
    "values": [
     "success",
     "failed",
     "skipped",
     "cancelled"
    ]
   },
   "/models_trained": {
    "clause": "foxml-integration-contracts#IPC Bridge: /ws/training",
    "unit": "count"
   },
   "/best_auc": {
    "clause": "foxml-integration-contracts#IPC Bridge: /ws/training",
    "unit": "ratio"
   },
   "/previous_stage": {
    "clause": "recorded#foxml events"
   },
   "/new_stage": {
    "clause": "recorded#foxml events"
   },
   "/target_index": {
    "clause": "recorded#foxml events",
    "unit": "count"
   },
   "/total_targets": {
    "clause": "recorded#foxml events",
    "unit": "count"
   },
   "/successful_targets": {
    "clause": "recorded#foxml events",
    "unit": "count"
   },
   "/duration_seconds": {
    "clause": "recorded#foxml events",
    "unit": "seconds"
   },
   "/error_message": {
    "clause": "recorded#foxml events"
   },
   "/error_type": {
    "clause": "recorded#foxml events"
   },
   "/recoverable": {
    "clause": "recorded#foxml events"
   },
   "/source": {
    "clause": "recorded#foxml events"
   },
   "/type": {
    "clause": "recorded#foxml events",
    "values": [
     "ping"
    ]
   }
  },
  "branches": {}
 }
};
