// Made by `npm run generate` from foxml/v1/dashboard/api-alpaca-status.schema.json. Do not edit.
import { addError } from "../../../../src/formats/add-error.ts";
const validateBridgeAlpacaStatus = validate40;
function validate40(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.available === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 0), errors++;
    }
    if (data.connected === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 1), errors++;
    }
    if (data.available !== void 0 && typeof data.available != "boolean") {
      vErrors = addError(vErrors, instancePath + "/available", faults, 2), errors++;
    }
    if (data.connected !== void 0 && typeof data.connected != "boolean") {
      vErrors = addError(vErrors, instancePath + "/connected", faults, 3), errors++;
    }
    if (data.paper !== void 0 && typeof data.paper != "boolean") {
      vErrors = addError(vErrors, instancePath + "/paper", faults, 4), errors++;
    }
    if (data.has_credentials !== void 0 && typeof data.has_credentials != "boolean") {
      vErrors = addError(vErrors, instancePath + "/has_credentials", faults, 5), errors++;
    }
    if (data.error !== void 0) {
      let data4 = data.error;
      if (typeof data4 != "string" && data4 !== null) {
        vErrors = addError(vErrors, instancePath + "/error", faults, 6), errors++;
      }
    }
  } else {
    vErrors = addError(vErrors, instancePath, faults, 7), errors++;
  }
  return validate40.errors = vErrors, errors === 0;
}
export {
  validateBridgeAlpacaStatus
};
const faults = () => [
  ["#/required", "required", { missingProperty: "available" }],
  ["#/required", "required", { missingProperty: "connected" }],
  ["#/properties/available/type", "type", { type: "boolean" }],
  ["#/properties/connected/type", "type", { type: "boolean" }],
  ["#/properties/paper/type", "type", { type: "boolean" }],
  ["#/properties/has_credentials/type", "type", { type: "boolean" }],
  ["#/properties/error/type", "type", { type: ["string", "null"] }],
  ["#/type", "type", { type: "object" }]
];
