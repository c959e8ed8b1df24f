// Made by `npm run generate` from quantlab/v1/compare-report/compare-report.schema.json. Do not edit.
import { addError } from "../../../../src/formats/add-error.ts";
import { isDate, isLocalDateTime } from "../../../../src/formats/string-formats.ts";
const validateCompareReport = validate65;
const formats22 = isLocalDateTime, formats18 = isDate, pattern18 = new RegExp("^([0-9a-f]{7,40}|unknown)$", "");
function validate65(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.generated_at === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 0), errors++;
    }
    if (data.sort_by === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 1), errors++;
    }
    if (data.n_runs === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 2), errors++;
    }
    if (data.best_run_id === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 3), errors++;
    }
    if (data.best_run_path === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 4), errors++;
    }
    if (data.runs === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 5), errors++;
    }
    if (data.generated_at !== void 0) {
      let data0 = data.generated_at;
      if (typeof data0 == "string") {
        if (!formats22(data0)) {
          vErrors = addError(vErrors, instancePath + "/generated_at", faults, 6), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/generated_at", faults, 7), errors++;
      }
    }
    if (data.sort_by !== void 0 && typeof data.sort_by != "string") {
      vErrors = addError(vErrors, instancePath + "/sort_by", faults, 8), errors++;
    }
    if (data.n_runs !== void 0) {
      let data2 = data.n_runs;
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2))) {
        vErrors = addError(vErrors, instancePath + "/n_runs", faults, 9), errors++;
      }
      if (typeof data2 == "number" && (data2 < 0 || isNaN(data2))) {
        vErrors = addError(vErrors, instancePath + "/n_runs", faults, 10), errors++;
      }
    }
    if (data.best_run_id !== void 0 && typeof data.best_run_id != "string") {
      vErrors = addError(vErrors, instancePath + "/best_run_id", faults, 11), errors++;
    }
    if (data.best_run_path !== void 0 && typeof data.best_run_path != "string") {
      vErrors = addError(vErrors, instancePath + "/best_run_path", faults, 12), errors++;
    }
    if (data.runs !== void 0) {
      let data5 = data.runs;
      if (Array.isArray(data5)) {
        const len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data6 = data5[i0];
          if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
            if (data6.run_id === void 0) {
              vErrors = addError(vErrors, instancePath + "/runs/" + i0, faults, 13), errors++;
            }
            if (data6.mode === void 0) {
              vErrors = addError(vErrors, instancePath + "/runs/" + i0, faults, 14), errors++;
            }
            if (data6.created_at === void 0) {
              vErrors = addError(vErrors, instancePath + "/runs/" + i0, faults, 15), errors++;
            }
            if (data6.git_commit === void 0) {
              vErrors = addError(vErrors, instancePath + "/runs/" + i0, faults, 16), errors++;
            }
            if (data6.ticker === void 0) {
              vErrors = addError(vErrors, instancePath + "/runs/" + i0, faults, 17), errors++;
            }
            if (data6.start === void 0) {
              vErrors = addError(vErrors, instancePath + "/runs/" + i0, faults, 18), errors++;
            }
            if (data6.end === void 0) {
              vErrors = addError(vErrors, instancePath + "/runs/" + i0, faults, 19), errors++;
            }
            if (data6.sharpe_simple === void 0) {
              vErrors = addError(vErrors, instancePath + "/runs/" + i0, faults, 20), errors++;
            }
            if (data6.total_return === void 0) {
              vErrors = addError(vErrors, instancePath + "/runs/" + i0, faults, 21), errors++;
            }
            if (data6.max_drawdown === void 0) {
              vErrors = addError(vErrors, instancePath + "/runs/" + i0, faults, 22), errors++;
            }
            if (data6.trades === void 0) {
              vErrors = addError(vErrors, instancePath + "/runs/" + i0, faults, 23), errors++;
            }
            if (data6.path === void 0) {
              vErrors = addError(vErrors, instancePath + "/runs/" + i0, faults, 24), errors++;
            }
            if (data6.run_id !== void 0) {
              let data7 = data6.run_id;
              if (typeof data7 == "string") {
                if (data7.length < 1) {
                  vErrors = addError(vErrors, instancePath + "/runs/" + i0 + "/run_id", faults, 25), errors++;
                }
              } else {
                vErrors = addError(vErrors, instancePath + "/runs/" + i0 + "/run_id", faults, 26), errors++;
              }
            }
            if (data6.mode !== void 0) {
              let data8 = data6.mode;
              if (typeof data8 != "string" && data8 !== null) {
                vErrors = addError(vErrors, instancePath + "/runs/" + i0 + "/mode", faults, 27), errors++;
              }
              if (!(data8 === "run" || data8 === "grid" || data8 === "walkforward" || data8 === null)) {
                vErrors = addError(vErrors, instancePath + "/runs/" + i0 + "/mode", faults, 28), errors++;
              }
            }
            if (data6.created_at !== void 0) {
              let data9 = data6.created_at;
              if (typeof data9 != "string" && data9 !== null) {
                vErrors = addError(vErrors, instancePath + "/runs/" + i0 + "/created_at", faults, 29), errors++;
              }
              if (typeof data9 == "string" && !formats22(data9)) {
                vErrors = addError(vErrors, instancePath + "/runs/" + i0 + "/created_at", faults, 30), errors++;
              }
            }
            if (data6.git_commit !== void 0) {
              let data10 = data6.git_commit;
              if (typeof data10 != "string" && data10 !== null) {
                vErrors = addError(vErrors, instancePath + "/runs/" + i0 + "/git_commit", faults, 31), errors++;
              }
              if (typeof data10 == "string" && !pattern18.test(data10)) {
                vErrors = addError(vErrors, instancePath + "/runs/" + i0 + "/git_commit", faults, 32), errors++;
              }
            }
            if (data6.ticker !== void 0) {
              let data11 = data6.ticker;
              if (typeof data11 != "string" && data11 !== null) {
                vErrors = addError(vErrors, instancePath + "/runs/" + i0 + "/ticker", faults, 33), errors++;
              }
            }
            if (data6.start !== void 0) {
              let data12 = data6.start;
              if (typeof data12 != "string" && data12 !== null) {
                vErrors = addError(vErrors, instancePath + "/runs/" + i0 + "/start", faults, 34), errors++;
              }
              if (typeof data12 == "string" && !formats18(data12)) {
                vErrors = addError(vErrors, instancePath + "/runs/" + i0 + "/start", faults, 35), errors++;
              }
            }
            if (data6.end !== void 0) {
              let data13 = data6.end;
              if (typeof data13 != "string" && data13 !== null) {
                vErrors = addError(vErrors, instancePath + "/runs/" + i0 + "/end", faults, 36), errors++;
              }
              if (typeof data13 == "string" && !formats18(data13)) {
                vErrors = addError(vErrors, instancePath + "/runs/" + i0 + "/end", faults, 37), errors++;
              }
            }
            if (data6.sharpe_simple !== void 0) {
              let data14 = data6.sharpe_simple;
              if (typeof data14 != "number" && data14 !== null) {
                vErrors = addError(vErrors, instancePath + "/runs/" + i0 + "/sharpe_simple", faults, 38), errors++;
              }
            }
            if (data6.total_return !== void 0) {
              let data15 = data6.total_return;
              if (typeof data15 != "number" && data15 !== null) {
                vErrors = addError(vErrors, instancePath + "/runs/" + i0 + "/total_return", faults, 39), errors++;
              }
            }
            if (data6.max_drawdown !== void 0) {
              let data16 = data6.max_drawdown;
              if (typeof data16 != "number" && data16 !== null) {
                vErrors = addError(vErrors, instancePath + "/runs/" + i0 + "/max_drawdown", faults, 40), errors++;
              }
            }
            if (data6.trades !== void 0) {
              let data17 = data6.trades;
              if (typeof data17 != "number" && data17 !== null) {
                vErrors = addError(vErrors, instancePath + "/runs/" + i0 + "/trades", faults, 41), errors++;
              }
              if (typeof data17 == "number" && (data17 < 0 || isNaN(data17))) {
                vErrors = addError(vErrors, instancePath + "/runs/" + i0 + "/trades", faults, 42), errors++;
              }
            }
            if (data6.path !== void 0) {
              let data18 = data6.path;
              if (typeof data18 == "string") {
                if (data18.length < 1) {
                  vErrors = addError(vErrors, instancePath + "/runs/" + i0 + "/path", faults, 43), errors++;
                }
              } else {
                vErrors = addError(vErrors, instancePath + "/runs/" + i0 + "/path", faults, 44), errors++;
              }
            }
          } else {
            vErrors = addError(vErrors, instancePath + "/runs/" + i0, faults, 45), errors++;
          }
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/runs", faults, 46), errors++;
      }
    }
  } else {
    vErrors = addError(vErrors, instancePath, faults, 47), errors++;
  }
  return validate65.errors = vErrors, errors === 0;
}
export {
  validateCompareReport
};
const faults = () => [
  ["#/required", "required", { missingProperty: "generated_at" }],
  ["#/required", "required", { missingProperty: "sort_by" }],
  ["#/required", "required", { missingProperty: "n_runs" }],
  ["#/required", "required", { missingProperty: "best_run_id" }],
  ["#/required", "required", { missingProperty: "best_run_path" }],
  ["#/required", "required", { missingProperty: "runs" }],
  ["../common.schema.json#/$defs/LocalTimestamp/format", "format", { format: "local-date-time" }],
  ["../common.schema.json#/$defs/LocalTimestamp/type", "type", { type: "string" }],
  ["#/properties/sort_by/type", "type", { type: "string" }],
  ["#/properties/n_runs/type", "type", { type: "integer" }],
  ["#/properties/n_runs/minimum", "minimum", { comparison: ">=", limit: 0 }],
  ["#/properties/best_run_id/type", "type", { type: "string" }],
  ["#/properties/best_run_path/type", "type", { type: "string" }],
  ["../runs-index/indexed-run.schema.json/required", "required", { missingProperty: "run_id" }],
  ["../runs-index/indexed-run.schema.json/required", "required", { missingProperty: "mode" }],
  ["../runs-index/indexed-run.schema.json/required", "required", { missingProperty: "created_at" }],
  ["../runs-index/indexed-run.schema.json/required", "required", { missingProperty: "git_commit" }],
  ["../runs-index/indexed-run.schema.json/required", "required", { missingProperty: "ticker" }],
  ["../runs-index/indexed-run.schema.json/required", "required", { missingProperty: "start" }],
  ["../runs-index/indexed-run.schema.json/required", "required", { missingProperty: "end" }],
  ["../runs-index/indexed-run.schema.json/required", "required", { missingProperty: "sharpe_simple" }],
  ["../runs-index/indexed-run.schema.json/required", "required", { missingProperty: "total_return" }],
  ["../runs-index/indexed-run.schema.json/required", "required", { missingProperty: "max_drawdown" }],
  ["../runs-index/indexed-run.schema.json/required", "required", { missingProperty: "trades" }],
  ["../runs-index/indexed-run.schema.json/required", "required", { missingProperty: "path" }],
  ["../runs-index/indexed-run.schema.json/properties/run_id/minLength", "minLength", { limit: 1 }],
  ["../runs-index/indexed-run.schema.json/properties/run_id/type", "type", { type: "string" }],
  ["../runs-index/indexed-run.schema.json/properties/mode/type", "type", { type: ["string", "null"] }],
  ["../runs-index/indexed-run.schema.json/properties/mode/enum", "enum", { allowedValues: ["run", "grid", "walkforward", null] }],
  ["../runs-index/indexed-run.schema.json/properties/created_at/type", "type", { type: ["string", "null"] }],
  ["../runs-index/indexed-run.schema.json/properties/created_at/format", "format", { format: "local-date-time" }],
  ["../runs-index/indexed-run.schema.json/properties/git_commit/type", "type", { type: ["string", "null"] }],
  ["../runs-index/indexed-run.schema.json/properties/git_commit/pattern", "pattern", { pattern: "^([0-9a-f]{7,40}|unknown)$" }],
  ["../runs-index/indexed-run.schema.json/properties/ticker/type", "type", { type: ["string", "null"] }],
  ["../runs-index/indexed-run.schema.json/properties/start/type", "type", { type: ["string", "null"] }],
  ["../runs-index/indexed-run.schema.json/properties/start/format", "format", { format: "date" }],
  ["../runs-index/indexed-run.schema.json/properties/end/type", "type", { type: ["string", "null"] }],
  ["../runs-index/indexed-run.schema.json/properties/end/format", "format", { format: "date" }],
  ["../runs-index/indexed-run.schema.json/properties/sharpe_simple/type", "type", { type: ["number", "null"] }],
  ["../runs-index/indexed-run.schema.json/properties/total_return/type", "type", { type: ["number", "null"] }],
  ["../runs-index/indexed-run.schema.json/properties/max_drawdown/type", "type", { type: ["number", "null"] }],
  ["../runs-index/indexed-run.schema.json/properties/trades/type", "type", { type: ["number", "null"] }],
  ["../runs-index/indexed-run.schema.json/properties/trades/minimum", "minimum", { comparison: ">=", limit: 0 }],
  ["../runs-index/indexed-run.schema.json/properties/path/minLength", "minLength", { limit: 1 }],
  ["../runs-index/indexed-run.schema.json/properties/path/type", "type", { type: "string" }],
  ["../runs-index/indexed-run.schema.json/type", "type", { type: "object" }],
  ["#/properties/runs/type", "type", { type: "array" }],
  ["#/type", "type", { type: "object" }]
];
