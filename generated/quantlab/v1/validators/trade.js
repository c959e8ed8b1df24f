// Made by `npm run generate` from quantlab/v1/trades.schema.json. Do not edit.
import { addError } from "../../../../src/formats/add-error.ts";
import { isBarTime } from "../../../../src/formats/string-formats.ts";
const validateTrade = validate81;
const formats54 = isBarTime;
function validate81(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.timestamp === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "timestamp" } }), errors++;
    }
    if (data.side === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "side" } }), errors++;
    }
    if (data.close === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "close" } }), errors++;
    }
    if (data.exec_price === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "exec_price" } }), errors++;
    }
    if (data.qty === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "qty" } }), errors++;
    }
    if (data.fee === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "fee" } }), errors++;
    }
    if (data.equity_after === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "equity_after" } }), errors++;
    }
    if (data.timestamp !== void 0) {
      let data0 = data.timestamp;
      if (typeof data0 == "string") {
        if (!formats54(data0)) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/timestamp", schemaPath: "#/properties/timestamp/format", keyword: "format", params: { format: "bar-time" } }), errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/timestamp", schemaPath: "#/properties/timestamp/type", keyword: "type", params: { type: "string" } }), errors++;
      }
    }
    if (data.side !== void 0) {
      let data1 = data.side;
      if (!(data1 === "BUY" || data1 === "SELL")) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/side", schemaPath: "#/properties/side/enum", keyword: "enum", params: { allowedValues: ["BUY", "SELL"] } }), errors++;
      }
    }
    if (data.close !== void 0 && typeof data.close != "number") {
      vErrors = addError(vErrors, { instancePath: instancePath + "/close", schemaPath: "#/properties/close/type", keyword: "type", params: { type: "number" } }), errors++;
    }
    if (data.exec_price !== void 0 && typeof data.exec_price != "number") {
      vErrors = addError(vErrors, { instancePath: instancePath + "/exec_price", schemaPath: "#/properties/exec_price/type", keyword: "type", params: { type: "number" } }), errors++;
    }
    if (data.qty !== void 0 && typeof data.qty != "number") {
      vErrors = addError(vErrors, { instancePath: instancePath + "/qty", schemaPath: "#/properties/qty/type", keyword: "type", params: { type: "number" } }), errors++;
    }
    if (data.fee !== void 0 && typeof data.fee != "number") {
      vErrors = addError(vErrors, { instancePath: instancePath + "/fee", schemaPath: "#/properties/fee/type", keyword: "type", params: { type: "number" } }), errors++;
    }
    if (data.equity_after !== void 0 && typeof data.equity_after != "number") {
      vErrors = addError(vErrors, { instancePath: instancePath + "/equity_after", schemaPath: "#/properties/equity_after/type", keyword: "type", params: { type: "number" } }), errors++;
    }
    if (data.slippage !== void 0) {
      let data7 = data.slippage;
      if (typeof data7 != "number" && data7 !== null) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/slippage", schemaPath: "#/properties/slippage/type", keyword: "type", params: { type: ["number", "null"] } }), errors++;
      }
    }
    if (data.reason !== void 0) {
      let data8 = data.reason;
      if (typeof data8 != "string" && data8 !== null) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/type", keyword: "type", params: { type: ["string", "null"] } }), errors++;
      }
    }
  } else {
    vErrors = addError(vErrors, { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }), errors++;
  }
  return validate81.errors = vErrors, errors === 0;
}
export {
  validateTrade
};
