// Made by `npm run generate` from foxml/v1/dashboard/health.schema.json. Do not edit.
import { addError } from "../../../../src/formats/add-error.ts";
const validateBridgeHealth = validate26;
function validate26(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.status === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" } }), errors++;
    }
    if (data.observability_available === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "observability_available" } }), errors++;
    }
    if (data.alpaca_available === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "alpaca_available" } }), errors++;
    }
    if (data.alpaca_connected === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "alpaca_connected" } }), errors++;
    }
    if (data.active_connections === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "active_connections" } }), errors++;
    }
    if (data.status !== void 0 && data.status !== "ok") {
      vErrors = addError(vErrors, { instancePath: instancePath + "/status", schemaPath: "#/properties/status/const", keyword: "const", params: { allowedValue: "ok" } }), errors++;
    }
    if (data.observability_available !== void 0 && typeof data.observability_available != "boolean") {
      vErrors = addError(vErrors, { instancePath: instancePath + "/observability_available", schemaPath: "#/properties/observability_available/type", keyword: "type", params: { type: "boolean" } }), errors++;
    }
    if (data.alpaca_available !== void 0 && typeof data.alpaca_available != "boolean") {
      vErrors = addError(vErrors, { instancePath: instancePath + "/alpaca_available", schemaPath: "#/properties/alpaca_available/type", keyword: "type", params: { type: "boolean" } }), errors++;
    }
    if (data.alpaca_connected !== void 0 && typeof data.alpaca_connected != "boolean") {
      vErrors = addError(vErrors, { instancePath: instancePath + "/alpaca_connected", schemaPath: "#/properties/alpaca_connected/type", keyword: "type", params: { type: "boolean" } }), errors++;
    }
    if (data.active_connections !== void 0) {
      let data4 = data.active_connections;
      if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4))) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/active_connections", schemaPath: "#/properties/active_connections/type", keyword: "type", params: { type: "integer" } }), errors++;
      }
      if (typeof data4 == "number" && (data4 < 0 || isNaN(data4))) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/active_connections", schemaPath: "#/properties/active_connections/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), errors++;
      }
    }
  } else {
    vErrors = addError(vErrors, { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }), errors++;
  }
  return validate26.errors = vErrors, errors === 0;
}
export {
  validateBridgeHealth
};
