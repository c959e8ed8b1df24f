// Made by `npm run generate` from quantlab/v1/trades.schema.json. Do not edit.
import { addError } from "../../../../src/formats/add-error.ts";
import { isBarTime } from "../../../../src/formats/string-formats.ts";
const validateTrade = validate81;
const formats54 = isBarTime;
function validate81(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.timestamp === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 0), errors++;
    }
    if (data.side === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 1), errors++;
    }
    if (data.close === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 2), errors++;
    }
    if (data.exec_price === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 3), errors++;
    }
    if (data.qty === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 4), errors++;
    }
    if (data.fee === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 5), errors++;
    }
    if (data.equity_after === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 6), errors++;
    }
    if (data.timestamp !== void 0) {
      let data0 = data.timestamp;
      if (typeof data0 == "string") {
        if (!formats54(data0)) {
          vErrors = addError(vErrors, instancePath + "/timestamp", faults, 7), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/timestamp", faults, 8), errors++;
      }
    }
    if (data.side !== void 0) {
      let data1 = data.side;
      if (!(data1 === "BUY" || data1 === "SELL")) {
        vErrors = addError(vErrors, instancePath + "/side", faults, 9), errors++;
      }
    }
    if (data.close !== void 0 && typeof data.close != "number") {
      vErrors = addError(vErrors, instancePath + "/close", faults, 10), errors++;
    }
    if (data.exec_price !== void 0 && typeof data.exec_price != "number") {
      vErrors = addError(vErrors, instancePath + "/exec_price", faults, 11), errors++;
    }
    if (data.qty !== void 0 && typeof data.qty != "number") {
      vErrors = addError(vErrors, instancePath + "/qty", faults, 12), errors++;
    }
    if (data.fee !== void 0 && typeof data.fee != "number") {
      vErrors = addError(vErrors, instancePath + "/fee", faults, 13), errors++;
    }
    if (data.equity_after !== void 0 && typeof data.equity_after != "number") {
      vErrors = addError(vErrors, instancePath + "/equity_after", faults, 14), errors++;
    }
    if (data.slippage !== void 0) {
      let data7 = data.slippage;
      if (typeof data7 != "number" && data7 !== null) {
        vErrors = addError(vErrors, instancePath + "/slippage", faults, 15), errors++;
      }
    }
    if (data.reason !== void 0) {
      let data8 = data.reason;
      if (typeof data8 != "string" && data8 !== null) {
        vErrors = addError(vErrors, instancePath + "/reason", faults, 16), errors++;
      }
    }
  } else {
    vErrors = addError(vErrors, instancePath, faults, 17), errors++;
  }
  return validate81.errors = vErrors, errors === 0;
}
export {
  validateTrade
};
const faults = () => [
  ["#/required", "required", { missingProperty: "timestamp" }],
  ["#/required", "required", { missingProperty: "side" }],
  ["#/required", "required", { missingProperty: "close" }],
  ["#/required", "required", { missingProperty: "exec_price" }],
  ["#/required", "required", { missingProperty: "qty" }],
  ["#/required", "required", { missingProperty: "fee" }],
  ["#/required", "required", { missingProperty: "equity_after" }],
  ["#/properties/timestamp/format", "format", { format: "bar-time" }],
  ["#/properties/timestamp/type", "type", { type: "string" }],
  ["#/properties/side/enum", "enum", { allowedValues: ["BUY", "SELL"] }],
  ["#/properties/close/type", "type", { type: "number" }],
  ["#/properties/exec_price/type", "type", { type: "number" }],
  ["#/properties/qty/type", "type", { type: "number" }],
  ["#/properties/fee/type", "type", { type: "number" }],
  ["#/properties/equity_after/type", "type", { type: "number" }],
  ["#/properties/slippage/type", "type", { type: ["number", "null"] }],
  ["#/properties/reason/type", "type", { type: ["string", "null"] }],
  ["#/type", "type", { type: "object" }]
];
