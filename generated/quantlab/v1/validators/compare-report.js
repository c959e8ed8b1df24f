// Made by `npm run generate` from quantlab/v1/compare-report/compare-report.schema.json. Do not edit.
import { addError } from "../../../../src/formats/add-error.ts";
import { isDate, isLocalDateTime } from "../../../../src/formats/string-formats.ts";
const validateCompareReport = validate65;
const formats22 = isLocalDateTime, formats18 = isDate, pattern18 = new RegExp("^([0-9a-f]{7,40}|unknown)$", "");
function validate65(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.generated_at === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "generated_at" } }), errors++;
    }
    if (data.sort_by === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sort_by" } }), errors++;
    }
    if (data.n_runs === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "n_runs" } }), errors++;
    }
    if (data.best_run_id === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "best_run_id" } }), errors++;
    }
    if (data.best_run_path === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "best_run_path" } }), errors++;
    }
    if (data.runs === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "runs" } }), errors++;
    }
    if (data.generated_at !== void 0) {
      let data0 = data.generated_at;
      if (typeof data0 == "string") {
        if (!formats22(data0)) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/generated_at", schemaPath: "../common.schema.json#/$defs/LocalTimestamp/format", keyword: "format", params: { format: "local-date-time" } }), errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/generated_at", schemaPath: "../common.schema.json#/$defs/LocalTimestamp/type", keyword: "type", params: { type: "string" } }), errors++;
      }
    }
    if (data.sort_by !== void 0 && typeof data.sort_by != "string") {
      vErrors = addError(vErrors, { instancePath: instancePath + "/sort_by", schemaPath: "#/properties/sort_by/type", keyword: "type", params: { type: "string" } }), errors++;
    }
    if (data.n_runs !== void 0) {
      let data2 = data.n_runs;
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2))) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/n_runs", schemaPath: "#/properties/n_runs/type", keyword: "type", params: { type: "integer" } }), errors++;
      }
      if (typeof data2 == "number" && (data2 < 0 || isNaN(data2))) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/n_runs", schemaPath: "#/properties/n_runs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), errors++;
      }
    }
    if (data.best_run_id !== void 0 && typeof data.best_run_id != "string") {
      vErrors = addError(vErrors, { instancePath: instancePath + "/best_run_id", schemaPath: "#/properties/best_run_id/type", keyword: "type", params: { type: "string" } }), errors++;
    }
    if (data.best_run_path !== void 0 && typeof data.best_run_path != "string") {
      vErrors = addError(vErrors, { instancePath: instancePath + "/best_run_path", schemaPath: "#/properties/best_run_path/type", keyword: "type", params: { type: "string" } }), errors++;
    }
    if (data.runs !== void 0) {
      let data5 = data.runs;
      if (Array.isArray(data5)) {
        const len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data6 = data5[i0];
          if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
            if (data6.run_id === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/runs/" + i0, schemaPath: "../runs-index/indexed-run.schema.json/required", keyword: "required", params: { missingProperty: "run_id" } }), errors++;
            }
            if (data6.mode === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/runs/" + i0, schemaPath: "../runs-index/indexed-run.schema.json/required", keyword: "required", params: { missingProperty: "mode" } }), errors++;
            }
            if (data6.created_at === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/runs/" + i0, schemaPath: "../runs-index/indexed-run.schema.json/required", keyword: "required", params: { missingProperty: "created_at" } }), errors++;
            }
            if (data6.git_commit === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/runs/" + i0, schemaPath: "../runs-index/indexed-run.schema.json/required", keyword: "required", params: { missingProperty: "git_commit" } }), errors++;
            }
            if (data6.ticker === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/runs/" + i0, schemaPath: "../runs-index/indexed-run.schema.json/required", keyword: "required", params: { missingProperty: "ticker" } }), errors++;
            }
            if (data6.start === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/runs/" + i0, schemaPath: "../runs-index/indexed-run.schema.json/required", keyword: "required", params: { missingProperty: "start" } }), errors++;
            }
            if (data6.end === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/runs/" + i0, schemaPath: "../runs-index/indexed-run.schema.json/required", keyword: "required", params: { missingProperty: "end" } }), errors++;
            }
            if (data6.sharpe_simple === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/runs/" + i0, schemaPath: "../runs-index/indexed-run.schema.json/required", keyword: "required", params: { missingProperty: "sharpe_simple" } }), errors++;
            }
            if (data6.total_return === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/runs/" + i0, schemaPath: "../runs-index/indexed-run.schema.json/required", keyword: "required", params: { missingProperty: "total_return" } }), errors++;
            }
            if (data6.max_drawdown === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/runs/" + i0, schemaPath: "../runs-index/indexed-run.schema.json/required", keyword: "required", params: { missingProperty: "max_drawdown" } }), errors++;
            }
            if (data6.trades === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/runs/" + i0, schemaPath: "../runs-index/indexed-run.schema.json/required", keyword: "required", params: { missingProperty: "trades" } }), errors++;
            }
            if (data6.path === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/runs/" + i0, schemaPath: "../runs-index/indexed-run.schema.json/required", keyword: "required", params: { missingProperty: "path" } }), errors++;
            }
            if (data6.run_id !== void 0) {
              let data7 = data6.run_id;
              if (typeof data7 == "string") {
                if (data7.length < 1) {
                  vErrors = addError(vErrors, { instancePath: instancePath + "/runs/" + i0 + "/run_id", schemaPath: "../runs-index/indexed-run.schema.json/properties/run_id/minLength", keyword: "minLength", params: { limit: 1 } }), errors++;
                }
              } else {
                vErrors = addError(vErrors, { instancePath: instancePath + "/runs/" + i0 + "/run_id", schemaPath: "../runs-index/indexed-run.schema.json/properties/run_id/type", keyword: "type", params: { type: "string" } }), errors++;
              }
            }
            if (data6.mode !== void 0) {
              let data8 = data6.mode;
              if (typeof data8 != "string" && data8 !== null) {
                vErrors = addError(vErrors, { instancePath: instancePath + "/runs/" + i0 + "/mode", schemaPath: "../runs-index/indexed-run.schema.json/properties/mode/type", keyword: "type", params: { type: ["string", "null"] } }), errors++;
              }
              if (!(data8 === "run" || data8 === "grid" || data8 === "walkforward" || data8 === null)) {
                vErrors = addError(vErrors, { instancePath: instancePath + "/runs/" + i0 + "/mode", schemaPath: "../runs-index/indexed-run.schema.json/properties/mode/enum", keyword: "enum", params: { allowedValues: ["run", "grid", "walkforward", null] } }), errors++;
              }
            }
            if (data6.created_at !== void 0) {
              let data9 = data6.created_at;
              if (typeof data9 != "string" && data9 !== null) {
                vErrors = addError(vErrors, { instancePath: instancePath + "/runs/" + i0 + "/created_at", schemaPath: "../runs-index/indexed-run.schema.json/properties/created_at/type", keyword: "type", params: { type: ["string", "null"] } }), errors++;
              }
              if (typeof data9 == "string" && !formats22(data9)) {
                vErrors = addError(vErrors, { instancePath: instancePath + "/runs/" + i0 + "/created_at", schemaPath: "../runs-index/indexed-run.schema.json/properties/created_at/format", keyword: "format", params: { format: "local-date-time" } }), errors++;
              }
            }
            if (data6.git_commit !== void 0) {
              let data10 = data6.git_commit;
              if (typeof data10 != "string" && data10 !== null) {
                vErrors = addError(vErrors, { instancePath: instancePath + "/runs/" + i0 + "/git_commit", schemaPath: "../runs-index/indexed-run.schema.json/properties/git_commit/type", keyword: "type", params: { type: ["string", "null"] } }), errors++;
              }
              if (typeof data10 == "string" && !pattern18.test(data10)) {
                vErrors = addError(vErrors, { instancePath: instancePath + "/runs/" + i0 + "/git_commit", schemaPath: "../runs-index/indexed-run.schema.json/properties/git_commit/pattern", keyword: "pattern", params: { pattern: "^([0-9a-f]{7,40}|unknown)$" } }), errors++;
              }
            }
            if (data6.ticker !== void 0) {
              let data11 = data6.ticker;
              if (typeof data11 != "string" && data11 !== null) {
                vErrors = addError(vErrors, { instancePath: instancePath + "/runs/" + i0 + "/ticker", schemaPath: "../runs-index/indexed-run.schema.json/properties/ticker/type", keyword: "type", params: { type: ["string", "null"] } }), errors++;
              }
            }
            if (data6.start !== void 0) {
              let data12 = data6.start;
              if (typeof data12 != "string" && data12 !== null) {
                vErrors = addError(vErrors, { instancePath: instancePath + "/runs/" + i0 + "/start", schemaPath: "../runs-index/indexed-run.schema.json/properties/start/type", keyword: "type", params: { type: ["string", "null"] } }), errors++;
              }
              if (typeof data12 == "string" && !formats18(data12)) {
                vErrors = addError(vErrors, { instancePath: instancePath + "/runs/" + i0 + "/start", schemaPath: "../runs-index/indexed-run.schema.json/properties/start/format", keyword: "format", params: { format: "date" } }), errors++;
              }
            }
            if (data6.end !== void 0) {
              let data13 = data6.end;
              if (typeof data13 != "string" && data13 !== null) {
                vErrors = addError(vErrors, { instancePath: instancePath + "/runs/" + i0 + "/end", schemaPath: "../runs-index/indexed-run.schema.json/properties/end/type", keyword: "type", params: { type: ["string", "null"] } }), errors++;
              }
              if (typeof data13 == "string" && !formats18(data13)) {
                vErrors = addError(vErrors, { instancePath: instancePath + "/runs/" + i0 + "/end", schemaPath: "../runs-index/indexed-run.schema.json/properties/end/format", keyword: "format", params: { format: "date" } }), errors++;
              }
            }
            if (data6.sharpe_simple !== void 0) {
              let data14 = data6.sharpe_simple;
              if (typeof data14 != "number" && data14 !== null) {
                vErrors = addError(vErrors, { instancePath: instancePath + "/runs/" + i0 + "/sharpe_simple", schemaPath: "../runs-index/indexed-run.schema.json/properties/sharpe_simple/type", keyword: "type", params: { type: ["number", "null"] } }), errors++;
              }
            }
            if (data6.total_return !== void 0) {
              let data15 = data6.total_return;
              if (typeof data15 != "number" && data15 !== null) {
                vErrors = addError(vErrors, { instancePath: instancePath + "/runs/" + i0 + "/total_return", schemaPath: "../runs-index/indexed-run.schema.json/properties/total_return/type", keyword: "type", params: { type: ["number", "null"] } }), errors++;
              }
            }
            if (data6.max_drawdown !== void 0) {
              let data16 = data6.max_drawdown;
              if (typeof data16 != "number" && data16 !== null) {
                vErrors = addError(vErrors, { instancePath: instancePath + "/runs/" + i0 + "/max_drawdown", schemaPath: "../runs-index/indexed-run.schema.json/properties/max_drawdown/type", keyword: "type", params: { type: ["number", "null"] } }), errors++;
              }
            }
            if (data6.trades !== void 0) {
              let data17 = data6.trades;
              if (typeof data17 != "number" && data17 !== null) {
                vErrors = addError(vErrors, { instancePath: instancePath + "/runs/" + i0 + "/trades", schemaPath: "../runs-index/indexed-run.schema.json/properties/trades/type", keyword: "type", params: { type: ["number", "null"] } }), errors++;
              }
              if (typeof data17 == "number" && (data17 < 0 || isNaN(data17))) {
                vErrors = addError(vErrors, { instancePath: instancePath + "/runs/" + i0 + "/trades", schemaPath: "../runs-index/indexed-run.schema.json/properties/trades/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), errors++;
              }
            }
            if (data6.path !== void 0) {
              let data18 = data6.path;
              if (typeof data18 == "string") {
                if (data18.length < 1) {
                  vErrors = addError(vErrors, { instancePath: instancePath + "/runs/" + i0 + "/path", schemaPath: "../runs-index/indexed-run.schema.json/properties/path/minLength", keyword: "minLength", params: { limit: 1 } }), errors++;
                }
              } else {
                vErrors = addError(vErrors, { instancePath: instancePath + "/runs/" + i0 + "/path", schemaPath: "../runs-index/indexed-run.schema.json/properties/path/type", keyword: "type", params: { type: "string" } }), errors++;
              }
            }
          } else {
            vErrors = addError(vErrors, { instancePath: instancePath + "/runs/" + i0, schemaPath: "../runs-index/indexed-run.schema.json/type", keyword: "type", params: { type: "object" } }), errors++;
          }
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/runs", schemaPath: "#/properties/runs/type", keyword: "type", params: { type: "array" } }), errors++;
      }
    }
  } else {
    vErrors = addError(vErrors, { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }), errors++;
  }
  return validate65.errors = vErrors, errors === 0;
}
export {
  validateCompareReport
};
