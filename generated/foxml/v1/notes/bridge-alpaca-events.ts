// Made by `npm run generate` from foxml/v1/bridge-alpaca-events/bridge-alpaca-events.schema.json. Do not edit.
import type { KindNotes } from "../../../../src/notes.ts";

/** What the schemas say about every member of kind bridge-alpaca-events. */
export const notes: KindNotes = {
 "ws_alpaca.jsonl": {
  "clause": "recorded#foxml bridge",
  "fields": {
   "/source": {
    "clause": "recorded#foxml bridge"
   },
   "/event_type": {
    "clause": "recorded#foxml bridge"
   },
   "/timestamp": {
    "clause": "recorded#foxml bridge"
   },
   "/data": {
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
