// Made by `npm run generate` from quantlab/v1/paper-session/metrics.schema.json. Do not edit.
import { addError } from "../../../../src/formats/add-error.ts";
const validatePaperSessionMetrics = validate215;
function validate215(data, instancePath = "") {
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
          vErrors = addError(vErrors, { instancePath: instancePath + "/best_result", schemaPath: "#/$defs/PaperSessionResult/required", keyword: "required", params: { missingProperty: "days" } }), errors++;
        }
        if (data0.max_drawdown === void 0) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/best_result", schemaPath: "#/$defs/PaperSessionResult/required", keyword: "required", params: { missingProperty: "max_drawdown" } }), errors++;
        }
        if (data0.sharpe_simple === void 0) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/best_result", schemaPath: "#/$defs/PaperSessionResult/required", keyword: "required", params: { missingProperty: "sharpe_simple" } }), errors++;
        }
        if (data0.total_return === void 0) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/best_result", schemaPath: "#/$defs/PaperSessionResult/required", keyword: "required", params: { missingProperty: "total_return" } }), errors++;
        }
        if (data0.trades === void 0) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/best_result", schemaPath: "#/$defs/PaperSessionResult/required", keyword: "required", params: { missingProperty: "trades" } }), errors++;
        }
        if (data0.avg_holding_days !== void 0) {
          let data1 = data0.avg_holding_days;
          if (typeof data1 != "number" && data1 !== null) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/best_result/avg_holding_days", schemaPath: "#/$defs/PaperSessionResult/properties/avg_holding_days/type", keyword: "type", params: { type: ["number", "null"] } }), errors++;
          }
        }
        if (data0.days !== void 0) {
          let data2 = data0.days;
          if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2))) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/best_result/days", schemaPath: "#/$defs/PaperSessionResult/properties/days/type", keyword: "type", params: { type: "integer" } }), errors++;
          }
          if (typeof data2 == "number" && (data2 < 0 || isNaN(data2))) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/best_result/days", schemaPath: "#/$defs/PaperSessionResult/properties/days/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), errors++;
          }
        }
        if (data0.expectancy_net !== void 0) {
          let data3 = data0.expectancy_net;
          if (typeof data3 != "number" && data3 !== null) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/best_result/expectancy_net", schemaPath: "#/$defs/PaperSessionResult/properties/expectancy_net/type", keyword: "type", params: { type: ["number", "null"] } }), errors++;
          }
        }
        if (data0.exposure !== void 0) {
          let data4 = data0.exposure;
          if (typeof data4 != "number" && data4 !== null) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/best_result/exposure", schemaPath: "#/$defs/PaperSessionResult/properties/exposure/type", keyword: "type", params: { type: ["number", "null"] } }), errors++;
          }
        }
        if (data0.max_drawdown !== void 0) {
          let data5 = data0.max_drawdown;
          if (typeof data5 != "number" && data5 !== null) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/best_result/max_drawdown", schemaPath: "#/$defs/PaperSessionResult/properties/max_drawdown/type", keyword: "type", params: { type: ["number", "null"] } }), errors++;
          }
        }
        if (data0.profit_factor !== void 0) {
          let data6 = data0.profit_factor;
          if (typeof data6 != "number" && data6 !== null) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/best_result/profit_factor", schemaPath: "#/$defs/PaperSessionResult/properties/profit_factor/type", keyword: "type", params: { type: ["number", "null"] } }), errors++;
          }
        }
        if (data0.sharpe_simple !== void 0) {
          let data7 = data0.sharpe_simple;
          if (typeof data7 != "number" && data7 !== null) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/best_result/sharpe_simple", schemaPath: "#/$defs/PaperSessionResult/properties/sharpe_simple/type", keyword: "type", params: { type: ["number", "null"] } }), errors++;
          }
        }
        if (data0.total_return !== void 0) {
          let data8 = data0.total_return;
          if (typeof data8 != "number" && data8 !== null) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/best_result/total_return", schemaPath: "#/$defs/PaperSessionResult/properties/total_return/type", keyword: "type", params: { type: ["number", "null"] } }), errors++;
          }
        }
        if (data0.trade_trades !== void 0) {
          let data9 = data0.trade_trades;
          if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9))) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/best_result/trade_trades", schemaPath: "#/$defs/PaperSessionResult/properties/trade_trades/type", keyword: "type", params: { type: "integer" } }), errors++;
          }
          if (typeof data9 == "number" && (data9 < 0 || isNaN(data9))) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/best_result/trade_trades", schemaPath: "#/$defs/PaperSessionResult/properties/trade_trades/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), errors++;
          }
        }
        if (data0.trades !== void 0) {
          let data10 = data0.trades;
          if (!(typeof data10 == "number" && !(data10 % 1) && !isNaN(data10))) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/best_result/trades", schemaPath: "#/$defs/PaperSessionResult/properties/trades/type", keyword: "type", params: { type: "integer" } }), errors++;
          }
          if (typeof data10 == "number" && (data10 < 0 || isNaN(data10))) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/best_result/trades", schemaPath: "#/$defs/PaperSessionResult/properties/trades/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), errors++;
          }
        }
        if (data0.win_rate_trades !== void 0) {
          let data11 = data0.win_rate_trades;
          if (typeof data11 != "number" && data11 !== null) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/best_result/win_rate_trades", schemaPath: "#/$defs/PaperSessionResult/properties/win_rate_trades/type", keyword: "type", params: { type: ["number", "null"] } }), errors++;
          }
          if (typeof data11 == "number") {
            if (data11 > 1 || isNaN(data11)) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/best_result/win_rate_trades", schemaPath: "#/$defs/PaperSessionResult/properties/win_rate_trades/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 } }), errors++;
            }
            if (data11 < 0 || isNaN(data11)) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/best_result/win_rate_trades", schemaPath: "#/$defs/PaperSessionResult/properties/win_rate_trades/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), errors++;
            }
          }
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/best_result", schemaPath: "#/$defs/PaperSessionResult/type", keyword: "type", params: { type: "object" } }), errors++;
      }
    }
    if (data.command !== void 0 && data.command !== "paper") {
      vErrors = addError(vErrors, { instancePath: instancePath + "/command", schemaPath: "#/properties/command/const", keyword: "const", params: { allowedValue: "paper" } }), errors++;
    }
    if (data.leaderboard_size !== void 0 && data.leaderboard_size !== 1) {
      vErrors = addError(vErrors, { instancePath: instancePath + "/leaderboard_size", schemaPath: "#/properties/leaderboard_size/const", keyword: "const", params: { allowedValue: 1 } }), errors++;
    }
    if (data.mode !== void 0 && data.mode !== "paper") {
      vErrors = addError(vErrors, { instancePath: instancePath + "/mode", schemaPath: "#/properties/mode/const", keyword: "const", params: { allowedValue: "paper" } }), errors++;
    }
    if (data.status !== void 0 && data.status !== "success") {
      vErrors = addError(vErrors, { instancePath: instancePath + "/status", schemaPath: "#/properties/status/const", keyword: "const", params: { allowedValue: "success" } }), errors++;
    }
    if (data.summary !== void 0) {
      let data16 = data.summary;
      if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
        if (data16.total_return === void 0) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/summary", schemaPath: "../common.schema.json#/$defs/Summary/required", keyword: "required", params: { missingProperty: "total_return" } }), errors++;
        }
        if (data16.sharpe_simple === void 0) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/summary", schemaPath: "../common.schema.json#/$defs/Summary/required", keyword: "required", params: { missingProperty: "sharpe_simple" } }), errors++;
        }
        if (data16.max_drawdown === void 0) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/summary", schemaPath: "../common.schema.json#/$defs/Summary/required", keyword: "required", params: { missingProperty: "max_drawdown" } }), errors++;
        }
        if (data16.trades === void 0) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/summary", schemaPath: "../common.schema.json#/$defs/Summary/required", keyword: "required", params: { missingProperty: "trades" } }), errors++;
        }
        if (data16.win_rate === void 0) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/summary", schemaPath: "../common.schema.json#/$defs/Summary/required", keyword: "required", params: { missingProperty: "win_rate" } }), errors++;
        }
        if (data16.total_return !== void 0) {
          let data17 = data16.total_return;
          if (typeof data17 != "number" && data17 !== null) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/summary/total_return", schemaPath: "../common.schema.json#/$defs/Summary/properties/total_return/type", keyword: "type", params: { type: ["number", "null"] } }), errors++;
          }
        }
        if (data16.sharpe_simple !== void 0) {
          let data18 = data16.sharpe_simple;
          if (typeof data18 != "number" && data18 !== null) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/summary/sharpe_simple", schemaPath: "../common.schema.json#/$defs/Summary/properties/sharpe_simple/type", keyword: "type", params: { type: ["number", "null"] } }), errors++;
          }
        }
        if (data16.max_drawdown !== void 0) {
          let data19 = data16.max_drawdown;
          if (typeof data19 != "number" && data19 !== null) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/summary/max_drawdown", schemaPath: "../common.schema.json#/$defs/Summary/properties/max_drawdown/type", keyword: "type", params: { type: ["number", "null"] } }), errors++;
          }
        }
        if (data16.trades !== void 0) {
          let data20 = data16.trades;
          if (!(typeof data20 == "number" && !(data20 % 1) && !isNaN(data20))) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/summary/trades", schemaPath: "../common.schema.json#/$defs/Summary/properties/trades/type", keyword: "type", params: { type: "integer" } }), errors++;
          }
          if (typeof data20 == "number" && (data20 < 0 || isNaN(data20))) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/summary/trades", schemaPath: "../common.schema.json#/$defs/Summary/properties/trades/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), errors++;
          }
        }
        if (data16.win_rate !== void 0) {
          let data21 = data16.win_rate;
          if (typeof data21 != "number" && data21 !== null) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/summary/win_rate", schemaPath: "../common.schema.json#/$defs/Summary/properties/win_rate/type", keyword: "type", params: { type: ["number", "null"] } }), errors++;
          }
          if (typeof data21 == "number") {
            if (data21 > 1 || isNaN(data21)) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/summary/win_rate", schemaPath: "../common.schema.json#/$defs/Summary/properties/win_rate/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 } }), errors++;
            }
            if (data21 < 0 || isNaN(data21)) {
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
  return validate215.errors = vErrors, errors === 0;
}
export {
  validatePaperSessionMetrics
};
