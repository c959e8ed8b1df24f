// Made by `npm run generate` from foxml/v1/dashboard/api-metrics.schema.json. Do not edit.
import { addError } from "../../../../src/formats/add-error.ts";
const validateBridgeMetrics = validate30;
function validate30(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.portfolio_value === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 0), errors++;
    }
    if (data.daily_pnl === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 1), errors++;
    }
    if (data.cash_balance === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 2), errors++;
    }
    if (data.positions_count === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 3), errors++;
    }
    if (data.sharpe_ratio === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 4), errors++;
    }
    if (data.trades_total === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 5), errors++;
    }
    if (data.cycles_total === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 6), errors++;
    }
    if (data.errors_total === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 7), errors++;
    }
    if (data.portfolio_value !== void 0 && typeof data.portfolio_value != "number") {
      vErrors = addError(vErrors, instancePath + "/portfolio_value", faults, 8), errors++;
    }
    if (data.daily_pnl !== void 0 && typeof data.daily_pnl != "number") {
      vErrors = addError(vErrors, instancePath + "/daily_pnl", faults, 9), errors++;
    }
    if (data.cash_balance !== void 0 && typeof data.cash_balance != "number") {
      vErrors = addError(vErrors, instancePath + "/cash_balance", faults, 10), errors++;
    }
    if (data.positions_count !== void 0) {
      let data3 = data.positions_count;
      if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3))) {
        vErrors = addError(vErrors, instancePath + "/positions_count", faults, 11), errors++;
      }
      if (typeof data3 == "number" && (data3 < 0 || isNaN(data3))) {
        vErrors = addError(vErrors, instancePath + "/positions_count", faults, 12), errors++;
      }
    }
    if (data.sharpe_ratio !== void 0) {
      let data4 = data.sharpe_ratio;
      if (typeof data4 != "number" && data4 !== null) {
        vErrors = addError(vErrors, instancePath + "/sharpe_ratio", faults, 13), errors++;
      }
    }
    if (data.trades_total !== void 0) {
      let data5 = data.trades_total;
      if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5))) {
        vErrors = addError(vErrors, instancePath + "/trades_total", faults, 14), errors++;
      }
      if (typeof data5 == "number" && (data5 < 0 || isNaN(data5))) {
        vErrors = addError(vErrors, instancePath + "/trades_total", faults, 15), errors++;
      }
    }
    if (data.cycles_total !== void 0) {
      let data6 = data.cycles_total;
      if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6))) {
        vErrors = addError(vErrors, instancePath + "/cycles_total", faults, 16), errors++;
      }
      if (typeof data6 == "number" && (data6 < 0 || isNaN(data6))) {
        vErrors = addError(vErrors, instancePath + "/cycles_total", faults, 17), errors++;
      }
    }
    if (data.errors_total !== void 0) {
      let data7 = data.errors_total;
      if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7))) {
        vErrors = addError(vErrors, instancePath + "/errors_total", faults, 18), errors++;
      }
      if (typeof data7 == "number" && (data7 < 0 || isNaN(data7))) {
        vErrors = addError(vErrors, instancePath + "/errors_total", faults, 19), errors++;
      }
    }
    if (data.error !== void 0) {
      let data8 = data.error;
      if (typeof data8 != "string" && data8 !== null) {
        vErrors = addError(vErrors, instancePath + "/error", faults, 20), errors++;
      }
    }
  } else {
    vErrors = addError(vErrors, instancePath, faults, 21), errors++;
  }
  return validate30.errors = vErrors, errors === 0;
}
export {
  validateBridgeMetrics
};
const faults = () => [
  ["#/required", "required", { missingProperty: "portfolio_value" }],
  ["#/required", "required", { missingProperty: "daily_pnl" }],
  ["#/required", "required", { missingProperty: "cash_balance" }],
  ["#/required", "required", { missingProperty: "positions_count" }],
  ["#/required", "required", { missingProperty: "sharpe_ratio" }],
  ["#/required", "required", { missingProperty: "trades_total" }],
  ["#/required", "required", { missingProperty: "cycles_total" }],
  ["#/required", "required", { missingProperty: "errors_total" }],
  ["#/properties/portfolio_value/type", "type", { type: "number" }],
  ["#/properties/daily_pnl/type", "type", { type: "number" }],
  ["#/properties/cash_balance/type", "type", { type: "number" }],
  ["#/properties/positions_count/type", "type", { type: "integer" }],
  ["#/properties/positions_count/minimum", "minimum", { comparison: ">=", limit: 0 }],
  ["#/properties/sharpe_ratio/type", "type", { type: ["number", "null"] }],
  ["#/properties/trades_total/type", "type", { type: "integer" }],
  ["#/properties/trades_total/minimum", "minimum", { comparison: ">=", limit: 0 }],
  ["#/properties/cycles_total/type", "type", { type: "integer" }],
  ["#/properties/cycles_total/minimum", "minimum", { comparison: ">=", limit: 0 }],
  ["#/properties/errors_total/type", "type", { type: "integer" }],
  ["#/properties/errors_total/minimum", "minimum", { comparison: ">=", limit: 0 }],
  ["#/properties/error/type", "type", { type: ["string", "null"] }],
  ["#/type", "type", { type: "object" }]
];
