// Made by `npm run generate` from foxml/v1/dashboard/api-alpaca-status.schema.json. Do not edit.
import { addError } from "../../../../src/formats/add-error.ts";
const validateBridgeAlpacaStatus = validate40;
function validate40(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.available === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "available" } }), errors++;
    }
    if (data.connected === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "connected" } }), errors++;
    }
    if (data.available !== void 0 && typeof data.available != "boolean") {
      vErrors = addError(vErrors, { instancePath: instancePath + "/available", schemaPath: "#/properties/available/type", keyword: "type", params: { type: "boolean" } }), errors++;
    }
    if (data.connected !== void 0 && typeof data.connected != "boolean") {
      vErrors = addError(vErrors, { instancePath: instancePath + "/connected", schemaPath: "#/properties/connected/type", keyword: "type", params: { type: "boolean" } }), errors++;
    }
    if (data.paper !== void 0 && typeof data.paper != "boolean") {
      vErrors = addError(vErrors, { instancePath: instancePath + "/paper", schemaPath: "#/properties/paper/type", keyword: "type", params: { type: "boolean" } }), errors++;
    }
    if (data.has_credentials !== void 0 && typeof data.has_credentials != "boolean") {
      vErrors = addError(vErrors, { instancePath: instancePath + "/has_credentials", schemaPath: "#/properties/has_credentials/type", keyword: "type", params: { type: "boolean" } }), errors++;
    }
    if (data.error !== void 0) {
      let data4 = data.error;
      if (typeof data4 != "string" && data4 !== null) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/error", schemaPath: "#/properties/error/type", keyword: "type", params: { type: ["string", "null"] } }), errors++;
      }
    }
  } else {
    vErrors = addError(vErrors, { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }), errors++;
  }
  return validate40.errors = vErrors, errors === 0;
}
export {
  validateBridgeAlpacaStatus
};
