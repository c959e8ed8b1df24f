// Made by `npm run generate` from foxml/v1/training-process/training-process.schema.json. Do not edit.
import type { KindNotes } from "../../../../src/notes.ts";

/** What the schemas say about every member of kind training-process. */
export const notes: KindNotes = {
 "foxml_training.pid": {
  "clause": "recorded#foxml events",
  "fields": {
   "/pid": {
    "clause": "recorded#foxml events"
   },
   "/run_id": {
    "clause": "recorded#foxml events"
   },
   "/started_at": {
    "clause": "recorded#foxml events"
   }
  },
  "branches": {}
 }
};
