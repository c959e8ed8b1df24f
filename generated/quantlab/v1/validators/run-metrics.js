// Made by `npm run generate` from quantlab/v1/run/metrics.schema.json. Do not edit.
import { addError } from "../../../../src/formats/add-error.ts";
const validateRunMetrics = validate140;
function validate140(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.best_result === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "best_result" } }), errors++;
    }
    if (data.command === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "command" } }), errors++;
    }
    if (data.leaderboard_size === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "leaderboard_size" } }), errors++;
    }
    if (data.mode === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "mode" } }), errors++;
    }
    if (data.status === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" } }), errors++;
    }
    if (data.summary === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "summary" } }), errors++;
    }
    if (data.best_result !== void 0) {
      let data0 = data.best_result;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.days === void 0) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/best_result", schemaPath: "#/$defs/RunResult/required", keyword: "required", params: { missingProperty: "days" } }), errors++;
        }
        if (data0.max_drawdown === void 0) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/best_result", schemaPath: "#/$defs/RunResult/required", keyword: "required", params: { missingProperty: "max_drawdown" } }), errors++;
        }
        if (data0.sharpe_simple === void 0) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/best_result", schemaPath: "#/$defs/RunResult/required", keyword: "required", params: { missingProperty: "sharpe_simple" } }), errors++;
        }
        if (data0.total_return === void 0) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/best_result", schemaPath: "#/$defs/RunResult/required", keyword: "required", params: { missingProperty: "total_return" } }), errors++;
        }
        if (data0.trades === void 0) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/best_result", schemaPath: "#/$defs/RunResult/required", keyword: "required", params: { missingProperty: "trades" } }), errors++;
        }
        if (data0.days !== void 0) {
          let data1 = data0.days;
          if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1))) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/best_result/days", schemaPath: "#/$defs/RunResult/properties/days/type", keyword: "type", params: { type: "integer" } }), errors++;
          }
          if (typeof data1 == "number" && (data1 < 0 || isNaN(data1))) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/best_result/days", schemaPath: "#/$defs/RunResult/properties/days/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), errors++;
          }
        }
        if (data0.max_drawdown !== void 0) {
          let data2 = data0.max_drawdown;
          if (typeof data2 != "number" && data2 !== null) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/best_result/max_drawdown", schemaPath: "#/$defs/RunResult/properties/max_drawdown/type", keyword: "type", params: { type: ["number", "null"] } }), errors++;
          }
        }
        if (data0.sharpe_simple !== void 0) {
          let data3 = data0.sharpe_simple;
          if (typeof data3 != "number" && data3 !== null) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/best_result/sharpe_simple", schemaPath: "#/$defs/RunResult/properties/sharpe_simple/type", keyword: "type", params: { type: ["number", "null"] } }), errors++;
          }
        }
        if (data0.total_return !== void 0) {
          let data4 = data0.total_return;
          if (typeof data4 != "number" && data4 !== null) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/best_result/total_return", schemaPath: "#/$defs/RunResult/properties/total_return/type", keyword: "type", params: { type: ["number", "null"] } }), errors++;
          }
        }
        if (data0.trades !== void 0) {
          let data5 = data0.trades;
          if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5))) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/best_result/trades", schemaPath: "#/$defs/RunResult/properties/trades/type", keyword: "type", params: { type: "integer" } }), errors++;
          }
          if (typeof data5 == "number" && (data5 < 0 || isNaN(data5))) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/best_result/trades", schemaPath: "#/$defs/RunResult/properties/trades/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), errors++;
          }
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/best_result", schemaPath: "#/$defs/RunResult/type", keyword: "type", params: { type: "object" } }), errors++;
      }
    }
    if (data.command !== void 0 && data.command !== "run") {
      vErrors = addError(vErrors, { instancePath: instancePath + "/command", schemaPath: "#/properties/command/const", keyword: "const", params: { allowedValue: "run" } }), errors++;
    }
    if (data.leaderboard_size !== void 0 && data.leaderboard_size !== 1) {
      vErrors = addError(vErrors, { instancePath: instancePath + "/leaderboard_size", schemaPath: "#/properties/leaderboard_size/const", keyword: "const", params: { allowedValue: 1 } }), errors++;
    }
    if (data.mode !== void 0 && data.mode !== "run") {
      vErrors = addError(vErrors, { instancePath: instancePath + "/mode", schemaPath: "#/properties/mode/const", keyword: "const", params: { allowedValue: "run" } }), errors++;
    }
    if (data.status !== void 0 && data.status !== "success") {
      vErrors = addError(vErrors, { instancePath: instancePath + "/status", schemaPath: "#/properties/status/const", keyword: "const", params: { allowedValue: "success" } }), errors++;
    }
    if (data.summary !== void 0) {
      let data10 = data.summary;
      if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
        if (data10.total_return === void 0) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/summary", schemaPath: "../common.schema.json#/$defs/Summary/required", keyword: "required", params: { missingProperty: "total_return" } }), errors++;
        }
        if (data10.sharpe_simple === void 0) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/summary", schemaPath: "../common.schema.json#/$defs/Summary/required", keyword: "required", params: { missingProperty: "sharpe_simple" } }), errors++;
        }
        if (data10.max_drawdown === void 0) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/summary", schemaPath: "../common.schema.json#/$defs/Summary/required", keyword: "required", params: { missingProperty: "max_drawdown" } }), errors++;
        }
        if (data10.trades === void 0) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/summary", schemaPath: "../common.schema.json#/$defs/Summary/required", keyword: "required", params: { missingProperty: "trades" } }), errors++;
        }
        if (data10.win_rate === void 0) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/summary", schemaPath: "../common.schema.json#/$defs/Summary/required", keyword: "required", params: { missingProperty: "win_rate" } }), errors++;
        }
        if (data10.total_return !== void 0) {
          let data11 = data10.total_return;
          if (typeof data11 != "number" && data11 !== null) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/summary/total_return", schemaPath: "../common.schema.json#/$defs/Summary/properties/total_return/type", keyword: "type", params: { type: ["number", "null"] } }), errors++;
          }
        }
        if (data10.sharpe_simple !== void 0) {
          let data12 = data10.sharpe_simple;
          if (typeof data12 != "number" && data12 !== null) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/summary/sharpe_simple", schemaPath: "../common.schema.json#/$defs/Summary/properties/sharpe_simple/type", keyword: "type", params: { type: ["number", "null"] } }), errors++;
          }
        }
        if (data10.max_drawdown !== void 0) {
          let data13 = data10.max_drawdown;
          if (typeof data13 != "number" && data13 !== null) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/summary/max_drawdown", schemaPath: "../common.schema.json#/$defs/Summary/properties/max_drawdown/type", keyword: "type", params: { type: ["number", "null"] } }), errors++;
          }
        }
        if (data10.trades !== void 0) {
          let data14 = data10.trades;
          if (!(typeof data14 == "number" && !(data14 % 1) && !isNaN(data14))) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/summary/trades", schemaPath: "../common.schema.json#/$defs/Summary/properties/trades/type", keyword: "type", params: { type: "integer" } }), errors++;
          }
          if (typeof data14 == "number" && (data14 < 0 || isNaN(data14))) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/summary/trades", schemaPath: "../common.schema.json#/$defs/Summary/properties/trades/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), errors++;
          }
        }
        if (data10.win_rate !== void 0) {
          let data15 = data10.win_rate;
          if (typeof data15 != "number" && data15 !== null) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/summary/win_rate", schemaPath: "../common.schema.json#/$defs/Summary/properties/win_rate/type", keyword: "type", params: { type: ["number", "null"] } }), errors++;
          }
          if (typeof data15 == "number") {
            if (data15 > 1 || isNaN(data15)) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/summary/win_rate", schemaPath: "../common.schema.json#/$defs/Summary/properties/win_rate/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 } }), errors++;
            }
            if (data15 < 0 || isNaN(data15)) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/summary/win_rate", schemaPath: "../common.schema.json#/$defs/Summary/properties/win_rate/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), errors++;
            }
          }
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/summary", schemaPath: "../common.schema.json#/$defs/Summary/type", keyword: "type", params: { type: "object" } }), errors++;
      }
    }
  } else {
    vErrors = addError(vErrors, { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }), errors++;
  }
  return validate140.errors = vErrors, errors === 0;
}
export {
  validateRunMetrics
};
