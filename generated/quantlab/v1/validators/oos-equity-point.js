// Made by `npm run generate` from quantlab/v1/sweep/oos-equity-timeseries.schema.json. Do not edit.
import { addError } from "../../../../src/formats/add-error.ts";
import { isBarTime } from "../../../../src/formats/string-formats.ts";
const validateOosEquityPoint = validate168;
const formats54 = isBarTime;
function validate168(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.timestamp === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "timestamp" } }), errors++;
    }
    if (data.split_name === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "split_name" } }), errors++;
    }
    if (data.equity === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "equity" } }), errors++;
    }
    if (data.period_return === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "period_return" } }), errors++;
    }
    if (data.cumulative_return === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "cumulative_return" } }), errors++;
    }
    if (data.close === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "close" } }), errors++;
    }
    if (data.signal === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "signal" } }), errors++;
    }
    if (data.position === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "position" } }), errors++;
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
    if (data.split_name !== void 0 && typeof data.split_name != "string") {
      vErrors = addError(vErrors, { instancePath: instancePath + "/split_name", schemaPath: "#/properties/split_name/type", keyword: "type", params: { type: "string" } }), errors++;
    }
    if (data.equity !== void 0 && typeof data.equity != "number") {
      vErrors = addError(vErrors, { instancePath: instancePath + "/equity", schemaPath: "#/properties/equity/type", keyword: "type", params: { type: "number" } }), errors++;
    }
    if (data.period_return !== void 0 && typeof data.period_return != "number") {
      vErrors = addError(vErrors, { instancePath: instancePath + "/period_return", schemaPath: "#/properties/period_return/type", keyword: "type", params: { type: "number" } }), errors++;
    }
    if (data.cumulative_return !== void 0 && typeof data.cumulative_return != "number") {
      vErrors = addError(vErrors, { instancePath: instancePath + "/cumulative_return", schemaPath: "#/properties/cumulative_return/type", keyword: "type", params: { type: "number" } }), errors++;
    }
    if (data.close !== void 0 && typeof data.close != "number") {
      vErrors = addError(vErrors, { instancePath: instancePath + "/close", schemaPath: "#/properties/close/type", keyword: "type", params: { type: "number" } }), errors++;
    }
    if (data.signal !== void 0) {
      let data6 = data.signal;
      if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6))) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/signal", schemaPath: "#/properties/signal/type", keyword: "type", params: { type: "integer" } }), errors++;
      }
      if (!(data6 === -1 || data6 === 0 || data6 === 1)) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/signal", schemaPath: "#/properties/signal/enum", keyword: "enum", params: { allowedValues: [-1, 0, 1] } }), errors++;
      }
    }
    if (data.position !== void 0) {
      let data7 = data.position;
      if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7))) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/position", schemaPath: "#/properties/position/type", keyword: "type", params: { type: "integer" } }), errors++;
      }
      if (!(data7 === 0 || data7 === 1)) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/position", schemaPath: "#/properties/position/enum", keyword: "enum", params: { allowedValues: [0, 1] } }), errors++;
      }
    }
  } else {
    vErrors = addError(vErrors, { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }), errors++;
  }
  return validate168.errors = vErrors, errors === 0;
}
export {
  validateOosEquityPoint
};
