// Made by `npm run generate` from quantlab/v1/runs-index/indexed-run.schema.json. Do not edit.
import { addError } from "../../../../src/formats/add-error.ts";
import { isDate, isLocalDateTime } from "../../../../src/formats/string-formats.ts";
const validateIndexedRun = validate262;
const formats22 = isLocalDateTime, formats18 = isDate, pattern18 = new RegExp("^([0-9a-f]{7,40}|unknown)$", "");
function validate262(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.run_id === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 0), errors++;
    }
    if (data.mode === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 1), errors++;
    }
    if (data.created_at === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 2), errors++;
    }
    if (data.git_commit === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 3), errors++;
    }
    if (data.ticker === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 4), errors++;
    }
    if (data.start === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 5), errors++;
    }
    if (data.end === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 6), errors++;
    }
    if (data.sharpe_simple === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 7), errors++;
    }
    if (data.total_return === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 8), errors++;
    }
    if (data.max_drawdown === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 9), errors++;
    }
    if (data.trades === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 10), errors++;
    }
    if (data.path === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 11), errors++;
    }
    if (data.run_id !== void 0) {
      let data0 = data.run_id;
      if (typeof data0 == "string") {
        if (data0.length < 1) {
          vErrors = addError(vErrors, instancePath + "/run_id", faults, 12), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/run_id", faults, 13), errors++;
      }
    }
    if (data.mode !== void 0) {
      let data1 = data.mode;
      if (typeof data1 != "string" && data1 !== null) {
        vErrors = addError(vErrors, instancePath + "/mode", faults, 14), errors++;
      }
      if (!(data1 === "run" || data1 === "grid" || data1 === "walkforward" || data1 === null)) {
        vErrors = addError(vErrors, instancePath + "/mode", faults, 15), errors++;
      }
    }
    if (data.created_at !== void 0) {
      let data2 = data.created_at;
      if (typeof data2 != "string" && data2 !== null) {
        vErrors = addError(vErrors, instancePath + "/created_at", faults, 16), errors++;
      }
      if (typeof data2 == "string" && !formats22(data2)) {
        vErrors = addError(vErrors, instancePath + "/created_at", faults, 17), errors++;
      }
    }
    if (data.git_commit !== void 0) {
      let data3 = data.git_commit;
      if (typeof data3 != "string" && data3 !== null) {
        vErrors = addError(vErrors, instancePath + "/git_commit", faults, 18), errors++;
      }
      if (typeof data3 == "string" && !pattern18.test(data3)) {
        vErrors = addError(vErrors, instancePath + "/git_commit", faults, 19), errors++;
      }
    }
    if (data.ticker !== void 0) {
      let data4 = data.ticker;
      if (typeof data4 != "string" && data4 !== null) {
        vErrors = addError(vErrors, instancePath + "/ticker", faults, 20), errors++;
      }
    }
    if (data.start !== void 0) {
      let data5 = data.start;
      if (typeof data5 != "string" && data5 !== null) {
        vErrors = addError(vErrors, instancePath + "/start", faults, 21), errors++;
      }
      if (typeof data5 == "string" && !formats18(data5)) {
        vErrors = addError(vErrors, instancePath + "/start", faults, 22), errors++;
      }
    }
    if (data.end !== void 0) {
      let data6 = data.end;
      if (typeof data6 != "string" && data6 !== null) {
        vErrors = addError(vErrors, instancePath + "/end", faults, 23), errors++;
      }
      if (typeof data6 == "string" && !formats18(data6)) {
        vErrors = addError(vErrors, instancePath + "/end", faults, 24), errors++;
      }
    }
    if (data.sharpe_simple !== void 0) {
      let data7 = data.sharpe_simple;
      if (typeof data7 != "number" && data7 !== null) {
        vErrors = addError(vErrors, instancePath + "/sharpe_simple", faults, 25), errors++;
      }
    }
    if (data.total_return !== void 0) {
      let data8 = data.total_return;
      if (typeof data8 != "number" && data8 !== null) {
        vErrors = addError(vErrors, instancePath + "/total_return", faults, 26), errors++;
      }
    }
    if (data.max_drawdown !== void 0) {
      let data9 = data.max_drawdown;
      if (typeof data9 != "number" && data9 !== null) {
        vErrors = addError(vErrors, instancePath + "/max_drawdown", faults, 27), errors++;
      }
    }
    if (data.trades !== void 0) {
      let data10 = data.trades;
      if (typeof data10 != "number" && data10 !== null) {
        vErrors = addError(vErrors, instancePath + "/trades", faults, 28), errors++;
      }
      if (typeof data10 == "number" && (data10 < 0 || isNaN(data10))) {
        vErrors = addError(vErrors, instancePath + "/trades", faults, 29), errors++;
      }
    }
    if (data.path !== void 0) {
      let data11 = data.path;
      if (typeof data11 == "string") {
        if (data11.length < 1) {
          vErrors = addError(vErrors, instancePath + "/path", faults, 30), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/path", faults, 31), errors++;
      }
    }
  } else {
    vErrors = addError(vErrors, instancePath, faults, 32), errors++;
  }
  return validate262.errors = vErrors, errors === 0;
}
export {
  validateIndexedRun
};
const faults = () => [
  ["#/required", "required", { missingProperty: "run_id" }],
  ["#/required", "required", { missingProperty: "mode" }],
  ["#/required", "required", { missingProperty: "created_at" }],
  ["#/required", "required", { missingProperty: "git_commit" }],
  ["#/required", "required", { missingProperty: "ticker" }],
  ["#/required", "required", { missingProperty: "start" }],
  ["#/required", "required", { missingProperty: "end" }],
  ["#/required", "required", { missingProperty: "sharpe_simple" }],
  ["#/required", "required", { missingProperty: "total_return" }],
  ["#/required", "required", { missingProperty: "max_drawdown" }],
  ["#/required", "required", { missingProperty: "trades" }],
  ["#/required", "required", { missingProperty: "path" }],
  ["#/properties/run_id/minLength", "minLength", { limit: 1 }],
  ["#/properties/run_id/type", "type", { type: "string" }],
  ["#/properties/mode/type", "type", { type: ["string", "null"] }],
  ["#/properties/mode/enum", "enum", { allowedValues: ["run", "grid", "walkforward", null] }],
  ["#/properties/created_at/type", "type", { type: ["string", "null"] }],
  ["#/properties/created_at/format", "format", { format: "local-date-time" }],
  ["#/properties/git_commit/type", "type", { type: ["string", "null"] }],
  ["#/properties/git_commit/pattern", "pattern", { pattern: "^([0-9a-f]{7,40}|unknown)$" }],
  ["#/properties/ticker/type", "type", { type: ["string", "null"] }],
  ["#/properties/start/type", "type", { type: ["string", "null"] }],
  ["#/properties/start/format", "format", { format: "date" }],
  ["#/properties/end/type", "type", { type: ["string", "null"] }],
  ["#/properties/end/format", "format", { format: "date" }],
  ["#/properties/sharpe_simple/type", "type", { type: ["number", "null"] }],
  ["#/properties/total_return/type", "type", { type: ["number", "null"] }],
  ["#/properties/max_drawdown/type", "type", { type: ["number", "null"] }],
  ["#/properties/trades/type", "type", { type: ["number", "null"] }],
  ["#/properties/trades/minimum", "minimum", { comparison: ">=", limit: 0 }],
  ["#/properties/path/minLength", "minLength", { limit: 1 }],
  ["#/properties/path/type", "type", { type: "string" }],
  ["#/type", "type", { type: "object" }]
];
