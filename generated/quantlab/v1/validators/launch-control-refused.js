// Made by `npm run generate` from quantlab/v1/launch-control-refused/launch-control-refused.schema.json. Do not edit.
import { addError } from "../../../../src/formats/add-error.ts";
const validateLaunchControlRefused = validate91;
function validate91(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.status === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 0), errors++;
    }
    if (data.message === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 1), errors++;
    }
    if (data.status !== void 0 && data.status !== "error") {
      vErrors = addError(vErrors, instancePath + "/status", faults, 2), errors++;
    }
    if (data.message !== void 0) {
      let data1 = data.message;
      if (typeof data1 == "string") {
        if (data1.length < 1) {
          vErrors = addError(vErrors, instancePath + "/message", faults, 3), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/message", faults, 4), errors++;
      }
    }
  } else {
    vErrors = addError(vErrors, instancePath, faults, 5), errors++;
  }
  return validate91.errors = vErrors, errors === 0;
}
export {
  validateLaunchControlRefused
};
const faults = () => [
  ["#/required", "required", { missingProperty: "status" }],
  ["#/required", "required", { missingProperty: "message" }],
  ["#/properties/status/const", "const", { allowedValue: "error" }],
  ["#/properties/message/minLength", "minLength", { limit: 1 }],
  ["#/properties/message/type", "type", { type: "string" }],
  ["#/type", "type", { type: "object" }]
];
