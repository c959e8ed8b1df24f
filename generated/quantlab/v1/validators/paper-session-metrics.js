// Made by `npm run generate` from quantlab/v1/paper-session/metrics.schema.json. Do not edit.
import { addError } from "../../../../src/formats/add-error.ts";
const validatePaperSessionMetrics = validate215;
function validate215(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.best_result === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 0), errors++;
    }
    if (data.command === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 1), errors++;
    }
    if (data.leaderboard_size === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 2), errors++;
    }
    if (data.mode === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 3), errors++;
    }
    if (data.status === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 4), errors++;
    }
    if (data.summary === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 5), errors++;
    }
    if (data.best_result !== void 0) {
      let data0 = data.best_result;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.days === void 0) {
          vErrors = addError(vErrors, instancePath + "/best_result", faults, 6), errors++;
        }
        if (data0.max_drawdown === void 0) {
          vErrors = addError(vErrors, instancePath + "/best_result", faults, 7), errors++;
        }
        if (data0.sharpe_simple === void 0) {
          vErrors = addError(vErrors, instancePath + "/best_result", faults, 8), errors++;
        }
        if (data0.total_return === void 0) {
          vErrors = addError(vErrors, instancePath + "/best_result", faults, 9), errors++;
        }
        if (data0.trades === void 0) {
          vErrors = addError(vErrors, instancePath + "/best_result", faults, 10), errors++;
        }
        if (data0.avg_holding_days !== void 0) {
          let data1 = data0.avg_holding_days;
          if (typeof data1 != "number" && data1 !== null) {
            vErrors = addError(vErrors, instancePath + "/best_result/avg_holding_days", faults, 11), errors++;
          }
        }
        if (data0.days !== void 0) {
          let data2 = data0.days;
          if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2))) {
            vErrors = addError(vErrors, instancePath + "/best_result/days", faults, 12), errors++;
          }
          if (typeof data2 == "number" && (data2 < 0 || isNaN(data2))) {
            vErrors = addError(vErrors, instancePath + "/best_result/days", faults, 13), errors++;
          }
        }
        if (data0.expectancy_net !== void 0) {
          let data3 = data0.expectancy_net;
          if (typeof data3 != "number" && data3 !== null) {
            vErrors = addError(vErrors, instancePath + "/best_result/expectancy_net", faults, 14), errors++;
          }
        }
        if (data0.exposure !== void 0) {
          let data4 = data0.exposure;
          if (typeof data4 != "number" && data4 !== null) {
            vErrors = addError(vErrors, instancePath + "/best_result/exposure", faults, 15), errors++;
          }
        }
        if (data0.max_drawdown !== void 0) {
          let data5 = data0.max_drawdown;
          if (typeof data5 != "number" && data5 !== null) {
            vErrors = addError(vErrors, instancePath + "/best_result/max_drawdown", faults, 16), errors++;
          }
        }
        if (data0.profit_factor !== void 0) {
          let data6 = data0.profit_factor;
          if (typeof data6 != "number" && data6 !== null) {
            vErrors = addError(vErrors, instancePath + "/best_result/profit_factor", faults, 17), errors++;
          }
        }
        if (data0.sharpe_simple !== void 0) {
          let data7 = data0.sharpe_simple;
          if (typeof data7 != "number" && data7 !== null) {
            vErrors = addError(vErrors, instancePath + "/best_result/sharpe_simple", faults, 18), errors++;
          }
        }
        if (data0.total_return !== void 0) {
          let data8 = data0.total_return;
          if (typeof data8 != "number" && data8 !== null) {
            vErrors = addError(vErrors, instancePath + "/best_result/total_return", faults, 19), errors++;
          }
        }
        if (data0.trade_trades !== void 0) {
          let data9 = data0.trade_trades;
          if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9))) {
            vErrors = addError(vErrors, instancePath + "/best_result/trade_trades", faults, 20), errors++;
          }
          if (typeof data9 == "number" && (data9 < 0 || isNaN(data9))) {
            vErrors = addError(vErrors, instancePath + "/best_result/trade_trades", faults, 21), errors++;
          }
        }
        if (data0.trades !== void 0) {
          let data10 = data0.trades;
          if (!(typeof data10 == "number" && !(data10 % 1) && !isNaN(data10))) {
            vErrors = addError(vErrors, instancePath + "/best_result/trades", faults, 22), errors++;
          }
          if (typeof data10 == "number" && (data10 < 0 || isNaN(data10))) {
            vErrors = addError(vErrors, instancePath + "/best_result/trades", faults, 23), errors++;
          }
        }
        if (data0.win_rate_trades !== void 0) {
          let data11 = data0.win_rate_trades;
          if (typeof data11 != "number" && data11 !== null) {
            vErrors = addError(vErrors, instancePath + "/best_result/win_rate_trades", faults, 24), errors++;
          }
          if (typeof data11 == "number") {
            if (data11 > 1 || isNaN(data11)) {
              vErrors = addError(vErrors, instancePath + "/best_result/win_rate_trades", faults, 25), errors++;
            }
            if (data11 < 0 || isNaN(data11)) {
              vErrors = addError(vErrors, instancePath + "/best_result/win_rate_trades", faults, 26), errors++;
            }
          }
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/best_result", faults, 27), errors++;
      }
    }
    if (data.command !== void 0 && data.command !== "paper") {
      vErrors = addError(vErrors, instancePath + "/command", faults, 28), errors++;
    }
    if (data.leaderboard_size !== void 0 && data.leaderboard_size !== 1) {
      vErrors = addError(vErrors, instancePath + "/leaderboard_size", faults, 29), errors++;
    }
    if (data.mode !== void 0 && data.mode !== "paper") {
      vErrors = addError(vErrors, instancePath + "/mode", faults, 30), errors++;
    }
    if (data.status !== void 0 && data.status !== "success") {
      vErrors = addError(vErrors, instancePath + "/status", faults, 31), errors++;
    }
    if (data.summary !== void 0) {
      let data16 = data.summary;
      if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
        if (data16.total_return === void 0) {
          vErrors = addError(vErrors, instancePath + "/summary", faults, 32), errors++;
        }
        if (data16.sharpe_simple === void 0) {
          vErrors = addError(vErrors, instancePath + "/summary", faults, 33), errors++;
        }
        if (data16.max_drawdown === void 0) {
          vErrors = addError(vErrors, instancePath + "/summary", faults, 34), errors++;
        }
        if (data16.trades === void 0) {
          vErrors = addError(vErrors, instancePath + "/summary", faults, 35), errors++;
        }
        if (data16.win_rate === void 0) {
          vErrors = addError(vErrors, instancePath + "/summary", faults, 36), errors++;
        }
        if (data16.total_return !== void 0) {
          let data17 = data16.total_return;
          if (typeof data17 != "number" && data17 !== null) {
            vErrors = addError(vErrors, instancePath + "/summary/total_return", faults, 37), errors++;
          }
        }
        if (data16.sharpe_simple !== void 0) {
          let data18 = data16.sharpe_simple;
          if (typeof data18 != "number" && data18 !== null) {
            vErrors = addError(vErrors, instancePath + "/summary/sharpe_simple", faults, 38), errors++;
          }
        }
        if (data16.max_drawdown !== void 0) {
          let data19 = data16.max_drawdown;
          if (typeof data19 != "number" && data19 !== null) {
            vErrors = addError(vErrors, instancePath + "/summary/max_drawdown", faults, 39), errors++;
          }
        }
        if (data16.trades !== void 0) {
          let data20 = data16.trades;
          if (!(typeof data20 == "number" && !(data20 % 1) && !isNaN(data20))) {
            vErrors = addError(vErrors, instancePath + "/summary/trades", faults, 40), errors++;
          }
          if (typeof data20 == "number" && (data20 < 0 || isNaN(data20))) {
            vErrors = addError(vErrors, instancePath + "/summary/trades", faults, 41), errors++;
          }
        }
        if (data16.win_rate !== void 0) {
          let data21 = data16.win_rate;
          if (typeof data21 != "number" && data21 !== null) {
            vErrors = addError(vErrors, instancePath + "/summary/win_rate", faults, 42), errors++;
          }
          if (typeof data21 == "number") {
            if (data21 > 1 || isNaN(data21)) {
              vErrors = addError(vErrors, instancePath + "/summary/win_rate", faults, 43), errors++;
            }
            if (data21 < 0 || isNaN(data21)) {
              vErrors = addError(vErrors, instancePath + "/summary/win_rate", faults, 44), errors++;
            }
          }
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/summary", faults, 45), errors++;
      }
    }
  } else {
    vErrors = addError(vErrors, instancePath, faults, 46), errors++;
  }
  return validate215.errors = vErrors, errors === 0;
}
export {
  validatePaperSessionMetrics
};
const faults = () => [
  ["#/required", "required", { missingProperty: "best_result" }],
  ["#/required", "required", { missingProperty: "command" }],
  ["#/required", "required", { missingProperty: "leaderboard_size" }],
  ["#/required", "required", { missingProperty: "mode" }],
  ["#/required", "required", { missingProperty: "status" }],
  ["#/required", "required", { missingProperty: "summary" }],
  ["#/$defs/PaperSessionResult/required", "required", { missingProperty: "days" }],
  ["#/$defs/PaperSessionResult/required", "required", { missingProperty: "max_drawdown" }],
  ["#/$defs/PaperSessionResult/required", "required", { missingProperty: "sharpe_simple" }],
  ["#/$defs/PaperSessionResult/required", "required", { missingProperty: "total_return" }],
  ["#/$defs/PaperSessionResult/required", "required", { missingProperty: "trades" }],
  ["#/$defs/PaperSessionResult/properties/avg_holding_days/type", "type", { type: ["number", "null"] }],
  ["#/$defs/PaperSessionResult/properties/days/type", "type", { type: "integer" }],
  ["#/$defs/PaperSessionResult/properties/days/minimum", "minimum", { comparison: ">=", limit: 0 }],
  ["#/$defs/PaperSessionResult/properties/expectancy_net/type", "type", { type: ["number", "null"] }],
  ["#/$defs/PaperSessionResult/properties/exposure/type", "type", { type: ["number", "null"] }],
  ["#/$defs/PaperSessionResult/properties/max_drawdown/type", "type", { type: ["number", "null"] }],
  ["#/$defs/PaperSessionResult/properties/profit_factor/type", "type", { type: ["number", "null"] }],
  ["#/$defs/PaperSessionResult/properties/sharpe_simple/type", "type", { type: ["number", "null"] }],
  ["#/$defs/PaperSessionResult/properties/total_return/type", "type", { type: ["number", "null"] }],
  ["#/$defs/PaperSessionResult/properties/trade_trades/type", "type", { type: "integer" }],
  ["#/$defs/PaperSessionResult/properties/trade_trades/minimum", "minimum", { comparison: ">=", limit: 0 }],
  ["#/$defs/PaperSessionResult/properties/trades/type", "type", { type: "integer" }],
  ["#/$defs/PaperSessionResult/properties/trades/minimum", "minimum", { comparison: ">=", limit: 0 }],
  ["#/$defs/PaperSessionResult/properties/win_rate_trades/type", "type", { type: ["number", "null"] }],
  ["#/$defs/PaperSessionResult/properties/win_rate_trades/maximum", "maximum", { comparison: "<=", limit: 1 }],
  ["#/$defs/PaperSessionResult/properties/win_rate_trades/minimum", "minimum", { comparison: ">=", limit: 0 }],
  ["#/$defs/PaperSessionResult/type", "type", { type: "object" }],
  ["#/properties/command/const", "const", { allowedValue: "paper" }],
  ["#/properties/leaderboard_size/const", "const", { allowedValue: 1 }],
  ["#/properties/mode/const", "const", { allowedValue: "paper" }],
  ["#/properties/status/const", "const", { allowedValue: "success" }],
  ["../common.schema.json#/$defs/Summary/required", "required", { missingProperty: "total_return" }],
  ["../common.schema.json#/$defs/Summary/required", "required", { missingProperty: "sharpe_simple" }],
  ["../common.schema.json#/$defs/Summary/required", "required", { missingProperty: "max_drawdown" }],
  ["../common.schema.json#/$defs/Summary/required", "required", { missingProperty: "trades" }],
  ["../common.schema.json#/$defs/Summary/required", "required", { missingProperty: "win_rate" }],
  ["../common.schema.json#/$defs/Summary/properties/total_return/type", "type", { type: ["number", "null"] }],
  ["../common.schema.json#/$defs/Summary/properties/sharpe_simple/type", "type", { type: ["number", "null"] }],
  ["../common.schema.json#/$defs/Summary/properties/max_drawdown/type", "type", { type: ["number", "null"] }],
  ["../common.schema.json#/$defs/Summary/properties/trades/type", "type", { type: "integer" }],
  ["../common.schema.json#/$defs/Summary/properties/trades/minimum", "minimum", { comparison: ">=", limit: 0 }],
  ["../common.schema.json#/$defs/Summary/properties/win_rate/type", "type", { type: ["number", "null"] }],
  ["../common.schema.json#/$defs/Summary/properties/win_rate/maximum", "maximum", { comparison: "<=", limit: 1 }],
  ["../common.schema.json#/$defs/Summary/properties/win_rate/minimum", "minimum", { comparison: ">=", limit: 0 }],
  ["../common.schema.json#/$defs/Summary/type", "type", { type: "object" }],
  ["#/type", "type", { type: "object" }]
];
