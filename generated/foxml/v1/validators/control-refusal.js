// Made by `npm run generate` from foxml/v1/control-refusal/control-refusal.schema.json. Do not edit.
import { addError } from "../../../../src/formats/add-error.ts";
const validateControlRefusal = validate23;
function validate23(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.detail === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 0), errors++;
    }
    if (data.detail !== void 0) {
      let data0 = data.detail;
      if (typeof data0 != "string" && !Array.isArray(data0)) {
        vErrors = addError(vErrors, instancePath + "/detail", faults, 1), errors++;
      }
    }
  } else {
    vErrors = addError(vErrors, instancePath, faults, 2), errors++;
  }
  return validate23.errors = vErrors, errors === 0;
}
export {
  validateControlRefusal
};
const faults = () => [
  ["#/required", "required", { missingProperty: "detail" }],
  ["#/properties/detail/type", "type", { type: ["string", "array"] }],
  ["#/type", "type", { type: "object" }]
];
