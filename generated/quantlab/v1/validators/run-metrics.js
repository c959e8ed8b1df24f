// Made by `npm run generate` from quantlab/v1/run/metrics.schema.json. Do not edit.
import { addError } from "../../../../src/formats/add-error.ts";
const validateRunMetrics = validate140;
function validate140(data, instancePath = "") {
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
        if (data0.days !== void 0) {
          let data1 = data0.days;
          if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1))) {
            vErrors = addError(vErrors, instancePath + "/best_result/days", faults, 11), errors++;
          }
          if (typeof data1 == "number" && (data1 < 0 || isNaN(data1))) {
            vErrors = addError(vErrors, instancePath + "/best_result/days", faults, 12), errors++;
          }
        }
        if (data0.max_drawdown !== void 0) {
          let data2 = data0.max_drawdown;
          if (typeof data2 != "number" && data2 !== null) {
            vErrors = addError(vErrors, instancePath + "/best_result/max_drawdown", faults, 13), errors++;
          }
        }
        if (data0.sharpe_simple !== void 0) {
          let data3 = data0.sharpe_simple;
          if (typeof data3 != "number" && data3 !== null) {
            vErrors = addError(vErrors, instancePath + "/best_result/sharpe_simple", faults, 14), errors++;
          }
        }
        if (data0.total_return !== void 0) {
          let data4 = data0.total_return;
          if (typeof data4 != "number" && data4 !== null) {
            vErrors = addError(vErrors, instancePath + "/best_result/total_return", faults, 15), errors++;
          }
        }
        if (data0.trades !== void 0) {
          let data5 = data0.trades;
          if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5))) {
            vErrors = addError(vErrors, instancePath + "/best_result/trades", faults, 16), errors++;
          }
          if (typeof data5 == "number" && (data5 < 0 || isNaN(data5))) {
            vErrors = addError(vErrors, instancePath + "/best_result/trades", faults, 17), errors++;
          }
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/best_result", faults, 18), errors++;
      }
    }
    if (data.command !== void 0 && data.command !== "run") {
      vErrors = addError(vErrors, instancePath + "/command", faults, 19), errors++;
    }
    if (data.leaderboard_size !== void 0 && data.leaderboard_size !== 1) {
      vErrors = addError(vErrors, instancePath + "/leaderboard_size", faults, 20), errors++;
    }
    if (data.mode !== void 0 && data.mode !== "run") {
      vErrors = addError(vErrors, instancePath + "/mode", faults, 21), errors++;
    }
    if (data.status !== void 0 && data.status !== "success") {
      vErrors = addError(vErrors, instancePath + "/status", faults, 22), errors++;
    }
    if (data.summary !== void 0) {
      let data10 = data.summary;
      if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
        if (data10.total_return === void 0) {
          vErrors = addError(vErrors, instancePath + "/summary", faults, 23), errors++;
        }
        if (data10.sharpe_simple === void 0) {
          vErrors = addError(vErrors, instancePath + "/summary", faults, 24), errors++;
        }
        if (data10.max_drawdown === void 0) {
          vErrors = addError(vErrors, instancePath + "/summary", faults, 25), errors++;
        }
        if (data10.trades === void 0) {
          vErrors = addError(vErrors, instancePath + "/summary", faults, 26), errors++;
        }
        if (data10.win_rate === void 0) {
          vErrors = addError(vErrors, instancePath + "/summary", faults, 27), errors++;
        }
        if (data10.total_return !== void 0) {
          let data11 = data10.total_return;
          if (typeof data11 != "number" && data11 !== null) {
            vErrors = addError(vErrors, instancePath + "/summary/total_return", faults, 28), errors++;
          }
        }
        if (data10.sharpe_simple !== void 0) {
          let data12 = data10.sharpe_simple;
          if (typeof data12 != "number" && data12 !== null) {
            vErrors = addError(vErrors, instancePath + "/summary/sharpe_simple", faults, 29), errors++;
          }
        }
        if (data10.max_drawdown !== void 0) {
          let data13 = data10.max_drawdown;
          if (typeof data13 != "number" && data13 !== null) {
            vErrors = addError(vErrors, instancePath + "/summary/max_drawdown", faults, 30), errors++;
          }
        }
        if (data10.trades !== void 0) {
          let data14 = data10.trades;
          if (!(typeof data14 == "number" && !(data14 % 1) && !isNaN(data14))) {
            vErrors = addError(vErrors, instancePath + "/summary/trades", faults, 31), errors++;
          }
          if (typeof data14 == "number" && (data14 < 0 || isNaN(data14))) {
            vErrors = addError(vErrors, instancePath + "/summary/trades", faults, 32), errors++;
          }
        }
        if (data10.win_rate !== void 0) {
          let data15 = data10.win_rate;
          if (typeof data15 != "number" && data15 !== null) {
            vErrors = addError(vErrors, instancePath + "/summary/win_rate", faults, 33), errors++;
          }
          if (typeof data15 == "number") {
            if (data15 > 1 || isNaN(data15)) {
              vErrors = addError(vErrors, instancePath + "/summary/win_rate", faults, 34), errors++;
            }
            if (data15 < 0 || isNaN(data15)) {
              vErrors = addError(vErrors, instancePath + "/summary/win_rate", faults, 35), errors++;
            }
          }
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/summary", faults, 36), errors++;
      }
    }
  } else {
    vErrors = addError(vErrors, instancePath, faults, 37), errors++;
  }
  return validate140.errors = vErrors, errors === 0;
}
export {
  validateRunMetrics
};
const faults = () => [
  ["#/required", "required", { missingProperty: "best_result" }],
  ["#/required", "required", { missingProperty: "command" }],
  ["#/required", "required", { missingProperty: "leaderboard_size" }],
  ["#/required", "required", { missingProperty: "mode" }],
  ["#/required", "required", { missingProperty: "status" }],
  ["#/required", "required", { missingProperty: "summary" }],
  ["#/$defs/RunResult/required", "required", { missingProperty: "days" }],
  ["#/$defs/RunResult/required", "required", { missingProperty: "max_drawdown" }],
  ["#/$defs/RunResult/required", "required", { missingProperty: "sharpe_simple" }],
  ["#/$defs/RunResult/required", "required", { missingProperty: "total_return" }],
  ["#/$defs/RunResult/required", "required", { missingProperty: "trades" }],
  ["#/$defs/RunResult/properties/days/type", "type", { type: "integer" }],
  ["#/$defs/RunResult/properties/days/minimum", "minimum", { comparison: ">=", limit: 0 }],
  ["#/$defs/RunResult/properties/max_drawdown/type", "type", { type: ["number", "null"] }],
  ["#/$defs/RunResult/properties/sharpe_simple/type", "type", { type: ["number", "null"] }],
  ["#/$defs/RunResult/properties/total_return/type", "type", { type: ["number", "null"] }],
  ["#/$defs/RunResult/properties/trades/type", "type", { type: "integer" }],
  ["#/$defs/RunResult/properties/trades/minimum", "minimum", { comparison: ">=", limit: 0 }],
  ["#/$defs/RunResult/type", "type", { type: "object" }],
  ["#/properties/command/const", "const", { allowedValue: "run" }],
  ["#/properties/leaderboard_size/const", "const", { allowedValue: 1 }],
  ["#/properties/mode/const", "const", { allowedValue: "run" }],
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
