// Made by `npm run generate` from foxml/v1/kill-switch-answer/kill-switch-answer.schema.json. Do not edit.
import type { KindNotes } from "../../../../src/notes.ts";

/** What the schemas say about every member of kind kill-switch-answer. */
export const notes: KindNotes = {
 "kill_switch_answer.json": {
  "clause": "recorded#foxml bridge",
  "fields": {
   "/kill_switch_active": {
    "clause": "recorded#foxml bridge"
   },
   "/kill_switch_reason": {
    "clause": "recorded#foxml bridge"
   },
   "/timestamp": {
    "clause": "recorded#foxml bridge"
   }
  },
  "branches": {}
 }
};
