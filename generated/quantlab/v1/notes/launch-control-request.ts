// Made by `npm run generate` from quantlab/v1/launch-control-request/launch-control-request.schema.json. Do not edit.
import type { KindNotes } from "../../../../src/notes.ts";

/** What the schemas say about every member of kind launch-control-request. */
export const notes: KindNotes = {
 "launch-control-request.json": {
  "clause": "recorded#research-ui",
  "fields": {
   "/command": {
    "clause": "recorded#research-ui",
    "values": [
     "run",
     "sweep"
    ]
   },
   "/request_id": {
    "clause": "recorded#research-ui"
   },
   "/params": {
    "clause": "recorded#research-ui"
   },
   "/params/ticker": {
    "clause": "recorded#research-ui"
   },
   "/params/start": {
    "clause": "recorded#research-ui"
   },
   "/params/end": {
    "clause": "recorded#research-ui"
   },
   "/params/interval": {
    "clause": "recorded#research-ui"
   },
   "/params/paper": {
    "clause": "recorded#research-ui"
   },
   "/params/initial_cash": {
    "clause": "recorded#research-ui",
    "unit": "quote currency"
   },
   "/params/config_path": {
    "clause": "recorded#research-ui"
   },
   "/params/out_dir": {
    "clause": "recorded#research-ui"
   }
  },
  "branches": {
   "": {
    "tag": "command",
    "values": [
     "run",
     "sweep"
    ]
   }
  }
 }
};
