// Made by `npm run generate` from foxml/v1/dashboard/api-state.schema.json. Do not edit.
import { addError } from "../../../../src/formats/add-error.ts";
const validateBridgeState = validate27;
function validate27(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.status === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" } }), errors++;
    }
    if (data.current_stage === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "current_stage" } }), errors++;
    }
    if (data.last_cycle === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "last_cycle" } }), errors++;
    }
    if (data.uptime_seconds === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "uptime_seconds" } }), errors++;
    }
    if (data.status !== void 0) {
      let data0 = data.status;
      if (!(data0 === "running" || data0 === "paused" || data0 === "stopped" || data0 === "error")) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: ["running", "paused", "stopped", "error"] } }), errors++;
      }
    }
    if (data.current_stage !== void 0) {
      let data1 = data.current_stage;
      if (!(data1 === "idle" || data1 === "prediction" || data1 === "blending" || data1 === "arbitration" || data1 === "gating" || data1 === "sizing" || data1 === "risk" || data1 === "execution")) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/current_stage", schemaPath: "#/properties/current_stage/enum", keyword: "enum", params: { allowedValues: ["idle", "prediction", "blending", "arbitration", "gating", "sizing", "risk", "execution"] } }), errors++;
      }
    }
    if (data.last_cycle !== void 0) {
      let data2 = data.last_cycle;
      if (typeof data2 != "string" && data2 !== null) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/last_cycle", schemaPath: "#/properties/last_cycle/type", keyword: "type", params: { type: ["string", "null"] } }), errors++;
      }
      if (typeof data2 == "string" && data2.length < 1) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/last_cycle", schemaPath: "#/properties/last_cycle/minLength", keyword: "minLength", params: { limit: 1 } }), errors++;
      }
    }
    if (data.uptime_seconds !== void 0) {
      let data3 = data.uptime_seconds;
      if (typeof data3 == "number") {
        if (data3 < 0 || isNaN(data3)) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/uptime_seconds", schemaPath: "#/properties/uptime_seconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/uptime_seconds", schemaPath: "#/properties/uptime_seconds/type", keyword: "type", params: { type: "number" } }), errors++;
      }
    }
    if (data.cycle_count !== void 0) {
      let data4 = data.cycle_count;
      if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4))) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/cycle_count", schemaPath: "#/properties/cycle_count/type", keyword: "type", params: { type: "integer" } }), errors++;
      }
      if (typeof data4 == "number" && (data4 < 0 || isNaN(data4))) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/cycle_count", schemaPath: "#/properties/cycle_count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), errors++;
      }
    }
    if (data.symbols_active !== void 0) {
      let data5 = data.symbols_active;
      if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5))) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/symbols_active", schemaPath: "#/properties/symbols_active/type", keyword: "type", params: { type: "integer" } }), errors++;
      }
      if (typeof data5 == "number" && (data5 < 0 || isNaN(data5))) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/symbols_active", schemaPath: "#/properties/symbols_active/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), errors++;
      }
    }
    if (data.portfolio_value !== void 0 && typeof data.portfolio_value != "number") {
      vErrors = addError(vErrors, { instancePath: instancePath + "/portfolio_value", schemaPath: "#/properties/portfolio_value/type", keyword: "type", params: { type: "number" } }), errors++;
    }
    if (data.cash !== void 0 && typeof data.cash != "number") {
      vErrors = addError(vErrors, { instancePath: instancePath + "/cash", schemaPath: "#/properties/cash/type", keyword: "type", params: { type: "number" } }), errors++;
    }
    if (data.daily_pnl !== void 0 && typeof data.daily_pnl != "number") {
      vErrors = addError(vErrors, { instancePath: instancePath + "/daily_pnl", schemaPath: "#/properties/daily_pnl/type", keyword: "type", params: { type: "number" } }), errors++;
    }
    if (data.kill_switch_active !== void 0 && typeof data.kill_switch_active != "boolean") {
      vErrors = addError(vErrors, { instancePath: instancePath + "/kill_switch_active", schemaPath: "#/properties/kill_switch_active/type", keyword: "type", params: { type: "boolean" } }), errors++;
    }
  } else {
    vErrors = addError(vErrors, { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }), errors++;
  }
  return validate27.errors = vErrors, errors === 0;
}
export {
  validateBridgeState
};
