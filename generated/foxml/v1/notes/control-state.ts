// Made by `npm run generate` from foxml/v1/control-state/control-state.schema.json. Do not edit.
import type { KindNotes } from "../../../../src/notes.ts";

/** What the schemas say about every member of kind control-state. */
export const notes: KindNotes = {
 "control_state.json": {
  "clause": "recorded#foxml state",
  "fields": {
   "/kill_switch_active": {
    "clause": "recorded#foxml state"
   },
   "/kill_switch_reason": {
    "clause": "recorded#foxml state"
   },
   "/last_updated": {
    "clause": "recorded#foxml state"
   },
   "/paused": {
    "clause": "recorded#foxml state"
   }
  },
  "branches": {}
 }
};
