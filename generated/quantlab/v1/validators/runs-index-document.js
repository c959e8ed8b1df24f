// Made by `npm run generate` from quantlab/v1/runs-index/index.schema.json. Do not edit.
import { addError } from "../../../../src/formats/add-error.ts";
import { isDate, isLocalDateTime } from "../../../../src/formats/string-formats.ts";
const validateRunsIndexDocument = validate261;
const formats22 = isLocalDateTime, formats18 = isDate, pattern18 = new RegExp("^([0-9a-f]{7,40}|unknown)$", "");
function validate261(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.generated_at === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 0), errors++;
    }
    if (data.root_dir === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 1), errors++;
    }
    if (data.n_runs === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 2), errors++;
    }
    if (data.runs === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 3), errors++;
    }
    if (data.generated_at !== void 0) {
      let data0 = data.generated_at;
      if (typeof data0 == "string") {
        if (!formats22(data0)) {
          vErrors = addError(vErrors, instancePath + "/generated_at", faults, 4), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/generated_at", faults, 5), errors++;
      }
    }
    if (data.root_dir !== void 0) {
      let data1 = data.root_dir;
      if (typeof data1 == "string") {
        if (data1.length < 1) {
          vErrors = addError(vErrors, instancePath + "/root_dir", faults, 6), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/root_dir", faults, 7), errors++;
      }
    }
    if (data.n_runs !== void 0) {
      let data2 = data.n_runs;
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2))) {
        vErrors = addError(vErrors, instancePath + "/n_runs", faults, 8), errors++;
      }
      if (typeof data2 == "number" && (data2 < 0 || isNaN(data2))) {
        vErrors = addError(vErrors, instancePath + "/n_runs", faults, 9), errors++;
      }
    }
    if (data.runs !== void 0) {
      let data3 = data.runs;
      if (Array.isArray(data3)) {
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data4 = data3[i0];
          if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
            if (data4.run_id === void 0) {
              vErrors = addError(vErrors, instancePath + "/runs/" + i0, faults, 10), errors++;
            }
            if (data4.mode === void 0) {
              vErrors = addError(vErrors, instancePath + "/runs/" + i0, faults, 11), errors++;
            }
            if (data4.created_at === void 0) {
              vErrors = addError(vErrors, instancePath + "/runs/" + i0, faults, 12), errors++;
            }
            if (data4.git_commit === void 0) {
              vErrors = addError(vErrors, instancePath + "/runs/" + i0, faults, 13), errors++;
            }
            if (data4.ticker === void 0) {
              vErrors = addError(vErrors, instancePath + "/runs/" + i0, faults, 14), errors++;
            }
            if (data4.start === void 0) {
              vErrors = addError(vErrors, instancePath + "/runs/" + i0, faults, 15), errors++;
            }
            if (data4.end === void 0) {
              vErrors = addError(vErrors, instancePath + "/runs/" + i0, faults, 16), errors++;
            }
            if (data4.sharpe_simple === void 0) {
              vErrors = addError(vErrors, instancePath + "/runs/" + i0, faults, 17), errors++;
            }
            if (data4.total_return === void 0) {
              vErrors = addError(vErrors, instancePath + "/runs/" + i0, faults, 18), errors++;
            }
            if (data4.max_drawdown === void 0) {
              vErrors = addError(vErrors, instancePath + "/runs/" + i0, faults, 19), errors++;
            }
            if (data4.trades === void 0) {
              vErrors = addError(vErrors, instancePath + "/runs/" + i0, faults, 20), errors++;
            }
            if (data4.path === void 0) {
              vErrors = addError(vErrors, instancePath + "/runs/" + i0, faults, 21), errors++;
            }
            if (data4.run_id !== void 0) {
              let data5 = data4.run_id;
              if (typeof data5 == "string") {
                if (data5.length < 1) {
                  vErrors = addError(vErrors, instancePath + "/runs/" + i0 + "/run_id", faults, 22), errors++;
                }
              } else {
                vErrors = addError(vErrors, instancePath + "/runs/" + i0 + "/run_id", faults, 23), errors++;
              }
            }
            if (data4.mode !== void 0) {
              let data6 = data4.mode;
              if (typeof data6 != "string" && data6 !== null) {
                vErrors = addError(vErrors, instancePath + "/runs/" + i0 + "/mode", faults, 24), errors++;
              }
              if (!(data6 === "run" || data6 === "grid" || data6 === "walkforward" || data6 === null)) {
                vErrors = addError(vErrors, instancePath + "/runs/" + i0 + "/mode", faults, 25), errors++;
              }
            }
            if (data4.created_at !== void 0) {
              let data7 = data4.created_at;
              if (typeof data7 != "string" && data7 !== null) {
                vErrors = addError(vErrors, instancePath + "/runs/" + i0 + "/created_at", faults, 26), errors++;
              }
              if (typeof data7 == "string" && !formats22(data7)) {
                vErrors = addError(vErrors, instancePath + "/runs/" + i0 + "/created_at", faults, 27), errors++;
              }
            }
            if (data4.git_commit !== void 0) {
              let data8 = data4.git_commit;
              if (typeof data8 != "string" && data8 !== null) {
                vErrors = addError(vErrors, instancePath + "/runs/" + i0 + "/git_commit", faults, 28), errors++;
              }
              if (typeof data8 == "string" && !pattern18.test(data8)) {
                vErrors = addError(vErrors, instancePath + "/runs/" + i0 + "/git_commit", faults, 29), errors++;
              }
            }
            if (data4.ticker !== void 0) {
              let data9 = data4.ticker;
              if (typeof data9 != "string" && data9 !== null) {
                vErrors = addError(vErrors, instancePath + "/runs/" + i0 + "/ticker", faults, 30), errors++;
              }
            }
            if (data4.start !== void 0) {
              let data10 = data4.start;
              if (typeof data10 != "string" && data10 !== null) {
                vErrors = addError(vErrors, instancePath + "/runs/" + i0 + "/start", faults, 31), errors++;
              }
              if (typeof data10 == "string" && !formats18(data10)) {
                vErrors = addError(vErrors, instancePath + "/runs/" + i0 + "/start", faults, 32), errors++;
              }
            }
            if (data4.end !== void 0) {
              let data11 = data4.end;
              if (typeof data11 != "string" && data11 !== null) {
                vErrors = addError(vErrors, instancePath + "/runs/" + i0 + "/end", faults, 33), errors++;
              }
              if (typeof data11 == "string" && !formats18(data11)) {
                vErrors = addError(vErrors, instancePath + "/runs/" + i0 + "/end", faults, 34), errors++;
              }
            }
            if (data4.sharpe_simple !== void 0) {
              let data12 = data4.sharpe_simple;
              if (typeof data12 != "number" && data12 !== null) {
                vErrors = addError(vErrors, instancePath + "/runs/" + i0 + "/sharpe_simple", faults, 35), errors++;
              }
            }
            if (data4.total_return !== void 0) {
              let data13 = data4.total_return;
              if (typeof data13 != "number" && data13 !== null) {
                vErrors = addError(vErrors, instancePath + "/runs/" + i0 + "/total_return", faults, 36), errors++;
              }
            }
            if (data4.max_drawdown !== void 0) {
              let data14 = data4.max_drawdown;
              if (typeof data14 != "number" && data14 !== null) {
                vErrors = addError(vErrors, instancePath + "/runs/" + i0 + "/max_drawdown", faults, 37), errors++;
              }
            }
            if (data4.trades !== void 0) {
              let data15 = data4.trades;
              if (typeof data15 != "number" && data15 !== null) {
                vErrors = addError(vErrors, instancePath + "/runs/" + i0 + "/trades", faults, 38), errors++;
              }
              if (typeof data15 == "number" && (data15 < 0 || isNaN(data15))) {
                vErrors = addError(vErrors, instancePath + "/runs/" + i0 + "/trades", faults, 39), errors++;
              }
            }
            if (data4.path !== void 0) {
              let data16 = data4.path;
              if (typeof data16 == "string") {
                if (data16.length < 1) {
                  vErrors = addError(vErrors, instancePath + "/runs/" + i0 + "/path", faults, 40), errors++;
                }
              } else {
                vErrors = addError(vErrors, instancePath + "/runs/" + i0 + "/path", faults, 41), errors++;
              }
            }
          } else {
            vErrors = addError(vErrors, instancePath + "/runs/" + i0, faults, 42), errors++;
          }
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/runs", faults, 43), errors++;
      }
    }
  } else {
    vErrors = addError(vErrors, instancePath, faults, 44), errors++;
  }
  return validate261.errors = vErrors, errors === 0;
}
export {
  validateRunsIndexDocument
};
const faults = () => [
  ["#/required", "required", { missingProperty: "generated_at" }],
  ["#/required", "required", { missingProperty: "root_dir" }],
  ["#/required", "required", { missingProperty: "n_runs" }],
  ["#/required", "required", { missingProperty: "runs" }],
  ["../common.schema.json#/$defs/LocalTimestamp/format", "format", { format: "local-date-time" }],
  ["../common.schema.json#/$defs/LocalTimestamp/type", "type", { type: "string" }],
  ["#/properties/root_dir/minLength", "minLength", { limit: 1 }],
  ["#/properties/root_dir/type", "type", { type: "string" }],
  ["#/properties/n_runs/type", "type", { type: "integer" }],
  ["#/properties/n_runs/minimum", "minimum", { comparison: ">=", limit: 0 }],
  ["indexed-run.schema.json/required", "required", { missingProperty: "run_id" }],
  ["indexed-run.schema.json/required", "required", { missingProperty: "mode" }],
  ["indexed-run.schema.json/required", "required", { missingProperty: "created_at" }],
  ["indexed-run.schema.json/required", "required", { missingProperty: "git_commit" }],
  ["indexed-run.schema.json/required", "required", { missingProperty: "ticker" }],
  ["indexed-run.schema.json/required", "required", { missingProperty: "start" }],
  ["indexed-run.schema.json/required", "required", { missingProperty: "end" }],
  ["indexed-run.schema.json/required", "required", { missingProperty: "sharpe_simple" }],
  ["indexed-run.schema.json/required", "required", { missingProperty: "total_return" }],
  ["indexed-run.schema.json/required", "required", { missingProperty: "max_drawdown" }],
  ["indexed-run.schema.json/required", "required", { missingProperty: "trades" }],
  ["indexed-run.schema.json/required", "required", { missingProperty: "path" }],
  ["indexed-run.schema.json/properties/run_id/minLength", "minLength", { limit: 1 }],
  ["indexed-run.schema.json/properties/run_id/type", "type", { type: "string" }],
  ["indexed-run.schema.json/properties/mode/type", "type", { type: ["string", "null"] }],
  ["indexed-run.schema.json/properties/mode/enum", "enum", { allowedValues: ["run", "grid", "walkforward", null] }],
  ["indexed-run.schema.json/properties/created_at/type", "type", { type: ["string", "null"] }],
  ["indexed-run.schema.json/properties/created_at/format", "format", { format: "local-date-time" }],
  ["indexed-run.schema.json/properties/git_commit/type", "type", { type: ["string", "null"] }],
  ["indexed-run.schema.json/properties/git_commit/pattern", "pattern", { pattern: "^([0-9a-f]{7,40}|unknown)$" }],
  ["indexed-run.schema.json/properties/ticker/type", "type", { type: ["string", "null"] }],
  ["indexed-run.schema.json/properties/start/type", "type", { type: ["string", "null"] }],
  ["indexed-run.schema.json/properties/start/format", "format", { format: "date" }],
  ["indexed-run.schema.json/properties/end/type", "type", { type: ["string", "null"] }],
  ["indexed-run.schema.json/properties/end/format", "format", { format: "date" }],
  ["indexed-run.schema.json/properties/sharpe_simple/type", "type", { type: ["number", "null"] }],
  ["indexed-run.schema.json/properties/total_return/type", "type", { type: ["number", "null"] }],
  ["indexed-run.schema.json/properties/max_drawdown/type", "type", { type: ["number", "null"] }],
  ["indexed-run.schema.json/properties/trades/type", "type", { type: ["number", "null"] }],
  ["indexed-run.schema.json/properties/trades/minimum", "minimum", { comparison: ">=", limit: 0 }],
  ["indexed-run.schema.json/properties/path/minLength", "minLength", { limit: 1 }],
  ["indexed-run.schema.json/properties/path/type", "type", { type: "string" }],
  ["indexed-run.schema.json/type", "type", { type: "object" }],
  ["#/properties/runs/type", "type", { type: "array" }],
  ["#/type", "type", { type: "object" }]
];
