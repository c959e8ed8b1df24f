// Made by `npm run generate` from foxml/v1/dashboard/api-risk-status.schema.json. Do not edit.
import { addError } from "../../../../src/formats/add-error.ts";
const validateBridgeRiskStatus = validate29;
function validate29(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.trading_allowed === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "trading_allowed" } }), errors++;
    }
    if (data.kill_switch_active === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kill_switch_active" } }), errors++;
    }
    if (data.kill_switch_reason === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kill_switch_reason" } }), errors++;
    }
    if (data.daily_pnl_pct === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "daily_pnl_pct" } }), errors++;
    }
    if (data.daily_loss_limit_pct === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "daily_loss_limit_pct" } }), errors++;
    }
    if (data.drawdown_pct === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "drawdown_pct" } }), errors++;
    }
    if (data.max_drawdown_limit_pct === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "max_drawdown_limit_pct" } }), errors++;
    }
    if (data.gross_exposure === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "gross_exposure" } }), errors++;
    }
    if (data.net_exposure === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "net_exposure" } }), errors++;
    }
    if (data.max_gross_exposure === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "max_gross_exposure" } }), errors++;
    }
    if (data.warnings === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "warnings" } }), errors++;
    }
    if (data.last_check === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "last_check" } }), errors++;
    }
    if (data.trading_allowed !== void 0 && typeof data.trading_allowed != "boolean") {
      vErrors = addError(vErrors, { instancePath: instancePath + "/trading_allowed", schemaPath: "#/properties/trading_allowed/type", keyword: "type", params: { type: "boolean" } }), errors++;
    }
    if (data.kill_switch_active !== void 0 && typeof data.kill_switch_active != "boolean") {
      vErrors = addError(vErrors, { instancePath: instancePath + "/kill_switch_active", schemaPath: "#/properties/kill_switch_active/type", keyword: "type", params: { type: "boolean" } }), errors++;
    }
    if (data.kill_switch_reason !== void 0) {
      let data2 = data.kill_switch_reason;
      if (typeof data2 != "string" && data2 !== null) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/kill_switch_reason", schemaPath: "#/properties/kill_switch_reason/type", keyword: "type", params: { type: ["string", "null"] } }), errors++;
      }
    }
    if (data.daily_pnl_pct !== void 0 && typeof data.daily_pnl_pct != "number") {
      vErrors = addError(vErrors, { instancePath: instancePath + "/daily_pnl_pct", schemaPath: "#/properties/daily_pnl_pct/type", keyword: "type", params: { type: "number" } }), errors++;
    }
    if (data.daily_loss_limit_pct !== void 0 && typeof data.daily_loss_limit_pct != "number") {
      vErrors = addError(vErrors, { instancePath: instancePath + "/daily_loss_limit_pct", schemaPath: "#/properties/daily_loss_limit_pct/type", keyword: "type", params: { type: "number" } }), errors++;
    }
    if (data.daily_loss_remaining_pct !== void 0 && typeof data.daily_loss_remaining_pct != "number") {
      vErrors = addError(vErrors, { instancePath: instancePath + "/daily_loss_remaining_pct", schemaPath: "#/properties/daily_loss_remaining_pct/type", keyword: "type", params: { type: "number" } }), errors++;
    }
    if (data.drawdown_pct !== void 0 && typeof data.drawdown_pct != "number") {
      vErrors = addError(vErrors, { instancePath: instancePath + "/drawdown_pct", schemaPath: "#/properties/drawdown_pct/type", keyword: "type", params: { type: "number" } }), errors++;
    }
    if (data.max_drawdown_limit_pct !== void 0 && typeof data.max_drawdown_limit_pct != "number") {
      vErrors = addError(vErrors, { instancePath: instancePath + "/max_drawdown_limit_pct", schemaPath: "#/properties/max_drawdown_limit_pct/type", keyword: "type", params: { type: "number" } }), errors++;
    }
    if (data.drawdown_remaining_pct !== void 0 && typeof data.drawdown_remaining_pct != "number") {
      vErrors = addError(vErrors, { instancePath: instancePath + "/drawdown_remaining_pct", schemaPath: "#/properties/drawdown_remaining_pct/type", keyword: "type", params: { type: "number" } }), errors++;
    }
    if (data.gross_exposure !== void 0 && typeof data.gross_exposure != "number") {
      vErrors = addError(vErrors, { instancePath: instancePath + "/gross_exposure", schemaPath: "#/properties/gross_exposure/type", keyword: "type", params: { type: "number" } }), errors++;
    }
    if (data.net_exposure !== void 0 && typeof data.net_exposure != "number") {
      vErrors = addError(vErrors, { instancePath: instancePath + "/net_exposure", schemaPath: "#/properties/net_exposure/type", keyword: "type", params: { type: "number" } }), errors++;
    }
    if (data.max_gross_exposure !== void 0 && typeof data.max_gross_exposure != "number") {
      vErrors = addError(vErrors, { instancePath: instancePath + "/max_gross_exposure", schemaPath: "#/properties/max_gross_exposure/type", keyword: "type", params: { type: "number" } }), errors++;
    }
    if (data.warnings !== void 0) {
      let data12 = data.warnings;
      if (Array.isArray(data12)) {
        const len0 = data12.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data13 = data12[i0];
          if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
            if (data13.type === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/warnings/" + i0, schemaPath: "#/$defs/BridgeRiskWarning/required", keyword: "required", params: { missingProperty: "type" } }), errors++;
            }
            if (data13.message === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/warnings/" + i0, schemaPath: "#/$defs/BridgeRiskWarning/required", keyword: "required", params: { missingProperty: "message" } }), errors++;
            }
            if (data13.severity === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/warnings/" + i0, schemaPath: "#/$defs/BridgeRiskWarning/required", keyword: "required", params: { missingProperty: "severity" } }), errors++;
            }
            if (data13.type !== void 0 && typeof data13.type != "string") {
              vErrors = addError(vErrors, { instancePath: instancePath + "/warnings/" + i0 + "/type", schemaPath: "#/$defs/BridgeRiskWarning/properties/type/type", keyword: "type", params: { type: "string" } }), errors++;
            }
            if (data13.message !== void 0 && typeof data13.message != "string") {
              vErrors = addError(vErrors, { instancePath: instancePath + "/warnings/" + i0 + "/message", schemaPath: "#/$defs/BridgeRiskWarning/properties/message/type", keyword: "type", params: { type: "string" } }), errors++;
            }
            if (data13.severity !== void 0 && typeof data13.severity != "string") {
              vErrors = addError(vErrors, { instancePath: instancePath + "/warnings/" + i0 + "/severity", schemaPath: "#/$defs/BridgeRiskWarning/properties/severity/type", keyword: "type", params: { type: "string" } }), errors++;
            }
            if (data13.threshold_pct !== void 0 && typeof data13.threshold_pct != "number") {
              vErrors = addError(vErrors, { instancePath: instancePath + "/warnings/" + i0 + "/threshold_pct", schemaPath: "#/$defs/BridgeRiskWarning/properties/threshold_pct/type", keyword: "type", params: { type: "number" } }), errors++;
            }
            if (data13.current_pct !== void 0 && typeof data13.current_pct != "number") {
              vErrors = addError(vErrors, { instancePath: instancePath + "/warnings/" + i0 + "/current_pct", schemaPath: "#/$defs/BridgeRiskWarning/properties/current_pct/type", keyword: "type", params: { type: "number" } }), errors++;
            }
          } else {
            vErrors = addError(vErrors, { instancePath: instancePath + "/warnings/" + i0, schemaPath: "#/$defs/BridgeRiskWarning/type", keyword: "type", params: { type: "object" } }), errors++;
          }
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/warnings", schemaPath: "#/properties/warnings/type", keyword: "type", params: { type: "array" } }), errors++;
      }
    }
    if (data.last_check !== void 0) {
      let data19 = data.last_check;
      if (typeof data19 == "string") {
        if (data19.length < 1) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/last_check", schemaPath: "#/properties/last_check/minLength", keyword: "minLength", params: { limit: 1 } }), errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/last_check", schemaPath: "#/properties/last_check/type", keyword: "type", params: { type: "string" } }), errors++;
      }
    }
    if (data.error !== void 0) {
      let data20 = data.error;
      if (typeof data20 != "string" && data20 !== null) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/error", schemaPath: "#/properties/error/type", keyword: "type", params: { type: ["string", "null"] } }), errors++;
      }
    }
  } else {
    vErrors = addError(vErrors, { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }), errors++;
  }
  return validate29.errors = vErrors, errors === 0;
}
export {
  validateBridgeRiskStatus
};
