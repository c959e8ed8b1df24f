// Made by `npm run generate` from foxml/v1/control-refusal/control-refusal.schema.json. Do not edit.
import type { KindNotes } from "../../../../src/notes.ts";

/** What the schemas say about every member of kind control-refusal. */
export const notes: KindNotes = {
 "control_refusal.json": {
  "clause": "recorded#foxml bridge",
  "fields": {
   "/detail": {
    "clause": "recorded#foxml bridge"
   }
  },
  "branches": {}
 }
};
