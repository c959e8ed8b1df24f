// Made by `npm run generate` from quantlab/v1/signal/signal.schema.json. Do not edit.
import { addError, addErrors } from "../../../../src/formats/add-error.ts";
import { isLocalDateTime } from "../../../../src/formats/string-formats.ts";
const validateSessionSignal = validate263;
const formats22 = isLocalDateTime;
function validate264(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.schema_version === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 0), errors++;
    }
    if (data.event === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 1), errors++;
    }
    if (data.status === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 2), errors++;
    }
    if (data.timestamp === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 3), errors++;
    }
    if (data.mode === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 4), errors++;
    }
    if (data.schema_version !== void 0 && data.schema_version !== "1.0") {
      vErrors = addError(vErrors, instancePath + "/schema_version", faults, 5), errors++;
    }
    if (data.event !== void 0 && data.event !== "SESSION_STARTED") {
      vErrors = addError(vErrors, instancePath + "/event", faults, 6), errors++;
    }
    if (data.status !== void 0 && data.status !== "running") {
      vErrors = addError(vErrors, instancePath + "/status", faults, 7), errors++;
    }
    if (data.timestamp !== void 0) {
      let data3 = data.timestamp;
      if (typeof data3 == "string") {
        if (!formats22(data3)) {
          vErrors = addError(vErrors, instancePath + "/timestamp", faults, 8), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/timestamp", faults, 9), errors++;
      }
    }
    if (data.mode !== void 0 && typeof data.mode != "string") {
      vErrors = addError(vErrors, instancePath + "/mode", faults, 10), errors++;
    }
    if (data.request_id !== void 0) {
      let data5 = data.request_id;
      if (typeof data5 != "string" && data5 !== null) {
        vErrors = addError(vErrors, instancePath + "/request_id", faults, 11), errors++;
      }
    }
  } else {
    vErrors = addError(vErrors, instancePath, faults, 12), errors++;
  }
  return validate264.errors = vErrors, errors === 0;
}
function validate265(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.schema_version === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 13), errors++;
    }
    if (data.event === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 14), errors++;
    }
    if (data.status === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 15), errors++;
    }
    if (data.timestamp === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 16), errors++;
    }
    if (data.mode === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 17), errors++;
    }
    if (data.schema_version !== void 0 && data.schema_version !== "1.0") {
      vErrors = addError(vErrors, instancePath + "/schema_version", faults, 18), errors++;
    }
    if (data.event !== void 0 && data.event !== "SESSION_COMPLETED") {
      vErrors = addError(vErrors, instancePath + "/event", faults, 19), errors++;
    }
    if (data.status !== void 0 && data.status !== "success") {
      vErrors = addError(vErrors, instancePath + "/status", faults, 20), errors++;
    }
    if (data.timestamp !== void 0) {
      let data3 = data.timestamp;
      if (typeof data3 == "string") {
        if (!formats22(data3)) {
          vErrors = addError(vErrors, instancePath + "/timestamp", faults, 21), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/timestamp", faults, 22), errors++;
      }
    }
    if (data.mode !== void 0 && typeof data.mode != "string") {
      vErrors = addError(vErrors, instancePath + "/mode", faults, 23), errors++;
    }
    if (data.request_id !== void 0) {
      let data5 = data.request_id;
      if (typeof data5 != "string" && data5 !== null) {
        vErrors = addError(vErrors, instancePath + "/request_id", faults, 24), errors++;
      }
    }
    if (data.run_id !== void 0) {
      let data6 = data.run_id;
      if (typeof data6 == "string") {
        if (data6.length < 1) {
          vErrors = addError(vErrors, instancePath + "/run_id", faults, 25), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/run_id", faults, 26), errors++;
      }
    }
    if (data.session_id !== void 0) {
      let data7 = data.session_id;
      if (typeof data7 == "string") {
        if (data7.length < 1) {
          vErrors = addError(vErrors, instancePath + "/session_id", faults, 27), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/session_id", faults, 28), errors++;
      }
    }
    if (data.artifacts_path !== void 0) {
      let data8 = data.artifacts_path;
      if (typeof data8 == "string") {
        if (data8.length < 1) {
          vErrors = addError(vErrors, instancePath + "/artifacts_path", faults, 29), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/artifacts_path", faults, 30), errors++;
      }
    }
    if (data.report_path !== void 0) {
      let data9 = data.report_path;
      if (typeof data9 == "string") {
        if (data9.length < 1) {
          vErrors = addError(vErrors, instancePath + "/report_path", faults, 31), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/report_path", faults, 32), errors++;
      }
    }
    if (data.summary !== void 0) {
      let data10 = data.summary;
      if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
        if (data10.total_return === void 0) {
          vErrors = addError(vErrors, instancePath + "/summary", faults, 33), errors++;
        }
        if (data10.sharpe_simple === void 0) {
          vErrors = addError(vErrors, instancePath + "/summary", faults, 34), errors++;
        }
        if (data10.max_drawdown === void 0) {
          vErrors = addError(vErrors, instancePath + "/summary", faults, 35), errors++;
        }
        if (data10.trades === void 0) {
          vErrors = addError(vErrors, instancePath + "/summary", faults, 36), errors++;
        }
        if (data10.win_rate === void 0) {
          vErrors = addError(vErrors, instancePath + "/summary", faults, 37), errors++;
        }
        if (data10.total_return !== void 0) {
          let data11 = data10.total_return;
          if (typeof data11 != "number" && data11 !== null) {
            vErrors = addError(vErrors, instancePath + "/summary/total_return", faults, 38), errors++;
          }
        }
        if (data10.sharpe_simple !== void 0) {
          let data12 = data10.sharpe_simple;
          if (typeof data12 != "number" && data12 !== null) {
            vErrors = addError(vErrors, instancePath + "/summary/sharpe_simple", faults, 39), errors++;
          }
        }
        if (data10.max_drawdown !== void 0) {
          let data13 = data10.max_drawdown;
          if (typeof data13 != "number" && data13 !== null) {
            vErrors = addError(vErrors, instancePath + "/summary/max_drawdown", faults, 40), errors++;
          }
        }
        if (data10.trades !== void 0) {
          let data14 = data10.trades;
          if (!(typeof data14 == "number" && !(data14 % 1) && !isNaN(data14))) {
            vErrors = addError(vErrors, instancePath + "/summary/trades", faults, 41), errors++;
          }
          if (typeof data14 == "number" && (data14 < 0 || isNaN(data14))) {
            vErrors = addError(vErrors, instancePath + "/summary/trades", faults, 42), errors++;
          }
        }
        if (data10.win_rate !== void 0) {
          let data15 = data10.win_rate;
          if (typeof data15 != "number" && data15 !== null) {
            vErrors = addError(vErrors, instancePath + "/summary/win_rate", faults, 43), errors++;
          }
          if (typeof data15 == "number") {
            if (data15 > 1 || isNaN(data15)) {
              vErrors = addError(vErrors, instancePath + "/summary/win_rate", faults, 44), errors++;
            }
            if (data15 < 0 || isNaN(data15)) {
              vErrors = addError(vErrors, instancePath + "/summary/win_rate", faults, 45), errors++;
            }
          }
        }
        if (data10.annualized_volatility !== void 0) {
          let data16 = data10.annualized_volatility;
          if (typeof data16 != "number" && data16 !== null) {
            vErrors = addError(vErrors, instancePath + "/summary/annualized_volatility", faults, 46), errors++;
          }
        }
        if (data10.n_bars !== void 0) {
          let data17 = data10.n_bars;
          if (!(typeof data17 == "number" && !(data17 % 1) && !isNaN(data17))) {
            vErrors = addError(vErrors, instancePath + "/summary/n_bars", faults, 47), errors++;
          }
          if (typeof data17 == "number" && (data17 < 0 || isNaN(data17))) {
            vErrors = addError(vErrors, instancePath + "/summary/n_bars", faults, 48), errors++;
          }
        }
        if (data10.n_trades !== void 0) {
          let data18 = data10.n_trades;
          if (!(typeof data18 == "number" && !(data18 % 1) && !isNaN(data18))) {
            vErrors = addError(vErrors, instancePath + "/summary/n_trades", faults, 49), errors++;
          }
          if (typeof data18 == "number" && (data18 < 0 || isNaN(data18))) {
            vErrors = addError(vErrors, instancePath + "/summary/n_trades", faults, 50), errors++;
          }
        }
        if (data10.expectancy !== void 0) {
          let data19 = data10.expectancy;
          if (typeof data19 != "number" && data19 !== null) {
            vErrors = addError(vErrors, instancePath + "/summary/expectancy", faults, 51), errors++;
          }
        }
        if (data10.best_trade_pnl !== void 0) {
          let data20 = data10.best_trade_pnl;
          if (typeof data20 != "number" && data20 !== null) {
            vErrors = addError(vErrors, instancePath + "/summary/best_trade_pnl", faults, 52), errors++;
          }
        }
        if (data10.worst_trade_pnl !== void 0) {
          let data21 = data10.worst_trade_pnl;
          if (typeof data21 != "number" && data21 !== null) {
            vErrors = addError(vErrors, instancePath + "/summary/worst_trade_pnl", faults, 53), errors++;
          }
        }
        if (data10.total_fees !== void 0) {
          let data22 = data10.total_fees;
          if (typeof data22 != "number" && data22 !== null) {
            vErrors = addError(vErrors, instancePath + "/summary/total_fees", faults, 54), errors++;
          }
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/summary", faults, 55), errors++;
      }
    }
    if (data.runs_index_root !== void 0) {
      let data23 = data.runs_index_root;
      if (typeof data23 == "string") {
        if (data23.length < 1) {
          vErrors = addError(vErrors, instancePath + "/runs_index_root", faults, 56), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/runs_index_root", faults, 57), errors++;
      }
    }
    if (data.runs_index_csv !== void 0) {
      let data24 = data.runs_index_csv;
      if (typeof data24 == "string") {
        if (data24.length < 1) {
          vErrors = addError(vErrors, instancePath + "/runs_index_csv", faults, 58), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/runs_index_csv", faults, 59), errors++;
      }
    }
    if (data.runs_index_json !== void 0) {
      let data25 = data.runs_index_json;
      if (typeof data25 == "string") {
        if (data25.length < 1) {
          vErrors = addError(vErrors, instancePath + "/runs_index_json", faults, 60), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/runs_index_json", faults, 61), errors++;
      }
    }
    if (data.runs_index_md !== void 0) {
      let data26 = data.runs_index_md;
      if (typeof data26 == "string") {
        if (data26.length < 1) {
          vErrors = addError(vErrors, instancePath + "/runs_index_md", faults, 62), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/runs_index_md", faults, 63), errors++;
      }
    }
    if (data.adapter_name !== void 0) {
      let data27 = data.adapter_name;
      if (typeof data27 == "string") {
        if (data27.length < 1) {
          vErrors = addError(vErrors, instancePath + "/adapter_name", faults, 64), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/adapter_name", faults, 65), errors++;
      }
    }
    if (data.artifact_path !== void 0) {
      let data28 = data.artifact_path;
      if (typeof data28 == "string") {
        if (data28.length < 1) {
          vErrors = addError(vErrors, instancePath + "/artifact_path", faults, 66), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/artifact_path", faults, 67), errors++;
      }
    }
    if (data.pair_supported !== void 0 && typeof data.pair_supported != "boolean") {
      vErrors = addError(vErrors, instancePath + "/pair_supported", faults, 68), errors++;
    }
    if (data.public_api_reachable !== void 0 && typeof data.public_api_reachable != "boolean") {
      vErrors = addError(vErrors, instancePath + "/public_api_reachable", faults, 69), errors++;
    }
    if (data.market_supported !== void 0 && typeof data.market_supported != "boolean") {
      vErrors = addError(vErrors, instancePath + "/market_supported", faults, 70), errors++;
    }
    if (data.resolved_transport !== void 0) {
      let data32 = data.resolved_transport;
      if (typeof data32 == "string") {
        if (data32.length < 1) {
          vErrors = addError(vErrors, instancePath + "/resolved_transport", faults, 71), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/resolved_transport", faults, 72), errors++;
      }
    }
    if (data.credentials_present !== void 0 && typeof data.credentials_present != "boolean") {
      vErrors = addError(vErrors, instancePath + "/credentials_present", faults, 73), errors++;
    }
    if (data.authenticated !== void 0 && typeof data.authenticated != "boolean") {
      vErrors = addError(vErrors, instancePath + "/authenticated", faults, 74), errors++;
    }
    if (data.account_snapshot_available !== void 0 && typeof data.account_snapshot_available != "boolean") {
      vErrors = addError(vErrors, instancePath + "/account_snapshot_available", faults, 75), errors++;
    }
    if (data.readiness_allowed !== void 0 && typeof data.readiness_allowed != "boolean") {
      vErrors = addError(vErrors, instancePath + "/readiness_allowed", faults, 76), errors++;
    }
    if (data.account_visibility_available !== void 0 && typeof data.account_visibility_available != "boolean") {
      vErrors = addError(vErrors, instancePath + "/account_visibility_available", faults, 77), errors++;
    }
    if (data.signature_state !== void 0) {
      let data38 = data.signature_state;
      if (typeof data38 == "string") {
        if (data38.length < 1) {
          vErrors = addError(vErrors, instancePath + "/signature_state", faults, 78), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/signature_state", faults, 79), errors++;
      }
    }
    if (data.preflight_allowed !== void 0 && typeof data.preflight_allowed != "boolean") {
      vErrors = addError(vErrors, instancePath + "/preflight_allowed", faults, 80), errors++;
    }
    if (data.validation_accepted !== void 0 && typeof data.validation_accepted != "boolean") {
      vErrors = addError(vErrors, instancePath + "/validation_accepted", faults, 81), errors++;
    }
    if (data.remote_validation_called !== void 0 && typeof data.remote_validation_called != "boolean") {
      vErrors = addError(vErrors, instancePath + "/remote_validation_called", faults, 82), errors++;
    }
    if (data.submit_state !== void 0) {
      let data42 = data.submit_state;
      if (typeof data42 == "string") {
        if (data42.length < 1) {
          vErrors = addError(vErrors, instancePath + "/submit_state", faults, 83), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/submit_state", faults, 84), errors++;
      }
    }
    if (data.remote_submit_called !== void 0 && typeof data.remote_submit_called != "boolean") {
      vErrors = addError(vErrors, instancePath + "/remote_submit_called", faults, 85), errors++;
    }
    if (data.submitted !== void 0 && typeof data.submitted != "boolean") {
      vErrors = addError(vErrors, instancePath + "/submitted", faults, 86), errors++;
    }
    if (data.requested_corridor !== void 0) {
      let data45 = data.requested_corridor;
      if (typeof data45 == "string") {
        if (data45.length < 1) {
          vErrors = addError(vErrors, instancePath + "/requested_corridor", faults, 87), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/requested_corridor", faults, 88), errors++;
      }
    }
    if (data.resolved_corridor !== void 0) {
      let data46 = data.resolved_corridor;
      if (typeof data46 == "string") {
        if (data46.length < 1) {
          vErrors = addError(vErrors, instancePath + "/resolved_corridor", faults, 89), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/resolved_corridor", faults, 90), errors++;
      }
    }
    if (data.ready_for_evidence_pass !== void 0 && typeof data.ready_for_evidence_pass != "boolean") {
      vErrors = addError(vErrors, instancePath + "/ready_for_evidence_pass", faults, 91), errors++;
    }
    if (data.accepted !== void 0 && typeof data.accepted != "boolean") {
      vErrors = addError(vErrors, instancePath + "/accepted", faults, 92), errors++;
    }
    if (data.handoff_id !== void 0) {
      let data49 = data.handoff_id;
      if (typeof data49 == "string") {
        if (data49.length < 1) {
          vErrors = addError(vErrors, instancePath + "/handoff_id", faults, 93), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/handoff_id", faults, 94), errors++;
      }
    }
    if (data.ready_for_draft_execution_intent !== void 0 && typeof data.ready_for_draft_execution_intent != "boolean") {
      vErrors = addError(vErrors, instancePath + "/ready_for_draft_execution_intent", faults, 95), errors++;
    }
    if (data.symbol !== void 0) {
      let data51 = data.symbol;
      if (typeof data51 != "string" && data51 !== null) {
        vErrors = addError(vErrors, instancePath + "/symbol", faults, 96), errors++;
      }
    }
    if (data.venue !== void 0) {
      let data52 = data.venue;
      if (typeof data52 != "string" && data52 !== null) {
        vErrors = addError(vErrors, instancePath + "/venue", faults, 97), errors++;
      }
    }
    if (data.side !== void 0) {
      let data53 = data.side;
      if (typeof data53 != "string" && data53 !== null) {
        vErrors = addError(vErrors, instancePath + "/side", faults, 98), errors++;
      }
    }
  } else {
    vErrors = addError(vErrors, instancePath, faults, 99), errors++;
  }
  return validate265.errors = vErrors, errors === 0;
}
function validate266(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.schema_version === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 100), errors++;
    }
    if (data.event === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 101), errors++;
    }
    if (data.status === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 102), errors++;
    }
    if (data.timestamp === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 103), errors++;
    }
    if (data.mode === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 104), errors++;
    }
    if (data.exit_code === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 105), errors++;
    }
    if (data.error_type === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 106), errors++;
    }
    if (data.message === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 107), errors++;
    }
    if (data.schema_version !== void 0 && data.schema_version !== "1.0") {
      vErrors = addError(vErrors, instancePath + "/schema_version", faults, 108), errors++;
    }
    if (data.event !== void 0 && data.event !== "SESSION_FAILED") {
      vErrors = addError(vErrors, instancePath + "/event", faults, 109), errors++;
    }
    if (data.status !== void 0 && data.status !== "error") {
      vErrors = addError(vErrors, instancePath + "/status", faults, 110), errors++;
    }
    if (data.timestamp !== void 0) {
      let data3 = data.timestamp;
      if (typeof data3 == "string") {
        if (!formats22(data3)) {
          vErrors = addError(vErrors, instancePath + "/timestamp", faults, 111), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/timestamp", faults, 112), errors++;
      }
    }
    if (data.mode !== void 0 && typeof data.mode != "string") {
      vErrors = addError(vErrors, instancePath + "/mode", faults, 113), errors++;
    }
    if (data.request_id !== void 0) {
      let data5 = data.request_id;
      if (typeof data5 != "string" && data5 !== null) {
        vErrors = addError(vErrors, instancePath + "/request_id", faults, 114), errors++;
      }
    }
    if (data.exit_code !== void 0) {
      let data6 = data.exit_code;
      if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6))) {
        vErrors = addError(vErrors, instancePath + "/exit_code", faults, 115), errors++;
      }
      if (!(data6 === 1 || data6 === 2 || data6 === 3 || data6 === 4)) {
        vErrors = addError(vErrors, instancePath + "/exit_code", faults, 116), errors++;
      }
    }
    if (data.error_type !== void 0) {
      let data7 = data.error_type;
      if (typeof data7 == "string") {
        if (data7.length < 1) {
          vErrors = addError(vErrors, instancePath + "/error_type", faults, 117), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/error_type", faults, 118), errors++;
      }
    }
    if (data.message !== void 0 && typeof data.message != "string") {
      vErrors = addError(vErrors, instancePath + "/message", faults, 119), errors++;
    }
  } else {
    vErrors = addError(vErrors, instancePath, faults, 120), errors++;
  }
  return validate266.errors = vErrors, errors === 0;
}
function validate263(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.event === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 121), errors++;
    }
    const tag0 = data.event;
    if (typeof tag0 == "string")
      if (tag0 === "SESSION_STARTED")
        validate264(data, instancePath) || (vErrors = vErrors === null ? validate264.errors : addErrors(vErrors, validate264.errors), errors = vErrors.length);
      else if (tag0 === "SESSION_COMPLETED")
        validate265(data, instancePath) || (vErrors = vErrors === null ? validate265.errors : addErrors(vErrors, validate265.errors), errors = vErrors.length);
      else if (tag0 === "SESSION_FAILED")
        validate266(data, instancePath) || (vErrors = vErrors === null ? validate266.errors : addErrors(vErrors, validate266.errors), errors = vErrors.length);
      else {
        vErrors = addError(vErrors, instancePath, faults, 122, { error: "mapping", tag: "event", tagValue: tag0, allowedValues: ["SESSION_STARTED", "SESSION_COMPLETED", "SESSION_FAILED"] }), errors++;
      }
    else {
      vErrors = addError(vErrors, instancePath, faults, 123, { error: "tag", tag: "event", tagValue: tag0, allowedValues: ["SESSION_STARTED", "SESSION_COMPLETED", "SESSION_FAILED"] }), errors++;
    }
  } else {
    vErrors = addError(vErrors, instancePath, faults, 124), errors++;
  }
  return validate263.errors = vErrors, errors === 0;
}
export {
  validateSessionSignal
};
const faults = () => [
  ["#/required", "required", { missingProperty: "schema_version" }],
  ["#/required", "required", { missingProperty: "event" }],
  ["#/required", "required", { missingProperty: "status" }],
  ["#/required", "required", { missingProperty: "timestamp" }],
  ["#/required", "required", { missingProperty: "mode" }],
  ["../common.schema.json#/$defs/SchemaVersion/const", "const", { allowedValue: "1.0" }],
  ["#/properties/event/const", "const", { allowedValue: "SESSION_STARTED" }],
  ["#/properties/status/const", "const", { allowedValue: "running" }],
  ["../common.schema.json#/$defs/LocalTimestamp/format", "format", { format: "local-date-time" }],
  ["../common.schema.json#/$defs/LocalTimestamp/type", "type", { type: "string" }],
  ["#/properties/mode/type", "type", { type: "string" }],
  ["#/properties/request_id/type", "type", { type: ["string", "null"] }],
  ["#/type", "type", { type: "object" }],
  ["#/required", "required", { missingProperty: "schema_version" }],
  ["#/required", "required", { missingProperty: "event" }],
  ["#/required", "required", { missingProperty: "status" }],
  ["#/required", "required", { missingProperty: "timestamp" }],
  ["#/required", "required", { missingProperty: "mode" }],
  ["../common.schema.json#/$defs/SchemaVersion/const", "const", { allowedValue: "1.0" }],
  ["#/properties/event/const", "const", { allowedValue: "SESSION_COMPLETED" }],
  ["#/properties/status/const", "const", { allowedValue: "success" }],
  ["../common.schema.json#/$defs/LocalTimestamp/format", "format", { format: "local-date-time" }],
  ["../common.schema.json#/$defs/LocalTimestamp/type", "type", { type: "string" }],
  ["#/properties/mode/type", "type", { type: "string" }],
  ["#/properties/request_id/type", "type", { type: ["string", "null"] }],
  ["../common.schema.json#/$defs/RunId/minLength", "minLength", { limit: 1 }],
  ["../common.schema.json#/$defs/RunId/type", "type", { type: "string" }],
  ["#/properties/session_id/minLength", "minLength", { limit: 1 }],
  ["#/properties/session_id/type", "type", { type: "string" }],
  ["#/properties/artifacts_path/minLength", "minLength", { limit: 1 }],
  ["#/properties/artifacts_path/type", "type", { type: "string" }],
  ["#/properties/report_path/minLength", "minLength", { limit: 1 }],
  ["#/properties/report_path/type", "type", { type: "string" }],
  ["#/$defs/SignalSummary/required", "required", { missingProperty: "total_return" }],
  ["#/$defs/SignalSummary/required", "required", { missingProperty: "sharpe_simple" }],
  ["#/$defs/SignalSummary/required", "required", { missingProperty: "max_drawdown" }],
  ["#/$defs/SignalSummary/required", "required", { missingProperty: "trades" }],
  ["#/$defs/SignalSummary/required", "required", { missingProperty: "win_rate" }],
  ["#/$defs/SignalSummary/properties/total_return/type", "type", { type: ["number", "null"] }],
  ["#/$defs/SignalSummary/properties/sharpe_simple/type", "type", { type: ["number", "null"] }],
  ["#/$defs/SignalSummary/properties/max_drawdown/type", "type", { type: ["number", "null"] }],
  ["#/$defs/SignalSummary/properties/trades/type", "type", { type: "integer" }],
  ["#/$defs/SignalSummary/properties/trades/minimum", "minimum", { comparison: ">=", limit: 0 }],
  ["#/$defs/SignalSummary/properties/win_rate/type", "type", { type: ["number", "null"] }],
  ["#/$defs/SignalSummary/properties/win_rate/maximum", "maximum", { comparison: "<=", limit: 1 }],
  ["#/$defs/SignalSummary/properties/win_rate/minimum", "minimum", { comparison: ">=", limit: 0 }],
  ["#/$defs/SignalSummary/properties/annualized_volatility/type", "type", { type: ["number", "null"] }],
  ["#/$defs/SignalSummary/properties/n_bars/type", "type", { type: "integer" }],
  ["#/$defs/SignalSummary/properties/n_bars/minimum", "minimum", { comparison: ">=", limit: 0 }],
  ["#/$defs/SignalSummary/properties/n_trades/type", "type", { type: "integer" }],
  ["#/$defs/SignalSummary/properties/n_trades/minimum", "minimum", { comparison: ">=", limit: 0 }],
  ["#/$defs/SignalSummary/properties/expectancy/type", "type", { type: ["number", "null"] }],
  ["#/$defs/SignalSummary/properties/best_trade_pnl/type", "type", { type: ["number", "null"] }],
  ["#/$defs/SignalSummary/properties/worst_trade_pnl/type", "type", { type: ["number", "null"] }],
  ["#/$defs/SignalSummary/properties/total_fees/type", "type", { type: ["number", "null"] }],
  ["#/$defs/SignalSummary/type", "type", { type: "object" }],
  ["#/properties/runs_index_root/minLength", "minLength", { limit: 1 }],
  ["#/properties/runs_index_root/type", "type", { type: "string" }],
  ["#/properties/runs_index_csv/minLength", "minLength", { limit: 1 }],
  ["#/properties/runs_index_csv/type", "type", { type: "string" }],
  ["#/properties/runs_index_json/minLength", "minLength", { limit: 1 }],
  ["#/properties/runs_index_json/type", "type", { type: "string" }],
  ["#/properties/runs_index_md/minLength", "minLength", { limit: 1 }],
  ["#/properties/runs_index_md/type", "type", { type: "string" }],
  ["#/properties/adapter_name/minLength", "minLength", { limit: 1 }],
  ["#/properties/adapter_name/type", "type", { type: "string" }],
  ["#/properties/artifact_path/minLength", "minLength", { limit: 1 }],
  ["#/properties/artifact_path/type", "type", { type: "string" }],
  ["#/properties/pair_supported/type", "type", { type: "boolean" }],
  ["#/properties/public_api_reachable/type", "type", { type: "boolean" }],
  ["#/properties/market_supported/type", "type", { type: "boolean" }],
  ["#/properties/resolved_transport/minLength", "minLength", { limit: 1 }],
  ["#/properties/resolved_transport/type", "type", { type: "string" }],
  ["#/properties/credentials_present/type", "type", { type: "boolean" }],
  ["#/properties/authenticated/type", "type", { type: "boolean" }],
  ["#/properties/account_snapshot_available/type", "type", { type: "boolean" }],
  ["#/properties/readiness_allowed/type", "type", { type: "boolean" }],
  ["#/properties/account_visibility_available/type", "type", { type: "boolean" }],
  ["#/properties/signature_state/minLength", "minLength", { limit: 1 }],
  ["#/properties/signature_state/type", "type", { type: "string" }],
  ["#/properties/preflight_allowed/type", "type", { type: "boolean" }],
  ["#/properties/validation_accepted/type", "type", { type: "boolean" }],
  ["#/properties/remote_validation_called/type", "type", { type: "boolean" }],
  ["#/properties/submit_state/minLength", "minLength", { limit: 1 }],
  ["#/properties/submit_state/type", "type", { type: "string" }],
  ["#/properties/remote_submit_called/type", "type", { type: "boolean" }],
  ["#/properties/submitted/type", "type", { type: "boolean" }],
  ["#/properties/requested_corridor/minLength", "minLength", { limit: 1 }],
  ["#/properties/requested_corridor/type", "type", { type: "string" }],
  ["#/properties/resolved_corridor/minLength", "minLength", { limit: 1 }],
  ["#/properties/resolved_corridor/type", "type", { type: "string" }],
  ["#/properties/ready_for_evidence_pass/type", "type", { type: "boolean" }],
  ["#/properties/accepted/type", "type", { type: "boolean" }],
  ["#/properties/handoff_id/minLength", "minLength", { limit: 1 }],
  ["#/properties/handoff_id/type", "type", { type: "string" }],
  ["#/properties/ready_for_draft_execution_intent/type", "type", { type: "boolean" }],
  ["#/properties/symbol/type", "type", { type: ["string", "null"] }],
  ["#/properties/venue/type", "type", { type: ["string", "null"] }],
  ["#/properties/side/type", "type", { type: ["string", "null"] }],
  ["#/type", "type", { type: "object" }],
  ["#/required", "required", { missingProperty: "schema_version" }],
  ["#/required", "required", { missingProperty: "event" }],
  ["#/required", "required", { missingProperty: "status" }],
  ["#/required", "required", { missingProperty: "timestamp" }],
  ["#/required", "required", { missingProperty: "mode" }],
  ["#/required", "required", { missingProperty: "exit_code" }],
  ["#/required", "required", { missingProperty: "error_type" }],
  ["#/required", "required", { missingProperty: "message" }],
  ["../common.schema.json#/$defs/SchemaVersion/const", "const", { allowedValue: "1.0" }],
  ["#/properties/event/const", "const", { allowedValue: "SESSION_FAILED" }],
  ["#/properties/status/const", "const", { allowedValue: "error" }],
  ["../common.schema.json#/$defs/LocalTimestamp/format", "format", { format: "local-date-time" }],
  ["../common.schema.json#/$defs/LocalTimestamp/type", "type", { type: "string" }],
  ["#/properties/mode/type", "type", { type: "string" }],
  ["#/properties/request_id/type", "type", { type: ["string", "null"] }],
  ["../exit-code/exit-code.schema.json#/$defs/FailureExitCode/type", "type", { type: "integer" }],
  ["../exit-code/exit-code.schema.json#/$defs/FailureExitCode/enum", "enum", { allowedValues: [1, 2, 3, 4] }],
  ["#/properties/error_type/minLength", "minLength", { limit: 1 }],
  ["#/properties/error_type/type", "type", { type: "string" }],
  ["#/properties/message/type", "type", { type: "string" }],
  ["#/type", "type", { type: "object" }],
  ["#/required", "required", { missingProperty: "event" }],
  ["#/discriminator", "discriminator", {}],
  ["#/discriminator", "discriminator", {}],
  ["#/type", "type", { type: "object" }]
];
