// Made by `npm run generate` from foxml/v1/control-answer/control-answer.schema.json. Do not edit.
import type { KindNotes } from "../../../../src/notes.ts";

/** What the schemas say about every member of kind control-answer. */
export const notes: KindNotes = {
 "control_answer.json": {
  "clause": "recorded#foxml bridge",
  "fields": {
   "/status": {
    "clause": "recorded#foxml bridge",
    "values": [
     "paused",
     "resumed"
    ]
   },
   "/timestamp": {
    "clause": "recorded#foxml bridge"
   }
  },
  "branches": {}
 }
};
