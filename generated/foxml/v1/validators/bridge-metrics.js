// Made by `npm run generate` from foxml/v1/dashboard/api-metrics.schema.json. Do not edit.
import { addError } from "../../../../src/formats/add-error.ts";
const validateBridgeMetrics = validate30;
function validate30(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.portfolio_value === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "portfolio_value" } }), errors++;
    }
    if (data.daily_pnl === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "daily_pnl" } }), errors++;
    }
    if (data.cash_balance === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "cash_balance" } }), errors++;
    }
    if (data.positions_count === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "positions_count" } }), errors++;
    }
    if (data.sharpe_ratio === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sharpe_ratio" } }), errors++;
    }
    if (data.trades_total === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "trades_total" } }), errors++;
    }
    if (data.cycles_total === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "cycles_total" } }), errors++;
    }
    if (data.errors_total === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "errors_total" } }), errors++;
    }
    if (data.portfolio_value !== void 0 && typeof data.portfolio_value != "number") {
      vErrors = addError(vErrors, { instancePath: instancePath + "/portfolio_value", schemaPath: "#/properties/portfolio_value/type", keyword: "type", params: { type: "number" } }), errors++;
    }
    if (data.daily_pnl !== void 0 && typeof data.daily_pnl != "number") {
      vErrors = addError(vErrors, { instancePath: instancePath + "/daily_pnl", schemaPath: "#/properties/daily_pnl/type", keyword: "type", params: { type: "number" } }), errors++;
    }
    if (data.cash_balance !== void 0 && typeof data.cash_balance != "number") {
      vErrors = addError(vErrors, { instancePath: instancePath + "/cash_balance", schemaPath: "#/properties/cash_balance/type", keyword: "type", params: { type: "number" } }), errors++;
    }
    if (data.positions_count !== void 0) {
      let data3 = data.positions_count;
      if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3))) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/positions_count", schemaPath: "#/properties/positions_count/type", keyword: "type", params: { type: "integer" } }), errors++;
      }
      if (typeof data3 == "number" && (data3 < 0 || isNaN(data3))) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/positions_count", schemaPath: "#/properties/positions_count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), errors++;
      }
    }
    if (data.sharpe_ratio !== void 0) {
      let data4 = data.sharpe_ratio;
      if (typeof data4 != "number" && data4 !== null) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/sharpe_ratio", schemaPath: "#/properties/sharpe_ratio/type", keyword: "type", params: { type: ["number", "null"] } }), errors++;
      }
    }
    if (data.trades_total !== void 0) {
      let data5 = data.trades_total;
      if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5))) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/trades_total", schemaPath: "#/properties/trades_total/type", keyword: "type", params: { type: "integer" } }), errors++;
      }
      if (typeof data5 == "number" && (data5 < 0 || isNaN(data5))) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/trades_total", schemaPath: "#/properties/trades_total/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), errors++;
      }
    }
    if (data.cycles_total !== void 0) {
      let data6 = data.cycles_total;
      if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6))) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/cycles_total", schemaPath: "#/properties/cycles_total/type", keyword: "type", params: { type: "integer" } }), errors++;
      }
      if (typeof data6 == "number" && (data6 < 0 || isNaN(data6))) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/cycles_total", schemaPath: "#/properties/cycles_total/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), errors++;
      }
    }
    if (data.errors_total !== void 0) {
      let data7 = data.errors_total;
      if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7))) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/errors_total", schemaPath: "#/properties/errors_total/type", keyword: "type", params: { type: "integer" } }), errors++;
      }
      if (typeof data7 == "number" && (data7 < 0 || isNaN(data7))) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/errors_total", schemaPath: "#/properties/errors_total/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), errors++;
      }
    }
    if (data.error !== void 0) {
      let data8 = data.error;
      if (typeof data8 != "string" && data8 !== null) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/error", schemaPath: "#/properties/error/type", keyword: "type", params: { type: ["string", "null"] } }), errors++;
      }
    }
  } else {
    vErrors = addError(vErrors, { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }), errors++;
  }
  return validate30.errors = vErrors, errors === 0;
}
export {
  validateBridgeMetrics
};
