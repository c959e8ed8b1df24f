// Made by `npm run generate` from quantlab/v1/version/version.schema.json. Do not edit.
import type { KindNotes } from "../../../../src/notes.ts";

/** What the schemas say about every member of kind version. */
export const notes: KindNotes = {
 "version.txt": {
  "clause": "run-artifact-contract#Health Surfaces",
  "fields": {},
  "branches": {}
 }
};
