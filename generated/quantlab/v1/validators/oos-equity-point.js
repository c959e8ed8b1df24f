// Made by `npm run generate` from quantlab/v1/sweep/oos-equity-timeseries.schema.json. Do not edit.
import { addError } from "../../../../src/formats/add-error.ts";
import { isBarTime } from "../../../../src/formats/string-formats.ts";
const validateOosEquityPoint = validate168;
const formats54 = isBarTime;
function validate168(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.timestamp === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 0), errors++;
    }
    if (data.split_name === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 1), errors++;
    }
    if (data.equity === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 2), errors++;
    }
    if (data.period_return === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 3), errors++;
    }
    if (data.cumulative_return === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 4), errors++;
    }
    if (data.close === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 5), errors++;
    }
    if (data.signal === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 6), errors++;
    }
    if (data.position === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 7), errors++;
    }
    if (data.timestamp !== void 0) {
      let data0 = data.timestamp;
      if (typeof data0 == "string") {
        if (!formats54(data0)) {
          vErrors = addError(vErrors, instancePath + "/timestamp", faults, 8), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/timestamp", faults, 9), errors++;
      }
    }
    if (data.split_name !== void 0 && typeof data.split_name != "string") {
      vErrors = addError(vErrors, instancePath + "/split_name", faults, 10), errors++;
    }
    if (data.equity !== void 0 && typeof data.equity != "number") {
      vErrors = addError(vErrors, instancePath + "/equity", faults, 11), errors++;
    }
    if (data.period_return !== void 0 && typeof data.period_return != "number") {
      vErrors = addError(vErrors, instancePath + "/period_return", faults, 12), errors++;
    }
    if (data.cumulative_return !== void 0 && typeof data.cumulative_return != "number") {
      vErrors = addError(vErrors, instancePath + "/cumulative_return", faults, 13), errors++;
    }
    if (data.close !== void 0 && typeof data.close != "number") {
      vErrors = addError(vErrors, instancePath + "/close", faults, 14), errors++;
    }
    if (data.signal !== void 0) {
      let data6 = data.signal;
      if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6))) {
        vErrors = addError(vErrors, instancePath + "/signal", faults, 15), errors++;
      }
      if (!(data6 === -1 || data6 === 0 || data6 === 1)) {
        vErrors = addError(vErrors, instancePath + "/signal", faults, 16), errors++;
      }
    }
    if (data.position !== void 0) {
      let data7 = data.position;
      if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7))) {
        vErrors = addError(vErrors, instancePath + "/position", faults, 17), errors++;
      }
      if (!(data7 === 0 || data7 === 1)) {
        vErrors = addError(vErrors, instancePath + "/position", faults, 18), errors++;
      }
    }
  } else {
    vErrors = addError(vErrors, instancePath, faults, 19), errors++;
  }
  return validate168.errors = vErrors, errors === 0;
}
export {
  validateOosEquityPoint
};
const faults = () => [
  ["#/required", "required", { missingProperty: "timestamp" }],
  ["#/required", "required", { missingProperty: "split_name" }],
  ["#/required", "required", { missingProperty: "equity" }],
  ["#/required", "required", { missingProperty: "period_return" }],
  ["#/required", "required", { missingProperty: "cumulative_return" }],
  ["#/required", "required", { missingProperty: "close" }],
  ["#/required", "required", { missingProperty: "signal" }],
  ["#/required", "required", { missingProperty: "position" }],
  ["#/properties/timestamp/format", "format", { format: "bar-time" }],
  ["#/properties/timestamp/type", "type", { type: "string" }],
  ["#/properties/split_name/type", "type", { type: "string" }],
  ["#/properties/equity/type", "type", { type: "number" }],
  ["#/properties/period_return/type", "type", { type: "number" }],
  ["#/properties/cumulative_return/type", "type", { type: "number" }],
  ["#/properties/close/type", "type", { type: "number" }],
  ["#/properties/signal/type", "type", { type: "integer" }],
  ["#/properties/signal/enum", "enum", { allowedValues: [-1, 0, 1] }],
  ["#/properties/position/type", "type", { type: "integer" }],
  ["#/properties/position/enum", "enum", { allowedValues: [0, 1] }],
  ["#/type", "type", { type: "object" }]
];
