// Made by `npm run generate` from quantlab/v1/health/health.schema.json. Do not edit.
import type { KindNotes } from "../../../../src/notes.ts";

/** What the schemas say about every member of kind health. */
export const notes: KindNotes = {
 "health.json": {
  "clause": "run-artifact-contract#Health Surfaces",
  "fields": {
   "/interpreter": {
    "clause": "stepbit-io-v1#Health flags"
   },
   "/main_path": {
    "clause": "stepbit-io-v1#Health flags"
   },
   "/project_root": {
    "clause": "stepbit-io-v1#Health flags"
   },
   "/python_version": {
    "clause": "stepbit-io-v1#Health flags"
   },
   "/quantlab_import": {
    "clause": "stepbit-io-v1#Health flags"
   },
   "/src_root": {
    "clause": "stepbit-io-v1#Health flags"
   },
   "/status": {
    "clause": "stepbit-io-v1#Health flags"
   },
   "/venv_active": {
    "clause": "stepbit-io-v1#Health flags"
   },
   "/version": {
    "clause": "stepbit-io-v1#Health flags"
   }
  },
  "branches": {}
 }
};
