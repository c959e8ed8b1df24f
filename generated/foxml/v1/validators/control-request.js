// Made by `npm run generate` from foxml/v1/control-request/control-request.schema.json. Do not edit.
import { addError } from "../../../../src/formats/add-error.ts";
const validateControlRequest = validate24;
function validate24(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.action === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 0), errors++;
    }
    if (data.action !== void 0) {
      let data0 = data.action;
      if (!(data0 === "enable" || data0 === "disable")) {
        vErrors = addError(vErrors, instancePath + "/action", faults, 1), errors++;
      }
    }
    if (data.reason !== void 0) {
      let data1 = data.reason;
      if (typeof data1 != "string" && data1 !== null) {
        vErrors = addError(vErrors, instancePath + "/reason", faults, 2), errors++;
      }
    }
  } else {
    vErrors = addError(vErrors, instancePath, faults, 3), errors++;
  }
  return validate24.errors = vErrors, errors === 0;
}
export {
  validateControlRequest
};
const faults = () => [
  ["#/required", "required", { missingProperty: "action" }],
  ["#/properties/action/enum", "enum", { allowedValues: ["enable", "disable"] }],
  ["#/properties/reason/type", "type", { type: ["string", "null"] }],
  ["#/type", "type", { type: "object" }]
];
