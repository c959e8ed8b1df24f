// Made by `npm run generate` from quantlab/v1/tool-result/tool-result.schema.json. Do not edit.
import type { KindNotes } from "../../../../src/notes.ts";

/** What the schemas say about every member of kind tool-result. */
export const notes: KindNotes = {
 "tool-result.json": {
  "clause": "quantlab-tool-adapter-61#Output contract",
  "fields": {
   "/status": {
    "clause": "quantlab-tool-adapter-61#Output contract",
    "values": [
     "success",
     "error"
    ]
   },
   "/command": {
    "clause": "quantlab-tool-adapter-61#Output contract",
    "values": [
     "run",
     "sweep",
     "forward",
     "portfolio"
    ]
   },
   "/request_id": {
    "clause": "quantlab-tool-adapter-61#Acceptance criteria"
   },
   "/run_id": {
    "clause": "quantlab-tool-adapter-61#Output contract"
   },
   "/artifacts_path": {
    "clause": "quantlab-tool-adapter-61#Output contract"
   },
   "/report_path": {
    "clause": "quantlab-tool-adapter-61#Output contract"
   },
   "/mode": {
    "clause": "quantlab-tool-adapter-61#Output contract"
   },
   "/summary": {
    "clause": "quantlab-tool-adapter-61#Output contract"
   },
   "/summary/total_return": {
    "clause": "stepbit-io-v1#Response envelope",
    "unit": "fraction"
   },
   "/summary/sharpe_simple": {
    "clause": "stepbit-io-v1#Response envelope",
    "unit": "ratio"
   },
   "/summary/max_drawdown": {
    "clause": "stepbit-io-v1#Response envelope",
    "unit": "fraction"
   },
   "/summary/trades": {
    "clause": "stepbit-io-v1#Response envelope",
    "unit": "count"
   },
   "/summary/win_rate": {
    "clause": "stepbit-io-v1#Response envelope",
    "unit": "fraction"
   },
   "/machine_contract": {
    "clause": "quantlab-tool-adapter-61#Output contract"
   },
   "/machine_contract/schema_version": {
    "clause": "run-artifact-contract#report.json.machine_contract",
    "values": [
     "1.0"
    ]
   },
   "/machine_contract/contract_type": {
    "clause": "run-artifact-contract#report.json.machine_contract",
    "values": [
     "quantlab.run.result",
     "quantlab.sweep.result",
     "quantlab.paper.result"
    ]
   },
   "/machine_contract/command": {
    "clause": "run-artifact-contract#report.json.machine_contract"
   },
   "/machine_contract/status": {
    "clause": "run-artifact-contract#report.json.machine_contract",
    "values": [
     "success"
    ]
   },
   "/machine_contract/request_id": {
    "clause": "run-artifact-contract#report.json.machine_contract"
   },
   "/machine_contract/run_id": {
    "clause": "run-artifact-contract#report.json.machine_contract"
   },
   "/machine_contract/mode": {
    "clause": "run-artifact-contract#report.json.machine_contract"
   },
   "/machine_contract/summary": {
    "clause": "run-artifact-contract#report.json.machine_contract"
   },
   "/machine_contract/summary/total_return": {
    "clause": "stepbit-io-v1#Response envelope",
    "unit": "fraction"
   },
   "/machine_contract/summary/sharpe_simple": {
    "clause": "stepbit-io-v1#Response envelope",
    "unit": "ratio"
   },
   "/machine_contract/summary/max_drawdown": {
    "clause": "stepbit-io-v1#Response envelope",
    "unit": "fraction"
   },
   "/machine_contract/summary/trades": {
    "clause": "stepbit-io-v1#Response envelope",
    "unit": "count"
   },
   "/machine_contract/summary/win_rate": {
    "clause": "stepbit-io-v1#Response envelope",
    "unit": "fraction"
   },
   "/machine_contract/artifacts": {
    "clause": "run-artifact-contract#report.json.machine_contract"
   },
   "/machine_contract/best_result": {
    "clause": "stepbit-io-v1#Sweep results"
   },
   "/metrics": {
    "clause": "stepbit-app#QuantLab panel"
   },
   "/metrics/total_return": {
    "clause": "stepbit-io-v1#Response envelope",
    "unit": "fraction"
   },
   "/metrics/sharpe_simple": {
    "clause": "stepbit-io-v1#Response envelope",
    "unit": "ratio"
   },
   "/metrics/max_drawdown": {
    "clause": "stepbit-io-v1#Response envelope",
    "unit": "fraction"
   },
   "/metrics/trades": {
    "clause": "stepbit-io-v1#Response envelope",
    "unit": "count"
   },
   "/metrics/win_rate": {
    "clause": "stepbit-io-v1#Response envelope",
    "unit": "fraction"
   },
   "/artifacts": {
    "clause": "stepbit-app#QuantLab panel"
   },
   "/artifacts/*/name": {
    "clause": "stepbit-app#QuantLab panel"
   },
   "/artifacts/*/path": {
    "clause": "stepbit-app#QuantLab panel"
   },
   "/artifacts/*/size_bytes": {
    "clause": "stepbit-app#QuantLab panel",
    "unit": "bytes"
   },
   "/events": {
    "clause": "quantlab-tool-adapter-61#Signal-file behavior"
   },
   "/events/*/event": {
    "clause": "quantlab-tool-adapter-61#Signal-file behavior"
   },
   "/events/*/status": {
    "clause": "quantlab-tool-adapter-61#Signal-file behavior"
   },
   "/events/*/timestamp": {
    "clause": "quantlab-tool-adapter-61#Signal-file behavior"
   },
   "/events/*/message": {
    "clause": "quantlab-tool-adapter-61#Signal-file behavior"
   },
   "/errors": {},
   "/errors/*/code": {
    "clause": "stepbit-app#QuantLab panel"
   },
   "/errors/*/message": {
    "clause": "stepbit-app#QuantLab panel"
   },
   "/errors/*/severity": {
    "clause": "stepbit-app#QuantLab panel"
   },
   "/errors/*/retryable": {
    "clause": "quantlab-tool-adapter-61#Acceptance criteria"
   },
   "/exit_code": {
    "clause": "quantlab-tool-adapter-61#Acceptance criteria"
   }
  },
  "branches": {
   "": {
    "tag": "status",
    "values": [
     "success",
     "error"
    ]
   }
  }
 }
};
