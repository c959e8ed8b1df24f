// Made by `npm run generate` from foxml/v1/control-request/control-request.schema.json. Do not edit.
import type { KindNotes } from "../../../../src/notes.ts";

/** What the schemas say about every member of kind control-request. */
export const notes: KindNotes = {
 "control_request.json": {
  "clause": "recorded#foxml bridge",
  "fields": {
   "/action": {
    "clause": "recorded#foxml bridge",
    "values": [
     "enable",
     "disable"
    ]
   },
   "/reason": {
    "clause": "recorded#foxml bridge"
   }
  },
  "branches": {}
 }
};
