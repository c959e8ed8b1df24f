// Made by `npm run generate` from quantlab/v1/launch-control-refused/launch-control-refused.schema.json. Do not edit.
import type { KindNotes } from "../../../../src/notes.ts";

/** What the schemas say about every member of kind launch-control-refused. */
export const notes: KindNotes = {
 "launch-control-refused.json": {
  "clause": "recorded#research-ui",
  "fields": {
   "/status": {
    "clause": "recorded#research-ui",
    "values": [
     "error"
    ]
   },
   "/message": {
    "clause": "recorded#research-ui"
   }
  },
  "branches": {}
 }
};
