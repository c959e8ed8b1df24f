// Made by `npm run generate` from quantlab/v1/tool-result/tool-result.schema.json. Do not edit.
import { addError, addErrors } from "../../../../src/formats/add-error.ts";
const validateToolResult = validate287;
function validate289(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.schema_version === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schema_version" } }), errors++;
    }
    if (data.contract_type === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "contract_type" } }), errors++;
    }
    if (data.command === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "command" } }), errors++;
    }
    if (data.status === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" } }), errors++;
    }
    if (data.run_id === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "run_id" } }), errors++;
    }
    if (data.mode === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "mode" } }), errors++;
    }
    if (data.summary === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "summary" } }), errors++;
    }
    if (data.artifacts === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "artifacts" } }), errors++;
    }
    if (data.schema_version !== void 0 && data.schema_version !== "1.0") {
      vErrors = addError(vErrors, { instancePath: instancePath + "/schema_version", schemaPath: "../common.schema.json#/$defs/SchemaVersion/const", keyword: "const", params: { allowedValue: "1.0" } }), errors++;
    }
    if (data.contract_type !== void 0) {
      let data1 = data.contract_type;
      if (!(data1 === "quantlab.run.result" || data1 === "quantlab.sweep.result" || data1 === "quantlab.paper.result")) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/contract_type", schemaPath: "#/properties/contract_type/enum", keyword: "enum", params: { allowedValues: ["quantlab.run.result", "quantlab.sweep.result", "quantlab.paper.result"] } }), errors++;
      }
    }
    if (data.command !== void 0) {
      let data2 = data.command;
      if (typeof data2 == "string") {
        if (data2.length < 1) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/command", schemaPath: "#/properties/command/minLength", keyword: "minLength", params: { limit: 1 } }), errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/command", schemaPath: "#/properties/command/type", keyword: "type", params: { type: "string" } }), errors++;
      }
    }
    if (data.status !== void 0 && data.status !== "success") {
      vErrors = addError(vErrors, { instancePath: instancePath + "/status", schemaPath: "#/properties/status/const", keyword: "const", params: { allowedValue: "success" } }), errors++;
    }
    if (data.request_id !== void 0) {
      let data4 = data.request_id;
      if (typeof data4 != "string" && !(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4)) && data4 !== null) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/request_id", schemaPath: "../common.schema.json#/$defs/RequestId/type", keyword: "type", params: { type: ["string", "integer", "null"] } }), errors++;
      }
    }
    if (data.run_id !== void 0) {
      let data5 = data.run_id;
      if (typeof data5 == "string") {
        if (data5.length < 1) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/run_id", schemaPath: "../common.schema.json#/$defs/RunId/minLength", keyword: "minLength", params: { limit: 1 } }), errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/run_id", schemaPath: "../common.schema.json#/$defs/RunId/type", keyword: "type", params: { type: "string" } }), errors++;
      }
    }
    if (data.mode !== void 0) {
      let data6 = data.mode;
      if (typeof data6 == "string") {
        if (data6.length < 1) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/mode", schemaPath: "#/properties/mode/minLength", keyword: "minLength", params: { limit: 1 } }), errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/mode", schemaPath: "#/properties/mode/type", keyword: "type", params: { type: "string" } }), errors++;
      }
    }
    if (data.summary !== void 0) {
      let data7 = data.summary;
      if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
        if (data7.total_return === void 0) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/summary", schemaPath: "../common.schema.json#/$defs/Summary/required", keyword: "required", params: { missingProperty: "total_return" } }), errors++;
        }
        if (data7.sharpe_simple === void 0) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/summary", schemaPath: "../common.schema.json#/$defs/Summary/required", keyword: "required", params: { missingProperty: "sharpe_simple" } }), errors++;
        }
        if (data7.max_drawdown === void 0) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/summary", schemaPath: "../common.schema.json#/$defs/Summary/required", keyword: "required", params: { missingProperty: "max_drawdown" } }), errors++;
        }
        if (data7.trades === void 0) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/summary", schemaPath: "../common.schema.json#/$defs/Summary/required", keyword: "required", params: { missingProperty: "trades" } }), errors++;
        }
        if (data7.win_rate === void 0) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/summary", schemaPath: "../common.schema.json#/$defs/Summary/required", keyword: "required", params: { missingProperty: "win_rate" } }), errors++;
        }
        if (data7.total_return !== void 0) {
          let data8 = data7.total_return;
          if (typeof data8 != "number" && data8 !== null) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/summary/total_return", schemaPath: "../common.schema.json#/$defs/Summary/properties/total_return/type", keyword: "type", params: { type: ["number", "null"] } }), errors++;
          }
        }
        if (data7.sharpe_simple !== void 0) {
          let data9 = data7.sharpe_simple;
          if (typeof data9 != "number" && data9 !== null) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/summary/sharpe_simple", schemaPath: "../common.schema.json#/$defs/Summary/properties/sharpe_simple/type", keyword: "type", params: { type: ["number", "null"] } }), errors++;
          }
        }
        if (data7.max_drawdown !== void 0) {
          let data10 = data7.max_drawdown;
          if (typeof data10 != "number" && data10 !== null) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/summary/max_drawdown", schemaPath: "../common.schema.json#/$defs/Summary/properties/max_drawdown/type", keyword: "type", params: { type: ["number", "null"] } }), errors++;
          }
        }
        if (data7.trades !== void 0) {
          let data11 = data7.trades;
          if (!(typeof data11 == "number" && !(data11 % 1) && !isNaN(data11))) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/summary/trades", schemaPath: "../common.schema.json#/$defs/Summary/properties/trades/type", keyword: "type", params: { type: "integer" } }), errors++;
          }
          if (typeof data11 == "number" && (data11 < 0 || isNaN(data11))) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/summary/trades", schemaPath: "../common.schema.json#/$defs/Summary/properties/trades/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), errors++;
          }
        }
        if (data7.win_rate !== void 0) {
          let data12 = data7.win_rate;
          if (typeof data12 != "number" && data12 !== null) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/summary/win_rate", schemaPath: "../common.schema.json#/$defs/Summary/properties/win_rate/type", keyword: "type", params: { type: ["number", "null"] } }), errors++;
          }
          if (typeof data12 == "number") {
            if (data12 > 1 || isNaN(data12)) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/summary/win_rate", schemaPath: "../common.schema.json#/$defs/Summary/properties/win_rate/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 } }), errors++;
            }
            if (data12 < 0 || isNaN(data12)) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/summary/win_rate", schemaPath: "../common.schema.json#/$defs/Summary/properties/win_rate/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), errors++;
            }
          }
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/summary", schemaPath: "../common.schema.json#/$defs/Summary/type", keyword: "type", params: { type: "object" } }), errors++;
      }
    }
    if (data.artifacts !== void 0) {
      let data13 = data.artifacts;
      if (data13 && typeof data13 == "object" && !Array.isArray(data13))
        for (const key0 in data13) {
          let data14 = data13[key0];
          if (typeof data14 == "string") {
            if (data14.length < 1) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/artifacts/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/artifacts/additionalProperties/minLength", keyword: "minLength", params: { limit: 1 } }), errors++;
            }
          } else {
            vErrors = addError(vErrors, { instancePath: instancePath + "/artifacts/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/artifacts/additionalProperties/type", keyword: "type", params: { type: "string" } }), errors++;
          }
        }
      else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/artifacts", schemaPath: "#/properties/artifacts/type", keyword: "type", params: { type: "object" } }), errors++;
      }
    }
    if (data.best_result !== void 0) {
      let data15 = data.best_result;
      if (!(data15 && typeof data15 == "object" && !Array.isArray(data15))) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/best_result", schemaPath: "#/properties/best_result/type", keyword: "type", params: { type: "object" } }), errors++;
      }
    }
  } else {
    vErrors = addError(vErrors, { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }), errors++;
  }
  return validate289.errors = vErrors, errors === 0;
}
const pattern78 = new RegExp("^[A-Z][A-Z0-9_]*$", "");
function validate288(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.status === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" } }), errors++;
    }
    if (data.command === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "command" } }), errors++;
    }
    if (data.run_id === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "run_id" } }), errors++;
    }
    if (data.artifacts_path === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "artifacts_path" } }), errors++;
    }
    if (data.report_path === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "report_path" } }), errors++;
    }
    if (data.mode === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "mode" } }), errors++;
    }
    if (data.summary === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "summary" } }), errors++;
    }
    if (data.machine_contract === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "machine_contract" } }), errors++;
    }
    if (data.status !== void 0 && data.status !== "success") {
      vErrors = addError(vErrors, { instancePath: instancePath + "/status", schemaPath: "#/properties/status/const", keyword: "const", params: { allowedValue: "success" } }), errors++;
    }
    if (data.command !== void 0) {
      let data1 = data.command;
      if (!(data1 === "run" || data1 === "sweep" || data1 === "forward" || data1 === "portfolio")) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/command", schemaPath: "#/properties/command/enum", keyword: "enum", params: { allowedValues: ["run", "sweep", "forward", "portfolio"] } }), errors++;
      }
    }
    if (data.request_id !== void 0) {
      let data2 = data.request_id;
      if (typeof data2 != "string" && data2 !== null) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/request_id", schemaPath: "#/properties/request_id/type", keyword: "type", params: { type: ["string", "null"] } }), errors++;
      }
    }
    if (data.run_id !== void 0) {
      let data3 = data.run_id;
      if (typeof data3 == "string") {
        if (data3.length < 1) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/run_id", schemaPath: "../common.schema.json#/$defs/RunId/minLength", keyword: "minLength", params: { limit: 1 } }), errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/run_id", schemaPath: "../common.schema.json#/$defs/RunId/type", keyword: "type", params: { type: "string" } }), errors++;
      }
    }
    if (data.artifacts_path !== void 0) {
      let data4 = data.artifacts_path;
      if (typeof data4 == "string") {
        if (data4.length < 1) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/artifacts_path", schemaPath: "#/properties/artifacts_path/minLength", keyword: "minLength", params: { limit: 1 } }), errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/artifacts_path", schemaPath: "#/properties/artifacts_path/type", keyword: "type", params: { type: "string" } }), errors++;
      }
    }
    if (data.report_path !== void 0) {
      let data5 = data.report_path;
      if (typeof data5 == "string") {
        if (data5.length < 1) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/report_path", schemaPath: "#/properties/report_path/minLength", keyword: "minLength", params: { limit: 1 } }), errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/report_path", schemaPath: "#/properties/report_path/type", keyword: "type", params: { type: "string" } }), errors++;
      }
    }
    if (data.mode !== void 0) {
      let data6 = data.mode;
      if (typeof data6 == "string") {
        if (data6.length < 1) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/mode", schemaPath: "#/properties/mode/minLength", keyword: "minLength", params: { limit: 1 } }), errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/mode", schemaPath: "#/properties/mode/type", keyword: "type", params: { type: "string" } }), errors++;
      }
    }
    if (data.summary !== void 0) {
      let data7 = data.summary;
      if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
        if (data7.total_return === void 0) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/summary", schemaPath: "../common.schema.json#/$defs/Summary/required", keyword: "required", params: { missingProperty: "total_return" } }), errors++;
        }
        if (data7.sharpe_simple === void 0) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/summary", schemaPath: "../common.schema.json#/$defs/Summary/required", keyword: "required", params: { missingProperty: "sharpe_simple" } }), errors++;
        }
        if (data7.max_drawdown === void 0) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/summary", schemaPath: "../common.schema.json#/$defs/Summary/required", keyword: "required", params: { missingProperty: "max_drawdown" } }), errors++;
        }
        if (data7.trades === void 0) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/summary", schemaPath: "../common.schema.json#/$defs/Summary/required", keyword: "required", params: { missingProperty: "trades" } }), errors++;
        }
        if (data7.win_rate === void 0) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/summary", schemaPath: "../common.schema.json#/$defs/Summary/required", keyword: "required", params: { missingProperty: "win_rate" } }), errors++;
        }
        if (data7.total_return !== void 0) {
          let data8 = data7.total_return;
          if (typeof data8 != "number" && data8 !== null) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/summary/total_return", schemaPath: "../common.schema.json#/$defs/Summary/properties/total_return/type", keyword: "type", params: { type: ["number", "null"] } }), errors++;
          }
        }
        if (data7.sharpe_simple !== void 0) {
          let data9 = data7.sharpe_simple;
          if (typeof data9 != "number" && data9 !== null) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/summary/sharpe_simple", schemaPath: "../common.schema.json#/$defs/Summary/properties/sharpe_simple/type", keyword: "type", params: { type: ["number", "null"] } }), errors++;
          }
        }
        if (data7.max_drawdown !== void 0) {
          let data10 = data7.max_drawdown;
          if (typeof data10 != "number" && data10 !== null) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/summary/max_drawdown", schemaPath: "../common.schema.json#/$defs/Summary/properties/max_drawdown/type", keyword: "type", params: { type: ["number", "null"] } }), errors++;
          }
        }
        if (data7.trades !== void 0) {
          let data11 = data7.trades;
          if (!(typeof data11 == "number" && !(data11 % 1) && !isNaN(data11))) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/summary/trades", schemaPath: "../common.schema.json#/$defs/Summary/properties/trades/type", keyword: "type", params: { type: "integer" } }), errors++;
          }
          if (typeof data11 == "number" && (data11 < 0 || isNaN(data11))) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/summary/trades", schemaPath: "../common.schema.json#/$defs/Summary/properties/trades/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), errors++;
          }
        }
        if (data7.win_rate !== void 0) {
          let data12 = data7.win_rate;
          if (typeof data12 != "number" && data12 !== null) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/summary/win_rate", schemaPath: "../common.schema.json#/$defs/Summary/properties/win_rate/type", keyword: "type", params: { type: ["number", "null"] } }), errors++;
          }
          if (typeof data12 == "number") {
            if (data12 > 1 || isNaN(data12)) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/summary/win_rate", schemaPath: "../common.schema.json#/$defs/Summary/properties/win_rate/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 } }), errors++;
            }
            if (data12 < 0 || isNaN(data12)) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/summary/win_rate", schemaPath: "../common.schema.json#/$defs/Summary/properties/win_rate/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), errors++;
            }
          }
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/summary", schemaPath: "../common.schema.json#/$defs/Summary/type", keyword: "type", params: { type: "object" } }), errors++;
      }
    }
    if (data.machine_contract !== void 0 && (validate289(data.machine_contract, instancePath + "/machine_contract") || (vErrors = vErrors === null ? validate289.errors : addErrors(vErrors, validate289.errors), errors = vErrors.length)), data.metrics !== void 0) {
      let data14 = data.metrics;
      if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
        if (data14.total_return === void 0) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/metrics", schemaPath: "../common.schema.json#/$defs/Summary/required", keyword: "required", params: { missingProperty: "total_return" } }), errors++;
        }
        if (data14.sharpe_simple === void 0) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/metrics", schemaPath: "../common.schema.json#/$defs/Summary/required", keyword: "required", params: { missingProperty: "sharpe_simple" } }), errors++;
        }
        if (data14.max_drawdown === void 0) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/metrics", schemaPath: "../common.schema.json#/$defs/Summary/required", keyword: "required", params: { missingProperty: "max_drawdown" } }), errors++;
        }
        if (data14.trades === void 0) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/metrics", schemaPath: "../common.schema.json#/$defs/Summary/required", keyword: "required", params: { missingProperty: "trades" } }), errors++;
        }
        if (data14.win_rate === void 0) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/metrics", schemaPath: "../common.schema.json#/$defs/Summary/required", keyword: "required", params: { missingProperty: "win_rate" } }), errors++;
        }
        if (data14.total_return !== void 0) {
          let data15 = data14.total_return;
          if (typeof data15 != "number" && data15 !== null) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/metrics/total_return", schemaPath: "../common.schema.json#/$defs/Summary/properties/total_return/type", keyword: "type", params: { type: ["number", "null"] } }), errors++;
          }
        }
        if (data14.sharpe_simple !== void 0) {
          let data16 = data14.sharpe_simple;
          if (typeof data16 != "number" && data16 !== null) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/metrics/sharpe_simple", schemaPath: "../common.schema.json#/$defs/Summary/properties/sharpe_simple/type", keyword: "type", params: { type: ["number", "null"] } }), errors++;
          }
        }
        if (data14.max_drawdown !== void 0) {
          let data17 = data14.max_drawdown;
          if (typeof data17 != "number" && data17 !== null) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/metrics/max_drawdown", schemaPath: "../common.schema.json#/$defs/Summary/properties/max_drawdown/type", keyword: "type", params: { type: ["number", "null"] } }), errors++;
          }
        }
        if (data14.trades !== void 0) {
          let data18 = data14.trades;
          if (!(typeof data18 == "number" && !(data18 % 1) && !isNaN(data18))) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/metrics/trades", schemaPath: "../common.schema.json#/$defs/Summary/properties/trades/type", keyword: "type", params: { type: "integer" } }), errors++;
          }
          if (typeof data18 == "number" && (data18 < 0 || isNaN(data18))) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/metrics/trades", schemaPath: "../common.schema.json#/$defs/Summary/properties/trades/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), errors++;
          }
        }
        if (data14.win_rate !== void 0) {
          let data19 = data14.win_rate;
          if (typeof data19 != "number" && data19 !== null) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/metrics/win_rate", schemaPath: "../common.schema.json#/$defs/Summary/properties/win_rate/type", keyword: "type", params: { type: ["number", "null"] } }), errors++;
          }
          if (typeof data19 == "number") {
            if (data19 > 1 || isNaN(data19)) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/metrics/win_rate", schemaPath: "../common.schema.json#/$defs/Summary/properties/win_rate/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 } }), errors++;
            }
            if (data19 < 0 || isNaN(data19)) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/metrics/win_rate", schemaPath: "../common.schema.json#/$defs/Summary/properties/win_rate/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), errors++;
            }
          }
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/metrics", schemaPath: "../common.schema.json#/$defs/Summary/type", keyword: "type", params: { type: "object" } }), errors++;
      }
    }
    if (data.artifacts !== void 0) {
      let data20 = data.artifacts;
      if (Array.isArray(data20)) {
        const len0 = data20.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data21 = data20[i0];
          if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
            if (data21.name === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/artifacts/" + i0, schemaPath: "#/$defs/ToolArtifact/required", keyword: "required", params: { missingProperty: "name" } }), errors++;
            }
            if (data21.path === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/artifacts/" + i0, schemaPath: "#/$defs/ToolArtifact/required", keyword: "required", params: { missingProperty: "path" } }), errors++;
            }
            if (data21.size_bytes === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/artifacts/" + i0, schemaPath: "#/$defs/ToolArtifact/required", keyword: "required", params: { missingProperty: "size_bytes" } }), errors++;
            }
            if (data21.name !== void 0) {
              let data22 = data21.name;
              if (typeof data22 == "string") {
                if (data22.length < 1) {
                  vErrors = addError(vErrors, { instancePath: instancePath + "/artifacts/" + i0 + "/name", schemaPath: "#/$defs/ToolArtifact/properties/name/minLength", keyword: "minLength", params: { limit: 1 } }), errors++;
                }
              } else {
                vErrors = addError(vErrors, { instancePath: instancePath + "/artifacts/" + i0 + "/name", schemaPath: "#/$defs/ToolArtifact/properties/name/type", keyword: "type", params: { type: "string" } }), errors++;
              }
            }
            if (data21.path !== void 0) {
              let data23 = data21.path;
              if (typeof data23 == "string") {
                if (data23.length < 1) {
                  vErrors = addError(vErrors, { instancePath: instancePath + "/artifacts/" + i0 + "/path", schemaPath: "#/$defs/ToolArtifact/properties/path/minLength", keyword: "minLength", params: { limit: 1 } }), errors++;
                }
              } else {
                vErrors = addError(vErrors, { instancePath: instancePath + "/artifacts/" + i0 + "/path", schemaPath: "#/$defs/ToolArtifact/properties/path/type", keyword: "type", params: { type: "string" } }), errors++;
              }
            }
            if (data21.size_bytes !== void 0) {
              let data24 = data21.size_bytes;
              if (!(typeof data24 == "number" && !(data24 % 1) && !isNaN(data24))) {
                vErrors = addError(vErrors, { instancePath: instancePath + "/artifacts/" + i0 + "/size_bytes", schemaPath: "#/$defs/ToolArtifact/properties/size_bytes/type", keyword: "type", params: { type: "integer" } }), errors++;
              }
              if (typeof data24 == "number" && (data24 < 0 || isNaN(data24))) {
                vErrors = addError(vErrors, { instancePath: instancePath + "/artifacts/" + i0 + "/size_bytes", schemaPath: "#/$defs/ToolArtifact/properties/size_bytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), errors++;
              }
            }
          } else {
            vErrors = addError(vErrors, { instancePath: instancePath + "/artifacts/" + i0, schemaPath: "#/$defs/ToolArtifact/type", keyword: "type", params: { type: "object" } }), errors++;
          }
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/artifacts", schemaPath: "#/properties/artifacts/type", keyword: "type", params: { type: "array" } }), errors++;
      }
    }
    if (data.events !== void 0) {
      let data25 = data.events;
      if (Array.isArray(data25)) {
        const len1 = data25.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data26 = data25[i1];
          if (data26 && typeof data26 == "object" && !Array.isArray(data26)) {
            if (data26.event === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/events/" + i1, schemaPath: "#/$defs/ToolEvent/required", keyword: "required", params: { missingProperty: "event" } }), errors++;
            }
            if (data26.event !== void 0) {
              let data27 = data26.event;
              if (typeof data27 == "string") {
                if (data27.length < 1) {
                  vErrors = addError(vErrors, { instancePath: instancePath + "/events/" + i1 + "/event", schemaPath: "#/$defs/ToolEvent/properties/event/minLength", keyword: "minLength", params: { limit: 1 } }), errors++;
                }
              } else {
                vErrors = addError(vErrors, { instancePath: instancePath + "/events/" + i1 + "/event", schemaPath: "#/$defs/ToolEvent/properties/event/type", keyword: "type", params: { type: "string" } }), errors++;
              }
            }
            if (data26.status !== void 0) {
              let data28 = data26.status;
              if (typeof data28 == "string") {
                if (data28.length < 1) {
                  vErrors = addError(vErrors, { instancePath: instancePath + "/events/" + i1 + "/status", schemaPath: "#/$defs/ToolEvent/properties/status/minLength", keyword: "minLength", params: { limit: 1 } }), errors++;
                }
              } else {
                vErrors = addError(vErrors, { instancePath: instancePath + "/events/" + i1 + "/status", schemaPath: "#/$defs/ToolEvent/properties/status/type", keyword: "type", params: { type: "string" } }), errors++;
              }
            }
            if (data26.timestamp !== void 0) {
              let data29 = data26.timestamp;
              if (typeof data29 == "string") {
                if (data29.length < 1) {
                  vErrors = addError(vErrors, { instancePath: instancePath + "/events/" + i1 + "/timestamp", schemaPath: "#/$defs/ToolEvent/properties/timestamp/minLength", keyword: "minLength", params: { limit: 1 } }), errors++;
                }
              } else {
                vErrors = addError(vErrors, { instancePath: instancePath + "/events/" + i1 + "/timestamp", schemaPath: "#/$defs/ToolEvent/properties/timestamp/type", keyword: "type", params: { type: "string" } }), errors++;
              }
            }
            if (data26.message !== void 0 && typeof data26.message != "string") {
              vErrors = addError(vErrors, { instancePath: instancePath + "/events/" + i1 + "/message", schemaPath: "#/$defs/ToolEvent/properties/message/type", keyword: "type", params: { type: "string" } }), errors++;
            }
          } else {
            vErrors = addError(vErrors, { instancePath: instancePath + "/events/" + i1, schemaPath: "#/$defs/ToolEvent/type", keyword: "type", params: { type: "object" } }), errors++;
          }
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/events", schemaPath: "#/properties/events/type", keyword: "type", params: { type: "array" } }), errors++;
      }
    }
    if (data.errors !== void 0) {
      let data31 = data.errors;
      if (Array.isArray(data31)) {
        const len2 = data31.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data32 = data31[i2];
          if (data32 && typeof data32 == "object" && !Array.isArray(data32)) {
            if (data32.code === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/errors/" + i2, schemaPath: "#/$defs/ToolIssue/required", keyword: "required", params: { missingProperty: "code" } }), errors++;
            }
            if (data32.message === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/errors/" + i2, schemaPath: "#/$defs/ToolIssue/required", keyword: "required", params: { missingProperty: "message" } }), errors++;
            }
            if (data32.code !== void 0) {
              let data33 = data32.code;
              if (typeof data33 == "string") {
                if (!pattern78.test(data33)) {
                  vErrors = addError(vErrors, { instancePath: instancePath + "/errors/" + i2 + "/code", schemaPath: "#/$defs/ToolIssue/properties/code/pattern", keyword: "pattern", params: { pattern: "^[A-Z][A-Z0-9_]*$" } }), errors++;
                }
              } else {
                vErrors = addError(vErrors, { instancePath: instancePath + "/errors/" + i2 + "/code", schemaPath: "#/$defs/ToolIssue/properties/code/type", keyword: "type", params: { type: "string" } }), errors++;
              }
            }
            if (data32.message !== void 0 && typeof data32.message != "string") {
              vErrors = addError(vErrors, { instancePath: instancePath + "/errors/" + i2 + "/message", schemaPath: "#/$defs/ToolIssue/properties/message/type", keyword: "type", params: { type: "string" } }), errors++;
            }
            if (data32.severity !== void 0) {
              let data35 = data32.severity;
              if (typeof data35 == "string") {
                if (data35.length < 1) {
                  vErrors = addError(vErrors, { instancePath: instancePath + "/errors/" + i2 + "/severity", schemaPath: "#/$defs/ToolIssue/properties/severity/minLength", keyword: "minLength", params: { limit: 1 } }), errors++;
                }
              } else {
                vErrors = addError(vErrors, { instancePath: instancePath + "/errors/" + i2 + "/severity", schemaPath: "#/$defs/ToolIssue/properties/severity/type", keyword: "type", params: { type: "string" } }), errors++;
              }
            }
            if (data32.retryable !== void 0 && typeof data32.retryable != "boolean") {
              vErrors = addError(vErrors, { instancePath: instancePath + "/errors/" + i2 + "/retryable", schemaPath: "#/$defs/ToolIssue/properties/retryable/type", keyword: "type", params: { type: "boolean" } }), errors++;
            }
          } else {
            vErrors = addError(vErrors, { instancePath: instancePath + "/errors/" + i2, schemaPath: "#/$defs/ToolIssue/type", keyword: "type", params: { type: "object" } }), errors++;
          }
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/errors", schemaPath: "#/properties/errors/type", keyword: "type", params: { type: "array" } }), errors++;
      }
    }
  } else {
    vErrors = addError(vErrors, { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }), errors++;
  }
  return validate288.errors = vErrors, errors === 0;
}
function validate291(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.status === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" } }), errors++;
    }
    if (data.errors === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "errors" } }), errors++;
    }
    if (data.status !== void 0 && data.status !== "error") {
      vErrors = addError(vErrors, { instancePath: instancePath + "/status", schemaPath: "#/properties/status/const", keyword: "const", params: { allowedValue: "error" } }), errors++;
    }
    if (data.command !== void 0) {
      let data1 = data.command;
      if (typeof data1 != "string" && data1 !== null) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/command", schemaPath: "#/properties/command/type", keyword: "type", params: { type: ["string", "null"] } }), errors++;
      }
    }
    if (data.request_id !== void 0) {
      let data2 = data.request_id;
      if (typeof data2 != "string" && data2 !== null) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/request_id", schemaPath: "#/properties/request_id/type", keyword: "type", params: { type: ["string", "null"] } }), errors++;
      }
    }
    if (data.run_id !== void 0) {
      let data3 = data.run_id;
      if (typeof data3 != "string" && data3 !== null) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/run_id", schemaPath: "#/properties/run_id/type", keyword: "type", params: { type: ["string", "null"] } }), errors++;
      }
    }
    if (data.artifacts_path !== void 0) {
      let data4 = data.artifacts_path;
      if (typeof data4 != "string" && data4 !== null) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/artifacts_path", schemaPath: "#/properties/artifacts_path/type", keyword: "type", params: { type: ["string", "null"] } }), errors++;
      }
    }
    if (data.report_path !== void 0) {
      let data5 = data.report_path;
      if (typeof data5 != "string" && data5 !== null) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/report_path", schemaPath: "#/properties/report_path/type", keyword: "type", params: { type: ["string", "null"] } }), errors++;
      }
    }
    if (data.mode !== void 0) {
      let data6 = data.mode;
      if (typeof data6 != "string" && data6 !== null) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/mode", schemaPath: "#/properties/mode/type", keyword: "type", params: { type: ["string", "null"] } }), errors++;
      }
    }
    if (data.exit_code !== void 0) {
      let data7 = data.exit_code;
      if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7)) && data7 !== null) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/exit_code", schemaPath: "#/properties/exit_code/type", keyword: "type", params: { type: ["integer", "null"] } }), errors++;
      }
    }
    if (data.metrics !== void 0 && data.metrics !== null) {
      vErrors = addError(vErrors, { instancePath: instancePath + "/metrics", schemaPath: "#/properties/metrics/type", keyword: "type", params: { type: "null" } }), errors++;
    }
    if (data.artifacts !== void 0) {
      let data9 = data.artifacts;
      if (Array.isArray(data9)) {
        const len0 = data9.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data10 = data9[i0];
          if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
            if (data10.name === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/artifacts/" + i0, schemaPath: "#/$defs/ToolArtifact/required", keyword: "required", params: { missingProperty: "name" } }), errors++;
            }
            if (data10.path === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/artifacts/" + i0, schemaPath: "#/$defs/ToolArtifact/required", keyword: "required", params: { missingProperty: "path" } }), errors++;
            }
            if (data10.size_bytes === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/artifacts/" + i0, schemaPath: "#/$defs/ToolArtifact/required", keyword: "required", params: { missingProperty: "size_bytes" } }), errors++;
            }
            if (data10.name !== void 0) {
              let data11 = data10.name;
              if (typeof data11 == "string") {
                if (data11.length < 1) {
                  vErrors = addError(vErrors, { instancePath: instancePath + "/artifacts/" + i0 + "/name", schemaPath: "#/$defs/ToolArtifact/properties/name/minLength", keyword: "minLength", params: { limit: 1 } }), errors++;
                }
              } else {
                vErrors = addError(vErrors, { instancePath: instancePath + "/artifacts/" + i0 + "/name", schemaPath: "#/$defs/ToolArtifact/properties/name/type", keyword: "type", params: { type: "string" } }), errors++;
              }
            }
            if (data10.path !== void 0) {
              let data12 = data10.path;
              if (typeof data12 == "string") {
                if (data12.length < 1) {
                  vErrors = addError(vErrors, { instancePath: instancePath + "/artifacts/" + i0 + "/path", schemaPath: "#/$defs/ToolArtifact/properties/path/minLength", keyword: "minLength", params: { limit: 1 } }), errors++;
                }
              } else {
                vErrors = addError(vErrors, { instancePath: instancePath + "/artifacts/" + i0 + "/path", schemaPath: "#/$defs/ToolArtifact/properties/path/type", keyword: "type", params: { type: "string" } }), errors++;
              }
            }
            if (data10.size_bytes !== void 0) {
              let data13 = data10.size_bytes;
              if (!(typeof data13 == "number" && !(data13 % 1) && !isNaN(data13))) {
                vErrors = addError(vErrors, { instancePath: instancePath + "/artifacts/" + i0 + "/size_bytes", schemaPath: "#/$defs/ToolArtifact/properties/size_bytes/type", keyword: "type", params: { type: "integer" } }), errors++;
              }
              if (typeof data13 == "number" && (data13 < 0 || isNaN(data13))) {
                vErrors = addError(vErrors, { instancePath: instancePath + "/artifacts/" + i0 + "/size_bytes", schemaPath: "#/$defs/ToolArtifact/properties/size_bytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), errors++;
              }
            }
          } else {
            vErrors = addError(vErrors, { instancePath: instancePath + "/artifacts/" + i0, schemaPath: "#/$defs/ToolArtifact/type", keyword: "type", params: { type: "object" } }), errors++;
          }
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/artifacts", schemaPath: "#/properties/artifacts/type", keyword: "type", params: { type: "array" } }), errors++;
      }
    }
    if (data.events !== void 0) {
      let data14 = data.events;
      if (Array.isArray(data14)) {
        const len1 = data14.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data15 = data14[i1];
          if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
            if (data15.event === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/events/" + i1, schemaPath: "#/$defs/ToolEvent/required", keyword: "required", params: { missingProperty: "event" } }), errors++;
            }
            if (data15.event !== void 0) {
              let data16 = data15.event;
              if (typeof data16 == "string") {
                if (data16.length < 1) {
                  vErrors = addError(vErrors, { instancePath: instancePath + "/events/" + i1 + "/event", schemaPath: "#/$defs/ToolEvent/properties/event/minLength", keyword: "minLength", params: { limit: 1 } }), errors++;
                }
              } else {
                vErrors = addError(vErrors, { instancePath: instancePath + "/events/" + i1 + "/event", schemaPath: "#/$defs/ToolEvent/properties/event/type", keyword: "type", params: { type: "string" } }), errors++;
              }
            }
            if (data15.status !== void 0) {
              let data17 = data15.status;
              if (typeof data17 == "string") {
                if (data17.length < 1) {
                  vErrors = addError(vErrors, { instancePath: instancePath + "/events/" + i1 + "/status", schemaPath: "#/$defs/ToolEvent/properties/status/minLength", keyword: "minLength", params: { limit: 1 } }), errors++;
                }
              } else {
                vErrors = addError(vErrors, { instancePath: instancePath + "/events/" + i1 + "/status", schemaPath: "#/$defs/ToolEvent/properties/status/type", keyword: "type", params: { type: "string" } }), errors++;
              }
            }
            if (data15.timestamp !== void 0) {
              let data18 = data15.timestamp;
              if (typeof data18 == "string") {
                if (data18.length < 1) {
                  vErrors = addError(vErrors, { instancePath: instancePath + "/events/" + i1 + "/timestamp", schemaPath: "#/$defs/ToolEvent/properties/timestamp/minLength", keyword: "minLength", params: { limit: 1 } }), errors++;
                }
              } else {
                vErrors = addError(vErrors, { instancePath: instancePath + "/events/" + i1 + "/timestamp", schemaPath: "#/$defs/ToolEvent/properties/timestamp/type", keyword: "type", params: { type: "string" } }), errors++;
              }
            }
            if (data15.message !== void 0 && typeof data15.message != "string") {
              vErrors = addError(vErrors, { instancePath: instancePath + "/events/" + i1 + "/message", schemaPath: "#/$defs/ToolEvent/properties/message/type", keyword: "type", params: { type: "string" } }), errors++;
            }
          } else {
            vErrors = addError(vErrors, { instancePath: instancePath + "/events/" + i1, schemaPath: "#/$defs/ToolEvent/type", keyword: "type", params: { type: "object" } }), errors++;
          }
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/events", schemaPath: "#/properties/events/type", keyword: "type", params: { type: "array" } }), errors++;
      }
    }
    if (data.errors !== void 0) {
      let data20 = data.errors;
      if (Array.isArray(data20)) {
        if (data20.length < 1) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/errors", schemaPath: "#/properties/errors/minItems", keyword: "minItems", params: { limit: 1 } }), errors++;
        }
        const len2 = data20.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data21 = data20[i2];
          if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
            if (data21.code === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/errors/" + i2, schemaPath: "#/$defs/ToolIssue/required", keyword: "required", params: { missingProperty: "code" } }), errors++;
            }
            if (data21.message === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/errors/" + i2, schemaPath: "#/$defs/ToolIssue/required", keyword: "required", params: { missingProperty: "message" } }), errors++;
            }
            if (data21.code !== void 0) {
              let data22 = data21.code;
              if (typeof data22 == "string") {
                if (!pattern78.test(data22)) {
                  vErrors = addError(vErrors, { instancePath: instancePath + "/errors/" + i2 + "/code", schemaPath: "#/$defs/ToolIssue/properties/code/pattern", keyword: "pattern", params: { pattern: "^[A-Z][A-Z0-9_]*$" } }), errors++;
                }
              } else {
                vErrors = addError(vErrors, { instancePath: instancePath + "/errors/" + i2 + "/code", schemaPath: "#/$defs/ToolIssue/properties/code/type", keyword: "type", params: { type: "string" } }), errors++;
              }
            }
            if (data21.message !== void 0 && typeof data21.message != "string") {
              vErrors = addError(vErrors, { instancePath: instancePath + "/errors/" + i2 + "/message", schemaPath: "#/$defs/ToolIssue/properties/message/type", keyword: "type", params: { type: "string" } }), errors++;
            }
            if (data21.severity !== void 0) {
              let data24 = data21.severity;
              if (typeof data24 == "string") {
                if (data24.length < 1) {
                  vErrors = addError(vErrors, { instancePath: instancePath + "/errors/" + i2 + "/severity", schemaPath: "#/$defs/ToolIssue/properties/severity/minLength", keyword: "minLength", params: { limit: 1 } }), errors++;
                }
              } else {
                vErrors = addError(vErrors, { instancePath: instancePath + "/errors/" + i2 + "/severity", schemaPath: "#/$defs/ToolIssue/properties/severity/type", keyword: "type", params: { type: "string" } }), errors++;
              }
            }
            if (data21.retryable !== void 0 && typeof data21.retryable != "boolean") {
              vErrors = addError(vErrors, { instancePath: instancePath + "/errors/" + i2 + "/retryable", schemaPath: "#/$defs/ToolIssue/properties/retryable/type", keyword: "type", params: { type: "boolean" } }), errors++;
            }
          } else {
            vErrors = addError(vErrors, { instancePath: instancePath + "/errors/" + i2, schemaPath: "#/$defs/ToolIssue/type", keyword: "type", params: { type: "object" } }), errors++;
          }
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/errors", schemaPath: "#/properties/errors/type", keyword: "type", params: { type: "array" } }), errors++;
      }
    }
  } else {
    vErrors = addError(vErrors, { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }), errors++;
  }
  return validate291.errors = vErrors, errors === 0;
}
function validate287(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.status === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" } }), errors++;
    }
    const tag0 = data.status;
    if (typeof tag0 == "string")
      if (tag0 === "success")
        validate288(data, instancePath) || (vErrors = vErrors === null ? validate288.errors : addErrors(vErrors, validate288.errors), errors = vErrors.length);
      else if (tag0 === "error")
        validate291(data, instancePath) || (vErrors = vErrors === null ? validate291.errors : addErrors(vErrors, validate291.errors), errors = vErrors.length);
      else {
        vErrors = addError(vErrors, { instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "mapping", tag: "status", tagValue: tag0, allowedValues: ["success", "error"] } }), errors++;
      }
    else {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "tag", tag: "status", tagValue: tag0, allowedValues: ["success", "error"] } }), errors++;
    }
  } else {
    vErrors = addError(vErrors, { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }), errors++;
  }
  return validate287.errors = vErrors, errors === 0;
}
export {
  validateToolResult
};
