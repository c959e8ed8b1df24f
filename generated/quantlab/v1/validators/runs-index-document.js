// Made by `npm run generate` from quantlab/v1/runs-index/index.schema.json. Do not edit.
import { addError } from "../../../../src/formats/add-error.ts";
import { isDate, isLocalDateTime } from "../../../../src/formats/string-formats.ts";
const validateRunsIndexDocument = validate261;
const formats22 = isLocalDateTime, formats18 = isDate, pattern18 = new RegExp("^([0-9a-f]{7,40}|unknown)$", "");
function validate261(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.generated_at === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "generated_at" } }), errors++;
    }
    if (data.root_dir === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "root_dir" } }), errors++;
    }
    if (data.n_runs === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "n_runs" } }), errors++;
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
    if (data.root_dir !== void 0) {
      let data1 = data.root_dir;
      if (typeof data1 == "string") {
        if (data1.length < 1) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/root_dir", schemaPath: "#/properties/root_dir/minLength", keyword: "minLength", params: { limit: 1 } }), errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/root_dir", schemaPath: "#/properties/root_dir/type", keyword: "type", params: { type: "string" } }), errors++;
      }
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
    if (data.runs !== void 0) {
      let data3 = data.runs;
      if (Array.isArray(data3)) {
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data4 = data3[i0];
          if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
            if (data4.run_id === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/runs/" + i0, schemaPath: "indexed-run.schema.json/required", keyword: "required", params: { missingProperty: "run_id" } }), errors++;
            }
            if (data4.mode === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/runs/" + i0, schemaPath: "indexed-run.schema.json/required", keyword: "required", params: { missingProperty: "mode" } }), errors++;
            }
            if (data4.created_at === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/runs/" + i0, schemaPath: "indexed-run.schema.json/required", keyword: "required", params: { missingProperty: "created_at" } }), errors++;
            }
            if (data4.git_commit === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/runs/" + i0, schemaPath: "indexed-run.schema.json/required", keyword: "required", params: { missingProperty: "git_commit" } }), errors++;
            }
            if (data4.ticker === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/runs/" + i0, schemaPath: "indexed-run.schema.json/required", keyword: "required", params: { missingProperty: "ticker" } }), errors++;
            }
            if (data4.start === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/runs/" + i0, schemaPath: "indexed-run.schema.json/required", keyword: "required", params: { missingProperty: "start" } }), errors++;
            }
            if (data4.end === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/runs/" + i0, schemaPath: "indexed-run.schema.json/required", keyword: "required", params: { missingProperty: "end" } }), errors++;
            }
            if (data4.sharpe_simple === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/runs/" + i0, schemaPath: "indexed-run.schema.json/required", keyword: "required", params: { missingProperty: "sharpe_simple" } }), errors++;
            }
            if (data4.total_return === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/runs/" + i0, schemaPath: "indexed-run.schema.json/required", keyword: "required", params: { missingProperty: "total_return" } }), errors++;
            }
            if (data4.max_drawdown === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/runs/" + i0, schemaPath: "indexed-run.schema.json/required", keyword: "required", params: { missingProperty: "max_drawdown" } }), errors++;
            }
            if (data4.trades === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/runs/" + i0, schemaPath: "indexed-run.schema.json/required", keyword: "required", params: { missingProperty: "trades" } }), errors++;
            }
            if (data4.path === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/runs/" + i0, schemaPath: "indexed-run.schema.json/required", keyword: "required", params: { missingProperty: "path" } }), errors++;
            }
            if (data4.run_id !== void 0) {
              let data5 = data4.run_id;
              if (typeof data5 == "string") {
                if (data5.length < 1) {
                  vErrors = addError(vErrors, { instancePath: instancePath + "/runs/" + i0 + "/run_id", schemaPath: "indexed-run.schema.json/properties/run_id/minLength", keyword: "minLength", params: { limit: 1 } }), errors++;
                }
              } else {
                vErrors = addError(vErrors, { instancePath: instancePath + "/runs/" + i0 + "/run_id", schemaPath: "indexed-run.schema.json/properties/run_id/type", keyword: "type", params: { type: "string" } }), errors++;
              }
            }
            if (data4.mode !== void 0) {
              let data6 = data4.mode;
              if (typeof data6 != "string" && data6 !== null) {
                vErrors = addError(vErrors, { instancePath: instancePath + "/runs/" + i0 + "/mode", schemaPath: "indexed-run.schema.json/properties/mode/type", keyword: "type", params: { type: ["string", "null"] } }), errors++;
              }
              if (!(data6 === "run" || data6 === "grid" || data6 === "walkforward" || data6 === null)) {
                vErrors = addError(vErrors, { instancePath: instancePath + "/runs/" + i0 + "/mode", schemaPath: "indexed-run.schema.json/properties/mode/enum", keyword: "enum", params: { allowedValues: ["run", "grid", "walkforward", null] } }), errors++;
              }
            }
            if (data4.created_at !== void 0) {
              let data7 = data4.created_at;
              if (typeof data7 != "string" && data7 !== null) {
                vErrors = addError(vErrors, { instancePath: instancePath + "/runs/" + i0 + "/created_at", schemaPath: "indexed-run.schema.json/properties/created_at/type", keyword: "type", params: { type: ["string", "null"] } }), errors++;
              }
              if (typeof data7 == "string" && !formats22(data7)) {
                vErrors = addError(vErrors, { instancePath: instancePath + "/runs/" + i0 + "/created_at", schemaPath: "indexed-run.schema.json/properties/created_at/format", keyword: "format", params: { format: "local-date-time" } }), errors++;
              }
            }
            if (data4.git_commit !== void 0) {
              let data8 = data4.git_commit;
              if (typeof data8 != "string" && data8 !== null) {
                vErrors = addError(vErrors, { instancePath: instancePath + "/runs/" + i0 + "/git_commit", schemaPath: "indexed-run.schema.json/properties/git_commit/type", keyword: "type", params: { type: ["string", "null"] } }), errors++;
              }
              if (typeof data8 == "string" && !pattern18.test(data8)) {
                vErrors = addError(vErrors, { instancePath: instancePath + "/runs/" + i0 + "/git_commit", schemaPath: "indexed-run.schema.json/properties/git_commit/pattern", keyword: "pattern", params: { pattern: "^([0-9a-f]{7,40}|unknown)$" } }), errors++;
              }
            }
            if (data4.ticker !== void 0) {
              let data9 = data4.ticker;
              if (typeof data9 != "string" && data9 !== null) {
                vErrors = addError(vErrors, { instancePath: instancePath + "/runs/" + i0 + "/ticker", schemaPath: "indexed-run.schema.json/properties/ticker/type", keyword: "type", params: { type: ["string", "null"] } }), errors++;
              }
            }
            if (data4.start !== void 0) {
              let data10 = data4.start;
              if (typeof data10 != "string" && data10 !== null) {
                vErrors = addError(vErrors, { instancePath: instancePath + "/runs/" + i0 + "/start", schemaPath: "indexed-run.schema.json/properties/start/type", keyword: "type", params: { type: ["string", "null"] } }), errors++;
              }
              if (typeof data10 == "string" && !formats18(data10)) {
                vErrors = addError(vErrors, { instancePath: instancePath + "/runs/" + i0 + "/start", schemaPath: "indexed-run.schema.json/properties/start/format", keyword: "format", params: { format: "date" } }), errors++;
              }
            }
            if (data4.end !== void 0) {
              let data11 = data4.end;
              if (typeof data11 != "string" && data11 !== null) {
                vErrors = addError(vErrors, { instancePath: instancePath + "/runs/" + i0 + "/end", schemaPath: "indexed-run.schema.json/properties/end/type", keyword: "type", params: { type: ["string", "null"] } }), errors++;
              }
              if (typeof data11 == "string" && !formats18(data11)) {
                vErrors = addError(vErrors, { instancePath: instancePath + "/runs/" + i0 + "/end", schemaPath: "indexed-run.schema.json/properties/end/format", keyword: "format", params: { format: "date" } }), errors++;
              }
            }
            if (data4.sharpe_simple !== void 0) {
              let data12 = data4.sharpe_simple;
              if (typeof data12 != "number" && data12 !== null) {
                vErrors = addError(vErrors, { instancePath: instancePath + "/runs/" + i0 + "/sharpe_simple", schemaPath: "indexed-run.schema.json/properties/sharpe_simple/type", keyword: "type", params: { type: ["number", "null"] } }), errors++;
              }
            }
            if (data4.total_return !== void 0) {
              let data13 = data4.total_return;
              if (typeof data13 != "number" && data13 !== null) {
                vErrors = addError(vErrors, { instancePath: instancePath + "/runs/" + i0 + "/total_return", schemaPath: "indexed-run.schema.json/properties/total_return/type", keyword: "type", params: { type: ["number", "null"] } }), errors++;
              }
            }
            if (data4.max_drawdown !== void 0) {
              let data14 = data4.max_drawdown;
              if (typeof data14 != "number" && data14 !== null) {
                vErrors = addError(vErrors, { instancePath: instancePath + "/runs/" + i0 + "/max_drawdown", schemaPath: "indexed-run.schema.json/properties/max_drawdown/type", keyword: "type", params: { type: ["number", "null"] } }), errors++;
              }
            }
            if (data4.trades !== void 0) {
              let data15 = data4.trades;
              if (typeof data15 != "number" && data15 !== null) {
                vErrors = addError(vErrors, { instancePath: instancePath + "/runs/" + i0 + "/trades", schemaPath: "indexed-run.schema.json/properties/trades/type", keyword: "type", params: { type: ["number", "null"] } }), errors++;
              }
              if (typeof data15 == "number" && (data15 < 0 || isNaN(data15))) {
                vErrors = addError(vErrors, { instancePath: instancePath + "/runs/" + i0 + "/trades", schemaPath: "indexed-run.schema.json/properties/trades/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), errors++;
              }
            }
            if (data4.path !== void 0) {
              let data16 = data4.path;
              if (typeof data16 == "string") {
                if (data16.length < 1) {
                  vErrors = addError(vErrors, { instancePath: instancePath + "/runs/" + i0 + "/path", schemaPath: "indexed-run.schema.json/properties/path/minLength", keyword: "minLength", params: { limit: 1 } }), errors++;
                }
              } else {
                vErrors = addError(vErrors, { instancePath: instancePath + "/runs/" + i0 + "/path", schemaPath: "indexed-run.schema.json/properties/path/type", keyword: "type", params: { type: "string" } }), errors++;
              }
            }
          } else {
            vErrors = addError(vErrors, { instancePath: instancePath + "/runs/" + i0, schemaPath: "indexed-run.schema.json/type", keyword: "type", params: { type: "object" } }), errors++;
          }
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/runs", schemaPath: "#/properties/runs/type", keyword: "type", params: { type: "array" } }), errors++;
      }
    }
  } else {
    vErrors = addError(vErrors, { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }), errors++;
  }
  return validate261.errors = vErrors, errors === 0;
}
export {
  validateRunsIndexDocument
};
