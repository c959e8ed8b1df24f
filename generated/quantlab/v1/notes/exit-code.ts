// Made by `npm run generate` from quantlab/v1/exit-code/exit-code.schema.json. Do not edit.
import type { KindNotes } from "../../../../src/notes.ts";

/** What the schemas say about every member of kind exit-code. */
export const notes: KindNotes = {
 "exit-codes.json": {
  "clause": "stepbit-io-v1#Exit codes",
  "fields": {
   "/*/code": {
    "clause": "stepbit-io-v1#Exit codes",
    "values": [
     0,
     1,
     2,
     3,
     4
    ]
   },
   "/*/label": {
    "clause": "stepbit-io-v1#Exit codes",
    "values": [
     "SUCCESS",
     "GENERAL_ERROR",
     "INVALID_CONFIG",
     "DATA_ERROR",
     "STRATEGY_ERROR"
    ]
   },
   "/*/meaning": {
    "clause": "stepbit-io-v1#Exit codes"
   }
  },
  "branches": {
   "/*": {
    "tag": "label",
    "values": [
     "SUCCESS",
     "GENERAL_ERROR",
     "INVALID_CONFIG",
     "DATA_ERROR",
     "STRATEGY_ERROR"
    ]
   }
  }
 }
};
