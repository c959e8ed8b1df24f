// Made by `npm run generate` from foxml/v1/control-request/control-request.schema.json. Do not edit.
import { addError } from "../../../../src/formats/add-error.ts";
const validateControlRequest = validate24;
function validate24(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.action === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "action" } }), errors++;
    }
    if (data.action !== void 0) {
      let data0 = data.action;
      if (!(data0 === "enable" || data0 === "disable")) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/action", schemaPath: "#/properties/action/enum", keyword: "enum", params: { allowedValues: ["enable", "disable"] } }), errors++;
      }
    }
    if (data.reason !== void 0) {
      let data1 = data.reason;
      if (typeof data1 != "string" && data1 !== null) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/type", keyword: "type", params: { type: ["string", "null"] } }), errors++;
      }
    }
  } else {
    vErrors = addError(vErrors, { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }), errors++;
  }
  return validate24.errors = vErrors, errors === 0;
}
export {
  validateControlRequest
};
