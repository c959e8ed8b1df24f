// Made by `npm run generate` from quantlab/v1/launch-control-accepted/launch-control-accepted.schema.json. Do not edit.
import type { KindNotes } from "../../../../src/notes.ts";

/** What the schemas say about every member of kind launch-control-accepted. */
export const notes: KindNotes = {
 "launch-control-accepted.json": {
  "clause": "recorded#research-ui",
  "fields": {
   "/status": {
    "clause": "recorded#research-ui",
    "values": [
     "accepted"
    ]
   },
   "/message": {
    "clause": "recorded#research-ui"
   },
   "/job": {
    "clause": "recorded#research-ui"
   },
   "/job/request_id": {
    "clause": "recorded#research-ui"
   },
   "/job/command": {
    "clause": "recorded#research-ui",
    "values": [
     "run",
     "sweep"
    ]
   },
   "/job/params": {
    "clause": "recorded#research-ui"
   },
   "/job/params/ticker": {
    "clause": "recorded#research-ui"
   },
   "/job/params/start": {
    "clause": "recorded#research-ui"
   },
   "/job/params/end": {
    "clause": "recorded#research-ui"
   },
   "/job/params/interval": {
    "clause": "recorded#research-ui"
   },
   "/job/params/paper": {
    "clause": "recorded#research-ui"
   },
   "/job/params/initial_cash": {
    "clause": "recorded#research-ui",
    "unit": "quote currency"
   },
   "/job/params/config_path": {
    "clause": "recorded#research-ui"
   },
   "/job/params/out_dir": {
    "clause": "recorded#research-ui"
   },
   "/job/summary": {
    "clause": "recorded#research-ui"
   },
   "/job/status": {
    "clause": "recorded#research-ui",
    "values": [
     "running",
     "succeeded",
     "failed"
    ]
   },
   "/job/started_at": {
    "clause": "recorded#research-ui"
   },
   "/job/ended_at": {
    "clause": "recorded#research-ui"
   },
   "/job/pid": {
    "clause": "recorded#research-ui"
   },
   "/job/run_id": {
    "clause": "recorded#research-ui"
   },
   "/job/artifacts_path": {
    "clause": "recorded#research-ui"
   },
   "/job/artifacts_href": {
    "clause": "recorded#research-ui"
   },
   "/job/report_path": {
    "clause": "recorded#research-ui"
   },
   "/job/report_href": {
    "clause": "recorded#research-ui"
   },
   "/job/stdout_href": {
    "clause": "recorded#research-ui"
   },
   "/job/stderr_href": {
    "clause": "recorded#research-ui"
   },
   "/job/exit_code": {
    "clause": "recorded#research-ui"
   },
   "/job/error_message": {
    "clause": "recorded#research-ui"
   }
  },
  "branches": {}
 }
};
