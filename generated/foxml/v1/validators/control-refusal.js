// Made by `npm run generate` from foxml/v1/control-refusal/control-refusal.schema.json. Do not edit.
import { addError } from "../../../../src/formats/add-error.ts";
const validateControlRefusal = validate23;
function validate23(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.detail === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "detail" } }), errors++;
    }
    if (data.detail !== void 0) {
      let data0 = data.detail;
      if (typeof data0 != "string" && !Array.isArray(data0)) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/detail", schemaPath: "#/properties/detail/type", keyword: "type", params: { type: ["string", "array"] } }), errors++;
      }
    }
  } else {
    vErrors = addError(vErrors, { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }), errors++;
  }
  return validate23.errors = vErrors, errors === 0;
}
export {
  validateControlRefusal
};
