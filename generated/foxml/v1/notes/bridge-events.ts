// Made by `npm run generate` from foxml/v1/bridge-events/bridge-events.schema.json. Do not edit.
import type { KindNotes } from "../../../../src/notes.ts";

/** What the schemas say about every member of kind bridge-events. */
export const notes: KindNotes = {
 "ws_events.jsonl": {
  "clause": "foxml-integration-contracts#IPC Bridge: /ws/events",
  "fields": {
   "/event_type": {
    "clause": "foxml-integration-contracts#IPC Bridge: /ws/events"
   },
   "/timestamp": {
    "clause": "foxml-integration-contracts#IPC Bridge: /ws/events"
   },
   "/severity": {
    "clause": "foxml-integration-contracts#IPC Bridge: /ws/events",
    "values": [
     "debug",
     "info",
     "warning",
     "error",
     "critical"
    ]
   },
   "/message": {
    "clause": "foxml-integration-contracts#IPC Bridge: /ws/events"
   },
   "/data": {
    "clause": "foxml-integration-contracts#IPC Bridge: /ws/events"
   },
   "/source": {
    "clause": "recorded#foxml bridge"
   },
   "/type": {
    "clause": "recorded#foxml bridge",
    "values": [
     "ping"
    ]
   }
  },
  "branches": {}
 }
};
