// Made by `npm run generate` from foxml/v1/dashboard/api-risk-status.schema.json. Do not edit.
import { addError } from "../../../../src/formats/add-error.ts";
const validateBridgeRiskStatus = validate29;
function validate29(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.trading_allowed === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 0), errors++;
    }
    if (data.kill_switch_active === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 1), errors++;
    }
    if (data.kill_switch_reason === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 2), errors++;
    }
    if (data.daily_pnl_pct === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 3), errors++;
    }
    if (data.daily_loss_limit_pct === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 4), errors++;
    }
    if (data.drawdown_pct === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 5), errors++;
    }
    if (data.max_drawdown_limit_pct === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 6), errors++;
    }
    if (data.gross_exposure === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 7), errors++;
    }
    if (data.net_exposure === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 8), errors++;
    }
    if (data.max_gross_exposure === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 9), errors++;
    }
    if (data.warnings === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 10), errors++;
    }
    if (data.last_check === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 11), errors++;
    }
    if (data.trading_allowed !== void 0 && typeof data.trading_allowed != "boolean") {
      vErrors = addError(vErrors, instancePath + "/trading_allowed", faults, 12), errors++;
    }
    if (data.kill_switch_active !== void 0 && typeof data.kill_switch_active != "boolean") {
      vErrors = addError(vErrors, instancePath + "/kill_switch_active", faults, 13), errors++;
    }
    if (data.kill_switch_reason !== void 0) {
      let data2 = data.kill_switch_reason;
      if (typeof data2 != "string" && data2 !== null) {
        vErrors = addError(vErrors, instancePath + "/kill_switch_reason", faults, 14), errors++;
      }
    }
    if (data.daily_pnl_pct !== void 0 && typeof data.daily_pnl_pct != "number") {
      vErrors = addError(vErrors, instancePath + "/daily_pnl_pct", faults, 15), errors++;
    }
    if (data.daily_loss_limit_pct !== void 0 && typeof data.daily_loss_limit_pct != "number") {
      vErrors = addError(vErrors, instancePath + "/daily_loss_limit_pct", faults, 16), errors++;
    }
    if (data.daily_loss_remaining_pct !== void 0 && typeof data.daily_loss_remaining_pct != "number") {
      vErrors = addError(vErrors, instancePath + "/daily_loss_remaining_pct", faults, 17), errors++;
    }
    if (data.drawdown_pct !== void 0 && typeof data.drawdown_pct != "number") {
      vErrors = addError(vErrors, instancePath + "/drawdown_pct", faults, 18), errors++;
    }
    if (data.max_drawdown_limit_pct !== void 0 && typeof data.max_drawdown_limit_pct != "number") {
      vErrors = addError(vErrors, instancePath + "/max_drawdown_limit_pct", faults, 19), errors++;
    }
    if (data.drawdown_remaining_pct !== void 0 && typeof data.drawdown_remaining_pct != "number") {
      vErrors = addError(vErrors, instancePath + "/drawdown_remaining_pct", faults, 20), errors++;
    }
    if (data.gross_exposure !== void 0 && typeof data.gross_exposure != "number") {
      vErrors = addError(vErrors, instancePath + "/gross_exposure", faults, 21), errors++;
    }
    if (data.net_exposure !== void 0 && typeof data.net_exposure != "number") {
      vErrors = addError(vErrors, instancePath + "/net_exposure", faults, 22), errors++;
    }
    if (data.max_gross_exposure !== void 0 && typeof data.max_gross_exposure != "number") {
      vErrors = addError(vErrors, instancePath + "/max_gross_exposure", faults, 23), errors++;
    }
    if (data.warnings !== void 0) {
      let data12 = data.warnings;
      if (Array.isArray(data12)) {
        const len0 = data12.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data13 = data12[i0];
          if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
            if (data13.type === void 0) {
              vErrors = addError(vErrors, instancePath + "/warnings/" + i0, faults, 24), errors++;
            }
            if (data13.message === void 0) {
              vErrors = addError(vErrors, instancePath + "/warnings/" + i0, faults, 25), errors++;
            }
            if (data13.severity === void 0) {
              vErrors = addError(vErrors, instancePath + "/warnings/" + i0, faults, 26), errors++;
            }
            if (data13.type !== void 0 && typeof data13.type != "string") {
              vErrors = addError(vErrors, instancePath + "/warnings/" + i0 + "/type", faults, 27), errors++;
            }
            if (data13.message !== void 0 && typeof data13.message != "string") {
              vErrors = addError(vErrors, instancePath + "/warnings/" + i0 + "/message", faults, 28), errors++;
            }
            if (data13.severity !== void 0 && typeof data13.severity != "string") {
              vErrors = addError(vErrors, instancePath + "/warnings/" + i0 + "/severity", faults, 29), errors++;
            }
            if (data13.threshold_pct !== void 0 && typeof data13.threshold_pct != "number") {
              vErrors = addError(vErrors, instancePath + "/warnings/" + i0 + "/threshold_pct", faults, 30), errors++;
            }
            if (data13.current_pct !== void 0 && typeof data13.current_pct != "number") {
              vErrors = addError(vErrors, instancePath + "/warnings/" + i0 + "/current_pct", faults, 31), errors++;
            }
          } else {
            vErrors = addError(vErrors, instancePath + "/warnings/" + i0, faults, 32), errors++;
          }
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/warnings", faults, 33), errors++;
      }
    }
    if (data.last_check !== void 0) {
      let data19 = data.last_check;
      if (typeof data19 == "string") {
        if (data19.length < 1) {
          vErrors = addError(vErrors, instancePath + "/last_check", faults, 34), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/last_check", faults, 35), errors++;
      }
    }
    if (data.error !== void 0) {
      let data20 = data.error;
      if (typeof data20 != "string" && data20 !== null) {
        vErrors = addError(vErrors, instancePath + "/error", faults, 36), errors++;
      }
    }
  } else {
    vErrors = addError(vErrors, instancePath, faults, 37), errors++;
  }
  return validate29.errors = vErrors, errors === 0;
}
export {
  validateBridgeRiskStatus
};
const faults = () => [
  ["#/required", "required", { missingProperty: "trading_allowed" }],
  ["#/required", "required", { missingProperty: "kill_switch_active" }],
  ["#/required", "required", { missingProperty: "kill_switch_reason" }],
  ["#/required", "required", { missingProperty: "daily_pnl_pct" }],
  ["#/required", "required", { missingProperty: "daily_loss_limit_pct" }],
  ["#/required", "required", { missingProperty: "drawdown_pct" }],
  ["#/required", "required", { missingProperty: "max_drawdown_limit_pct" }],
  ["#/required", "required", { missingProperty: "gross_exposure" }],
  ["#/required", "required", { missingProperty: "net_exposure" }],
  ["#/required", "required", { missingProperty: "max_gross_exposure" }],
  ["#/required", "required", { missingProperty: "warnings" }],
  ["#/required", "required", { missingProperty: "last_check" }],
  ["#/properties/trading_allowed/type", "type", { type: "boolean" }],
  ["#/properties/kill_switch_active/type", "type", { type: "boolean" }],
  ["#/properties/kill_switch_reason/type", "type", { type: ["string", "null"] }],
  ["#/properties/daily_pnl_pct/type", "type", { type: "number" }],
  ["#/properties/daily_loss_limit_pct/type", "type", { type: "number" }],
  ["#/properties/daily_loss_remaining_pct/type", "type", { type: "number" }],
  ["#/properties/drawdown_pct/type", "type", { type: "number" }],
  ["#/properties/max_drawdown_limit_pct/type", "type", { type: "number" }],
  ["#/properties/drawdown_remaining_pct/type", "type", { type: "number" }],
  ["#/properties/gross_exposure/type", "type", { type: "number" }],
  ["#/properties/net_exposure/type", "type", { type: "number" }],
  ["#/properties/max_gross_exposure/type", "type", { type: "number" }],
  ["#/$defs/BridgeRiskWarning/required", "required", { missingProperty: "type" }],
  ["#/$defs/BridgeRiskWarning/required", "required", { missingProperty: "message" }],
  ["#/$defs/BridgeRiskWarning/required", "required", { missingProperty: "severity" }],
  ["#/$defs/BridgeRiskWarning/properties/type/type", "type", { type: "string" }],
  ["#/$defs/BridgeRiskWarning/properties/message/type", "type", { type: "string" }],
  ["#/$defs/BridgeRiskWarning/properties/severity/type", "type", { type: "string" }],
  ["#/$defs/BridgeRiskWarning/properties/threshold_pct/type", "type", { type: "number" }],
  ["#/$defs/BridgeRiskWarning/properties/current_pct/type", "type", { type: "number" }],
  ["#/$defs/BridgeRiskWarning/type", "type", { type: "object" }],
  ["#/properties/warnings/type", "type", { type: "array" }],
  ["#/properties/last_check/minLength", "minLength", { limit: 1 }],
  ["#/properties/last_check/type", "type", { type: "string" }],
  ["#/properties/error/type", "type", { type: ["string", "null"] }],
  ["#/type", "type", { type: "object" }]
];
