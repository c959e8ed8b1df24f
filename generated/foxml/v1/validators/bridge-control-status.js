// Made by `npm run generate` from foxml/v1/dashboard/api-control-status.schema.json. Do not edit.
import { addError } from "../../../../src/formats/add-error.ts";
const validateBridgeControlStatus = validate31;
function validate31(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.paused === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 0), errors++;
    }
    if (data.kill_switch_active === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 1), errors++;
    }
    if (data.kill_switch_reason === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 2), errors++;
    }
    if (data.last_updated === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 3), errors++;
    }
    if (data.paused !== void 0 && typeof data.paused != "boolean") {
      vErrors = addError(vErrors, instancePath + "/paused", faults, 4), errors++;
    }
    if (data.kill_switch_active !== void 0 && typeof data.kill_switch_active != "boolean") {
      vErrors = addError(vErrors, instancePath + "/kill_switch_active", faults, 5), errors++;
    }
    if (data.kill_switch_reason !== void 0) {
      let data2 = data.kill_switch_reason;
      if (typeof data2 != "string" && data2 !== null) {
        vErrors = addError(vErrors, instancePath + "/kill_switch_reason", faults, 6), errors++;
      }
    }
    if (data.last_updated !== void 0) {
      let data3 = data.last_updated;
      if (typeof data3 != "string" && data3 !== null) {
        vErrors = addError(vErrors, instancePath + "/last_updated", faults, 7), errors++;
      }
      if (typeof data3 == "string" && data3.length < 1) {
        vErrors = addError(vErrors, instancePath + "/last_updated", faults, 8), errors++;
      }
    }
  } else {
    vErrors = addError(vErrors, instancePath, faults, 9), errors++;
  }
  return validate31.errors = vErrors, errors === 0;
}
export {
  validateBridgeControlStatus
};
const faults = () => [
  ["#/required", "required", { missingProperty: "paused" }],
  ["#/required", "required", { missingProperty: "kill_switch_active" }],
  ["#/required", "required", { missingProperty: "kill_switch_reason" }],
  ["#/required", "required", { missingProperty: "last_updated" }],
  ["#/properties/paused/type", "type", { type: "boolean" }],
  ["#/properties/kill_switch_active/type", "type", { type: "boolean" }],
  ["#/properties/kill_switch_reason/type", "type", { type: ["string", "null"] }],
  ["#/properties/last_updated/type", "type", { type: ["string", "null"] }],
  ["#/properties/last_updated/minLength", "minLength", { limit: 1 }],
  ["#/type", "type", { type: "object" }]
];
