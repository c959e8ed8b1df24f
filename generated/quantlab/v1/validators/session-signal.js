// Made by `npm run generate` from quantlab/v1/signal/signal.schema.json. Do not edit.
import { addError, addErrors } from "../../../../src/formats/add-error.ts";
import { isLocalDateTime } from "../../../../src/formats/string-formats.ts";
const validateSessionSignal = validate263;
const formats22 = isLocalDateTime;
function validate264(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.schema_version === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schema_version" } }), errors++;
    }
    if (data.event === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "event" } }), errors++;
    }
    if (data.status === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" } }), errors++;
    }
    if (data.timestamp === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "timestamp" } }), errors++;
    }
    if (data.mode === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "mode" } }), errors++;
    }
    if (data.schema_version !== void 0 && data.schema_version !== "1.0") {
      vErrors = addError(vErrors, { instancePath: instancePath + "/schema_version", schemaPath: "../common.schema.json#/$defs/SchemaVersion/const", keyword: "const", params: { allowedValue: "1.0" } }), errors++;
    }
    if (data.event !== void 0 && data.event !== "SESSION_STARTED") {
      vErrors = addError(vErrors, { instancePath: instancePath + "/event", schemaPath: "#/properties/event/const", keyword: "const", params: { allowedValue: "SESSION_STARTED" } }), errors++;
    }
    if (data.status !== void 0 && data.status !== "running") {
      vErrors = addError(vErrors, { instancePath: instancePath + "/status", schemaPath: "#/properties/status/const", keyword: "const", params: { allowedValue: "running" } }), errors++;
    }
    if (data.timestamp !== void 0) {
      let data3 = data.timestamp;
      if (typeof data3 == "string") {
        if (!formats22(data3)) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/timestamp", schemaPath: "../common.schema.json#/$defs/LocalTimestamp/format", keyword: "format", params: { format: "local-date-time" } }), errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/timestamp", schemaPath: "../common.schema.json#/$defs/LocalTimestamp/type", keyword: "type", params: { type: "string" } }), errors++;
      }
    }
    if (data.mode !== void 0 && typeof data.mode != "string") {
      vErrors = addError(vErrors, { instancePath: instancePath + "/mode", schemaPath: "#/properties/mode/type", keyword: "type", params: { type: "string" } }), errors++;
    }
    if (data.request_id !== void 0) {
      let data5 = data.request_id;
      if (typeof data5 != "string" && data5 !== null) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/request_id", schemaPath: "#/properties/request_id/type", keyword: "type", params: { type: ["string", "null"] } }), errors++;
      }
    }
  } else {
    vErrors = addError(vErrors, { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }), errors++;
  }
  return validate264.errors = vErrors, errors === 0;
}
function validate265(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.schema_version === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schema_version" } }), errors++;
    }
    if (data.event === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "event" } }), errors++;
    }
    if (data.status === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" } }), errors++;
    }
    if (data.timestamp === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "timestamp" } }), errors++;
    }
    if (data.mode === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "mode" } }), errors++;
    }
    if (data.schema_version !== void 0 && data.schema_version !== "1.0") {
      vErrors = addError(vErrors, { instancePath: instancePath + "/schema_version", schemaPath: "../common.schema.json#/$defs/SchemaVersion/const", keyword: "const", params: { allowedValue: "1.0" } }), errors++;
    }
    if (data.event !== void 0 && data.event !== "SESSION_COMPLETED") {
      vErrors = addError(vErrors, { instancePath: instancePath + "/event", schemaPath: "#/properties/event/const", keyword: "const", params: { allowedValue: "SESSION_COMPLETED" } }), errors++;
    }
    if (data.status !== void 0 && data.status !== "success") {
      vErrors = addError(vErrors, { instancePath: instancePath + "/status", schemaPath: "#/properties/status/const", keyword: "const", params: { allowedValue: "success" } }), errors++;
    }
    if (data.timestamp !== void 0) {
      let data3 = data.timestamp;
      if (typeof data3 == "string") {
        if (!formats22(data3)) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/timestamp", schemaPath: "../common.schema.json#/$defs/LocalTimestamp/format", keyword: "format", params: { format: "local-date-time" } }), errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/timestamp", schemaPath: "../common.schema.json#/$defs/LocalTimestamp/type", keyword: "type", params: { type: "string" } }), errors++;
      }
    }
    if (data.mode !== void 0 && typeof data.mode != "string") {
      vErrors = addError(vErrors, { instancePath: instancePath + "/mode", schemaPath: "#/properties/mode/type", keyword: "type", params: { type: "string" } }), errors++;
    }
    if (data.request_id !== void 0) {
      let data5 = data.request_id;
      if (typeof data5 != "string" && data5 !== null) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/request_id", schemaPath: "#/properties/request_id/type", keyword: "type", params: { type: ["string", "null"] } }), errors++;
      }
    }
    if (data.run_id !== void 0) {
      let data6 = data.run_id;
      if (typeof data6 == "string") {
        if (data6.length < 1) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/run_id", schemaPath: "../common.schema.json#/$defs/RunId/minLength", keyword: "minLength", params: { limit: 1 } }), errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/run_id", schemaPath: "../common.schema.json#/$defs/RunId/type", keyword: "type", params: { type: "string" } }), errors++;
      }
    }
    if (data.session_id !== void 0) {
      let data7 = data.session_id;
      if (typeof data7 == "string") {
        if (data7.length < 1) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/session_id", schemaPath: "#/properties/session_id/minLength", keyword: "minLength", params: { limit: 1 } }), errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/session_id", schemaPath: "#/properties/session_id/type", keyword: "type", params: { type: "string" } }), errors++;
      }
    }
    if (data.artifacts_path !== void 0) {
      let data8 = data.artifacts_path;
      if (typeof data8 == "string") {
        if (data8.length < 1) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/artifacts_path", schemaPath: "#/properties/artifacts_path/minLength", keyword: "minLength", params: { limit: 1 } }), errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/artifacts_path", schemaPath: "#/properties/artifacts_path/type", keyword: "type", params: { type: "string" } }), errors++;
      }
    }
    if (data.report_path !== void 0) {
      let data9 = data.report_path;
      if (typeof data9 == "string") {
        if (data9.length < 1) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/report_path", schemaPath: "#/properties/report_path/minLength", keyword: "minLength", params: { limit: 1 } }), errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/report_path", schemaPath: "#/properties/report_path/type", keyword: "type", params: { type: "string" } }), errors++;
      }
    }
    if (data.summary !== void 0) {
      let data10 = data.summary;
      if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
        if (data10.total_return === void 0) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/summary", schemaPath: "#/$defs/SignalSummary/required", keyword: "required", params: { missingProperty: "total_return" } }), errors++;
        }
        if (data10.sharpe_simple === void 0) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/summary", schemaPath: "#/$defs/SignalSummary/required", keyword: "required", params: { missingProperty: "sharpe_simple" } }), errors++;
        }
        if (data10.max_drawdown === void 0) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/summary", schemaPath: "#/$defs/SignalSummary/required", keyword: "required", params: { missingProperty: "max_drawdown" } }), errors++;
        }
        if (data10.trades === void 0) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/summary", schemaPath: "#/$defs/SignalSummary/required", keyword: "required", params: { missingProperty: "trades" } }), errors++;
        }
        if (data10.win_rate === void 0) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/summary", schemaPath: "#/$defs/SignalSummary/required", keyword: "required", params: { missingProperty: "win_rate" } }), errors++;
        }
        if (data10.total_return !== void 0) {
          let data11 = data10.total_return;
          if (typeof data11 != "number" && data11 !== null) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/summary/total_return", schemaPath: "#/$defs/SignalSummary/properties/total_return/type", keyword: "type", params: { type: ["number", "null"] } }), errors++;
          }
        }
        if (data10.sharpe_simple !== void 0) {
          let data12 = data10.sharpe_simple;
          if (typeof data12 != "number" && data12 !== null) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/summary/sharpe_simple", schemaPath: "#/$defs/SignalSummary/properties/sharpe_simple/type", keyword: "type", params: { type: ["number", "null"] } }), errors++;
          }
        }
        if (data10.max_drawdown !== void 0) {
          let data13 = data10.max_drawdown;
          if (typeof data13 != "number" && data13 !== null) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/summary/max_drawdown", schemaPath: "#/$defs/SignalSummary/properties/max_drawdown/type", keyword: "type", params: { type: ["number", "null"] } }), errors++;
          }
        }
        if (data10.trades !== void 0) {
          let data14 = data10.trades;
          if (!(typeof data14 == "number" && !(data14 % 1) && !isNaN(data14))) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/summary/trades", schemaPath: "#/$defs/SignalSummary/properties/trades/type", keyword: "type", params: { type: "integer" } }), errors++;
          }
          if (typeof data14 == "number" && (data14 < 0 || isNaN(data14))) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/summary/trades", schemaPath: "#/$defs/SignalSummary/properties/trades/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), errors++;
          }
        }
        if (data10.win_rate !== void 0) {
          let data15 = data10.win_rate;
          if (typeof data15 != "number" && data15 !== null) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/summary/win_rate", schemaPath: "#/$defs/SignalSummary/properties/win_rate/type", keyword: "type", params: { type: ["number", "null"] } }), errors++;
          }
          if (typeof data15 == "number") {
            if (data15 > 1 || isNaN(data15)) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/summary/win_rate", schemaPath: "#/$defs/SignalSummary/properties/win_rate/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 } }), errors++;
            }
            if (data15 < 0 || isNaN(data15)) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/summary/win_rate", schemaPath: "#/$defs/SignalSummary/properties/win_rate/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), errors++;
            }
          }
        }
        if (data10.annualized_volatility !== void 0) {
          let data16 = data10.annualized_volatility;
          if (typeof data16 != "number" && data16 !== null) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/summary/annualized_volatility", schemaPath: "#/$defs/SignalSummary/properties/annualized_volatility/type", keyword: "type", params: { type: ["number", "null"] } }), errors++;
          }
        }
        if (data10.n_bars !== void 0) {
          let data17 = data10.n_bars;
          if (!(typeof data17 == "number" && !(data17 % 1) && !isNaN(data17))) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/summary/n_bars", schemaPath: "#/$defs/SignalSummary/properties/n_bars/type", keyword: "type", params: { type: "integer" } }), errors++;
          }
          if (typeof data17 == "number" && (data17 < 0 || isNaN(data17))) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/summary/n_bars", schemaPath: "#/$defs/SignalSummary/properties/n_bars/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), errors++;
          }
        }
        if (data10.n_trades !== void 0) {
          let data18 = data10.n_trades;
          if (!(typeof data18 == "number" && !(data18 % 1) && !isNaN(data18))) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/summary/n_trades", schemaPath: "#/$defs/SignalSummary/properties/n_trades/type", keyword: "type", params: { type: "integer" } }), errors++;
          }
          if (typeof data18 == "number" && (data18 < 0 || isNaN(data18))) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/summary/n_trades", schemaPath: "#/$defs/SignalSummary/properties/n_trades/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), errors++;
          }
        }
        if (data10.expectancy !== void 0) {
          let data19 = data10.expectancy;
          if (typeof data19 != "number" && data19 !== null) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/summary/expectancy", schemaPath: "#/$defs/SignalSummary/properties/expectancy/type", keyword: "type", params: { type: ["number", "null"] } }), errors++;
          }
        }
        if (data10.best_trade_pnl !== void 0) {
          let data20 = data10.best_trade_pnl;
          if (typeof data20 != "number" && data20 !== null) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/summary/best_trade_pnl", schemaPath: "#/$defs/SignalSummary/properties/best_trade_pnl/type", keyword: "type", params: { type: ["number", "null"] } }), errors++;
          }
        }
        if (data10.worst_trade_pnl !== void 0) {
          let data21 = data10.worst_trade_pnl;
          if (typeof data21 != "number" && data21 !== null) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/summary/worst_trade_pnl", schemaPath: "#/$defs/SignalSummary/properties/worst_trade_pnl/type", keyword: "type", params: { type: ["number", "null"] } }), errors++;
          }
        }
        if (data10.total_fees !== void 0) {
          let data22 = data10.total_fees;
          if (typeof data22 != "number" && data22 !== null) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/summary/total_fees", schemaPath: "#/$defs/SignalSummary/properties/total_fees/type", keyword: "type", params: { type: ["number", "null"] } }), errors++;
          }
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/summary", schemaPath: "#/$defs/SignalSummary/type", keyword: "type", params: { type: "object" } }), errors++;
      }
    }
    if (data.runs_index_root !== void 0) {
      let data23 = data.runs_index_root;
      if (typeof data23 == "string") {
        if (data23.length < 1) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/runs_index_root", schemaPath: "#/properties/runs_index_root/minLength", keyword: "minLength", params: { limit: 1 } }), errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/runs_index_root", schemaPath: "#/properties/runs_index_root/type", keyword: "type", params: { type: "string" } }), errors++;
      }
    }
    if (data.runs_index_csv !== void 0) {
      let data24 = data.runs_index_csv;
      if (typeof data24 == "string") {
        if (data24.length < 1) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/runs_index_csv", schemaPath: "#/properties/runs_index_csv/minLength", keyword: "minLength", params: { limit: 1 } }), errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/runs_index_csv", schemaPath: "#/properties/runs_index_csv/type", keyword: "type", params: { type: "string" } }), errors++;
      }
    }
    if (data.runs_index_json !== void 0) {
      let data25 = data.runs_index_json;
      if (typeof data25 == "string") {
        if (data25.length < 1) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/runs_index_json", schemaPath: "#/properties/runs_index_json/minLength", keyword: "minLength", params: { limit: 1 } }), errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/runs_index_json", schemaPath: "#/properties/runs_index_json/type", keyword: "type", params: { type: "string" } }), errors++;
      }
    }
    if (data.runs_index_md !== void 0) {
      let data26 = data.runs_index_md;
      if (typeof data26 == "string") {
        if (data26.length < 1) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/runs_index_md", schemaPath: "#/properties/runs_index_md/minLength", keyword: "minLength", params: { limit: 1 } }), errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/runs_index_md", schemaPath: "#/properties/runs_index_md/type", keyword: "type", params: { type: "string" } }), errors++;
      }
    }
    if (data.adapter_name !== void 0) {
      let data27 = data.adapter_name;
      if (typeof data27 == "string") {
        if (data27.length < 1) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/adapter_name", schemaPath: "#/properties/adapter_name/minLength", keyword: "minLength", params: { limit: 1 } }), errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/adapter_name", schemaPath: "#/properties/adapter_name/type", keyword: "type", params: { type: "string" } }), errors++;
      }
    }
    if (data.artifact_path !== void 0) {
      let data28 = data.artifact_path;
      if (typeof data28 == "string") {
        if (data28.length < 1) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/artifact_path", schemaPath: "#/properties/artifact_path/minLength", keyword: "minLength", params: { limit: 1 } }), errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/artifact_path", schemaPath: "#/properties/artifact_path/type", keyword: "type", params: { type: "string" } }), errors++;
      }
    }
    if (data.pair_supported !== void 0 && typeof data.pair_supported != "boolean") {
      vErrors = addError(vErrors, { instancePath: instancePath + "/pair_supported", schemaPath: "#/properties/pair_supported/type", keyword: "type", params: { type: "boolean" } }), errors++;
    }
    if (data.public_api_reachable !== void 0 && typeof data.public_api_reachable != "boolean") {
      vErrors = addError(vErrors, { instancePath: instancePath + "/public_api_reachable", schemaPath: "#/properties/public_api_reachable/type", keyword: "type", params: { type: "boolean" } }), errors++;
    }
    if (data.market_supported !== void 0 && typeof data.market_supported != "boolean") {
      vErrors = addError(vErrors, { instancePath: instancePath + "/market_supported", schemaPath: "#/properties/market_supported/type", keyword: "type", params: { type: "boolean" } }), errors++;
    }
    if (data.resolved_transport !== void 0) {
      let data32 = data.resolved_transport;
      if (typeof data32 == "string") {
        if (data32.length < 1) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/resolved_transport", schemaPath: "#/properties/resolved_transport/minLength", keyword: "minLength", params: { limit: 1 } }), errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/resolved_transport", schemaPath: "#/properties/resolved_transport/type", keyword: "type", params: { type: "string" } }), errors++;
      }
    }
    if (data.credentials_present !== void 0 && typeof data.credentials_present != "boolean") {
      vErrors = addError(vErrors, { instancePath: instancePath + "/credentials_present", schemaPath: "#/properties/credentials_present/type", keyword: "type", params: { type: "boolean" } }), errors++;
    }
    if (data.authenticated !== void 0 && typeof data.authenticated != "boolean") {
      vErrors = addError(vErrors, { instancePath: instancePath + "/authenticated", schemaPath: "#/properties/authenticated/type", keyword: "type", params: { type: "boolean" } }), errors++;
    }
    if (data.account_snapshot_available !== void 0 && typeof data.account_snapshot_available != "boolean") {
      vErrors = addError(vErrors, { instancePath: instancePath + "/account_snapshot_available", schemaPath: "#/properties/account_snapshot_available/type", keyword: "type", params: { type: "boolean" } }), errors++;
    }
    if (data.readiness_allowed !== void 0 && typeof data.readiness_allowed != "boolean") {
      vErrors = addError(vErrors, { instancePath: instancePath + "/readiness_allowed", schemaPath: "#/properties/readiness_allowed/type", keyword: "type", params: { type: "boolean" } }), errors++;
    }
    if (data.account_visibility_available !== void 0 && typeof data.account_visibility_available != "boolean") {
      vErrors = addError(vErrors, { instancePath: instancePath + "/account_visibility_available", schemaPath: "#/properties/account_visibility_available/type", keyword: "type", params: { type: "boolean" } }), errors++;
    }
    if (data.signature_state !== void 0) {
      let data38 = data.signature_state;
      if (typeof data38 == "string") {
        if (data38.length < 1) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/signature_state", schemaPath: "#/properties/signature_state/minLength", keyword: "minLength", params: { limit: 1 } }), errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/signature_state", schemaPath: "#/properties/signature_state/type", keyword: "type", params: { type: "string" } }), errors++;
      }
    }
    if (data.preflight_allowed !== void 0 && typeof data.preflight_allowed != "boolean") {
      vErrors = addError(vErrors, { instancePath: instancePath + "/preflight_allowed", schemaPath: "#/properties/preflight_allowed/type", keyword: "type", params: { type: "boolean" } }), errors++;
    }
    if (data.validation_accepted !== void 0 && typeof data.validation_accepted != "boolean") {
      vErrors = addError(vErrors, { instancePath: instancePath + "/validation_accepted", schemaPath: "#/properties/validation_accepted/type", keyword: "type", params: { type: "boolean" } }), errors++;
    }
    if (data.remote_validation_called !== void 0 && typeof data.remote_validation_called != "boolean") {
      vErrors = addError(vErrors, { instancePath: instancePath + "/remote_validation_called", schemaPath: "#/properties/remote_validation_called/type", keyword: "type", params: { type: "boolean" } }), errors++;
    }
    if (data.submit_state !== void 0) {
      let data42 = data.submit_state;
      if (typeof data42 == "string") {
        if (data42.length < 1) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/submit_state", schemaPath: "#/properties/submit_state/minLength", keyword: "minLength", params: { limit: 1 } }), errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/submit_state", schemaPath: "#/properties/submit_state/type", keyword: "type", params: { type: "string" } }), errors++;
      }
    }
    if (data.remote_submit_called !== void 0 && typeof data.remote_submit_called != "boolean") {
      vErrors = addError(vErrors, { instancePath: instancePath + "/remote_submit_called", schemaPath: "#/properties/remote_submit_called/type", keyword: "type", params: { type: "boolean" } }), errors++;
    }
    if (data.submitted !== void 0 && typeof data.submitted != "boolean") {
      vErrors = addError(vErrors, { instancePath: instancePath + "/submitted", schemaPath: "#/properties/submitted/type", keyword: "type", params: { type: "boolean" } }), errors++;
    }
    if (data.requested_corridor !== void 0) {
      let data45 = data.requested_corridor;
      if (typeof data45 == "string") {
        if (data45.length < 1) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/requested_corridor", schemaPath: "#/properties/requested_corridor/minLength", keyword: "minLength", params: { limit: 1 } }), errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/requested_corridor", schemaPath: "#/properties/requested_corridor/type", keyword: "type", params: { type: "string" } }), errors++;
      }
    }
    if (data.resolved_corridor !== void 0) {
      let data46 = data.resolved_corridor;
      if (typeof data46 == "string") {
        if (data46.length < 1) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/resolved_corridor", schemaPath: "#/properties/resolved_corridor/minLength", keyword: "minLength", params: { limit: 1 } }), errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/resolved_corridor", schemaPath: "#/properties/resolved_corridor/type", keyword: "type", params: { type: "string" } }), errors++;
      }
    }
    if (data.ready_for_evidence_pass !== void 0 && typeof data.ready_for_evidence_pass != "boolean") {
      vErrors = addError(vErrors, { instancePath: instancePath + "/ready_for_evidence_pass", schemaPath: "#/properties/ready_for_evidence_pass/type", keyword: "type", params: { type: "boolean" } }), errors++;
    }
    if (data.accepted !== void 0 && typeof data.accepted != "boolean") {
      vErrors = addError(vErrors, { instancePath: instancePath + "/accepted", schemaPath: "#/properties/accepted/type", keyword: "type", params: { type: "boolean" } }), errors++;
    }
    if (data.handoff_id !== void 0) {
      let data49 = data.handoff_id;
      if (typeof data49 == "string") {
        if (data49.length < 1) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/handoff_id", schemaPath: "#/properties/handoff_id/minLength", keyword: "minLength", params: { limit: 1 } }), errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/handoff_id", schemaPath: "#/properties/handoff_id/type", keyword: "type", params: { type: "string" } }), errors++;
      }
    }
    if (data.ready_for_draft_execution_intent !== void 0 && typeof data.ready_for_draft_execution_intent != "boolean") {
      vErrors = addError(vErrors, { instancePath: instancePath + "/ready_for_draft_execution_intent", schemaPath: "#/properties/ready_for_draft_execution_intent/type", keyword: "type", params: { type: "boolean" } }), errors++;
    }
    if (data.symbol !== void 0) {
      let data51 = data.symbol;
      if (typeof data51 != "string" && data51 !== null) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/symbol", schemaPath: "#/properties/symbol/type", keyword: "type", params: { type: ["string", "null"] } }), errors++;
      }
    }
    if (data.venue !== void 0) {
      let data52 = data.venue;
      if (typeof data52 != "string" && data52 !== null) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/venue", schemaPath: "#/properties/venue/type", keyword: "type", params: { type: ["string", "null"] } }), errors++;
      }
    }
    if (data.side !== void 0) {
      let data53 = data.side;
      if (typeof data53 != "string" && data53 !== null) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/side", schemaPath: "#/properties/side/type", keyword: "type", params: { type: ["string", "null"] } }), errors++;
      }
    }
  } else {
    vErrors = addError(vErrors, { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }), errors++;
  }
  return validate265.errors = vErrors, errors === 0;
}
function validate266(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.schema_version === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schema_version" } }), errors++;
    }
    if (data.event === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "event" } }), errors++;
    }
    if (data.status === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" } }), errors++;
    }
    if (data.timestamp === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "timestamp" } }), errors++;
    }
    if (data.mode === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "mode" } }), errors++;
    }
    if (data.exit_code === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "exit_code" } }), errors++;
    }
    if (data.error_type === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "error_type" } }), errors++;
    }
    if (data.message === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "message" } }), errors++;
    }
    if (data.schema_version !== void 0 && data.schema_version !== "1.0") {
      vErrors = addError(vErrors, { instancePath: instancePath + "/schema_version", schemaPath: "../common.schema.json#/$defs/SchemaVersion/const", keyword: "const", params: { allowedValue: "1.0" } }), errors++;
    }
    if (data.event !== void 0 && data.event !== "SESSION_FAILED") {
      vErrors = addError(vErrors, { instancePath: instancePath + "/event", schemaPath: "#/properties/event/const", keyword: "const", params: { allowedValue: "SESSION_FAILED" } }), errors++;
    }
    if (data.status !== void 0 && data.status !== "error") {
      vErrors = addError(vErrors, { instancePath: instancePath + "/status", schemaPath: "#/properties/status/const", keyword: "const", params: { allowedValue: "error" } }), errors++;
    }
    if (data.timestamp !== void 0) {
      let data3 = data.timestamp;
      if (typeof data3 == "string") {
        if (!formats22(data3)) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/timestamp", schemaPath: "../common.schema.json#/$defs/LocalTimestamp/format", keyword: "format", params: { format: "local-date-time" } }), errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/timestamp", schemaPath: "../common.schema.json#/$defs/LocalTimestamp/type", keyword: "type", params: { type: "string" } }), errors++;
      }
    }
    if (data.mode !== void 0 && typeof data.mode != "string") {
      vErrors = addError(vErrors, { instancePath: instancePath + "/mode", schemaPath: "#/properties/mode/type", keyword: "type", params: { type: "string" } }), errors++;
    }
    if (data.request_id !== void 0) {
      let data5 = data.request_id;
      if (typeof data5 != "string" && data5 !== null) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/request_id", schemaPath: "#/properties/request_id/type", keyword: "type", params: { type: ["string", "null"] } }), errors++;
      }
    }
    if (data.exit_code !== void 0) {
      let data6 = data.exit_code;
      if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6))) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/exit_code", schemaPath: "../exit-code/exit-code.schema.json#/$defs/FailureExitCode/type", keyword: "type", params: { type: "integer" } }), errors++;
      }
      if (!(data6 === 1 || data6 === 2 || data6 === 3 || data6 === 4)) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/exit_code", schemaPath: "../exit-code/exit-code.schema.json#/$defs/FailureExitCode/enum", keyword: "enum", params: { allowedValues: [1, 2, 3, 4] } }), errors++;
      }
    }
    if (data.error_type !== void 0) {
      let data7 = data.error_type;
      if (typeof data7 == "string") {
        if (data7.length < 1) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/error_type", schemaPath: "#/properties/error_type/minLength", keyword: "minLength", params: { limit: 1 } }), errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/error_type", schemaPath: "#/properties/error_type/type", keyword: "type", params: { type: "string" } }), errors++;
      }
    }
    if (data.message !== void 0 && typeof data.message != "string") {
      vErrors = addError(vErrors, { instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" } }), errors++;
    }
  } else {
    vErrors = addError(vErrors, { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }), errors++;
  }
  return validate266.errors = vErrors, errors === 0;
}
function validate263(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.event === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "event" } }), errors++;
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
        vErrors = addError(vErrors, { instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "mapping", tag: "event", tagValue: tag0, allowedValues: ["SESSION_STARTED", "SESSION_COMPLETED", "SESSION_FAILED"] } }), errors++;
      }
    else {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "tag", tag: "event", tagValue: tag0, allowedValues: ["SESSION_STARTED", "SESSION_COMPLETED", "SESSION_FAILED"] } }), errors++;
    }
  } else {
    vErrors = addError(vErrors, { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }), errors++;
  }
  return validate263.errors = vErrors, errors === 0;
}
export {
  validateSessionSignal
};
