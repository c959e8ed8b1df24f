// Made by `npm run generate` from quantlab/v1/paper-sessions-index/paper-sessions-index.schema.json. Do not edit.
import type { KindNotes } from "../../../../src/notes.ts";

/** What the schemas say about every member of kind paper-sessions-index. */
export const notes: KindNotes = {
 "paper_sessions_index.json": {
  "clause": "recorded#paper",
  "fields": {
   "/generated_at": {
    "clause": "recorded#paper"
   },
   "/root_dir": {
    "clause": "recorded#paper"
   },
   "/n_sessions": {
    "clause": "recorded#paper",
    "unit": "count"
   },
   "/sessions": {
    "clause": "recorded#paper"
   },
   "/sessions/*/session_id": {
    "clause": "recorded#paper"
   },
   "/sessions/*/status": {
    "clause": "run-artifact-contract#Paper Session Status Contract",
    "values": [
     "running",
     "success",
     "failed",
     "aborted"
    ]
   },
   "/sessions/*/created_at": {
    "clause": "recorded#paper"
   },
   "/sessions/*/started_at": {
    "clause": "run-artifact-contract#Paper Session Status Contract"
   },
   "/sessions/*/updated_at": {
    "clause": "run-artifact-contract#Paper Session Status Contract"
   },
   "/sessions/*/finished_at": {
    "clause": "run-artifact-contract#Paper Session Status Contract"
   },
   "/sessions/*/terminal": {
    "clause": "run-artifact-contract#Paper Session Status Contract"
   },
   "/sessions/*/status_reason": {
    "clause": "run-artifact-contract#Paper Session Status Contract",
    "values": [
     "active",
     "completed",
     "exception",
     "operator_abort"
    ]
   },
   "/sessions/*/duration_seconds": {
    "clause": "run-artifact-contract#Paper Session Status Contract",
    "unit": "seconds"
   },
   "/sessions/*/request_id": {
    "clause": "recorded#paper"
   },
   "/sessions/*/error_type": {
    "clause": "run-artifact-contract#Paper Session Status Contract"
   },
   "/sessions/*/report_contract_type": {
    "clause": "run-artifact-contract#report.json.machine_contract"
   },
   "/sessions/*/path": {
    "clause": "recorded#paper"
   }
  },
  "branches": {}
 },
 "paper_sessions_index.csv": {
  "clause": "recorded#paper",
  "fields": {
   "/session_id": {
    "clause": "recorded#paper"
   },
   "/status": {
    "clause": "run-artifact-contract#Paper Session Status Contract",
    "values": [
     "running",
     "success",
     "failed",
     "aborted"
    ]
   },
   "/created_at": {
    "clause": "recorded#paper"
   },
   "/started_at": {
    "clause": "run-artifact-contract#Paper Session Status Contract"
   },
   "/updated_at": {
    "clause": "run-artifact-contract#Paper Session Status Contract"
   },
   "/finished_at": {
    "clause": "run-artifact-contract#Paper Session Status Contract"
   },
   "/terminal": {
    "clause": "run-artifact-contract#Paper Session Status Contract"
   },
   "/status_reason": {
    "clause": "run-artifact-contract#Paper Session Status Contract",
    "values": [
     "active",
     "completed",
     "exception",
     "operator_abort"
    ]
   },
   "/duration_seconds": {
    "clause": "run-artifact-contract#Paper Session Status Contract",
    "unit": "seconds"
   },
   "/request_id": {
    "clause": "recorded#paper"
   },
   "/error_type": {
    "clause": "run-artifact-contract#Paper Session Status Contract"
   },
   "/report_contract_type": {
    "clause": "run-artifact-contract#report.json.machine_contract"
   },
   "/path": {
    "clause": "recorded#paper"
   }
  },
  "branches": {}
 }
};
