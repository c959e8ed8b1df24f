// Made by `npm run generate` from foxml/v1/dashboard/api-state.schema.json. Do not edit.
import { addError } from "../../../../src/formats/add-error.ts";
const validateBridgeState = validate27;
function validate27(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.status === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 0), errors++;
    }
    if (data.current_stage === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 1), errors++;
    }
    if (data.last_cycle === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 2), errors++;
    }
    if (data.uptime_seconds === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 3), errors++;
    }
    if (data.status !== void 0) {
      let data0 = data.status;
      if (!(data0 === "running" || data0 === "paused" || data0 === "stopped" || data0 === "error")) {
        vErrors = addError(vErrors, instancePath + "/status", faults, 4), errors++;
      }
    }
    if (data.current_stage !== void 0) {
      let data1 = data.current_stage;
      if (!(data1 === "idle" || data1 === "prediction" || data1 === "blending" || data1 === "arbitration" || data1 === "gating" || data1 === "sizing" || data1 === "risk" || data1 === "execution")) {
        vErrors = addError(vErrors, instancePath + "/current_stage", faults, 5), errors++;
      }
    }
    if (data.last_cycle !== void 0) {
      let data2 = data.last_cycle;
      if (typeof data2 != "string" && data2 !== null) {
        vErrors = addError(vErrors, instancePath + "/last_cycle", faults, 6), errors++;
      }
      if (typeof data2 == "string" && data2.length < 1) {
        vErrors = addError(vErrors, instancePath + "/last_cycle", faults, 7), errors++;
      }
    }
    if (data.uptime_seconds !== void 0) {
      let data3 = data.uptime_seconds;
      if (typeof data3 == "number") {
        if (data3 < 0 || isNaN(data3)) {
          vErrors = addError(vErrors, instancePath + "/uptime_seconds", faults, 8), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/uptime_seconds", faults, 9), errors++;
      }
    }
    if (data.cycle_count !== void 0) {
      let data4 = data.cycle_count;
      if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4))) {
        vErrors = addError(vErrors, instancePath + "/cycle_count", faults, 10), errors++;
      }
      if (typeof data4 == "number" && (data4 < 0 || isNaN(data4))) {
        vErrors = addError(vErrors, instancePath + "/cycle_count", faults, 11), errors++;
      }
    }
    if (data.symbols_active !== void 0) {
      let data5 = data.symbols_active;
      if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5))) {
        vErrors = addError(vErrors, instancePath + "/symbols_active", faults, 12), errors++;
      }
      if (typeof data5 == "number" && (data5 < 0 || isNaN(data5))) {
        vErrors = addError(vErrors, instancePath + "/symbols_active", faults, 13), errors++;
      }
    }
    if (data.portfolio_value !== void 0 && typeof data.portfolio_value != "number") {
      vErrors = addError(vErrors, instancePath + "/portfolio_value", faults, 14), errors++;
    }
    if (data.cash !== void 0 && typeof data.cash != "number") {
      vErrors = addError(vErrors, instancePath + "/cash", faults, 15), errors++;
    }
    if (data.daily_pnl !== void 0 && typeof data.daily_pnl != "number") {
      vErrors = addError(vErrors, instancePath + "/daily_pnl", faults, 16), errors++;
    }
    if (data.kill_switch_active !== void 0 && typeof data.kill_switch_active != "boolean") {
      vErrors = addError(vErrors, instancePath + "/kill_switch_active", faults, 17), errors++;
    }
  } else {
    vErrors = addError(vErrors, instancePath, faults, 18), errors++;
  }
  return validate27.errors = vErrors, errors === 0;
}
export {
  validateBridgeState
};
const faults = () => [
  ["#/required", "required", { missingProperty: "status" }],
  ["#/required", "required", { missingProperty: "current_stage" }],
  ["#/required", "required", { missingProperty: "last_cycle" }],
  ["#/required", "required", { missingProperty: "uptime_seconds" }],
  ["#/properties/status/enum", "enum", { allowedValues: ["running", "paused", "stopped", "error"] }],
  ["#/properties/current_stage/enum", "enum", { allowedValues: ["idle", "prediction", "blending", "arbitration", "gating", "sizing", "risk", "execution"] }],
  ["#/properties/last_cycle/type", "type", { type: ["string", "null"] }],
  ["#/properties/last_cycle/minLength", "minLength", { limit: 1 }],
  ["#/properties/uptime_seconds/minimum", "minimum", { comparison: ">=", limit: 0 }],
  ["#/properties/uptime_seconds/type", "type", { type: "number" }],
  ["#/properties/cycle_count/type", "type", { type: "integer" }],
  ["#/properties/cycle_count/minimum", "minimum", { comparison: ">=", limit: 0 }],
  ["#/properties/symbols_active/type", "type", { type: "integer" }],
  ["#/properties/symbols_active/minimum", "minimum", { comparison: ">=", limit: 0 }],
  ["#/properties/portfolio_value/type", "type", { type: "number" }],
  ["#/properties/cash/type", "type", { type: "number" }],
  ["#/properties/daily_pnl/type", "type", { type: "number" }],
  ["#/properties/kill_switch_active/type", "type", { type: "boolean" }],
  ["#/type", "type", { type: "object" }]
];
