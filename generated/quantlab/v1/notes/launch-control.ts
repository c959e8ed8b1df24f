// Made by `npm run generate` from quantlab/v1/launch-control/launch-control.schema.json. Do not edit.
import type { KindNotes } from "../../../../src/notes.ts";

/** What the schemas say about every member of kind launch-control. */
export const notes: KindNotes = {
 "launch-control.json": {
  "clause": "recorded#research-ui",
  "fields": {
   "/status": {
    "clause": "recorded#research-ui",
    "values": [
     "ok"
    ]
   },
   "/available": {
    "clause": "recorded#research-ui"
   },
   "/launcher_root": {
    "clause": "recorded#research-ui"
   },
   "/python_path": {
    "clause": "recorded#research-ui"
   },
   "/supported_commands": {
    "clause": "recorded#research-ui"
   },
   "/supported_run_fields": {
    "clause": "recorded#research-ui"
   },
   "/supported_sweep_fields": {
    "clause": "recorded#research-ui"
   },
   "/jobs": {
    "clause": "recorded#research-ui"
   },
   "/jobs/*/request_id": {
    "clause": "recorded#research-ui"
   },
   "/jobs/*/command": {
    "clause": "recorded#research-ui",
    "values": [
     "run",
     "sweep"
    ]
   },
   "/jobs/*/params": {
    "clause": "recorded#research-ui"
   },
   "/jobs/*/params/ticker": {
    "clause": "recorded#research-ui"
   },
   "/jobs/*/params/start": {
    "clause": "recorded#research-ui"
   },
   "/jobs/*/params/end": {
    "clause": "recorded#research-ui"
   },
   "/jobs/*/params/interval": {
    "clause": "recorded#research-ui"
   },
   "/jobs/*/params/paper": {
    "clause": "recorded#research-ui"
   },
   "/jobs/*/params/initial_cash": {
    "clause": "recorded#research-ui",
    "unit": "quote currency"
   },
   "/jobs/*/params/config_path": {
    "clause": "recorded#research-ui"
   },
   "/jobs/*/params/out_dir": {
    "clause": "recorded#research-ui"
   },
   "/jobs/*/summary": {
    "clause": "recorded#research-ui"
   },
   "/jobs/*/status": {
    "clause": "recorded#research-ui",
    "values": [
     "running",
     "succeeded",
     "failed"
    ]
   },
   "/jobs/*/started_at": {
    "clause": "recorded#research-ui"
   },
   "/jobs/*/ended_at": {
    "clause": "recorded#research-ui"
   },
   "/jobs/*/pid": {
    "clause": "recorded#research-ui"
   },
   "/jobs/*/run_id": {
    "clause": "recorded#research-ui"
   },
   "/jobs/*/artifacts_path": {
    "clause": "recorded#research-ui"
   },
   "/jobs/*/artifacts_href": {
    "clause": "recorded#research-ui"
   },
   "/jobs/*/report_path": {
    "clause": "recorded#research-ui"
   },
   "/jobs/*/report_href": {
    "clause": "recorded#research-ui"
   },
   "/jobs/*/stdout_href": {
    "clause": "recorded#research-ui"
   },
   "/jobs/*/stderr_href": {
    "clause": "recorded#research-ui"
   },
   "/jobs/*/exit_code": {
    "clause": "recorded#research-ui"
   },
   "/jobs/*/error_message": {
    "clause": "recorded#research-ui"
   }
  },
  "branches": {}
 }
};
