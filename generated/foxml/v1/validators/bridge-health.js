// Made by `npm run generate` from foxml/v1/dashboard/health.schema.json. Do not edit.
import { addError } from "../../../../src/formats/add-error.ts";
const validateBridgeHealth = validate26;
function validate26(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.status === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 0), errors++;
    }
    if (data.observability_available === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 1), errors++;
    }
    if (data.alpaca_available === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 2), errors++;
    }
    if (data.alpaca_connected === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 3), errors++;
    }
    if (data.active_connections === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 4), errors++;
    }
    if (data.status !== void 0 && data.status !== "ok") {
      vErrors = addError(vErrors, instancePath + "/status", faults, 5), errors++;
    }
    if (data.observability_available !== void 0 && typeof data.observability_available != "boolean") {
      vErrors = addError(vErrors, instancePath + "/observability_available", faults, 6), errors++;
    }
    if (data.alpaca_available !== void 0 && typeof data.alpaca_available != "boolean") {
      vErrors = addError(vErrors, instancePath + "/alpaca_available", faults, 7), errors++;
    }
    if (data.alpaca_connected !== void 0 && typeof data.alpaca_connected != "boolean") {
      vErrors = addError(vErrors, instancePath + "/alpaca_connected", faults, 8), errors++;
    }
    if (data.active_connections !== void 0) {
      let data4 = data.active_connections;
      if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4))) {
        vErrors = addError(vErrors, instancePath + "/active_connections", faults, 9), errors++;
      }
      if (typeof data4 == "number" && (data4 < 0 || isNaN(data4))) {
        vErrors = addError(vErrors, instancePath + "/active_connections", faults, 10), errors++;
      }
    }
  } else {
    vErrors = addError(vErrors, instancePath, faults, 11), errors++;
  }
  return validate26.errors = vErrors, errors === 0;
}
export {
  validateBridgeHealth
};
const faults = () => [
  ["#/required", "required", { missingProperty: "status" }],
  ["#/required", "required", { missingProperty: "observability_available" }],
  ["#/required", "required", { missingProperty: "alpaca_available" }],
  ["#/required", "required", { missingProperty: "alpaca_connected" }],
  ["#/required", "required", { missingProperty: "active_connections" }],
  ["#/properties/status/const", "const", { allowedValue: "ok" }],
  ["#/properties/observability_available/type", "type", { type: "boolean" }],
  ["#/properties/alpaca_available/type", "type", { type: "boolean" }],
  ["#/properties/alpaca_connected/type", "type", { type: "boolean" }],
  ["#/properties/active_connections/type", "type", { type: "integer" }],
  ["#/properties/active_connections/minimum", "minimum", { comparison: ">=", limit: 0 }],
  ["#/type", "type", { type: "object" }]
];
