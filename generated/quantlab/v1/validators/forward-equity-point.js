// Made by `npm run generate` from quantlab/v1/forward-session/forward-equity-curve.schema.json. Do not edit.
import { addError } from "../../../../src/formats/add-error.ts";
import { isBarTime } from "../../../../src/formats/string-formats.ts";
const validateForwardEquityPoint = validate82;
const formats54 = isBarTime;
function validate82(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.timestamp === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 0), errors++;
    }
    if (data.equity === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 1), errors++;
    }
    if (data.timestamp !== void 0) {
      let data0 = data.timestamp;
      if (typeof data0 == "string") {
        if (!formats54(data0)) {
          vErrors = addError(vErrors, instancePath + "/timestamp", faults, 2), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/timestamp", faults, 3), errors++;
      }
    }
    if (data.equity !== void 0 && typeof data.equity != "number") {
      vErrors = addError(vErrors, instancePath + "/equity", faults, 4), errors++;
    }
  } else {
    vErrors = addError(vErrors, instancePath, faults, 5), errors++;
  }
  return validate82.errors = vErrors, errors === 0;
}
export {
  validateForwardEquityPoint
};
const faults = () => [
  ["#/required", "required", { missingProperty: "timestamp" }],
  ["#/required", "required", { missingProperty: "equity" }],
  ["#/properties/timestamp/format", "format", { format: "bar-time" }],
  ["#/properties/timestamp/type", "type", { type: "string" }],
  ["#/properties/equity/type", "type", { type: "number" }],
  ["#/type", "type", { type: "object" }]
];
