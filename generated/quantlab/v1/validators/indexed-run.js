// Made by `npm run generate` from quantlab/v1/runs-index/indexed-run.schema.json. Do not edit.
import { addError } from "../../../../src/formats/add-error.ts";
import { isDate, isLocalDateTime } from "../../../../src/formats/string-formats.ts";
const validateIndexedRun = validate262;
const formats22 = isLocalDateTime, formats18 = isDate, pattern18 = new RegExp("^([0-9a-f]{7,40}|unknown)$", "");
function validate262(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.run_id === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "run_id" } }), errors++;
    }
    if (data.mode === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "mode" } }), errors++;
    }
    if (data.created_at === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "created_at" } }), errors++;
    }
    if (data.git_commit === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "git_commit" } }), errors++;
    }
    if (data.ticker === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ticker" } }), errors++;
    }
    if (data.start === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "start" } }), errors++;
    }
    if (data.end === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "end" } }), errors++;
    }
    if (data.sharpe_simple === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sharpe_simple" } }), errors++;
    }
    if (data.total_return === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "total_return" } }), errors++;
    }
    if (data.max_drawdown === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "max_drawdown" } }), errors++;
    }
    if (data.trades === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "trades" } }), errors++;
    }
    if (data.path === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "path" } }), errors++;
    }
    if (data.run_id !== void 0) {
      let data0 = data.run_id;
      if (typeof data0 == "string") {
        if (data0.length < 1) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/run_id", schemaPath: "#/properties/run_id/minLength", keyword: "minLength", params: { limit: 1 } }), errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/run_id", schemaPath: "#/properties/run_id/type", keyword: "type", params: { type: "string" } }), errors++;
      }
    }
    if (data.mode !== void 0) {
      let data1 = data.mode;
      if (typeof data1 != "string" && data1 !== null) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/mode", schemaPath: "#/properties/mode/type", keyword: "type", params: { type: ["string", "null"] } }), errors++;
      }
      if (!(data1 === "run" || data1 === "grid" || data1 === "walkforward" || data1 === null)) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/mode", schemaPath: "#/properties/mode/enum", keyword: "enum", params: { allowedValues: ["run", "grid", "walkforward", null] } }), errors++;
      }
    }
    if (data.created_at !== void 0) {
      let data2 = data.created_at;
      if (typeof data2 != "string" && data2 !== null) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/created_at", schemaPath: "#/properties/created_at/type", keyword: "type", params: { type: ["string", "null"] } }), errors++;
      }
      if (typeof data2 == "string" && !formats22(data2)) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/created_at", schemaPath: "#/properties/created_at/format", keyword: "format", params: { format: "local-date-time" } }), errors++;
      }
    }
    if (data.git_commit !== void 0) {
      let data3 = data.git_commit;
      if (typeof data3 != "string" && data3 !== null) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/git_commit", schemaPath: "#/properties/git_commit/type", keyword: "type", params: { type: ["string", "null"] } }), errors++;
      }
      if (typeof data3 == "string" && !pattern18.test(data3)) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/git_commit", schemaPath: "#/properties/git_commit/pattern", keyword: "pattern", params: { pattern: "^([0-9a-f]{7,40}|unknown)$" } }), errors++;
      }
    }
    if (data.ticker !== void 0) {
      let data4 = data.ticker;
      if (typeof data4 != "string" && data4 !== null) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/ticker", schemaPath: "#/properties/ticker/type", keyword: "type", params: { type: ["string", "null"] } }), errors++;
      }
    }
    if (data.start !== void 0) {
      let data5 = data.start;
      if (typeof data5 != "string" && data5 !== null) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/start", schemaPath: "#/properties/start/type", keyword: "type", params: { type: ["string", "null"] } }), errors++;
      }
      if (typeof data5 == "string" && !formats18(data5)) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/start", schemaPath: "#/properties/start/format", keyword: "format", params: { format: "date" } }), errors++;
      }
    }
    if (data.end !== void 0) {
      let data6 = data.end;
      if (typeof data6 != "string" && data6 !== null) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/end", schemaPath: "#/properties/end/type", keyword: "type", params: { type: ["string", "null"] } }), errors++;
      }
      if (typeof data6 == "string" && !formats18(data6)) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/end", schemaPath: "#/properties/end/format", keyword: "format", params: { format: "date" } }), errors++;
      }
    }
    if (data.sharpe_simple !== void 0) {
      let data7 = data.sharpe_simple;
      if (typeof data7 != "number" && data7 !== null) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/sharpe_simple", schemaPath: "#/properties/sharpe_simple/type", keyword: "type", params: { type: ["number", "null"] } }), errors++;
      }
    }
    if (data.total_return !== void 0) {
      let data8 = data.total_return;
      if (typeof data8 != "number" && data8 !== null) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/total_return", schemaPath: "#/properties/total_return/type", keyword: "type", params: { type: ["number", "null"] } }), errors++;
      }
    }
    if (data.max_drawdown !== void 0) {
      let data9 = data.max_drawdown;
      if (typeof data9 != "number" && data9 !== null) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/max_drawdown", schemaPath: "#/properties/max_drawdown/type", keyword: "type", params: { type: ["number", "null"] } }), errors++;
      }
    }
    if (data.trades !== void 0) {
      let data10 = data.trades;
      if (typeof data10 != "number" && data10 !== null) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/trades", schemaPath: "#/properties/trades/type", keyword: "type", params: { type: ["number", "null"] } }), errors++;
      }
      if (typeof data10 == "number" && (data10 < 0 || isNaN(data10))) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/trades", schemaPath: "#/properties/trades/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), errors++;
      }
    }
    if (data.path !== void 0) {
      let data11 = data.path;
      if (typeof data11 == "string") {
        if (data11.length < 1) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/path", schemaPath: "#/properties/path/minLength", keyword: "minLength", params: { limit: 1 } }), errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "string" } }), errors++;
      }
    }
  } else {
    vErrors = addError(vErrors, { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }), errors++;
  }
  return validate262.errors = vErrors, errors === 0;
}
export {
  validateIndexedRun
};
